import type { RejectedRow, SourceCoverage } from '@sluiswacht/lookups'
import type { Language } from '@sluiswacht/model'

const SHOWN_REJECTS = 20

const PROBLEMS: Readonly<Record<RejectedRow['problem'], string>> = {
  'too few fields': 'te weinig velden',
  'too many fields': 'te veel velden',
  'cut off': 'afgebroken; gelezen voor zover het kon',
  'quotes do not match': 'aanhalingstekens kloppen niet',
  'no event id': 'geen event_id',
  'no user': 'geen gebruiker',
  'no timestamp': 'geen leesbaar tijdstip',
  'unreadable record': 'onleesbaar record',
}

/** A share in whole percents; all and none are said only of all and none. */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  if (whole === 100 && share < 1) return '>99%'
  if (whole === 0 && share > 0) return '<1%'
  return `${whole}%`
}

/** For each system which share of the events has a user, subject, case and purpose. */
export function coverageLines(coverage: readonly SourceCoverage[], lang: Language): string[] {
  return coverage.map(({ system, events, user, subject, case: kase, purpose }) =>
    lang === 'nl'
      ? `${system || '?'}: ${events} regels, met gebruiker ${percent(user)}, persoon ${percent(subject)}, zaak ${percent(kase)}, doel ${percent(purpose)}`
      : `${system || '?'}: ${events} rows, with user ${percent(user)}, person ${percent(subject)}, case ${percent(kase)}, purpose ${percent(purpose)}`,
  )
}

/** The rows that were not taken; with `all` every one of them. */
export function rejectLines(rejected: readonly RejectedRow[], lang: Language, all: boolean): string[] {
  const nl = lang === 'nl'
  const shown = all ? rejected : rejected.slice(0, SHOWN_REJECTS)
  const lines = shown.map(({ table, line, problem }) =>
    nl
      ? `${table}, regel ${line}: ${problem === 'cut off' ? '' : 'niet gelezen: '}${PROBLEMS[problem]}`
      : `${table}, line ${line}: ${problem === 'cut off' ? 'cut off; read as far as it goes' : `not read: ${problem}`}`,
  )
  if (rejected.length > shown.length)
    lines.push(
      nl
        ? `en nog ${rejected.length - shown.length} regels (alle met --rejects)`
        : `and ${rejected.length - shown.length} more rows (all with --rejects)`,
    )
  return lines
}

export const REJECTS_OPTION = {
  name: 'rejects',
  help: { nl: 'noem elke regel die niet gelezen is', en: 'name every row that was not read' },
} as const
