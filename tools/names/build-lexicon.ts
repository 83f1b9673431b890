// Packs the word and name lists of ../shared/data (free ones only) into packages/detect/src/names/generated/lexicon.bin.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fold, foldedHash } from '../../packages/detect/src/names/fold.ts'
import { INFIXES, KIN, TITLES } from '../../packages/detect/src/names/infixes.ts'
import { LEX, packLexicon } from '../../packages/detect/src/names/lexicon.ts'
import { readAnnotated, trainingFolders } from './annotated.ts'
import {
  ownList,
  countedForenames,
  dataLines,
  dutchForenames,
  fakerNames,
  namesByCountry,
  namesByOrigin,
} from './name-sources.ts'

const words = new Map<number, number>()
const infixes = new Set(INFIXES)

function add(word: string, bits: number): void {
  const folded = fold(word)
  if (folded.length < 1 || folded.length > 40) return
  const hash = foldedHash(word, 0, word.length)
  words.set(hash, (words.get(hash) ?? 0) | bits)
}

/** Keeps the highest of the graded two-bit fields. */
function grade(word: string, mask: number, value: number): void {
  const hash = foldedHash(word, 0, word.length)
  const before = words.get(hash) ?? 0
  const shift = mask === LEX.forename ? 0 : 4
  if (value > (before & mask) >> shift) words.set(hash, (before & ~mask) | (value << shift))
}

/** Parts of a name between spaces and hyphens, without one-letter parts. */
const parts = (name: string): string[] => name.split(/[\s-]+/).filter((part) => part.length > 1)

function addForename(name: string, rank: number): void {
  for (const part of parts(name)) grade(part, LEX.forename, rank)
}

function addSurname(name: string, rank: number): void {
  const all = parts(name)
  const own = all.filter((part) => !infixes.has(fold(part)))
  const withInfix = own.length < all.length
  for (const part of own) {
    grade(part, LEX.surname, rank)
    if (!withInfix) borneAlone.add(foldedHash(part, 0, part.length))
    else add(part, LEX.infixed)
  }
}

const borneAlone = new Set<number>()
for (const { name } of [...dutchForenames(), ...fakerNames().forenames, ...namesByCountry().forenames])
  addForename(name, 1)
for (const { name, count } of countedForenames()) addForename(name, count > 25_000 ? 3 : 2)
for (const name of dataLines('names/surnames-nl-5plus.txt')) addSurname(name, 1)
for (const name of [...fakerNames().surnames, ...namesByCountry().surnames]) addSurname(name, 1)
dataLines('names/surnames-nl-top1000-2007.tsv').forEach((line, index) =>
  addSurname(line.split('\t')[0] ?? '', index < 150 ? 3 : 2),
)
for (const names of namesByOrigin().values()) {
  for (const name of names.male) addForename(name, 1)
  for (const name of names.female) addForename(name, 1)
  for (const name of names.surnames) addSurname(name, 1)
}
for (const hash of borneAlone) words.set(hash, (words.get(hash) ?? 0) & ~LEX.infixed)
for (const word of dataLines('words/opentaal-basiswoorden-gekeurd.txt'))
  if (/^[a-zà-ÿ'-]{2,}$/.test(word)) add(word, LEX.word)
for (const word of dataLines('words/opentaal-flexies.txt')) if (/^[a-zà-ÿ'-]{2,}$/.test(word)) add(word, LEX.inflected)
for (const word of dataLines('words/opentaal-eigennamen-ongekeurd.txt'))
  if (!/\s/.test(word) && /\p{Ll}/u.test(word)) add(word, LEX.proper)
for (const path of ['places/bag-woonplaatsen.tsv', 'places/bag-gemeenten-2019.tsv'])
  for (const line of dataLines(path))
    for (const part of parts(line.split('\t')[1] ?? ''))
      if (part.length > 2 && !infixes.has(fold(part))) add(part, LEX.place)
for (const line of dataLines('places/bag-straatnamen-frequentie.tsv')) {
  const last = (line.split('\t')[1] ?? '').split(' ').at(-1) ?? ''
  if (last.length > 4 && /^\p{L}+$/u.test(last)) add(last, LEX.street)
}
for (const word of INFIXES) add(word, LEX.infix)
for (const word of TITLES) add(word, LEX.title)
for (const word of KIN) add(word, LEX.kin)
for (const word of ownList('occupations.txt')) add(word, LEX.kin)
for (const word of ownList('institutions.txt')) add(word, LEX.institution)
for (const word of [...ownList('not-names.txt'), ...ownList('organisations.txt')]) add(word, LEX.nobody)

for (const word of ownList('english-words.txt')) add(word, LEX.common)

for (const word of commonWords()) add(word, LEX.common)

/** Words that the training corpus has in lower case in two documents or more, and never as part of a name. */
function commonWords(): string[] {
  const seen = new Map<string, number>()
  const inNames = new Set<string>()
  for (const writer of trainingFolders()) {
    for (const document of readAnnotated(writer)) {
      const names = document.spans.filter((span) => span.label === 'PERSON')
      const own = new Set<string>()
      for (const match of document.text.matchAll(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)) {
        const inside = names.some((name) => name.start <= match.index && match.index < name.end)
        if (inside) inNames.add(match[0])
        else own.add(match[0])
      }
      for (const word of own) seen.set(word, (seen.get(word) ?? 0) + 1)
    }
  }
  return [...seen].filter(([word, documents]) => documents >= 2 && !inNames.has(word)).map(([word]) => word)
}

mkdirSync(new URL('../../packages/detect/src/names/generated/', import.meta.url), { recursive: true })
const packed = packLexicon(words)
writeFileSync(new URL('../../packages/detect/src/names/generated/lexicon.bin', import.meta.url), packed)
console.log(`${words.size} words, ${packed.length} bytes`)
