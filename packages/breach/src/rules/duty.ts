import { isKnown } from '../known.ts'
import type { Localized } from '@sluiswacht/model'
import { isOutOfReach } from '../data/words.ts'
import type { Reading } from '../reading.ts'
import type { Route } from './definition.ts'
import { GDPR, type Risk, type Rule } from './rule.ts'

export interface Outcome {
  readonly route: Route
  readonly risk: Risk
}

/** A rule about what must be done, given what was found. Every rule that applies is told. */
export interface DutyRule extends Omit<Rule, 'applies'> {
  readonly text: Localized
  applies(reading: Reading, outcome: Outcome): boolean
}

/** The law in force: from which risk on the authority and the people are told, and within how many hours. */
export interface Regime {
  readonly id: string
  readonly since: string
  readonly until?: string
  readonly notifyFrom: Risk
  readonly informFrom: Risk
  readonly deadlineHours: number
  readonly source: string
}

/** Dated, because the Digital Omnibus (proposal of 19 November 2025) would change threshold and hours. */
export const REGIMES: readonly [Regime] = [
  {
    id: 'avg-2018',
    since: GDPR,
    notifyFrom: 'risk',
    informFrom: 'high',
    deadlineHours: 72,
    source: 'AVG art. 33 lid 1 en 34 lid 1',
  },
]

export const DUTIES: readonly DutyRule[] = [
  {
    id: 'duty/register',
    since: GDPR,
    source: 'AVG art. 33 lid 5',
    text: {
      nl: 'Zet elk datalek in het register: de feiten, de gevolgen, de maatregelen en waarom u wel of niet meldt.',
      en: 'Put every breach in the register: facts, effects, remedial action, and why you notify or not.',
    },
    applies: (_, { route }) => route === 'breach',
  },
  {
    id: 'duty/processor-tells-controller',
    since: GDPR,
    source: 'AVG art. 33 lid 2; WP250rev.01 bijlage B vii',
    text: {
      nl: 'U bent verwerker: informeer de verwerkingsverantwoordelijke zonder onredelijke vertraging. Weeg niet zelf of er risico is; die beslist over melden.',
      en: 'You are a processor: inform the controller without undue delay. Do not weigh the risk yourself; the controller decides on notifying.',
    },
    applies: ({ facts }, { route }) => route === 'breach' && facts.role === 'processor',
  },
  {
    id: 'duty/notify',
    since: GDPR,
    source: 'AVG art. 33 lid 1; AP Zo meldt u een datalek',
    text: {
      nl: 'Meld bij de AP binnen 72 uur nadat u redelijk zeker bent, ook in het weekend. Weet u nog niet alles, meld dan voorlopig en vul later aan (art. 33 lid 4).',
      en: 'Notify the AP within 72 hours of reasonable certainty, weekends included. If you do not know all yet, notify now and add later (art. 33(4)).',
    },
    applies: ({ facts }, { route, risk }) => route === 'breach' && facts.role !== 'processor' && risk !== 'unlikely',
  },
  {
    id: 'duty/no-notification',
    since: GDPR,
    source: 'AVG art. 33 lid 1 en 5',
    text: {
      nl: 'Een risico is niet waarschijnlijk: melden hoeft niet. Leg vast waarom. Bij twijfel: melden.',
      en: 'A risk is unlikely: no need to notify. Record why. In doubt: notify.',
    },
    applies: ({ facts }, { route, risk }) => route === 'breach' && facts.role !== 'processor' && risk === 'unlikely',
  },
  {
    id: 'duty/inform',
    since: GDPR,
    source: 'AVG art. 34 lid 1 en 2',
    text: {
      nl: 'Een hoog risico is waarschijnlijk: informeer de mensen zelf, zonder onredelijke vertraging en in gewone taal. Zeg wat er is gebeurd, wat het gevolg kan zijn, wat u doet en wat zij kunnen doen.',
      en: 'A high risk is likely: inform the people themselves, without undue delay and in plain language. Say what happened, what may follow, what you do and what they can do.',
    },
    applies: ({ facts }, { route, risk }) => route === 'breach' && facts.role !== 'processor' && risk === 'high',
  },
  {
    id: 'duty/inform-by-public-notice',
    since: GDPR,
    source: 'AVG art. 34 lid 3 onder c; EDPB 9/2022',
    text: {
      nl: 'Niet iedereen is persoonlijk te bereiken: doe een openbare mededeling die even goed aankomt. Schrijf wie u wel kent persoonlijk. Leg vast waarom.',
      en: 'Not everybody can be reached in person: give a public notice that informs equally well. Write to those you do know. Record why.',
    },
    applies: (reading, { route, risk }) =>
      route === 'breach' && reading.facts.role !== 'processor' && risk === 'high' && needsPublicNotice(reading),
  },
  {
    id: 'duty/inform-not-required',
    since: GDPR,
    source: 'AVG art. 34 lid 1',
    text: {
      nl: 'Een hoog risico is niet waarschijnlijk: mensen informeren is niet verplicht. Het mag wel, en is soms gewoon netjes.',
      en: 'A high risk is not likely: informing people is not required. You may, and sometimes it is simply decent.',
    },
    applies: ({ facts }, { route, risk }) => route === 'breach' && facts.role !== 'processor' && risk === 'risk',
  },
]

/** Whether telling each person is not possible: unknown uploads to a chatbot, or no way to reach them. */
export function needsPublicNotice({ cause, facts }: Reading): boolean {
  const { min, max } = facts.number_of_subjects ?? {}
  if (cause === 'ai_upload' && !isKnown(min) && !isKnown(max)) return true
  return [...(facts.measures_before ?? []), ...(facts.measures_after ?? [])].some(isOutOfReach)
}
