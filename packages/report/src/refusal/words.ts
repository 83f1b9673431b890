import type { DataClass, Language } from '@sluiswacht/model'
import type { Plural } from '../words/fill.ts'

/** The sentences of a refusal, in plain language (B1). */
export interface RefusalWords {
  readonly product: string
  readonly refusedTitle: string
  readonly refusedLead: string
  readonly reasonTitle: string
  readonly reasonLead: string
  readonly why: string
  readonly papers: string
  readonly papersMore: string
  readonly found: string
  readonly foundNone: string
  readonly foundNote: string
  readonly alternative: string
  readonly alternativeToReason: string
  readonly alternativeLink: string
  readonly exception: string
  readonly exceptionLink: string
  readonly incident: string
  readonly incidentHelp: string
  readonly reasonForm: string
  readonly reasonLabel: string
  readonly reasonHelp: string
  readonly reasonSend: string
  readonly reasonInChat: string
  readonly details: string
  readonly time: string
  readonly version: string
  readonly skip: string
  readonly classes: Readonly<Record<DataClass, Plural | string>>
}

const nl: RefusalWords = {
  product: 'Sluiswacht',
  refusedTitle: 'Dit is niet verstuurd',
  refusedLead: 'Er is niets naar {service} gegaan. Dat mag niet volgens de afspraken over AI{organisation}.',
  reasonTitle: 'Geef eerst een reden',
  reasonLead: 'Er is nog niets naar {service} gegaan. U mag dit versturen als u zegt waarom het nodig is.',
  why: 'Waarom?',
  papers: 'Dit moet de organisatie nog regelen:',
  papersMore: 'Wat de organisatie nog moet regelen ({n})',
  found: 'Wat is er gevonden?',
  foundNone: 'Er zijn geen persoonsgegevens gevonden.',
  foundNote: 'De gegevens zelf staan niet op deze pagina.',
  alternative: 'Wat kunt u wel doen?',
  alternativeToReason: 'Kan het ook anders?',
  alternativeLink: 'Ga naar de toegestane manier',
  exception: 'Hebt u dit toch nodig?',
  exceptionLink: 'Vraag een uitzondering aan',
  incident: 'Incidentnummer',
  incidentHelp: 'Noem dit nummer als u een vraag hebt.',
  reasonForm: 'Uw reden',
  reasonLabel: 'Waarom is dit nodig voor uw werk?',
  reasonHelp: 'Schrijf geen namen of nummers van inwoners op. Uw reden wordt bewaard.',
  reasonSend: 'Geef reden en ga door',
  reasonInChat:
    'Stuur uw bericht opnieuw en begin met een regel die zo begint: "Reden:". Schrijf daarachter waarom dit nodig is. Noem daarin geen namen of nummers van inwoners.',
  details: 'Voor de beheerder',
  time: 'Tijd',
  version: 'Versie van het beleid',
  skip: 'Naar de inhoud',
  classes: {
    none: 'geen persoonsgegevens',
    contact: {
      one: '{n} contactgegeven (e-mail, telefoon of adres)',
      other: '{n} contactgegevens (e-mail, telefoon of adres)',
    },
    bsn: { one: '{n} burgerservicenummer', other: '{n} burgerservicenummers' },
    identity_document: { one: '{n} nummer van een identiteitsbewijs', other: '{n} nummers van identiteitsbewijzen' },
    special_category: 'gevoelige gegevens, zoals over gezondheid, geloof of afkomst',
    criminal: 'gegevens over straf of politie',
    minors: { one: 'gegevens van {n} kind', other: 'gegevens van {n} kinderen' },
    cv: 'een cv of sollicitatiebrief',
    debts: 'gegevens over schulden',
    financial: {
      one: '{n} rekeningnummer of ander financieel gegeven',
      other: '{n} rekeningnummers of andere financiële gegevens',
    },
    case_file: 'een dossier van een inwoner',
    personal: { one: 'gegevens van {n} persoon', other: 'gegevens van {n} personen' },
    unread: 'een deel dat niet gelezen kon worden',
  },
}

const en: RefusalWords = {
  product: 'Sluiswacht',
  refusedTitle: 'This was not sent',
  refusedLead: 'Nothing has gone to {service}. The rules on AI{organisation} do not allow it.',
  reasonTitle: 'Give a reason first',
  reasonLead: 'Nothing has gone to {service} yet. You may send this if you say why you need to.',
  why: 'Why?',
  papers: 'The organisation still has to arrange this:',
  papersMore: 'What the organisation still has to arrange ({n})',
  found: 'What was found?',
  foundNone: 'No personal data were found.',
  foundNote: 'The data themselves are not on this page.',
  alternative: 'What can you do instead?',
  alternativeToReason: 'Is there another way?',
  alternativeLink: 'Go to the allowed way',
  exception: 'Do you need this after all?',
  exceptionLink: 'Ask for an exception',
  incident: 'Incident number',
  incidentHelp: 'Mention this number if you have a question.',
  reasonForm: 'Your reason',
  reasonLabel: 'Why does your work need this?',
  reasonHelp: 'Do not write names or numbers of residents. Your reason is kept.',
  reasonSend: 'Give reason and go on',
  reasonInChat:
    'Send your message again and start it with a line that begins with "Reason:". Write after it why you need this. Do not mention names or numbers of residents.',
  details: 'For the administrator',
  time: 'Time',
  version: 'Version of the policy',
  skip: 'To the content',
  classes: {
    none: 'no personal data',
    contact: {
      one: '{n} contact detail (e-mail, telephone or address)',
      other: '{n} contact details (e-mail, telephone or address)',
    },
    bsn: { one: '{n} citizen service number', other: '{n} citizen service numbers' },
    identity_document: { one: '{n} number of an identity document', other: '{n} numbers of identity documents' },
    special_category: 'sensitive data, such as on health, religion or origin',
    criminal: 'data on punishment or police',
    minors: { one: 'data of {n} child', other: 'data of {n} children' },
    cv: 'a cv or letter of application',
    debts: 'data on debts',
    financial: {
      one: '{n} account number or other financial detail',
      other: '{n} account numbers or other financial details',
    },
    case_file: 'a file on a resident',
    personal: { one: 'data of {n} person', other: 'data of {n} people' },
    unread: 'a part that could not be read',
  },
}

const WORDS: Readonly<Record<Language, RefusalWords>> = { nl, en }

export function refusalWords(lang: Language): RefusalWords {
  return WORDS[lang]
}

/** A class with its count, as a sentence part; without a count the class alone. */
export function foundText(dataClass: DataClass, count: number | undefined, lang: Language): string {
  const words = WORDS[lang].classes[dataClass] ?? dataClass
  if (typeof words === 'string') return words
  if (count === undefined) return WITHOUT_COUNT[lang][dataClass] ?? dataClass
  const shown = new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB').format(count)
  return (count === 1 ? words.one : words.other).replace('{n}', shown)
}

const WITHOUT_COUNT: Readonly<Record<Language, Readonly<Partial<Record<DataClass, string>>>>> = {
  nl: {
    contact: 'contactgegevens (e-mail, telefoon of adres)',
    bsn: 'burgerservicenummers',
    identity_document: 'gegevens van een identiteitsbewijs',
    minors: 'gegevens van kinderen',
    financial: 'financiële gegevens',
    personal: 'gegevens van personen',
  },
  en: {
    contact: 'contact details (e-mail, telephone or address)',
    bsn: 'citizen service numbers',
    identity_document: 'data of an identity document',
    minors: 'data of children',
    financial: 'financial data',
    personal: 'data of people',
  },
}
