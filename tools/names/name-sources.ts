import { readFileSync } from 'node:fs'
import { allLocales } from '@faker-js/faker'

/** Names of people by origin, for the lexicon and for swapping names in training text. */
export interface OriginNames {
  readonly male: readonly string[]
  readonly female: readonly string[]
  readonly surnames: readonly string[]
}

export interface CountedName {
  readonly name: string
  readonly sex: 'M' | 'F'
  readonly count: number
}

const DATA = new URL('../../../shared/data/', import.meta.url)

/** Lines of a reference file without empty ones and comments. */
export function dataLines(path: string): string[] {
  const text = readFileSync(new URL(path, DATA), 'utf8').replace(/^\uFEFF/, '')
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
}

/** Words of one of the lists beside this file; lines that begin with # are notes. */
export function ownList(file: string): string[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '')
}

/** Our own lists, see `names-by-origin.tsv`. */
export function namesByOrigin(): Map<string, OriginNames> {
  const origins = new Map<string, { male: string[]; female: string[]; surnames: string[] }>()
  const lines = readFileSync(new URL('./names-by-origin.tsv', import.meta.url), 'utf8').split('\n')
  for (const line of lines) {
    const [origin, kind, list] = line.split('\t')
    if (origin === undefined || list === undefined || line.startsWith('#')) continue
    const names = origins.get(origin) ?? { male: [], female: [], surnames: [] }
    origins.set(origin, names)
    if (kind === 'S') names.surnames.push(...list.split('|'))
    else (kind === 'M' ? names.male : names.female).push(...list.split(' '))
  }
  return origins
}

/** Forenames given in the Netherlands between 1880 and 2014, with how many bear them. */
export function countedForenames(): CountedName[] {
  return dataLines('names/voornamen-aantal-1880-2014.tsv').map((line) => {
    const [name = '', sex, count] = line.split('\t')
    return { name, sex: sex === 'M' ? 'M' : 'F', count: Number(count) }
  })
}

/** Dutch forenames of every frequency. */
export function dutchForenames(): { name: string; sex: string }[] {
  return dataLines('names/voornamen-nl.tsv').map((line) => {
    const [name = '', sex = ''] = line.split('\t')
    return { name, sex: sex === 'V' ? 'F' : sex }
  })
}

/** Forenames and surnames of the Latin-script locales of faker (MIT). */
export function fakerNames(): { forenames: { name: string; sex: string }[]; surnames: string[] } {
  const forenames: { name: string; sex: string }[] = []
  const surnames: string[] = []
  for (const [key, locale] of Object.entries(allLocales)) {
    if (/^(eo|en_BORK|en_AU_ocker|base)/.test(key)) continue
    const person = locale.person
    const first = person?.first_name
    for (const name of first?.male ?? []) forenames.push({ name, sex: 'M' })
    for (const name of first?.female ?? []) forenames.push({ name, sex: 'F' })
    const last = person?.last_name
    for (const list of [last?.generic, last?.male, last?.female]) surnames.push(...(list ?? []))
  }
  const latin = (name: string): boolean => /^[\p{Script=Latin}' -]+$/u.test(name)
  return { forenames: forenames.filter(({ name }) => latin(name)), surnames: surnames.filter(latin) }
}

/** Popular names of many countries in Latin script. */
export function namesByCountry(): { forenames: { name: string; sex: string }[]; surnames: string[] } {
  const rows = (path: string): string[][] =>
    dataLines(path)
      .slice(1)
      .map((line) => line.split(','))
  const forenames = rows('names/forenames-by-country.csv').map((row) => ({ name: row[11] ?? '', sex: row[9] ?? '' }))
  const surnames = rows('names/surnames-by-country.csv').map((row) => row[5] ?? '')
  const latin = (name: string): boolean => /^[\p{Script=Latin}' -]{2,}$/u.test(name)
  return { forenames: forenames.filter(({ name }) => latin(name)), surnames: surnames.filter(latin) }
}
