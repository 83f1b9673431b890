import { CATEGORIES, ROLES } from '@sluiswacht/model'
import type { JSX } from 'react'
import { type Choice, Select } from '../../parts/field.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { useWords } from '../../words/language.tsx'
import type { Filters } from '../../words/search.ts'
import { useTerm } from '../../words/terms.ts'
import { common } from '../../words/words.ts'
import { words } from './words.ts'

const LABELS = ['BSN', 'DOB', 'ADDRESS', 'PHONE', 'EMAIL', 'IBAN', 'ID_DOC', 'CASE_NUMBER']

/** The filters of the list of people. */
export function PeopleFilters({ filters }: { filters: Filters }): JSX.Element {
  const w = useWords(words)
  const c = useWords(common)
  const term = useTerm()
  const terms = (group: Parameters<typeof term>[0], values: readonly string[]): Choice[] =>
    values.map((value) => ({ value, label: term(group, value) }))
  const select = (name: string, label: string, choices: readonly Choice[], first = c.all): JSX.Element => (
    <Select
      label={label}
      value={filters.get(name)}
      onChange={(value) => filters.set(name, value)}
      choices={[{ value: '', label: first }, ...choices]}
    />
  )
  return (
    <div className="filters">
      <SearchBox
        label={w.search}
        hint={w.searchHint}
        value={filters.get('query')}
        onChange={(value) => filters.set('query', value)}
      />
      {select('category', w.category, [
        { value: 'any', label: w.any },
        { value: 'none', label: w.noCategory },
        ...terms('categories', CATEGORIES),
      ])}
      {select('label', w.label, terms('labels', LABELS))}
      {select('role', w.role, terms('roles', ROLES))}
      {select('minor', w.minor, [
        { value: 'true', label: w.minors },
        { value: 'false', label: w.adults },
      ])}
      {select('certainty', w.certainty, terms('certainties', ['certain', 'probable', 'possible']))}
      {select('contact', w.contact, [
        ...terms('contactWays', ['letter', 'email', 'phone', 'through_parents', 'next_of_kin', 'public_notice']),
        { value: 'protected', label: w.protected },
      ])}
      {select('affected', w.affected, [{ value: 'false', label: w.officials }], w.affectedOnly)}
      {select(
        'sort',
        w.sort,
        [
          { value: 'documents', label: w.documents },
          { value: 'certainty', label: w.sortCertainty },
          { value: 'pseudonym', label: w.pseudonym },
        ],
        w.severity,
      )}
    </div>
  )
}
