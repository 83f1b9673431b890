// Packs given names with their sex and the frequent given names and surnames into packages/subjects/src/names/generated/.
// Sources (free to redistribute, see NOTICE): voornamen-nl, voornamen-aantal, forenames-by-country, surnames-nl-top1000,
// surnames-by-country in ../shared/data/names. Run: node tools/subjects/build-names.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { fold } from '../../packages/subjects/src/names/fold.ts'
import { INFIXES } from '../../packages/subjects/src/names/infixes.ts'

const FOLDER = '../shared/data/names'
const TARGET = 'packages/subjects/src/names/generated/name-lists.ts'
/** People in the Netherlands in 2007, the year of the surname counts; given names were counted 1880-2014. */
const PEOPLE = 16_357_992
const GIVEN = 17_000_000
/** Share of bearers that a name common abroad is taken to have here. */
const ABROAD = 0.0002

const lines = (file: string): string[] => readFileSync(`${FOLDER}/${file}`, 'utf8').split(/\r?\n/).filter(Boolean)
const word = (name: string): string => fold(name).replace(/[^a-z]/g, '')

const men = new Map<string, number>()
const women = new Map<string, number>()
const note = (list: Map<string, number>, name: string, count: number): void => {
  const key = word(name)
  if (key.length > 1) list.set(key, (list.get(key) ?? 0) + count)
}
for (const line of lines('voornamen-nl.tsv')) {
  const [name = '', sex] = line.split('\t')
  note(sex === 'M' ? men : women, name, 0)
}
for (const line of lines('voornamen-aantal-1880-2014.tsv')) {
  const [name = '', sex, count = '0'] = line.split('\t')
  note(sex === 'M' ? men : women, name, Number(count))
}
for (const line of lines('forenames-by-country.csv').slice(1)) {
  const cells = line.split(',')
  const name = cells[11] ?? ''
  if (/^[\p{Script=Latin}' -]+$/u.test(name)) note(cells[9] === 'M' ? men : women, name, 0)
}
for (const line of readFileSync('tools/names/names-by-origin.tsv', 'utf8').split('\n')) {
  const [, kind, names = ''] = line.split('\t')
  if (kind === 'M' || kind === 'F') for (const name of names.split(' ')) note(kind === 'M' ? men : women, name, 0)
}

const surnames = new Map<string, number>()
const core = (name: string): string =>
  word(
    fold(name)
      .split(/[\s-]+/)
      .filter((part) => !INFIXES.has(part))
      .join(''),
  )
for (const line of lines('surnames-nl-top1000-2007.tsv')) {
  const [name = '', count = '0'] = line.split('\t')
  surnames.set(core(name), (surnames.get(core(name)) ?? 0) + Number(count) / PEOPLE)
}
for (const line of lines('surnames-by-country.csv').slice(1)) {
  const name = line.split(',')[5] ?? ''
  if (/^[\p{Script=Latin}' -]+$/u.test(name) && core(name).length > 1 && !surnames.has(core(name)))
    surnames.set(core(name), ABROAD)
}

const list = (names: Iterable<string>): string => [...names].sort().join(' ')
/** Frequencies as -log2, one digit behind the comma: `berg:8.1`. */
const shares = (entries: Iterable<readonly [string, number]>): string =>
  [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, share]) => `${name}:${(-Math.log2(share)).toFixed(1)}`)
    .join(' ')
const given = new Map<string, number>()
for (const sex of [men, women])
  for (const [name, count] of sex) if (count > 0) given.set(name, (given.get(name) ?? 0) + count / GIVEN)

writeFileSync(
  TARGET,
  `// Made by tools/subjects/build-names.ts; sources in NOTICE. Do not edit.
export const MEN = '${list([...men.keys()].filter((name) => (men.get(name) ?? 0) >= (women.get(name) ?? 0) / 10 || !women.has(name)))}'
export const WOMEN = '${list([...women.keys()].filter((name) => (women.get(name) ?? 0) >= (men.get(name) ?? 0) / 10 || !men.has(name)))}'
/** NAME:-log2(share of people), frequent names only. */
export const GIVEN_SHARES = '${shares(given)}'
export const SURNAME_SHARES = '${shares(surnames)}'
`,
)
