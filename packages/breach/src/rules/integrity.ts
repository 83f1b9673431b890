import { GDPR, GUIDELINES, type RiskRule } from './rule.ts'

/** Data that were changed. Encryption by ransomware is judged as lack of availability. */
export const INTEGRITY: readonly RiskRule[] = [
  {
    id: 'integrity/put-right',
    since: GUIDELINES,
    source: 'EDPB 9/2022; ENISA 2013 par. 3',
    risk: 'unlikely',
    text: {
      nl: 'De gewijzigde gegevens zijn snel en volledig hersteld en niet verkeerd gebruikt.',
      en: 'The altered data were put right soon and completely and were not used wrongly.',
    },
    applies: ({ facts }) =>
      facts.backup?.restored_fully === true &&
      (facts.backup.restored_after_hours ?? facts.disruption?.hours ?? 1000) <= 72 &&
      facts.misuse_observed !== true,
  },
  {
    id: 'integrity/wrong-decisions',
    since: GDPR,
    source: 'AVG art. 34 lid 1, overweging 75',
    risk: 'high',
    text: {
      nl: 'Gevoelige gegevens zijn gewijzigd en mensen ondervonden daarvan ernstige gevolgen of misbruik.',
      en: 'Sensitive data were altered and people met serious consequences or misuse.',
    },
    applies: ({ data, facts }) =>
      data.level >= 2 && (facts.disruption?.effect === 'serious' || facts.misuse_observed === true),
  },
  {
    id: 'integrity/not-put-right',
    since: GDPR,
    source: 'AVG art. 33 lid 1; EDPB 9/2022',
    risk: 'risk',
    text: {
      nl: 'Gegevens zijn gewijzigd of bij de verkeerde persoon gezet en het staat niet vast dat alles is hersteld.',
      en: 'Data were altered or put with the wrong person and it is not certain that all was put right.',
    },
    applies: () => true,
  },
]
