import { exportPerson, type PersonExport } from '@sluiswacht/pipeline'
import type { Language } from '@sluiswacht/model'
import { type Command, EXIT } from '../../command.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { onlyWord, REASON_OPTION, reasonOf, target } from './inquiry-task.ts'

export const exportPersonCommand: Command = {
  name: 'export-person',
  usage: 'evidence export-person ID --reason TEXT [--json]',
  summary: {
    nl: 'Alles over één betrokkene, voor een inzageverzoek (AVG art. 15); gegevens van anderen gemaskeerd.',
    en: "Everything about one person, for a request for access (GDPR art. 15); others' data masked.",
  },
  options: [
    { name: 'json', help: { nl: 'JSON, ook op een terminal', en: 'JSON, also on a terminal' } },
    REASON_OPTION,
    ...INQUIRY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht evidence export-person 5f0c2a91d3b84e67 --inquiry uploads.inquiry --reason "inzageverzoek 2026-118" > inzage.json',
      says: { nl: 'Lees de uitvoer na voordat u die verstrekt', en: 'Read the output through before you hand it over' },
    },
  ],
  async run(input) {
    const id = onlyWord(input, { nl: 'nummer van een betrokkene', en: 'id of an affected person' })
    const made = await exportPerson({ ...target(input), id, reason: reasonOf(input) })
    if (input.out.toTerminal && !input.options.has('json')) await input.out.text(exportText(made, input.lang))
    else await input.out.record(made)
    return EXIT.done
  },
}

function exportText({ person, documents }: PersonExport, lang: Language): string {
  const words = {
    nl: {
      also: 'ook',
      found: 'Gevonden gegevens',
      uploaded: 'geüpload',
      purged: 'de tekst is opgeruimd volgens de bewaartermijn',
    },
    en: {
      also: 'also',
      found: 'Data found',
      uploaded: 'uploaded',
      purged: 'the text was purged by its retention period',
    },
  }[lang]
  const lines = [person.name, ...person.aliases.map((alias) => `  ${words.also}: ${alias}`), '', `${words.found}:`]
  for (const [kind, values] of Object.entries(person.identifiers)) lines.push(`  ${kind}: ${values.join(', ')}`)
  for (const document of documents) {
    lines.push('', document.path, `  ${document.labels.join(', ')}`)
    for (const { timestamp, service } of document.uploads)
      lines.push(`  ${words.uploaded}: ${[timestamp, service].filter((value) => value !== undefined).join(' ')}`)
    if (document.purged) lines.push(`  (${words.purged})`)
    for (const passage of document.passages) lines.push(`  … ${passage} …`)
  }
  return `${lines.join('\n')}\n`
}
