import { listTenants } from '@sluiswacht/evidence'
import { type Command, EXIT } from '../../command.ts'
import { ADMIN_OPTION, adminOf } from './admin.ts'

export const list: Command = {
  name: 'list',
  usage: 'tenant list --admin postgres://…',
  summary: {
    nl: 'Welke organisaties delen de database, en zijn hun tabellen afgesloten? (NDJSON)',
    en: 'Which organisations share the database, and are their tables closed? (NDJSON)',
  },
  options: [ADMIN_OPTION],
  examples: [
    {
      line: 'sluiswacht tenant list --admin postgres://postgres@db/sluiswacht',
      says: {
        nl: 'Code 3 als een tabel niet is afgesloten met row-level security',
        en: 'Code 3 when a table is not closed by row-level security',
      },
    },
  ],
  async run(input) {
    const tenants = await listTenants(adminOf(input))
    for (const one of tenants) await input.out.record(one)
    const open = tenants.filter(({ openTables }) => openTables > 0)
    if (open.length === 0) return EXIT.done
    const names = open.map(({ name }) => name).join(', ')
    input.out.say(
      input.lang === 'nl'
        ? `Niet alle tabellen zijn afgesloten: ${names}. Herstel dit met: sluiswacht tenant add NAAM --inquiries …`
        : `Not all tables are closed: ${names}. Mend it with: sluiswacht tenant add NAME --inquiries …`,
    )
    return EXIT.notFullyRead
  },
}
