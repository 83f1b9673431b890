/** Checks the annotated corpus: `npm run corpus:check [FOLDER…]`. Names file and mark of each fault; exit 1 when there is any. */
import { CATEGORIES, DOCUMENT_TYPES, LABELS, ROLES } from '@sluiswacht/model'
import { type AnnotatedDocument, loadAnnotated } from './annotated-document.ts'

const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1]
const SHORTEST_NAME = 4

function faultsOf(document: AnnotatedDocument): string[] {
  const keys = new Set(document.subjects.map(({ key }) => key))
  const faults: string[] = []
  const known = (what: string, value: string, list: readonly string[]): void => {
    if (!list.includes(value)) faults.push(`${what} "${value}" is not known`)
  }
  for (const type of document.docTypes) known('doc_type', type, DOCUMENT_TYPES)
  for (const category of [...document.special, ...document.lenient]) known('special', category, CATEGORIES)
  for (const { key, role } of document.subjects) known(`role of ${key}`, role, ROLES)
  if (keys.size !== document.subjects.length) faults.push('a key stands twice in subjects')
  for (const { label, key, start, text } of document.spans) {
    known(`label at ${start}`, label, LABELS)
    if (key !== null && !keys.has(key)) faults.push(`mark at ${start}: ${key} is not in subjects`)
    if (text.trim() !== text || text === '') faults.push(`mark at ${start}: empty, or space at its edge`)
    if (label === 'BSN' && !passesElevenTest(text)) faults.push(`mark at ${start}: no valid BSN`)
  }
  if (/\[\[|\]\]/.test(document.text)) faults.push('a mark is broken or nested')
  faults.push(...unmarkedNames(document))
  return faults
}

function passesElevenTest(text: string): boolean {
  const digits = text.replace(/\D/g, '').padStart(9, '0')
  const sum = BSN_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return digits.length === 9 && sum % 11 === 0
}

/** A name of several words that is marked somewhere must be marked everywhere. */
function unmarkedNames({ text, spans }: AnnotatedDocument): string[] {
  const names = new Set(
    spans
      .filter(({ label, text: name }) => label === 'PERSON' && name.length >= SHORTEST_NAME && name.includes(' '))
      .map(({ text: name }) => name),
  )
  const faults: string[] = []
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const marked = spans.some(({ start, end }) => start <= at && at + name.length <= end)
      const alone = !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`)
      if (!marked && alone) faults.push(`a marked name stands unmarked at ${at}`)
    }
  }
  return faults
}

const folders = process.argv.slice(2)
const documents = (folders.length > 0 ? folders : ['corpus']).flatMap(loadAnnotated)
const ids = new Set<string>()
let faults = 0
for (const document of documents) {
  const found = faultsOf(document)
  if (ids.has(document.id)) found.push('its id is taken')
  ids.add(document.id)
  for (const fault of found) console.error(`${document.file}: ${fault}`)
  faults += found.length
}
console.log(`${documents.length} documents, ${faults} faults`)
process.exitCode = faults > 0 ? 1 : 0
