import type {
  AffectedPerson,
  Category,
  InquiryReport,
  Label,
  Passage,
  ReportedFile,
  ReportedGroup,
  ReportedPerson,
  Role,
} from '@sluiswacht/model'

const GIVEN = ['Sem', 'Noor', 'Daan', 'Fatima', 'Bo', 'Youssef', 'Anneloes', 'Jan-Willem', 'Li', 'Soraya']
const SURNAMES = ['Zandvliet', 'van Oosterwolde', 'Bakhuizen', 'el Amraoui', 'de Vreugd', 'Wu', 'Terpstra-Kuilema']
const ROLES: readonly Role[] = ['client', 'child', 'parent', 'applicant', 'professional', 'public_figure', 'other']
const CATEGORIES: readonly Category[] = ['health', 'youth_care', 'finance']
const CONTACTS = ['letter', 'through_parents', 'public_notice'] as const
const SERVICES = ['ChatGPT', 'Google Gemini', 'DeepL & Co <b>']
const DEPARTMENTS = ['Jeugd', 'Wmo "Zuid"', 'Schuldhulp']
const HOSTILE = [
  '</script><script>window.broken=1</script>.txt',
  '"><img src=x onerror="window.broken=1">.docx',
  'plan\u202efdp.exe',
  '=cmd|calc!A1.csv',
  'regel\neinde\u0007.txt',
  'C:\\map\\{n}${n} `bestand`.pdf',
  "o'brien & zn <!-- .eml",
]

/** A report of made-up people, the same at each call: `people` people in `files` files over 30 days. */
export function madeUpReport(size: { people: number; files: number }, valuesShown: boolean): InquiryReport {
  const paths = Array.from(
    { length: size.files },
    (_, index) => HOSTILE[index] ?? `map ${index % 9}/bestand ${String(index).padStart(5, '0')}.docx`,
  )
  const people = Array.from({ length: size.people }, (_, index) => madeUpPerson(index, paths))
  const files = paths.map((path, index) => madeUpFile(path, index, people))
  return assemble(people, files, valuesShown)
}

/** Values of the people that may stand in no file of a masked report. */
export function secretsOf({ people }: InquiryReport): string[] {
  return people.flatMap(({ name, identifiers }) => [
    ...(name.length > 4 ? [name] : []),
    ...(identifiers.bsn ?? []),
    ...(identifiers.email ?? []),
    ...(identifiers.iban ?? []),
    ...(identifiers.dob ?? []),
  ])
}

function madeUpPerson(index: number, paths: readonly string[]): ReportedPerson {
  const name = `${GIVEN[index % GIVEN.length]} ${SURNAMES[(index * 3) % SURNAMES.length]}`
  const bsn = String(900_000_000 + index)
  const dob = `${1960 + (index % 60)}-0${1 + (index % 9)}-1${index % 9}`
  const email = `${name.split(' ')[0]?.toLowerCase()}.${index}@example.org`
  const iban = `NL00SLUI0${String(index).padStart(9, '0')}`
  const documents = [
    ...new Set([0, 1, 2].slice(0, 1 + (index % 3)).map((step) => paths[(index * 7 + step * 11) % paths.length] ?? '')),
  ]
  const categories = CATEGORIES.filter((_, place) => index % (place + 3) === 0)
  const hasBsn = index % 3 === 0
  const passages = documents.map((document, place) =>
    madeUpPassage(
      document,
      name,
      hasBsn ? bsn : dob,
      hasBsn ? 'BSN' : 'DOB',
      place === 0 ? categories.slice(0, 1) : [],
    ),
  )
  const person: AffectedPerson = {
    id: `id${index}`,
    name: index % 17 === 16 ? '' : name,
    aliases: [`${name.split(' ')[0]}`],
    role: ROLES[index % ROLES.length] ?? 'other',
    minor: index % 5 === 1,
    identifiers: { ...(hasBsn ? { bsn: [bsn] } : {}), dob: [dob], email: [email], iban: [iban] },
    categories,
    certainty: index % 11 === 0 ? 'possible' : hasBsn ? 'certain' : 'probable',
    reasons: index % 2 === 0 ? ['bsn', 'a-new-code'] : [],
    documents,
    contact: {
      way: CONTACTS[index % CONTACTS.length] ?? 'letter',
      protectedAddress: index % 13 === 0,
      deceased: false,
      parents: [],
    },
    distinctDocuments: 1,
    mentions: documents.map((document) => ({ document, part: null, label: 'PERSON', start: 6, end: 6 + name.length })),
  }
  return {
    ...person,
    labels: hasBsn ? ['BSN', 'DOB', 'PERSON'] : ['DOB', 'PERSON'],
    passages,
    uploads: documents.length,
    services: SERVICES.slice(0, 1),
    departments: DEPARTMENTS.slice(0, 1),
    firstDay: '2026-10-01',
    lastDay: '2026-10-30',
  }
}

function madeUpPassage(
  document: string,
  name: string,
  value: string,
  label: Label,
  categories: readonly Category[],
): Passage {
  const text = `Over: ${name}, nummer ${value}. Zie </script><script>window.broken=1</script> en <img src=x onerror=alert(1)>.`
  const nameAt = text.indexOf(name)
  const valueAt = text.indexOf(value)
  return {
    document,
    part: null,
    text,
    marks: [
      { label: 'PERSON', start: nameAt, end: nameAt + name.length, own: true },
      { label, start: valueAt, end: valueAt + value.length, own: true },
    ],
    categories,
  }
}

