import { CAUSE_WORDS, CLASS_WORDS, RECIPIENT_WORDS, SPECIAL_WORDS } from './case-terms.ts'
import type { Localized } from './language.tsx'

/** A fact of an incident as a question; `path` is its place in the facts of the contract. */
export interface FactQuestion {
  readonly path: string
  readonly group: 'what' | 'who' | 'data' | 'protection'
  readonly label: Localized
  readonly kind: 'yesNo' | 'choice' | 'many' | 'number' | 'words'
  readonly choices?: Readonly<Record<string, Localized>>
}

/** The facts, in the order in which somebody tells what happened. */
export const FACT_QUESTIONS: readonly FactQuestion[] = [
  {
    path: 'cause',
    group: 'what',
    kind: 'choice',
    choices: CAUSE_WORDS,
    label: { nl: 'Wat is er gebeurd?', en: 'What happened?' },
  },
  {
    path: 'security_principles',
    group: 'what',
    kind: 'many',
    choices: CLASS_WORDS,
    label: { nl: 'Wat is er geraakt?', en: 'What was hit?' },
  },
  {
    path: 'role',
    group: 'what',
    kind: 'choice',
    label: { nl: 'Van wie zijn de gegevens?', en: 'Whose data are they?' },
    choices: {
      controller: { nl: 'van onze organisatie (verwerkingsverantwoordelijke)', en: 'of our organisation (controller)' },
      processor: {
        nl: 'van een ander, voor wie wij werken (verwerker)',
        en: 'of another, for whom we work (processor)',
      },
    },
  },
  {
    path: 'actor',
    group: 'what',
    kind: 'choice',
    label: { nl: 'Door wie of wat?', en: 'By whom or what?' },
    choices: {
      employee: { nl: 'een medewerker', en: 'an employee' },
      external_attacker: { nl: 'een aanvaller van buiten', en: 'an attacker from outside' },
      technical_error: { nl: 'een technische fout', en: 'a technical error' },
      processor: { nl: 'een verwerker', en: 'a processor' },
      none: { nl: 'niemand', en: 'nobody' },
    },
  },
  {
    path: 'malicious_intent',
    group: 'what',
    kind: 'yesNo',
    label: { nl: 'Was er kwade opzet?', en: 'Was there ill intent?' },
  },
  {
    path: 'contrary_to_policy',
    group: 'what',
    kind: 'yesNo',
    label: { nl: 'Was het tegen het beleid?', en: 'Was it against policy?' },
  },
  {
    path: 'undetected_days',
    group: 'what',
    kind: 'number',
    label: { nl: 'Hoeveel dagen bleef het onopgemerkt?', en: 'How many days did it go unnoticed?' },
  },
  {
    path: 'personal_data_involved',
    group: 'data',
    kind: 'yesNo',
    label: { nl: 'Gaat het om gegevens van mensen?', en: 'Are data of people involved?' },
  },
  {
    path: 'number_of_subjects.min',
    group: 'who',
    kind: 'number',
    label: { nl: 'Hoeveel mensen, minstens?', en: 'How many people, at least?' },
  },
  {
    path: 'number_of_subjects.max',
    group: 'who',
    kind: 'number',
    label: { nl: 'Hoeveel mensen, hoogstens?', en: 'How many people, at most?' },
  },
  {
    path: 'subject_groups',
    group: 'who',
    kind: 'words',
    label: { nl: 'Welke groepen mensen?', en: 'Which groups of people?' },
  },
  {
    path: 'vulnerable_subjects',
    group: 'who',
    kind: 'yesNo',
    label: {
      nl: 'Zijn er kwetsbare mensen bij, zoals kinderen?',
      en: 'Are vulnerable people among them, such as children?',
    },
  },
  {
    path: 'recipient.kind',
    group: 'who',
    kind: 'choice',
    choices: RECIPIENT_WORDS,
    label: { nl: 'Wie kreeg de gegevens?', en: 'Who got the data?' },
  },
  {
    path: 'recipient.professional_secrecy',
    group: 'who',
    kind: 'yesNo',
    label: { nl: 'Heeft de ontvanger een beroepsgeheim?', en: 'Is the recipient bound by professional secrecy?' },
  },
  {
    path: 'recipient.asked_to_delete',
    group: 'who',
    kind: 'yesNo',
    label: { nl: 'Is gevraagd om te wissen?', en: 'Was the recipient asked to delete?' },
  },
  {
    path: 'recipient.deletion_confirmed',
    group: 'who',
    kind: 'yesNo',
    label: { nl: 'Heeft de ontvanger het wissen bevestigd?', en: 'Did the recipient confirm deletion?' },
  },
  {
    path: 'cross_border',
    group: 'who',
    kind: 'yesNo',
    label: { nl: 'Zijn er mensen in andere EU-landen bij?', en: 'Are people in other EU countries among them?' },
  },
  { path: 'data_kinds', group: 'data', kind: 'words', label: { nl: 'Welke gegevens?', en: 'Which data?' } },
  {
    path: 'national_id_numbers',
    group: 'data',
    kind: 'yesNo',
    label: { nl: 'Zijn er BSN’s bij?', en: 'Are national identity numbers (BSN) among them?' },
  },
  {
    path: 'financial_data',
    group: 'data',
    kind: 'yesNo',
    label: { nl: 'Zijn er financiële gegevens bij?', en: 'Are financial data among them?' },
  },
  {
    path: 'special_categories',
    group: 'data',
    kind: 'many',
    choices: SPECIAL_WORDS,
    label: { nl: 'Welke bijzondere gegevens?', en: 'Which special categories?' },
  },
  {
    path: 'credentials',
    group: 'data',
    kind: 'choice',
    label: { nl: 'Zijn er wachtwoorden bij?', en: 'Are passwords among them?' },
    choices: {
      none: { nl: 'nee', en: 'no' },
      strong_hash_salt_not_compromised: { nl: 'ja, sterk gehasht', en: 'yes, strongly hashed' },
      guessed_valid: { nl: 'ja, geraden en geldig', en: 'yes, guessed and valid' },
      plain: { nl: 'ja, leesbaar', en: 'yes, readable' },
    },
  },
  {
    path: 'misuse_observed',
    group: 'data',
    kind: 'yesNo',
    label: { nl: 'Is misbruik gezien?', en: 'Was misuse seen?' },
  },
  {
    path: 'unintelligible.applied',
    group: 'protection',
    kind: 'yesNo',
    label: { nl: 'Waren de gegevens versleuteld?', en: 'Were the data encrypted?' },
  },
  {
    path: 'unintelligible.state_of_the_art',
    group: 'protection',
    kind: 'yesNo',
    label: { nl: 'Is die versleuteling goed genoeg voor nu?', en: 'Is that encryption state of the art?' },
  },
  {
    path: 'unintelligible.key_compromised',
    group: 'protection',
    kind: 'yesNo',
    label: { nl: 'Is de sleutel ook in verkeerde handen?', en: 'Is the key in wrong hands too?' },
  },
  {
    path: 'exfiltration',
    group: 'protection',
    kind: 'choice',
    label: { nl: 'Zijn gegevens naar buiten gegaan?', en: 'Did data leave?' },
    choices: {
      confirmed: { nl: 'ja', en: 'yes' },
      possible: { nl: 'misschien', en: 'perhaps' },
      ruled_out_by_logs: { nl: 'nee, dat blijkt uit logboeken', en: 'no, logs show that' },
      not_readable: { nl: 'ja, maar niet leesbaar', en: 'yes, but not readable' },
      not_applicable: { nl: 'niet van toepassing', en: 'does not apply' },
    },
  },
  {
    path: 'backup.available',
    group: 'protection',
    kind: 'yesNo',
    label: { nl: 'Is er een back-up?', en: 'Is there a backup?' },
  },
  {
    path: 'backup.restored_fully',
    group: 'protection',
    kind: 'yesNo',
    label: { nl: 'Is alles teruggezet?', en: 'Was everything restored?' },
  },
  {
    path: 'backup.restored_after_hours',
    group: 'protection',
    kind: 'number',
    label: { nl: 'Na hoeveel uur?', en: 'After how many hours?' },
  },
  {
    path: 'disruption.effect',
    group: 'protection',
    kind: 'choice',
    label: { nl: 'Wat merkten mensen van de onderbreking?', en: 'What did people notice of the disruption?' },
    choices: {
      none: { nl: 'niets', en: 'nothing' },
      minor_delay: { nl: 'een kleine vertraging', en: 'a small delay' },
      serious: { nl: 'ernstige gevolgen', en: 'serious effects' },
    },
  },
  {
    path: 'measures_before',
    group: 'protection',
    kind: 'words',
    label: { nl: 'Welke maatregelen waren er al?', en: 'Which measures were there before?' },
  },
  {
    path: 'measures_after',
    group: 'protection',
    kind: 'words',
    label: { nl: 'Welke maatregelen zijn daarna genomen?', en: 'Which measures were taken after?' },
  },
]

/** The question of a fact that is missing, by its path. */
export function factLabel(path: string): Localized | undefined {
  const known = FACT_QUESTIONS.find((one) => one.path === path || one.path === `${path}.min`)
  return known?.label
}
