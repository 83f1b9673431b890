// Packs the street names of the BAG into packages/detect/src/lexicon/generated.
//   node tools/lexicon/build-streets.ts STREETS_TSV BASE_WORDS_TXT
// STREETS_TSV: count TAB name (github.com/OpenTaal/bag-addresses, MIT); BASE_WORDS_TXT: a word a line (OpenTaal).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { packWords } from '../../packages/detect/src/lexicon/bloom.ts'
import { streetKey } from '../../packages/detect/src/lexicon/streets.ts'

const [streetsFile, wordsFile] = process.argv.slice(2)
if (streetsFile === undefined || wordsFile === undefined) {
  console.error('usage: build-streets.ts STREETS_TSV BASE_WORDS_TXT')
  process.exit(2)
}
const words = new Set(
  readFileSync(wordsFile, 'utf8')
    .split(/\r?\n/)
    .filter((word) => word === word.toLowerCase())
    .map(streetKey),
)
const names = new Set<string>()
for (const line of readFileSync(streetsFile, 'utf8').split(/\r?\n/)) {
  const name = line.split('\t')[1]
  if (name !== undefined && /\p{L}{2}/u.test(name)) names.add(streetKey(name))
}
const ordinary = [...names].filter((name) => words.has(name))
const folder = new URL('../../packages/detect/src/lexicon/generated/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('streets.bin', folder), packWords([...names]))
writeFileSync(new URL('ordinary-streets.bin', folder), packWords(ordinary))
writeFileSync(
  new URL('street-last-words.bin', folder),
  packWords([...new Set([...names].map((name) => name.split(' ').at(-1) ?? ''))]),
)
console.log(`${names.size} street names, ${ordinary.length} of them ordinary words`)