function madeUpFile(path: string, index: number, people: readonly ReportedPerson[]): ReportedFile {
  const mine = people.filter(
    ({ documents, role }) => documents.includes(path) && role !== 'professional' && role !== 'public_figure',
  )
  const status = index % 13 === 5 ? 'encrypted' : index % 17 === 7 ? 'empty' : 'read'
  return {
    path,
    bytes: 1000 + index,
    sha256: index.toString(16).padStart(64, '0'),
    mediaType: 'text/plain',
    status,
    parts: 1,
    problems:
      status === 'encrypted'
        ? [
            {
              part: null,
              status,
              codes: ['password-needed'],
              advice: [{ nl: 'Vraag om het wachtwoord.', en: 'Ask for the password.' }],
            },
          ]
        : [],
    personalData: mine.length > 0,
    documentType: index % 2 === 0 ? 'wmo' : 'brief',
    language: 'nl',
    people: mine.length,
    findings: mine.length > 0 ? { PERSON: mine.length } : {},
    categories: [...new Set(mine.flatMap(({ categories }) => categories))],
    uploads: index % 19 === 3 ? 0 : 1,
    services: [SERVICES[index % SERVICES.length] ?? ''],
    departments: [DEPARTMENTS[index % DEPARTMENTS.length] ?? ''],
    days: [`2026-10-${String(1 + (index % 30)).padStart(2, '0')}`],
    imagesOfPeople: index % 41 === 2 ? 1 : 0,
    doubtful: index % 37 === 4,
    passages: [],
  }
}

function assemble(
  people: readonly ReportedPerson[],
  files: readonly ReportedFile[],
  valuesShown: boolean,
): InquiryReport {
  const affected = people.filter(({ role }) => role !== 'professional' && role !== 'public_figure')
  const count = (status: string): number => files.filter((file) => file.status === status).length
  const byPath = new Map(files.map((file) => [file.path, file]))
  const groups = (valuesOf: (file: ReportedFile) => readonly string[]): ReportedGroup[] =>
    [...new Set(files.flatMap(valuesOf))].sort().map((name) => {
      const mine = files.filter((file) => valuesOf(file).includes(name))
      return {
        name,
        uploads: mine.length,
        files: mine.length,
        filesWithPersonalData: mine.filter(({ personalData }) => personalData).length,
        people: affected.filter(({ documents }) =>
          documents.some((path) => byPath.get(path) && valuesOf(byPath.get(path)!).includes(name)),
        ).length,
      }
    })
  return {
    generated: '2026-11-05T09:40:00.000Z',
    version: '0.1.0',
    valuesShown,
    choices: { ocr: 'auto', manifest: true },
    totals: {
      files: files.length,
      uploads: files.length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      filesRead: count('read'),
      filesEmpty: count('empty'),
      filesNotRead: files.length - count('read') - count('empty'),
      filesPurged: 0,
      filesWithPersonalData: files.filter(({ personalData }) => personalData).length,
      people: affected.length,
      minors: affected.filter(({ minor }) => minor).length,
      withBsn: affected.filter(({ identifiers }) => identifiers.bsn).length,
      withSpecialCategories: affected.filter(({ categories }) => categories.length > 0).length,
      professionals: people.filter(({ role }) => role === 'professional').length,
      publicFigures: people.filter(({ role }) => role === 'public_figure').length,
    },
    byStatus: { read: count('read'), empty: count('empty'), encrypted: count('encrypted') },
    byCategory: CATEGORIES.map((category) => ({
      category,
      people: affected.filter(({ categories }) => categories.includes(category)).length,
      files: files.filter(({ categories }) => categories.includes(category)).length,
    })),
    byLabel: (['PERSON', 'DOB', 'BSN'] as const).map((label) => ({
      label,
      people: affected.filter(({ labels }) => labels.includes(label)).length,
      findings: affected.length,
    })),
    contact: {
      ways: CONTACTS.map((way) => ({ way, people: affected.filter(({ contact }) => contact?.way === way).length })),
      direct: affected.filter(({ contact }) => contact?.way !== 'public_notice').length,
      publicNotice: affected.filter(({ contact }) => contact?.way === 'public_notice').length,
      protectedAddress: affected.filter(({ contact }) => contact?.protectedAddress).length,
      deceased: 0,
    },
    byDocumentType: (['wmo', 'brief'] as const).map((type) => ({
      type,
      files: files.filter(({ documentType, personalData }) => documentType === type && personalData).length,
    })),
    services: groups(({ services }) => services),
    departments: groups(({ departments }) => departments),
    days: groups(({ days }) => days),
    people,
    files,
    unknown: {
      uploadsWithoutFile: 1,
      missingUploads: [{ file: 'Dossier Kwakkelstein.pdf', timestamp: '2026-10-02T08:00:00.000Z', service: 'ChatGPT' }],
      filesWithoutUpload: files.filter(({ uploads }) => uploads === 0).length,
      uploadsWithoutTime: 0,
      manifestProblems: [{ line: 12, column: 'timestamp', code: 'not-a-time' }],
      imagesOfPeople: files.reduce((sum, { imagesOfPeople }) => sum + imagesOfPeople, 0),
      possiblePeople: affected.filter(({ certainty }) => certainty === 'possible').length,
      doubtfulFiles: files.filter(({ doubtful }) => doubtful).length,
      period: { first: '2026-10-01', last: '2026-10-30' },
    },
  }
}
