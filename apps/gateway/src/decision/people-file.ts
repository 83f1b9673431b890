import { SluiswachtError } from '@sluiswacht/model'

/** What the organisation says of a user, for the policy. */
export interface Person {
  readonly department?: string
  readonly roles: readonly string[]
  readonly trainings: readonly string[]
}

/** The list of users cannot be read. */
class PeopleFileInvalid extends SluiswachtError {
  readonly code = 'ERR_PEOPLE_FILE'
  constructor(file: string, line: number, nl: string, en: string) {
    super({ nl: `${file}, regel ${line}: ${nl}`, en: `${file}, line ${line}: ${en}` })
  }
}

const COLUMNS = ['user', 'department', 'roles', 'trainings'] as const

/**
 * Reads the list of users: text with the columns user, department, roles and trainings, separated by commas or
 * semicolons (as Excel writes it); several roles or trainings with `|` between them. Users are found whatever their case.
 * @throws {PeopleFileInvalid}
 */
export function readPeople(text: string, file: string): ReadonlyMap<string, Person> {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const first = lines[0] ?? ''
  const separator = first.includes(';') ? ';' : ','
  const names = first.split(separator).map((name) => unquoted(name).toLowerCase())
  const at = COLUMNS.map((name) => names.indexOf(name))
  const [user, department, roles, trainings] = at
  if (user === undefined || user < 0) {
    const columns = COLUMNS.join(separator)
    throw new PeopleFileInvalid(file, 1, `verwacht de kolommen ${columns}`, `expected the columns ${columns}`)
  }
  const people = new Map<string, Person>()
  lines.slice(1).forEach((line, index) => {
    if (line.trim() === '') return
    const cells = line.split(separator).map(unquoted)
    const cell = (column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''))
    const name = cell(user).toLowerCase()
    if (name === '') throw new PeopleFileInvalid(file, index + 2, 'de kolom user is leeg', 'the column user is empty')
    const words = (column: number | undefined): string[] =>
      cell(column)
        .split('|')
        .map((word) => word.trim())
        .filter((word) => word !== '')
    const office = cell(department)
    people.set(name, {
      ...(office === '' ? {} : { department: office }),
      roles: words(roles),
      trainings: words(trainings),
    })
  })
  return people
}

function unquoted(cell: string): string {
  const trimmed = cell.trim()
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1).trim() : trimmed
}
