import { assess, BadFact, fillForm, readFacts, readFormCase, unknownFields } from '@sluiswacht/breach'
import type { Language } from '@sluiswacht/model'
import { type Command, type CommandInput, EXIT } from '../command.ts'
import { jsonLines } from '../terminal/lines.ts'
import { BadInputLine, WrongUse } from '../usage-error.ts'
import { SUMMARIES } from './summaries.ts'

export const breach: Command = {
  name: 'breach',
  usage:
    'breach assess [--on DATE] < facts.ndjson > decisions.ndjson\n       sluiswacht breach form < case.json > form.json',
  summary: SUMMARIES.breach,
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
    {
      line: "sluiswacht breach form < zaak.json | jq -r '.answers[] | [.number, .origin, .answer] | @tsv'",
      says: { nl: 'Het meldformulier van de AP invullen uit een zaak', en: 'Fill the form of the AP from a case' },
    },
  ],
  async run(input) {
    const [action, ...more] = input.words
    if (action === 'form' && more.length === 0) return fillForms(input)
    if (action === 'assess' && more.length === 0) return assessLines(input, readDay(input.options.get('on')))
    throw new WrongUse({
      nl: 'Gebruik: sluiswacht breach assess < feiten.ndjson of sluiswacht breach form < zaak.json. Zie: sluiswacht breach --help',
      en: 'Use: sluiswacht breach assess < facts.ndjson or sluiswacht breach form < case.json. See: sluiswacht breach --help --lang en',
    })
  },
}

const FACTS_FIELD = '"facts": {…}'

/** A line that is wrong is told and passed over, so that the others still get their decision; the exit code is then 2. */
async function assessLines({ lang, out, signal }: CommandInput, on: string | undefined): Promise<number> {
  let wrong = 0
  const tell = (error: BadFact | BadInputLine): void => {
    wrong += 1
    out.say(`sluiswacht: ${error.explanation[lang]} [${error.code}]`)
  }
  for await (const { line, value } of jsonLines(process.stdin, tell, FACTS_FIELD)) {
    signal.throwIfAborted()
    try {
      const { id, facts } = readCase(value, line)
      await out.record({ id, ...assess(readFacts(facts, line), { lang, ...(on !== undefined && { on }) }) })
      const unknown = unknownFields(facts)
      if (unknown.length > 0) out.say(passedOver(line, unknown, lang))
    } catch (error) {
      if (!(error instanceof BadFact || error instanceof BadInputLine)) throw error
      tell(error)
    }
    if (out.closed) break
  }
  if (wrong > 0) out.say(summary(wrong, lang))
  return wrong > 0 ? EXIT.wrongUse : EXIT.done
}

/** One case, also over several lines, or a case a line. */
async function fillForms({ out }: CommandInput): Promise<number> {
  const input = await readAll(process.stdin)
  for (const { line, text } of casesOf(input)) {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw new BadInputLine(line, { nl: 'geen geldige JSON', en: 'no valid JSON' }, FACTS_FIELD)
    }
    await out.record(fillForm(readFormCase(value)))
  }
  return EXIT.done
}

const MAX_CASES_BYTES = 64 * 1024 * 1024

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_CASES_BYTES) throw new WrongUse({ nl: 'De invoer is te groot.', en: 'The input is too large.' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}

/** A text that is one JSON value is one case; anything else is taken line by line. */
function casesOf(input: string): { line: number; text: string }[] {
  const lines = input.split('\n').map((text, index) => ({ line: index + 1, text }))
  const filled = lines.filter(({ text }) => text.trim() !== '')
  return filled.length > 1 && filled[0]?.text.trimEnd().endsWith('}') ? filled : [{ line: 1, text: input }]
}

function readCase(value: unknown, line: number): { id: string; facts: unknown } {
  const { id, facts } = typeof value === 'object' && value !== null ? (value as { id?: unknown; facts?: unknown }) : {}
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new BadInputLine(line, { nl: 'het veld "id" ontbreekt', en: 'the field "id" is missing' }, FACTS_FIELD)
  }
  if (typeof facts !== 'object' || facts === null) {
    const problem = {
      nl: 'het veld "facts" ontbreekt of is geen object',
      en: 'the field "facts" is missing or no object',
    }
    throw new BadInputLine(line, problem, FACTS_FIELD)
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

/** A misspelt fact counts as unknown; who wrote it must hear that. */
function passedOver(line: number, fields: readonly string[], lang: Language): string {
  const names = fields.slice(0, 10).join(', ')
  return lang === 'nl'
    ? `Let op: regel ${line}: deze feiten zijn niet bekend en tellen niet mee: ${names}. Controleer de namen.`
    : `Note: line ${line}: these facts are not known and do not count: ${names}. Check their names.`
}

function summary(wrong: number, lang: Language): string {
  return lang === 'nl'
    ? `${wrong} regel(s) niet beoordeeld. Zie de meldingen hierboven.`
    : `${wrong} line(s) not assessed. See the messages above.`
}
