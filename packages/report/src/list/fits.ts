import type { FileRow, PersonRow } from './rows.ts'

/** Whether somebody counts as affected: officials in their work and public figures are counted apart. */
export function isAffected({ role }: PersonRow): boolean {
  return role !== 'professional' && role !== 'public_figure'
}

/**
 * Whether a person belongs to a filter: a name of `peopleFilters`, or `kind:value`. All but the groups of officials,
 * `role:` and `everyone` are about affected people, so that a list is as long as the figure that leads to it.
 */
export function personFits(person: PersonRow, filter: string, files: readonly FileRow[]): boolean {
  if (filter === 'everyone') return true
  if (filter === 'professionals') return person.role === 'professional'
  if (filter === 'publicFigures') return person.role === 'public_figure'
  const [kind, value] = split(filter)
  if (kind === 'role') return person.role === value
  if (!isAffected(person)) return false
  const inFile = (fits: (file: FileRow) => boolean): boolean =>
    person.files.some((index) => {
      const file = files[index]
      return file !== undefined && fits(file)
    })
  switch (kind) {
    case 'affected':
      return true
    case 'minors':
      return person.minor
    case 'bsn':
      return person.values.some(([label, values]) => label === 'BSN' && values.length > 0)
    case 'special':
      return person.categories.length > 0
    case 'possible':
      return person.certainty === 'possible'
    case 'contact':
      return (person.way ?? 'public_notice') === value
    case 'label':
      return person.labels.some((label) => label === value)
    case 'category':
      return person.categories.some((category) => category === value)
    case 'service':
      return inFile(({ services }) => services.includes(value))
    case 'department':
      return inFile(({ departments }) => departments.includes(value))
    case 'day':
      return inFile(({ days }) => days.includes(value))
    default:
      return false
  }
}

/** Whether a file belongs to a filter: a name of `filesFilters`, or `kind:value`. */
export function fileFits(file: FileRow, filter: string): boolean {
  const [kind, value] = split(filter)
  switch (kind) {
    case 'all':
      return true
    case 'personal':
      return file.personal
    case 'read':
      return file.status === 'read'
    case 'notRead':
      return file.status !== 'read' && file.status !== 'empty' && file.status !== 'purged'
    case 'purged':
      return file.status === 'purged'
    case 'empty':
      return file.status === 'empty'
    case 'images':
      return file.images > 0
    case 'doubtful':
      return file.doubtful
    case 'untraced':
      return file.uploads === 0
    case 'status':
      return file.status === value
    case 'type':
      return file.type === value && file.personal
    case 'label':
      return file.found.some(([label]) => label === value)
    case 'category':
      return file.categories.some((category) => category === value)
    case 'service':
      return file.services.includes(value)
    case 'department':
      return file.departments.includes(value)
    case 'day':
      return file.days.includes(value)
    case 'service-personal':
      return file.personal && file.services.includes(value)
    case 'department-personal':
      return file.personal && file.departments.includes(value)
    case 'day-personal':
      return file.personal && file.days.includes(value)
    default:
      return false
  }
}

function split(filter: string): [kind: string, value: string] {
  const at = filter.indexOf(':')
  return at < 0 ? [filter, ''] : [filter.slice(0, at), filter.slice(at + 1)]
}
