import { isKnown } from '../known.ts'
import { GDPR, type RiskRule } from './rule.ts'

/** What makes the risk at least so grave, whatever the tables say. Every rule that applies counts. */
export const FLOORS: readonly RiskRule[] = [
  {
    id: 'floor/misuse-seen-grave-data',
    since: GDPR,
    source: 'AVG art. 34 lid 1; EDPB 9/2022',
    risk: 'high',
    text: {
      nl: 'De gegevens worden al misbruikt en ze zijn gevoelig.',
      en: 'The data are being misused already and they are sensitive.',
    },
    applies: ({ facts, data }) => facts.misuse_observed === true && data.level >= 2,
  },
  {
    id: 'floor/misuse-seen',
    since: GDPR,
    source: 'AVG art. 33 lid 1; EDPB 01/2021 case 8',
    risk: 'risk',
    text: {
      nl: 'De gegevens worden al misbruikt: het risico is werkelijkheid geworden.',
      en: 'The data are being misused already: the risk has come true.',
    },
    applies: ({ facts }) => facts.misuse_observed === true,
  },
  {
    id: 'floor/data-not-known',
    since: GDPR,
    source: 'AVG art. 33 lid 1 en art. 5 lid 2 (de verantwoordelijke toont aan dat er geen risico is)',
    risk: 'risk',
    text: {
      nl: 'Oorzaak en gegevens zijn niet bekend. Wie niet weet wat er is gebeurd, kan niet aantonen dat er geen risico is.',
      en: 'Neither cause nor data are known. Who does not know what happened cannot show that there is no risk.',
    },
    applies: ({ cause, data, facts }) => cause === null && (data.unnamed || !isKnown(facts.personal_data_involved)),
  },
]
