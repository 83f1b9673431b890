import { assess, type Decision } from '../assess.ts'
import { plainWord, weigh } from '../data/words.ts'
import type { Facts } from '../facts.ts'
import { isKnown } from '../known.ts'
import type { CaseOrigin } from '../case/case-event.ts'
import type { CaseTimes } from '../clocks.ts'
import { DISCOVERY, momentInWords, tellingInWords, type Told } from './in-words.ts'
import {
  CLASS_OPTION,
  GENERAL_DATA,
  GENERAL_WEIGHTS,
  GENERAL_WORDS,
  type GeneralData,
  INCIDENT_OF,
  INCIDENTS,
  SEVERITY_OPTION,
  SPECIAL_DATA,
} from './options.ts'
import type { SeverityLevel } from '../severity/severity.ts'
import type { NotificationKind } from './questions.ts'

const KIND_OPTION: Readonly<Record<NotificationKind, string>> = {
  initial: 'Reguliere melding van één inbreuk',
  follow_up: 'Vervolgmelding: eerdere melding aanvullen of wijzigen',
  withdrawal: 'Eerdere melding intrekken',
}

/** What answers are derived from. */
export interface KnownOfCase {
  readonly kind: NotificationKind
  readonly facts: Facts
  readonly times?: CaseTimes | undefined
  /** From what the case was made. */
  readonly origin?: CaseOrigin | undefined
  /** Whom the organisation told already. */
  readonly told?: readonly Told[] | undefined
}

/** Answers that follow from the facts, the decision and the times. Proposals: a human checks each of them. */
export function deriveAnswers({ facts, times, kind, origin, told = [] }: KnownOfCase): Map<string, string> {
  const decision = assess(facts)
  const answers = new Map<string, string>()
  const put = (number: string, answer: string | null | undefined): void => {
    if (isKnown(answer) && answer !== '') answers.set(number, answer)
  }
  put('1.1', KIND_OPTION[kind])
  put('1.2', 'AVG')
  if (facts.cross_border === false) put('2.1.1', 'Nee')
  put('4.1.1', times?.started && momentInWords(times.started))
  put('4.1.2', times?.ended && momentInWords(times.ended))
  put('4.2', times?.signal && momentInWords(times.signal))
  put('4.3', origin && DISCOVERY[origin])
  put('4.4', times?.certainty && momentInWords(times.certainty))
  put('5.1', decision.classes.map((name) => CLASS_OPTION[name]).join('; '))
  put('5.2', incidentOf(facts))
  put('6.1', generalData(facts))
  put('6.2', specialData(facts))
  put('7.1', facts.subject_groups?.join('; '))
  put('7.3', numberOfPeople(facts))
  put('8.1', protectionOf(facts))
  put('9.1', consequences(decision))
  put('9.3', SEVERITY_OPTION[gravity(decision)])
  put('10.1', decision.inform_subjects ? informing(decision) : null)
  put('10.2', tellingInWords(told))
  if (!decision.inform_subjects) put('10.3', 'Een hoog risico is niet waarschijnlijk (art. 34 lid 1 AVG)')
  put('10.4', facts.measures_after?.join('; '))
  return answers
}

function incidentOf({ cause }: Facts): string | null {
  if (!isKnown(cause)) return null
  const [incident, text] = INCIDENT_OF[cause]
  if (incident !== 'other') return INCIDENTS[incident]
  return text === undefined ? null : `${INCIDENTS.other}: ${text}`
}

function generalData(facts: Facts): string | null {
  const kinds = (facts.data_kinds ?? []).map(plainWord)
  const weights = new Set((facts.data_kinds ?? []).flatMap(weigh))
  const found = new Set<GeneralData>()
  for (const [option, words] of GENERAL_WORDS) if (kinds.some((kind) => words.test(kind))) found.add(option)
  for (const [option, weight] of GENERAL_WEIGHTS) if (weights.has(weight)) found.add(option)
  if (weights.has('identity') && !found.has('bsn')) found.add('identity')
  if (facts.national_id_numbers === true) found.add('bsn')
  if (facts.financial_data === true) found.add('financial')
  if (facts.special_categories?.includes('criminal')) found.add('criminal')
  const options = Object.entries(GENERAL_DATA).filter(([option]) => found.has(option as GeneralData))
  return options.length === 0 ? null : options.map(([, text]) => text).join('; ')
}

function specialData({ special_categories }: Facts): string | null {
  if (!isKnown(special_categories)) return null
  const named = Object.entries(SPECIAL_DATA).filter(([name]) =>
    special_categories.some((category) => category === name),
  )
  return named.length === 0 ? 'Geen' : named.map(([, text]) => text).join('; ')
}

function numberOfPeople({ number_of_subjects }: Facts): string | null {
  const { min, max } = number_of_subjects ?? {}
  if (!isKnown(min) && !isKnown(max)) return null
  return min === max ? String(min) : `minimaal ${min ?? 'onbekend'}, maximaal ${max ?? 'onbekend'}`
}

function protectionOf({ unintelligible }: Facts): string | null {
  if (!isKnown(unintelligible?.applied)) return null
  if (!unintelligible.applied) return 'Nee'
  const known = (fact: boolean | null | undefined): string => (isKnown(fact) ? (fact ? 'ja' : 'nee') : 'niet bekend')
  return `Ja; volgens de stand van de techniek: ${known(unintelligible.state_of_the_art)}; sleutel in gevaar: ${known(unintelligible.key_compromised)}`
}

const CONSEQUENCES = {
  confidentiality: 'gegevens kunnen bij mensen zijn die ze niet mogen hebben',
  integrity: 'gegevens kunnen onjuist zijn of verkeerd worden gebruikt',
  availability: 'gegevens zijn of waren niet beschikbaar',
} as const

function consequences({ classes }: Decision): string {
  return classes.map((name) => CONSEQUENCES[name]).join('; ')
}

/** The score, but never lighter than the decision it goes with. */
function gravity({ severity: { level }, risk }: Decision): SeverityLevel {
  if (risk === 'high' && (level === 'low' || level === 'medium')) return 'high'
  return risk === 'risk' && level === 'low' ? 'medium' : level
}

function informing({ inform_by }: Decision): string {
  return inform_by === 'public'
    ? 'Ja, met een openbare mededeling (art. 34 lid 3 onder c AVG)'
    : 'Ja, ieder persoonlijk'
}
