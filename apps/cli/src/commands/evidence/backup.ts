import { resolve } from 'node:path'
import { backupInquiry, restoreInquiry } from '@sluiswacht/evidence'
import { type Command, EXIT } from '../../command.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { log, onlyWord, target, withInquiry } from './inquiry-task.ts'

export const backup: Command = {
  name: 'backup',
  usage: 'evidence backup FILE [--inquiry DIR]',
  summary: {
    nl: 'Schrijf het hele onderzoek, versleuteld, naar één bestand.',
    en: 'Write the whole inquiry, encrypted, to one file.',
  },
  options: INQUIRY_OPTIONS,
  examples: [
    {
      line: 'sluiswacht evidence backup /veilig/uploads-2026-11.backup --inquiry uploads.inquiry',
      says: { nl: 'Bewaar de sleutel apart van de reservekopie', en: 'Keep the key apart from the backup' },
    },
  ],
  async run(input) {
    const file = resolve(onlyWord(input, { nl: 'bestand voor de reservekopie', en: 'file for the backup' }))
    const { store, key } = target(input)
    await withInquiry(input, 'read', (inquiry) => log(inquiry, 'backup', {}))
    await input.out.record(await backupInquiry(store, file, key))
    return EXIT.done
  },
}

export const restore: Command = {
  name: 'restore',
  usage: 'evidence restore FILE [--inquiry DIR]',
  summary: {
    nl: 'Zet een reservekopie terug in een lege map of een nieuw PostgreSQL-schema.',
    en: 'Restore a backup to an empty folder or a new PostgreSQL schema.',
  },
  options: INQUIRY_OPTIONS,
  examples: [
    {
      line: 'sluiswacht evidence restore uploads-2026-11.backup --inquiry hersteld.inquiry',
      says: { nl: 'Met de sleutel van toen', en: 'With the key of then' },
    },
  ],
  async run(input) {
    const file = resolve(onlyWord(input, { nl: 'bestand met de reservekopie', en: 'file with the backup' }))
    const { store, key } = target(input)
    const result = await restoreInquiry(file, store, key)
    await withInquiry(input, 'read', (inquiry) => log(inquiry, 'restore', { head: result.head, events: result.events }))
    await input.out.record(result)
    return EXIT.done
  },
}
