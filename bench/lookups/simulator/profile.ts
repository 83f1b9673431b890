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
  readonly habits: Habits
}

/** Habits that are legal and unlike those of the first profiles. */
export type Habits = {
  /** Share of the counter staff that works under one account for the whole team. */
  readonly sharedAccounts: number
  /** Workstations: an own one or one of the team, or a virtual one that is another each day. */
  readonly virtualDesks: boolean
  /** Purposes: fixed by trade, one for all, or a text with the kind of case and a number in it. */
  readonly purposes: 'fixed' | 'one' | 'free'
  /** Share of the staff of the trades with duty that also works at night. */
  readonly nights: number
  /** Exports of lists in a day, per thousand officials, as part of the role. */
  readonly exports: number
  /** Share of the BRP look-ups by name or number that are done by address instead. */
  readonly byAddress: number
  /** Times the number of honest runs on a day. */
  readonly runs: number
  /** Times the days by which a case is registered late. */
  readonly lateness: number
  /** Share of the cases that name no official, only the team. */
  readonly teamOnly: number
  /** Departments are few and wide, with one team each and roles that say little. */
  readonly wideTeams: boolean
  /** Number of surnames in town; 0: as many as there are. */
  readonly surnames: number
  /** The register links children to parents only. */
  readonly thinLinks: boolean
  /** Share of sittings on cases of other departments and on cases closed long ago. */
  readonly elsewhere: number
  /** Words for the keys of a search. */
  readonly keyWords: 'short' | 'long'
}

const PLAIN: Habits = {
  sharedAccounts: 0,
  virtualDesks: false,
  purposes: 'fixed',
  nights: 0,
  exports: 0,
  byAddress: 0,
  runs: 1,
  lateness: 1,
  teamOnly: 0,
  wideTeams: false,
  surnames: 0,
  thinLinks: false,
  elsewhere: 0,
  keyWords: 'short',
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
  habits: PLAIN,
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
  village: {
    ...base,
    name: 'village',
    employees: 300,
    events: 260_000,
    start: '2026-02-02',
    residentsPerEmployee: 80,
    caseNumbers: 0.35,
    contacts: 0.3,
    neverRegistered: 0.03,
    lateRegistered: 0.4,
    residents: 0.9,
    projects: 0.6,
    withoutColumns: ['workstation', 'ip'],
    yesNo: ['J', 'N'],
    emptyActivity: 0,
    habits: {
      ...PLAIN,
      sharedAccounts: 0.6,
      purposes: 'one',
      byAddress: 0.3,
      runs: 4,
      lateness: 2,
      teamOnly: 0.5,
      wideTeams: true,
      surnames: 160,
      elsewhere: 0.04,
    },
  },
  region: {
    ...base,
    name: 'region',
    employees: 480,
    months: 2,
    events: 400_000,
    start: '2026-08-31',
    residentsPerEmployee: 160,
    caseNumbers: 1.4,
    contacts: 0.95,
    neverRegistered: 0.002,
    lateRegistered: 0.05,
    residents: 0.25,
    flexDesks: 1,
    hired: 0.3,
    projects: 3,
    ids: 'names',
    departmentNames: 'clusters',
    serviceAccountsListed: false,
    yesNo: ['Ja', 'Nee'],
    habits: {
      ...PLAIN,
      virtualDesks: true,
      purposes: 'free',
      nights: 0.4,
      exports: 40,
      byAddress: 0.12,
      runs: 3,
      thinLinks: true,
      elsewhere: 0.12,
      keyWords: 'long',
    },
  },
}
