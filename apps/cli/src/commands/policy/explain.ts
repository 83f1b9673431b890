import { explain as explainRecord } from '@sluiswacht/policy'
import { type Command, EXIT } from '../../command.ts'
import { WrongUse } from '../../usage-error.ts'
import { POLICY_OPTIONS, policyOf } from './policy-files.ts'
import { RECORD_OPTIONS, withRecords } from './records.ts'

export const explain: Command = {
  name: 'explain',
  usage: 'policy explain INCIDENT (--log PLACE | --records FILE) [--dir DIR] [--json]',
  summary: {
    nl: 'Waarom besloot de poort zo? Legt een incident uit en beoordeelt het opnieuw.',
    en: 'Why did the gate decide so? Explains an incident and judges it again.',
  },
  options: [
    ...RECORD_OPTIONS,
    ...POLICY_OPTIONS,
    { name: 'json', help: { nl: 'als JSON, met het besluit van nu', en: 'as JSON, with the decision of now' } },
  ],
  examples: [
    {
      line: 'sluiswacht policy explain 2026-7F3K-92QM --log /var/lib/sluiswacht/gate',
      says: { nl: 'Een medewerker belt met een incidentnummer', en: 'An employee calls with an incident number' },
    },
    {
      line: 'sluiswacht policy explain 2026-7F3K-92QM --records november.ndjson --dir beleid-2027',
      says: { nl: 'Wat zou het nieuwe beleid hebben besloten?', en: 'What would the new policy have decided?' },
    },
  ],
  async run(input) {
    const { words, options, lang, out } = input
    const [typed, ...more] = words
    if (typed === undefined || more.length > 0) {
      throw new WrongUse({
        nl: 'Geef één incidentnummer, zoals 2026-7F3K-92QM. Zie: sluiswacht policy explain --help',
        en: 'Give one incident number, such as 2026-7F3K-92QM. See: sluiswacht policy explain --help --lang en',
      })
    }
    const id = typed.trim().toUpperCase()
    const policy = await policyOf(options)
    const ids = [...new Set([typed, id])]
    const found = await withRecords(input, { ids }, async (records) => {
      for await (const record of records) return record
      return undefined
    })
    if (found === undefined) {
      throw new WrongUse({
        nl: `Er is geen incident ${id} in deze vastleggingen. Controleer het nummer, of de bewaartermijn is voorbij.`,
        en: `There is no incident ${id} in these records. Check the number, or its retention has ended.`,
      })
    }
    const { text, replay, now } = explainRecord(found, policy, lang)
    if (options.has('json')) await out.record({ id: found.id, decision: found.decision, replay, now })
    else await out.text(`${text}\n`)
    return replay === 'differs' ? EXIT.notFullyRead : EXIT.done
  },
}
