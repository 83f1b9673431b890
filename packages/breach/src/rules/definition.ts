import { isMaintenance } from '../data/words.ts'
import { GDPR, GUIDELINES, type Rule } from './rule.ts'

/** Which way an incident goes. */
export type Route = 'breach' | 'security_incident' | 'unlawful_processing'

export interface RouteRule extends Rule {
  readonly route: Route
}

/** Is it a personal data breach (art. 4(12))? The first rule that applies decides. */
export const DEFINITION: readonly RouteRule[] = [
  {
    id: 'definition/no-personal-data',
    since: GDPR,
    source: 'AVG art. 4 punt 1 en 12',
    route: 'security_incident',
    text: {
      nl: 'Er zijn geen persoonsgegevens bij betrokken. Het is een beveiligingsincident, geen datalek. Leg het vast in het incidentenregister.',
      en: 'No personal data are concerned. It is a security incident, not a personal data breach. Record it in the incident log.',
    },
    applies: ({ facts }) => facts.personal_data_involved === false,
  },
  {
    id: 'definition/chatbot-within-policy',
    since: '2024-08-06',
    source: 'AP 6 augustus 2024 (AI-chatbots); AVG art. 5 lid 1, 6 en 35',
    route: 'unlawful_processing',
    text: {
      nl: 'De medewerker hield zich aan het beleid. Dan is het geen datalek, maar de verwerking kan wel onrechtmatig zijn. Stop ermee, vraag de FG om advies en doe een DPIA.',
      en: 'The worker kept to the policy. Then it is no breach, but the processing may be unlawful. Stop it, ask the DPO for advice and do a DPIA.',
    },
    applies: ({ cause, facts }) => cause === 'ai_upload' && facts.contrary_to_policy === false,
  },
  {
    id: 'definition/planned-maintenance',
    since: GUIDELINES,
    source: 'EDPB 9/2022 (beschikbaarheid)',
    route: 'security_incident',
    text: {
      nl: 'Gepland onderhoud is geen inbreuk op de beveiliging.',
      en: 'Planned maintenance is no breach of security.',
    },
    applies: ({ facts, classes, cause }) =>
      cause === 'outage' &&
      classes.every((name) => name === 'availability') &&
      [...(facts.measures_before ?? []), ...(facts.measures_after ?? [])].some(isMaintenance),
  },
  {
    id: 'definition/nothing-happened-to-data',
    since: GUIDELINES,
    source: 'AVG art. 4 punt 12; EDPB 9/2022',
    route: 'security_incident',
    text: {
      nl: 'Vastgesteld is dat er niets met de gegevens is gebeurd: niets ingezien, gewijzigd, weg of onbereikbaar. Leg vast waaruit dat blijkt.',
      en: 'It was established that nothing happened to the data: nothing seen, altered, gone or out of reach. Record what shows that.',
    },
    applies: ({ facts, nothingLeft, classes }) =>
      facts.security_principles?.length === 0 &&
      classes.every((name) => name !== 'integrity') &&
      nothingLeft &&
      facts.recipient?.kind === 'none' &&
      facts.disruption?.effect === 'none' &&
      facts.misuse_observed === false,
  },
  {
    id: 'definition/breach',
    since: GDPR,
    source: 'AVG art. 4 punt 12; EDPB 9/2022',
    route: 'breach',
    text: {
      nl: 'Het is een datalek: door een inbreuk op de beveiliging zijn persoonsgegevens ingezien, verspreid, gewijzigd, kwijt of onbereikbaar, of dat is niet uit te sluiten.',
      en: 'It is a personal data breach: by a breach of security personal data were seen, spread, altered, lost or out of reach, or that cannot be ruled out.',
    },
    applies: () => true,
  },
]
