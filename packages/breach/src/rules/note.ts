import { INSIDE } from '../reading.ts'
import type { DutyRule } from './duty.ts'
import { EXAMPLES, GDPR, GUIDELINES } from './rule.ts'

const toControllers = (role: string | null | undefined): boolean => role !== 'processor'

/** What else these facts ask for. Nothing here changes the decision. */
export const NOTES: readonly DutyRule[] = [
  {
    id: 'note/nis2-second-clock',
    since: '2026-08-15',
    source: 'Cyberbeveiligingswet (NIS2 art. 23)',
    text: {
      nl: 'Is dit een significant incident? Dan loopt een tweede klok naar het CSIRT: waarschuwing binnen 24 uur, melding binnen 72 uur, eindverslag binnen een maand.',
      en: 'Is this a significant incident? Then a second clock runs towards the CSIRT: early warning in 24 hours, notification in 72 hours, final report in a month.',
    },
    applies: ({ exposure, classes, cause }) =>
      cause === 'ransomware' || cause === 'outage' || (exposure === 'hostile' && classes.length > 0),
  },
  {
    id: 'note/cross-border',
    since: GDPR,
    source: 'AVG art. 4 punt 23, 55 lid 2 en 56',
    text: {
      nl: 'Mensen in meer lidstaten zijn geraakt. Een gemeente meldt bij de AP; andere organisaties melden bij de leidende autoriteit van hun hoofdvestiging.',
      en: 'People in more member states are affected. A municipality notifies the AP; other organisations notify the lead authority of their main establishment.',
    },
    applies: ({ facts }) => facts.cross_border === true,
  },
  {
    id: 'note/late-found',
    since: EXAMPLES,
    source: 'EDPB 01/2021 case 5 en 18',
    text: {
      nl: 'Het lek bleef lang onopgemerkt. In die tijd konden gegevens vaker en verder worden verspreid.',
      en: 'The breach went unnoticed for long. In that time data could spread more often and further.',
    },
    applies: ({ facts }) => (facts.undetected_days ?? 0) >= 7,
  },
  {
    id: 'note/chatbot-no-policy',
    since: '2024-08-06',
    source: 'AP 6 augustus 2024 (AI-chatbots)',
    text: {
      nl: 'Ga na of het gebruik tegen het beleid was. Zolang dat niet vaststaat of er geen beleid is, geldt de invoer als datalek. Vraag de aanbieder om verwijdering.',
      en: 'Find out whether the use was against policy. While that is open or there is no policy, the input counts as a breach. Ask the provider to delete it.',
    },
    applies: ({ cause, facts }) => cause === 'ai_upload' && facts.contrary_to_policy !== false,
  },
  {
    id: 'note/police-and-people',
    since: GDPR,
    source: 'AVG overweging 88; UAVG art. 41',
    text: {
      nl: 'Verzoekt de politie om te wachten met informeren? Dat kan, maar het register en de melding bij de AP gaan door.',
      en: 'Do the police ask to wait with informing people? That may be, but register and notification go on.',
    },
    applies: ({ cause }) => cause !== null && INSIDE.has(cause),
  },
  {
    id: 'note/minors',
    since: GDPR,
    source: 'AVG overweging 38 en 75',
    text: {
      nl: 'Er zijn kwetsbare mensen of kinderen bij. Informeer ook wettelijke vertegenwoordigers, maar let op geheime adressen en conflicten.',
      en: 'Vulnerable people or children are among them. Inform legal representatives too, but mind secret addresses and conflicts.',
    },
    applies: ({ data }, { risk }) => data.vulnerable && risk === 'high',
  },
  {
    id: 'note/financial-undertaking',
    since: GDPR,
    source: 'UAVG art. 42',
    text: {
      nl: 'Voor financiële ondernemingen (Wft) geldt art. 34 AVG in Nederland niet; hun eigen zorgplicht wel. Laat dit toetsen.',
      en: 'Art. 34 GDPR does not apply to financial undertakings (Wft) in the Netherlands; their own duty of care does. Have this checked.',
    },
    applies: ({ facts }, { risk }) =>
      risk === 'high' && [facts.controller_type ?? []].flat().some((type) => /\b(?:bank|insur|verzeker)/i.test(type)),
  },
  {
    id: 'note/trusted-in-doubt',
    since: GUIDELINES,
    source: 'AP 26 februari 2020',
    text: {
      nl: 'Leg vast waarom u deze ontvanger vertrouwt. Bij twijfel: melden.',
      en: 'Record why you trust this recipient. In doubt: notify.',
    },
    applies: ({ facts }) => toControllers(facts.role) && facts.recipient?.kind === 'known_trusted',
  },
]
