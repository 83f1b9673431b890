import { reviewPeople } from '@sluiswacht/pipeline'
import { type Command, type CommandGroup, type CommandInput, type CommandOption, EXIT } from '../../command.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { WrongUse } from '../../usage-error.ts'
import { onlyWord, REASON_OPTION, reasonOf, target } from '../evidence/inquiry-task.ts'
import { SUMMARIES } from '../summaries.ts'

const OPTIONS: readonly CommandOption[] = [REASON_OPTION, ...INQUIRY_OPTIONS]
const LONGEST_NAME = 200
const AFTER = {
  nl: 'De beslissing blijft gelden als het onderzoek opnieuw wordt gedaan.',
  en: 'The decision stays when the inquiry is done again.',
}

const merge: Command = {
  name: 'merge',
  usage: 'people merge ID ID… --reason TEXT',
  summary: { nl: `Dit is één en dezelfde persoon. ${AFTER.nl}`, en: `These are one and the same person. ${AFTER.en}` },
  options: OPTIONS,
  examples: [
    {
      line: 'sluiswacht people merge 5f0c2a91d3b84e67 8a1d77c0e2f94b35 --inquiry uploads.inquiry --reason "zelfde adres, nagekeken in BRP"',
      says: { nl: 'Twee namen, één persoon', en: 'Two names, one person' },
    },
  ],
  async run(input) {
    if (new Set(input.words).size < 2)
      throw new WrongUse({
        nl: 'Geef ten minste twee verschillende nummers van betrokkenen.',
        en: 'Give at least two different ids of affected people.',
      })
    return tell(input, { kind: 'merge', people: input.words })
  },
}

const split: Command = {
  name: 'split',
  usage: 'people split ID --documents PATH… --reason TEXT',
  summary: {
    nl: `In deze documenten is het iemand anders. ${AFTER.nl}`,
    en: `In these documents it is somebody else. ${AFTER.en}`,
  },
  options: [{ name: 'documents', help: { nl: 'de paden na het nummer', en: 'the paths after the id' } }, ...OPTIONS],
  examples: [
    {
      line: 'sluiswacht people split 5f0c2a91d3b84e67 --documents jeugd/plan.docx --inquiry uploads.inquiry --reason "vader en zoon"',
      says: { nl: 'Naamgenoten uit elkaar', en: 'Namesakes apart' },
    },
  ],
  async run(input) {
    const [id, ...documents] = input.words
    if (id === undefined || documents.length === 0)
      throw new WrongUse({
        nl: 'Geef het nummer van een betrokkene en de documenten waarin het iemand anders is.',
        en: 'Give the id of an affected person and the documents in which it is somebody else.',
      })
    return tell(input, { kind: 'split', people: [id], documents })
  },
}

const confirm: Command = {
  name: 'confirm',
  usage: 'people confirm ID --reason TEXT',
  summary: { nl: `Dit is inderdaad één persoon. ${AFTER.nl}`, en: `This is indeed one person. ${AFTER.en}` },
  options: OPTIONS,
  examples: [
    {
      line: 'sluiswacht people confirm 5f0c2a91d3b84e67 --inquiry uploads.inquiry --reason "dossier bekeken"',
      says: { nl: 'Van mogelijk naar zeker', en: 'From possible to certain' },
    },
  ],
  run: (input) =>
    tell(input, {
      kind: 'confirm',
      people: [onlyWord(input, { nl: 'nummer van een betrokkene', en: 'id of an affected person' })],
    }),
}

const correct: Command = {
  name: 'correct',
  usage: 'people correct ID --name NAME --reason TEXT',
  summary: {
    nl: `Zet de naam van een betrokkene recht (AVG art. 16). ${AFTER.nl}`,
    en: `Set the name of a person right (GDPR art. 16). ${AFTER.en}`,
  },
  options: [
    {
      name: 'name',
      value: 'NAME',
      help: {
        nl: 'de juiste naam; wat in de documenten staat blijft als andere naam bekend',
        en: 'the right name; what the documents say stays known as another name',
      },
    },
    ...OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht people correct 5f0c2a91d3b84e67 --name "Noor de Wit-Kaya" --inquiry uploads.inquiry --reason "verzoek 2026-118"',
      says: { nl: 'Een verkeerd gespelde naam', en: 'A name that was misspelt' },
    },
  ],
  async run(input) {
    const id = onlyWord(input, { nl: 'nummer van een betrokkene', en: 'id of an affected person' })
    const name = input.options.get('name')?.trim().replace(/\s+/g, ' ') ?? ''
    if (!/\p{L}/u.test(name) || name.length > LONGEST_NAME)
      throw new WrongUse({
        nl: 'Geef de juiste naam met --name "…", ten hoogste 200 tekens.',
        en: 'Give the right name with --name "…", at most 200 characters.',
      })
    return tell(input, { kind: 'correct', people: [id], name })
  },
}

export const people: CommandGroup = {
  name: 'people',
  summary: SUMMARIES.people,
  commands: [merge, split, confirm, correct],
}

async function tell(input: CommandInput, review: Parameters<typeof reviewPeople>[0]['review']): Promise<number> {
  const after = await reviewPeople({ ...target(input), review, reason: reasonOf(input) })
  await input.out.record({ decision: review.kind, people: after })
  return EXIT.done
}
