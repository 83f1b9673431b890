import { EFFECTS, type Language } from '@sluiswacht/model'
import { effectWords, type Simulation, simulate as simulateRecords } from '@sluiswacht/policy'
import { type Command, EXIT } from '../../command.ts'
import { POLICY_OPTIONS, policyOf } from './policy-files.ts'
import { readDay } from './read-day.ts'
import { RECORD_OPTIONS, withRecords } from './records.ts'

/** Changed decisions shown on a terminal; all go to NDJSON. */
const SHOWN = 20

export const simulate: Command = {
  name: 'simulate',
  usage: 'policy simulate (--log PLACE | --records FILE) [--from DATE] [--until DATE] [--dir DIR] [--changes]',
  summary: {
    nl: 'Wat had een gewijzigd beleid gedaan met het verkeer van een periode?',
    en: 'What would a changed policy have done to the traffic of a period?',
  },
  options: [
    ...RECORD_OPTIONS,
    { name: 'from', value: 'DATE', help: { nl: 'eerste dag, JJJJ-MM-DD (UTC)', en: 'first day, YYYY-MM-DD (UTC)' } },
    {
      name: 'until',
      value: 'DATE',
      help: { nl: 'eerste dag die niet meer meetelt', en: 'first day that no longer counts' },
    },
    {
      name: 'changes',
      help: {
        nl: 'geef elk gewijzigd besluit als regel JSON, en de telling op het scherm',
        en: 'give each changed decision as a line of JSON, and the counts on the screen',
      },
    },
    ...POLICY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht policy simulate --log /var/lib/sluiswacht/gate --from 2026-11-01 --until 2026-12-01 --dir nieuw-beleid',
      says: { nl: 'Het nieuwe beleid op het verkeer van november', en: 'The new policy on the traffic of November' },
    },
    {
      line: 'sluiswacht policy simulate --records november.ndjson --changes > gewijzigd.ndjson',
      says: { nl: 'Alle gewijzigde besluiten in een bestand', en: 'All changed decisions in a file' },
    },
  ],
  async run(input) {
    const { options, lang, out } = input
    const policy = await policyOf(options)
    const from = readDay(options.get('from'))
    const until = readDay(options.get('until'))
    const filter = {
      ...(from !== undefined && { from: Date.parse(from) }),
      ...(until !== undefined && { until: Date.parse(until) }),
    }
    const shown: string[] = []
    const asLines = options.has('changes')
    const simulation = await withRecords(input, filter, (records) =>
      simulateRecords(policy, records, async (changed) => {
        input.signal.throwIfAborted()
        if (asLines) await out.record(changed)
        else if (shown.length < SHOWN) {
          const { id, service, department, before, after, rules } = changed
          const way = `${effectWords(before, lang)} -> ${effectWords(after, lang)}`
          shown.push(`  ${id}  ${service}  ${department || '-'}: ${way} (${rules.join(', ')})`)
        }
      }),
    )
    const text = summary(simulation, shown, lang)
    if (asLines) out.say(text)
    else await out.text(`${text}\n`)
    return EXIT.done
  },
}

function summary(simulation: Simulation, shown: readonly string[], lang: Language): string {
  const { records, before, after, stricter, milder, first, last, byService, byDepartment } = simulation
  const words =
    lang === 'nl'
      ? {
          title: `${records} vastlegging(en)${first === undefined ? '' : `, ${first} tot en met ${last}`}. Versie ${simulation.policyVersion}.`,
          table: ['besluit', 'toen', 'met dit beleid'] as const,
          changed: `Gewijzigd: ${stricter + milder} (${stricter} strenger, ${milder} milder).`,
          by: ['Per dienst', 'Per afdeling', 'onbekend'] as const,
        }
      : {
          title: `${records} record(s)${first === undefined ? '' : `, ${first} to ${last}`}. Version ${simulation.policyVersion}.`,
          table: ['decision', 'then', 'with this policy'] as const,
          changed: `Changed: ${stricter + milder} (${stricter} stricter, ${milder} milder).`,
          by: ['By service', 'By department', 'unknown'] as const,
        }
  const rows = EFFECTS.map(
    (effect) => [effectWords(effect, lang), String(before[effect]), String(after[effect])] as const,
  )
  const width = Math.max(...[words.table, ...rows].map(([name]) => name.length))
  const line = ([name, was, is]: readonly [string, string, string]): string =>
    `  ${name.padEnd(width)}  ${was.padStart(8)}  ${is.padStart(words.table[2].length)}`
  const counted = (list: Simulation['byService']): string =>
    list
      .slice(0, 10)
      .map(({ name, changed }) => `${name || words.by[2]} ${changed}`)
      .join(', ')
  return [
    words.title,
    line(words.table),
    ...rows.map(line),
    words.changed,
    ...(byService.length > 0
      ? [`${words.by[0]}: ${counted(byService)}`, `${words.by[1]}: ${counted(byDepartment)}`]
      : []),
    ...shown,
  ].join('\n')
}
