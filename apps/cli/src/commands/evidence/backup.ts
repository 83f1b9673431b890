import { resolve } from 'node:path'
import { backupInquiry, backupLog, type LogKind, restoreInquiry, restoreLog } from '@sluiswacht/evidence'
import { type Command, type CommandInput, type CommandOption, EXIT } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { INQUIRY_OPTIONS, keyOf } from '../../store-options.ts'
import { WrongUse } from '../../usage-error.ts'
import { log, onlyWord, target, withInquiry } from './inquiry-task.ts'
import { LOG_OPTIONS } from './verify-log.ts'

const OPTIONS: readonly CommandOption[] = [...INQUIRY_OPTIONS, ...LOG_OPTIONS]

/** The store beside the inquiries that the options name. @throws {WrongUse} for more than one */
function namedLog({ options }: CommandInput): { readonly kind: LogKind; readonly place: string } | undefined {
  const named = (['desk', 'gate', 'inquiry', 'store'] as const).filter((name) => options.has(name))
  const kind = named[0]
  if (kind !== 'desk' && kind !== 'gate') return undefined
  if (named.length > 1) throw new WrongUse(ONE)
  const place = options.get(kind) ?? ''
  return { kind, place: /^postgres(?:ql)?:/.test(place) ? place : resolve(place) }
}

const ONE = {
  nl: 'Kies één van --desk, --gate, --inquiry en --store.',
  en: 'Choose one of --desk, --gate, --inquiry and --store.',
}

export const backup: Command = {
  name: 'backup',
  usage: 'evidence backup FILE [--inquiry DIR | --desk PLACE | --gate PLACE]',
  summary: {
    nl: 'Schrijf een heel onderzoek, het bureau of het logboek van de poort, versleuteld, naar één bestand.',
    en: 'Write a whole inquiry, the desk or the log of the gate, encrypted, to one file.',
  },
  options: OPTIONS,
  examples: [
    {
      line: 'sluiswacht evidence backup /veilig/uploads-2026-11.backup --inquiry uploads.inquiry',
      says: { nl: 'Bewaar de sleutel apart van de reservekopie', en: 'Keep the key apart from the backup' },
    },
    {
      line: 'sluiswacht evidence backup /veilig/bureau-2026-11.backup --desk /srv/sluiswacht/bureau',
      says: { nl: 'Zaken, accounts en toegangslog van het bureau', en: 'Cases, accounts and access log of the desk' },
    },
  ],
  async run(input) {
    const file = resolve(onlyWord(input, { nl: 'bestand voor de reservekopie', en: 'file for the backup' }))
    const named = namedLog(input)
    if (named) {
      const opens = keyOf(input.options, readEnvironment())
      await input.out.record({ ...(await backupLog(named.kind, named.place, file, opens)) })
      return EXIT.done
    }
    const { store, key } = target(input)
    await withInquiry(input, 'read', (inquiry) => log(inquiry, 'backup', {}))
    await input.out.record(await backupInquiry(store, file, key))
    return EXIT.done
  },
}

export const restore: Command = {
  name: 'restore',
  usage: 'evidence restore FILE [--inquiry DIR | --desk PLACE | --gate PLACE]',
  summary: {
    nl: 'Zet een reservekopie terug in een lege map of een nieuw PostgreSQL-schema.',
    en: 'Restore a backup to an empty folder or a new PostgreSQL schema.',
  },
  options: OPTIONS,
  examples: [
    {
      line: 'sluiswacht evidence restore uploads-2026-11.backup --inquiry hersteld.inquiry',
      says: { nl: 'Met de sleutel van toen', en: 'With the key of then' },
    },
  ],
  async run(input) {
    const file = resolve(onlyWord(input, { nl: 'bestand met de reservekopie', en: 'file with the backup' }))
    const named = namedLog(input)
    if (named) {
      const opens = keyOf(input.options, readEnvironment())
      await input.out.record({ ...(await restoreLog(named.kind, file, named.place, opens)) })
      return EXIT.done
    }
    const { store, key } = target(input)
    const result = await restoreInquiry(file, store, key)
    await withInquiry(input, 'read', (inquiry) => log(inquiry, 'restore', { head: result.head, events: result.events }))
    await input.out.record(result)
    return EXIT.done
  },
}
