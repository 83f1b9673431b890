import { GDPR, type RiskRule } from './rule.ts'

/** Confidentiality, third part: somebody was after the data, or looked at them from inside. */
export const ATTACK: readonly RiskRule[] = [
  {
    id: 'inside/ordinary-data',
    since: GDPR,
    source: 'EDPB 01/2021 case 8; AP verkenning 27 januari 2026',
    risk: 'risk',
    text: {
      nl: 'Een medewerker of oud-medewerker heeft gegevens ingezien of meegenomen zonder dat zijn werk dat vroeg. Het gaat om gewone gegevens.',
      en: 'A present or former worker looked at data or took them without the work asking for it. The data are ordinary.',
    },
    applies: ({ exposure, data }) => exposure === 'insider' && data.level <= 1,
  },
  {
    id: 'inside/grave-data',
    since: GDPR,
    source: 'AVG art. 34 lid 1; AP verkenning 27 januari 2026',
    risk: 'high',
    text: {
      nl: 'Een medewerker of oud-medewerker heeft gevoelige gegevens ingezien of meegenomen zonder dat zijn werk dat vroeg. Hij kan de betrokkene kennen en de gegevens gebruiken.',
      en: 'A present or former worker looked at sensitive data or took them without the work asking for it. They may know the person and use the data.',
    },
    applies: ({ exposure }) => exposure === 'insider',
  },
  {
    id: 'attack/impostor',
    since: GDPR,
    source: 'EDPB 01/2021 case 17',
    risk: 'high',
    text: {
      nl: 'Iemand deed zich voor als een ander en kreeg diens gegevens. Zo iemand heeft het op deze persoon gemunt.',
      en: 'Somebody posed as another and got that person’s data. Such a person is after this very individual.',
    },
    applies: ({ exposure, cause }) => exposure === 'hostile' && cause === 'social_engineering',
  },
  {
    id: 'attack/grave-data',
    since: GDPR,
    source: 'EDPB 01/2021 case 4, 7, 12 en 18; WP250rev.01 bijlage B ii en vi',
    risk: 'high',
    text: {
      nl: 'Een aanvaller of dief heeft of had mogelijk toegang tot gegevens waarmee fraude, afpersing of ernstige schade mogelijk is.',
      en: 'An attacker or thief has or may have had access to data that allow fraud, extortion or grave harm.',
    },
    applies: ({ exposure, data }) => exposure === 'hostile' && data.level >= 2,
  },
  {
    id: 'attack/telling-data',
    since: GDPR,
    source: 'EDPB 01/2021 case 5 en 11',
    risk: 'high',
    text: {
      nl: 'Een aanvaller of dief kreeg gegevens die veel over mensen zeggen, of gegevens van heel veel mensen. Daarmee zijn identiteitsfraude en gerichte oplichting mogelijk.',
      en: 'An attacker or thief got data that say a lot about people, or data of very many people. They allow identity fraud and targeted scams.',
    },
    applies: ({ exposure, data, volume, facts }) =>
      exposure === 'hostile' &&
      ((data.level === 1 &&
        (facts.exfiltration === 'confirmed' || (volume ?? 100) >= 100 || facts.misuse_observed === true)) ||
        (volume ?? 0) >= 10_000),
  },
  {
    id: 'attack/ordinary-data',
    since: GDPR,
    source: 'AVG art. 33 lid 1; EDPB 01/2021 case 2; WP250rev.01 bijlage B ii',
    risk: 'risk',
    text: {
      nl: 'Een aanvaller of dief kreeg mogelijk gewone gegevens. Misbruik, zoals phishing, is niet uit te sluiten.',
      en: 'An attacker or thief may have got ordinary data. Misuse, such as phishing, cannot be ruled out.',
    },
    applies: ({ exposure }) => exposure === 'hostile',
  },
]
