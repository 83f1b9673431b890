import type { Localized } from '@sluiswacht/model'

export type CommandName =
  | 'scan'
  | 'worker'
  | 'find'
  | 'people'
  | 'evidence'
  | 'extract'
  | 'detect'
  | 'lookups'
  | 'policy'
  | 'gate'
  | 'breach'
  | 'serve'
  | 'tenant'

/** What each command is for, apart from the commands: the overview of them then loads none. */
export const SUMMARIES: Readonly<Record<CommandName, Localized>> = {
  scan: {
    nl: 'Onderzoek bestanden: wie is geraakt, en waarvan is dat het bewijs?',
    en: 'Look through files: who is affected, and what proves it?',
  },
  worker: {
    nl: 'Lees mee met scans van andere machines (NATS JetStream en PostgreSQL).',
    en: 'Read along with scans of other machines (NATS JetStream and PostgreSQL).',
  },
  find: {
    nl: 'Is er iets over deze persoon geüpload? (naam, BSN, e-mailadres, telefoon, IBAN, geboortedatum …)',
    en: 'Was something about this person uploaded? (name, BSN, e-mail address, phone, IBAN, date of birth …)',
  },
  people: {
    nl: 'Beoordeel wie wie is: samenvoegen, splitsen, bevestigen, naam rechtzetten.',
    en: 'Review who is who: merge, split, confirm, correct a name.',
  },
  evidence: {
    nl: 'Beheer het bewijs: logboek, bewaartermijnen, rechten van betrokkenen, sleutels, reservekopie.',
    en: 'Manage the evidence: log, retention, rights of people, keys, backup.',
  },
  extract: {
    nl: 'Haal de tekst uit bestanden, met alles wat erin zit (NDJSON).',
    en: 'Read the text of files, with all that they contain (NDJSON).',
  },
  detect: {
    nl: 'Zoek persoonsgegevens in teksten (NDJSON in, NDJSON uit).',
    en: 'Find personal data in texts (NDJSON in, NDJSON out).',
  },
  lookups: {
    nl: 'Opzoekingen zonder reden: inlezen, analyseren, beoordelen, inzage voor inwoners.',
    en: 'Look-ups without reason: import, analyse, review, access for residents.',
  },
  policy: {
    nl: 'Het beleid voor AI: niet toegestaan, tenzij. Maken, controleren, uitproberen en uitleggen.',
    en: 'The policy on AI: not allowed, unless. Make, check, try and explain it.',
  },
  gate: {
    nl: 'De poort tussen de organisatie en AI-diensten',
    en: 'The gate between the organisation and AI services',
  },
  breach: {
    nl: 'Weeg een incident: is het een datalek, moet u melden en wie moet u informeren?',
    en: 'Weigh an incident: is it a breach, must you notify, and who must be told?',
  },
  serve: {
    nl: 'Start het bureau: zaken, onderzoeken, register en statistiek in de browser',
    en: 'Start the desk: cases, inquiries, register and statistics in the browser',
  },
  tenant: {
    nl: 'Meer organisaties op één installatie: toevoegen, bekijken, verwijderen',
    en: 'Several organisations on one installation: add, list, remove',
  },
}
