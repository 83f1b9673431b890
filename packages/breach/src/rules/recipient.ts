import type { Reading } from '../reading.ts'
import { GDPR, EXAMPLES, GUIDELINES, type RiskRule } from './rule.ts'

/** Confidentiality, second part: data that came, or may have come, to somebody by error. */
export const RECIPIENT: readonly RiskRule[] = [
  {
    id: 'recipient/trusted-and-deleted',
    since: GUIDELINES,
    source: 'EDPB 9/2022 (trusted recipient); EDPB 01/2021 case 9; AP 26 februari 2020',
    risk: 'unlikely',
    text: {
      nl: 'De ontvanger is bekend en te vertrouwen en heeft bevestigd dat de gegevens weg zijn. Het gaat om weinig mensen en niet om gevoelige gegevens.',
      en: 'The recipient is known and trusted and has confirmed that the data are gone. Few people are concerned and the data are not sensitive.',
    },
    applies: ({ exposure, data, people, facts }) =>
      exposure === 'trusted' &&
      facts.recipient?.deletion_confirmed === true &&
      data.cleared &&
      !data.vulnerable &&
      facts.national_id_numbers === false &&
      data.level <= (facts.recipient.professional_secrecy === true ? 2 : 1) &&
      people <= 100,
  },
  {
    id: 'recipient/trusted',
    since: GDPR,
    source: 'EDPB 9/2022 (trusted recipient); AP 26 februari 2020',
    risk: 'risk',
    text: {
      nl: 'De ontvanger is te vertrouwen. Dat verkleint het gevolg, maar neemt het risico niet weg: de aard van de gegevens, het aantal mensen of een ontbrekende bevestiging van verwijdering staat dat in de weg.',
      en: 'The recipient is trusted. That lessens the consequences but does not take the risk away: the nature of the data, the number of people or a missing confirmation of deletion stands in the way.',
    },
    applies: ({ exposure, data, facts }) =>
      exposure === 'trusted' &&
      (data.level < 3 ||
        facts.recipient?.deletion_confirmed === true ||
        facts.recipient?.professional_secrecy === true),
  },
  {
    id: 'recipient/one-known-person-little-data',
    since: EXAMPLES,
    source: 'EDPB 01/2021 case 13 en 15',
    risk: 'unlikely',
    text: {
      nl: 'Gewone gegevens van enkele mensen kwamen bij een bekende kleine kring terecht. Daar is geen noemenswaardig gevolg van te verwachten.',
      en: 'Ordinary data of a few people came to a small circle of known people. No consequence of note is to be expected.',
    },
    applies: (reading) => smallCircle(reading) && littleData(reading),
  },
  {
    id: 'recipient/one-known-person',
    since: GDPR,
    source: 'EDPB 01/2021 case 16; WP250rev.01 bijlage B v',
    risk: 'risk',
    text: {
      nl: 'Een bekende ontvanger kreeg gegevens die meer zeggen dan naam en adres. Misbruik is niet uit te sluiten, maar blijft beperkt tot deze ontvanger.',
      en: 'A known recipient got data that say more than name and address. Misuse cannot be ruled out, but is limited to this recipient.',
    },
    applies: (reading) => {
      const { exposure, data, volume, facts } = reading
      if (exposure !== 'one_known' && exposure !== 'trusted' && exposure !== 'known_group') return false
      if (data.level <= 1) return exposure === 'one_known' || (volume ?? 1) <= 1000
      if (volume !== null && volume > 10) return false
      if (data.level === 2) return exposure === 'one_known' && !data.fullFinancial && !allThree(reading)
      return exposure === 'one_known' && facts.recipient?.deletion_confirmed === true
    },
  },
  {
    id: 'recipient/known-but-grave',
    since: GDPR,
    source: 'AVG art. 34 lid 1; EDPB 01/2021 case 14; WP250rev.01 bijlage B v',
    risk: 'high',
    text: {
      nl: 'Bekende ontvangers kregen gevoelige gegevens, of gegevens van veel mensen. De gegevens zijn niet meer terug te halen en kunnen mensen ernstig raken.',
      en: 'Known recipients got sensitive data, or data of many people. The data cannot be called back and may affect people gravely.',
    },
    applies: ({ exposure }) => exposure === 'one_known' || exposure === 'trusted' || exposure === 'known_group',
  },
  {
    id: 'recipient/unknown-little-data',
    since: GDPR,
    source: 'AVG art. 33 lid 1; EDPB 9/2022; WP250rev.01 bijlage B ix en x',
    risk: 'risk',
    text: {
      nl: 'Het is niet bekend wie de gegevens heeft of het zijn er veel. Dat er niets mee gebeurt, valt niet aan te nemen. De gegevens zelf zijn niet zo gevoelig dat het risico hoog is.',
      en: 'Who has the data is not known, or they are many. That nothing happens with it cannot be assumed. The data themselves are not so sensitive that the risk is high.',
    },
    applies: ({ exposure, data, volume }) => {
      if (exposure !== 'unknown' && exposure !== 'public') return false
      if (data.level === 0) return (volume ?? 1) < 10_000
      if (data.level > 1) return false
      if (exposure === 'public') return volume !== null && volume < 100
      return volume === null ? data.cleared : volume < 1000
    },
  },
  {
    id: 'recipient/unknown-or-public',
    since: GDPR,
    source: 'AVG art. 34 lid 1, overweging 75; EDPB 01/2021 case 11, 12 en 14; WP250rev.01 bijlage B vi',
    risk: 'high',
    text: {
      nl: 'Gevoelige gegevens, of gegevens van veel mensen, kunnen bij onbekenden of openbaar terecht zijn gekomen. Denk aan identiteitsfraude, discriminatie of schaamte.',
      en: 'Sensitive data, or data of many people, may have come to strangers or the public. Think of identity fraud, discrimination or shame.',
    },
    applies: ({ exposure }) => exposure === 'unknown' || exposure === 'public',
  },
]

function smallCircle({ exposure, people, facts }: Reading): boolean {
  if (exposure === 'one_known') return people <= 5
  if (exposure !== 'known_group') return false
  const { count, asked_to_delete } = facts.recipient ?? {}
  return people <= 5 && (count ?? 50) <= 5 ? true : people <= 50 && asked_to_delete !== false
}

function littleData({ data, facts }: Reading): boolean {
  if (!data.cleared || data.unnamed || data.vulnerable) return false
  if (facts.national_id_numbers === true || facts.financial_data === true) return false
  if (facts.malicious_intent === true || facts.misuse_observed === true) return false
  const plain = [...data.weights].every((weight) => PLAIN.has(weight))
  return data.level === 0 || (data.level === 1 && plain)
}
const PLAIN: ReadonlySet<string> = new Set(['simple', 'hint', 'pseudonym'])

function allThree({ data, facts }: Reading): boolean {
  return facts.national_id_numbers === true && (facts.financial_data === true || data.vulnerable)
}
