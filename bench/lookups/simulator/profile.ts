/** What differs between municipalities: size, habits, styles of ids, and what their logs leave out. */
export type Profile = {
  readonly name: string
  readonly employees: number
  readonly months: number
  /** Events aimed at, for the default number of employees and months. */
  readonly events: number
  readonly start: string
  readonly residentsPerEmployee: number
  /** 1 is careful; times the chance that a look-up carries its case number. */
  readonly caseNumbers: number
  /** Chance that a contact at a counter or on the telephone is registered at all. */
  readonly contacts: number
  /** Share of case work for which no case ever gets registered, and for which it is registered late. */
  readonly neverRegistered: number
  readonly lateRegistered: number
  /** Share of employees that live in the municipality. */
  readonly residents: number
  readonly flexDesks: number
  readonly hired: number
  readonly homeMissing: number
  readonly homeOld: number
  readonly projects: number
  readonly counters: number
  readonly ids: 'plain' | 'numbers' | 'names' | 'tokens'
  readonly departmentNames: 'usual' | 'clusters'
  readonly serviceAccountsListed: boolean
  readonly withoutTables: readonly string[]
  readonly withoutColumns: readonly string[]
  /** How the tables write yes and no. */
  readonly yesNo: readonly [string, string]
  readonly emptyWorkstations: number
  readonly emptyActivity: number
}

const base: Profile = {
  name: 'small',
  employees: 320,
  months: 3,
  events: 300_000,
  start: '2026-01-05',
  residentsPerEmployee: 110,
  caseNumbers: 0.55,
  contacts: 0.55,
  neverRegistered: 0.012,
  lateRegistered: 0.16,
  residents: 0.72,
  flexDesks: 0.25,
  hired: 0.1,
  homeMissing: 0.03,
  homeOld: 0.06,
  projects: 0.8,
  counters: 1,
  ids: 'plain',
  departmentNames: 'usual',
  serviceAccountsListed: true,
  withoutTables: [],
  withoutColumns: [],
  yesNo: ['true', 'false'],
  emptyWorkstations: 0.02,
  emptyActivity: 0.05,
}

export const PROFILES: Readonly<Record<string, Profile>> = {
  small: base,
  middle: {
    ...base,
    name: 'middle',
    employees: 700,
    events: 800_000,
    start: '2026-03-02',
    residentsPerEmployee: 120,
    caseNumbers: 1.2,
    contacts: 0.88,
    neverRegistered: 0.002,
    lateRegistered: 0.06,
    residents: 0.5,
    flexDesks: 0.6,
    projects: 1,
    ids: 'numbers',
    yesNo: ['1', '0'],
    emptyActivity: 0,
  },
  city: {
    ...base,
    name: 'city',
    employees: 1500,
    events: 2_000_000,
    start: '2025-09-29',
    residentsPerEmployee: 115,
    caseNumbers: 0.9,
    contacts: 0.7,
    neverRegistered: 0.005,
    lateRegistered: 0.1,
    residents: 0.45,
    flexDesks: 0.85,
    hired: 0.18,
    homeOld: 0.09,
    projects: 2,
    counters: 1.4,
    ids: 'names',
    serviceAccountsListed: false,
    emptyWorkstations: 0.08,
  },
  service: {
    ...base,
    name: 'service',
    employees: 520,
    events: 600_000,
    start: '2026-05-04',
    residentsPerEmployee: 190,
    caseNumbers: 0.75,
    contacts: 0.6,
    neverRegistered: 0.006,
    lateRegistered: 0.1,
    residents: 0.35,
    flexDesks: 0.95,
    hired: 0.28,
    homeMissing: 0.2,
    homeOld: 0.12,
    projects: 1.2,
    counters: 0.8,
    ids: 'tokens',
    yesNo: ['ja', 'nee'],
    departmentNames: 'clusters',
    serviceAccountsListed: false,
    withoutTables: ['contacts'],
    withoutColumns: ['search_keys', 'ip'],
    emptyWorkstations: 0.35,
    emptyActivity: 0.3,
  },
}
