import type { LegalModule, LegalSource } from './legal-module.ts'

const act: LegalSource = {
  title: 'Regulation (EU) 2024/1689',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  reading: 'recalled',
}
const omnibus: LegalSource = {
  title:
    'Digital Omnibus on AI: Parliament 16 June 2026, Council 29 June 2026; reported as Regulation (EU) 2026/1744, in force 27 July 2026 (number not verified)',
  reading: 'secondary',
}
const annexDates = {
  nl: 'De verordening van 2024 noemde 2 augustus 2026; de Digital Omnibus verschoof dit naar 2 december 2027. Het laatste is alleen in berichten gelezen, niet in het Publicatieblad. Wie de eerste datum wil aanhouden, zet die in policy.yaml onder legal_dates.',
  en: 'The regulation of 2024 said 2 August 2026; the Digital Omnibus moved it to 2 December 2027. The latter was read in reports only, not in the Official Journal. To hold to the first date, set it in policy.yaml under legal_dates.',
} as const

/** The AI Act for a municipality as deployer, with the dates as amended in 2026. */
export const AI_ACT: LegalModule = {
  id: 'ai-act',
  name: { nl: 'AI-verordening', en: 'AI Act' },
  asOf: '2026-11-21',
  duties: [
    {
      id: 'ai-act-4',
      title: { nl: 'AI-geletterdheid van medewerkers', en: 'AI literacy of staff' },
      from: '2025-02-02',
      sources: [act, omnibus],
      checkedBy: 'U2-training',
      conflict: {
        nl: 'Sinds de wijziging van 2026 lopen bronnen uiteen: een inspanningsplicht die bij organisaties blijft, of een plicht van Commissie en lidstaten. Lees de tekst in het Publicatieblad. De poort houdt de plicht van de organisatie aan.',
        en: 'Since the amendment of 2026 sources disagree: a duty of effort that stays with organisations, or a duty of Commission and states. Read the text in the Official Journal. The gate holds to the duty of the organisation.',
      },
    },
    {
      id: 'ai-act-5',
      title: { nl: 'verboden praktijken', en: 'prohibited practices' },
      from: '2025-02-02',
      sources: [act],
      checkedBy: 'P2-prohibited-practice',
    },
    {
      id: 'ai-act-50',
      title: { nl: 'openheid over chatbots en gemaakte inhoud', en: 'transparency on chatbots and generated content' },
      from: '2026-08-02',
      sources: [act],
      proofFor: ['limited', 'high_risk'],
      checkedBy: 'L1-legal-duty',
    },
    {
      id: 'ai-act-26',
      title: {
        nl: 'plichten van de gebruiksverantwoordelijke bij hoog risico',
        en: 'duties of the deployer of a high-risk system',
      },
      from: '2027-12-02',
      sources: [act, omnibus],
      proofFor: ['high_risk'],
      checkedBy: 'L1-legal-duty',
      conflict: annexDates,
    },
    {
      id: 'ai-act-27',
      title: {
        nl: 'effectbeoordeling op grondrechten bij hoog risico',
        en: 'fundamental rights impact assessment for high risk',
      },
      from: '2027-12-02',
      sources: [act, omnibus],
      proofFor: ['high_risk'],
      checkedBy: 'L1-legal-duty',
      conflict: annexDates,
    },
  ],
}
