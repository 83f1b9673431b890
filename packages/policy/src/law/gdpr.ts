import type { LegalModule, LegalSource } from './legal-module.ts'

const gdpr: LegalSource = {
  title: 'Regulation (EU) 2016/679',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  reading: 'recalled',
}
const letter: LegalSource = {
  title: 'AP, brief aan staatssecretaris BZK over gebruik online generatieve AI (2023)',
  url: 'https://www.autoriteitpersoonsgegevens.nl/documenten/brief-aan-staatssecretaris-bzk-over-gebruik-online-generatieve-ai-rijksoverheid',
  reading: 'read',
}
const uavg: LegalSource = {
  title: 'Uitvoeringswet AVG',
  url: 'https://wetten.overheid.nl/BWBR0040940',
  reading: 'recalled',
}
const since = '2018-05-25'

/** The GDPR and its Dutch implementing act, as far as the gate's rules rest on them. */
export const GDPR: LegalModule = {
  id: 'gdpr',
  name: { nl: 'AVG en UAVG', en: 'GDPR and Dutch implementing act' },
  asOf: '2026-11-21',
  duties: [
    {
      id: 'gdpr-5-2',
      title: { nl: 'verantwoordingsplicht: niet toegestaan, tenzij', en: 'accountability: not allowed, unless' },
      from: since,
      sources: [gdpr, letter],
      checkedBy: 'R1-not-registered',
    },
    {
      id: 'gdpr-6',
      title: { nl: 'grondslag en doel', en: 'legal basis and purpose' },
      from: since,
      sources: [gdpr],
      checkedBy: 'C6',
    },
    {
      id: 'gdpr-9',
      title: { nl: 'verbod op bijzondere persoonsgegevens', en: 'prohibition on special categories' },
      from: since,
      sources: [gdpr],
      checkedBy: 'M-special_category',
    },
    {
      id: 'gdpr-10',
      title: { nl: 'strafrechtelijke gegevens', en: 'criminal data' },
      from: since,
      sources: [gdpr],
      checkedBy: 'M-criminal',
    },
    {
      id: 'gdpr-15-17',
      title: { nl: 'inzage, rectificatie en wissing', en: 'access, rectification and erasure' },
      from: since,
      sources: [gdpr, letter],
      checkedBy: 'C7',
    },
    {
      id: 'gdpr-22',
      title: { nl: 'geen besluit door een systeem alleen', en: 'no decision by a system alone' },
      from: since,
      sources: [gdpr, letter],
      checkedBy: 'P1-closed-purpose',
    },
    {
      id: 'gdpr-28',
      title: { nl: 'verwerkers en subverwerkers', en: 'processors and sub-processors' },
      from: since,
      sources: [gdpr],
      checkedBy: 'C1, C4',
    },
    {
      id: 'gdpr-32',
      title: { nl: 'beveiliging', en: 'security' },
      from: since,
      sources: [gdpr],
      checkedBy: 'C12',
    },
    {
      id: 'gdpr-35',
      title: { nl: 'DPIA en advies van de FG', en: 'DPIA and advice of the data protection officer' },
      from: since,
      sources: [gdpr],
      checkedBy: 'C5',
    },
    {
      id: 'gdpr-44',
      title: { nl: 'doorgifte buiten de EER', en: 'transfers outside the EEA' },
      from: since,
      sources: [gdpr],
      checkedBy: 'C4',
    },
    {
      id: 'uavg-46',
      title: { nl: 'burgerservicenummer alleen bij wet', en: 'citizen service number only by law' },
      from: since,
      sources: [uavg],
      checkedBy: 'M-bsn',
    },
  ],
}
