import { GDPR, EXAMPLES, GUIDELINES, type RiskRule } from './rule.ts'

/** Confidentiality, first part: what keeps the data from being read at all. */
export const PROTECTION: readonly RiskRule[] = [
  {
    id: 'protection/encrypted',
    since: GDPR,
    source:
      'AVG art. 34 lid 3 onder a; EDPB 01/2021 nr. 20 en 79 (case 1 en 10); WP250rev.01 bijlage B i; AP Datalek: wel of niet melden',
    risk: 'unlikely',
    text: {
      nl: 'De gegevens waren versleuteld volgens de stand van de techniek en de sleutel is veilig. Wie ze heeft, kan ze niet lezen. Dit oordeel vervalt zodra de sleutel of de techniek wordt gekraakt.',
      en: 'The data were encrypted by the state of the art and the key is safe. Whoever has them cannot read them. This no longer holds once the key or the algorithm fails.',
    },
    applies: ({ encrypted, facts }) => encrypted && facts.misuse_observed !== true,
  },
  {
    id: 'protection/strong-hash',
    since: EXAMPLES,
    source: 'EDPB 01/2021 case 6',
    risk: 'unlikely',
    text: {
      nl: 'Alleen inlognamen en wachtwoorden met een sterke hash en een salt die niet is buitgemaakt. Daarmee is niet in te loggen. Vraag mensen wel om hun wachtwoord te wijzigen.',
      en: 'Only login names and passwords with a strong hash and a salt that was not taken. They do not open anything. Do ask people to change their password.',
    },
    applies: ({ data, facts }) =>
      data.onlyHashedLogins && data.level <= 1 && data.cleared && flagsClear(facts) && facts.misuse_observed !== true,
  },
  {
    id: 'protection/logs-show-nothing-left-grave',
    since: GUIDELINES,
    source: 'EDPB 9/2022 nr. 25-26; ENISA 2013 (niet automatisch onder "medium" bij bijzondere gegevens)',
    risk: 'risk',
    text: {
      nl: 'De logs laten zien dat niets naar buiten is gegaan, maar het gaat om bijzondere gegevens, nummers van personen of om gegevens waarvan de aard niet vaststaat. Dan weegt ook een kleine kans mee.',
      en: 'The logs show that nothing left, but the data are special, hold national numbers, or their nature is not settled. Then even a small chance weighs in.',
    },
    applies: (reading) => stayedInside(reading) && !harmlessData(reading),
  },
  {
    id: 'protection/logs-show-nothing-left',
    since: EXAMPLES,
    source: 'EDPB 01/2021 case 1-3',
    risk: 'unlikely',
    text: {
      nl: 'Volledige logs sluiten uit dat gegevens zijn ingezien of meegenomen.',
      en: 'Complete logs rule out that data were seen or taken.',
    },
    applies: (reading) => stayedInside(reading) && harmlessData(reading),
  },
]

function flagsClear(facts: {
  national_id_numbers?: boolean | null | undefined
  financial_data?: boolean | null | undefined
}): boolean {
  return facts.national_id_numbers === false && facts.financial_data === false
}

function stayedInside({ nothingLeft, exposure, facts }: Parameters<RiskRule['applies']>[0]): boolean {
  return (nothingLeft || exposure === 'none') && facts.misuse_observed !== true
}

function harmlessData({ data, facts }: Parameters<RiskRule['applies']>[0]): boolean {
  return data.cleared && data.level <= 2 && facts.national_id_numbers === false
}
