import { assess, BadFact, readFacts } from '@sluiswacht/breach'
import type { Language } from '@sluiswacht/model'
import { type Command, type CommandInput, EXIT } from '../command.ts'
import { jsonLines } from '../terminal/lines.ts'
import { BadInputLine, WrongUse } from '../usage-error.ts'

export const breach: Command = {
  name: 'breach',
  usage: 'breach assess [--on DATE] < facts.ndjson > decisions.ndjson',
  summary: {
    nl: 'Weeg een incident: is het een datalek, moet u melden en wie moet u informeren?',
    en: 'Weigh an incident: is it a breach, must you notify, and who must be told?',
  },
  options: [
    {
      name: 'on',
      value: 'DATE',
      help: {
        nl: 'dag waarvan het recht geldt, JJJJ-MM-DD (standaard: het recht van nu)',
        en: 'day whose law holds, YYYY-MM-DD (default: the law in force)',
      },
    },
  ],
  examples: [
    {
      line: 'echo \'{"id":"z1","facts":{"cause":"lost_device","data_kinds":["naam","BSN"],"unintelligible":{"applied":false}}}\' | sluiswacht breach assess',
      says: { nl: 'Een USB-stick zonder versleuteling is kwijt', en: 'A USB stick without encryption was lost' },
    },
    {
      line: 'sluiswacht breach assess < feiten.ndjson | jq -r \'.id, .risk, (.reasons[] | "- " + .text)\'',
      says: { nl: 'Besluit en redenen lezen', en: 'Read decision and reasons' },
    },
    {
      line: "sluiswacht breach assess < feiten.ndjson | jq '{id, missing}'",
      says: { nl: 'Wat moet u nog uitzoeken?', en: 'What is still to be found out?' },
    },
  ],
  async run(input) {
    const [action, ...more] = input.words
    if (action === 'assess' && more.length === 0) return assessLines(input, readDay(input.options.get('on')))
    throw new WrongUse({
      nl: 'Gebruik: sluiswacht breach assess < feiten.ndjson. Zie: sluiswacht breach --help',
      en: 'Use: sluiswacht breach assess < facts.ndjson. See: sluiswacht breach --help --lang en',
    })
  },
}

/** A line that is wrong is told and passed over, so that the others still get their decision; the exit code is then 2. */
async function assessLines({ lang, out, signal }: CommandInput, on: string | undefined): Promise<number> {
  let wrong = 0
  for await (const { line, value } of jsonLines(process.stdin)) {
    signal.throwIfAborted()
    try {
      const { id, facts } = readCase(value, line)
      await out.record({ id, ...assess(readFacts(facts, line), { lang, ...(on !== undefined && { on }) }) })
    } catch (error) {
      if (!(error instanceof BadFact || error instanceof BadInputLine)) throw error
      wrong += 1
      out.say(`sluiswacht: ${error.explanation[lang]} [${error.code}]`)
    }
    if (out.closed) break
  }
  if (wrong > 0) out.say(summary(wrong, lang))
  return wrong > 0 ? EXIT.wrongUse : EXIT.done
}

function readCase(value: unknown, line: number): { id: string; facts: unknown } {
  const { id, facts } = typeof value === 'object' && value !== null ? (value as { id?: unknown; facts?: unknown }) : {}
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new BadInputLine(line, { nl: 'het veld "id" ontbreekt', en: 'the field "id" is missing' })
  }
  if (typeof facts !== 'object' || facts === null) {
    throw new BadInputLine(line, {
      nl: 'het veld "facts" ontbreekt of is geen object',
      en: 'the field "facts" is missing or no object',
    })
  }
  return { id: id as string, facts }
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new WrongUse({
    nl: '--on moet een datum zijn, zoals 2026-11-21.',
    en: '--on must be a date, such as 2026-11-21.',
  })
}

function summary(wrong: number, lang: Language): string {
  return lang === 'nl'
    ? `${wrong} regel(s) niet beoordeeld. Zie de meldingen hierboven.`
    : `${wrong} line(s) not assessed. See the messages above.`
}
