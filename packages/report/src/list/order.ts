import type { FileRow, PersonRow } from './rows.ts'

/** Puts people (given most serious first) in the order of `peopleOrders`. */
export function orderPeople(people: readonly PersonRow[], order: string, lang: string): readonly PersonRow[] {
  const collator = new Intl.Collator(lang, { numeric: true })
  switch (order) {
    case 'name':
      return people.toSorted(
        (a, b) => Number(a.name === '') - Number(b.name === '') || collator.compare(a.name, b.name),
      )
    case 'documents':
      return people.toSorted((a, b) => b.documents - a.documents)
    case 'recent':
      return people.toSorted((a, b) => (b.last ?? '').localeCompare(a.last ?? ''))
    default:
      return people
  }
}

/** Puts files (given by path) in the order of `filesOrders`. */
export function orderFiles(files: readonly FileRow[], order: string): readonly FileRow[] {
  switch (order) {
    case 'people':
      return files.toSorted((a, b) => b.people - a.people)
    case 'uploads':
      return files.toSorted((a, b) => b.uploads - a.uploads)
    default:
      return files
  }
}
