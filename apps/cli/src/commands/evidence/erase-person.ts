import { erasePerson } from '@sluiswacht/pipeline'
import { type Command, EXIT } from '../../command.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { onlyWord, REASON_OPTION, reasonOf, target } from './inquiry-task.ts'

export const erasePersonCommand: Command = {
  name: 'erase-person',
  usage: 'evidence erase-person ID --reason TEXT',
  summary: {
    nl: 'Wis de gegevens van één betrokkene uit het onderzoek (AVG art. 17).',
    en: 'Erase the data of one person from the inquiry (GDPR art. 17).',
  },
  options: [REASON_OPTION, ...INQUIRY_OPTIONS],
  examples: [
    {
      line: 'sluiswacht evidence erase-person 5f0c2a91d3b84e67 --inquiry uploads.inquiry --reason "verzoek 2026-204 toegewezen"',
      says: {
        nl: 'Maakt de plaatsen zwart en verwijdert de persoon; niet terug te draaien',
        en: 'Blanks the places and removes the person; cannot be undone',
      },
    },
  ],
  async run(input) {
    const id = onlyWord(input, { nl: 'nummer van een betrokkene', en: 'id of an affected person' })
    const contents = await erasePerson({ ...target(input), id, reason: reasonOf(input) })
    await input.out.record({ person: id, contents })
    return EXIT.done
  },
}
