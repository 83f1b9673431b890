import type { Category, Label, Language } from '@sluiswacht/model'

/** Said to the person self, and about somebody else (a child, somebody who died). */
type Said = Readonly<Record<Language, readonly [own: string, other: string]>>

/** Kinds of data as a resident would say them. */
export const LABEL_WORDS: Readonly<Record<Label, Said>> = {
  PERSON: { nl: ['uw naam', 'de naam'], en: ['your name', 'the name'] },
  BSN: {
    nl: ['uw burgerservicenummer (BSN)', 'het burgerservicenummer (BSN)'],
    en: ['your citizen service number (BSN)', 'the citizen service number (BSN)'],
  },
  DOB: { nl: ['uw geboortedatum', 'de geboortedatum'], en: ['your date of birth', 'the date of birth'] },
  ADDRESS: { nl: ['uw adres', 'het adres'], en: ['your address', 'the address'] },
  POSTCODE: { nl: ['uw postcode', 'de postcode'], en: ['your postcode', 'the postcode'] },
  PHONE: { nl: ['uw telefoonnummer', 'het telefoonnummer'], en: ['your phone number', 'the phone number'] },
  EMAIL: { nl: ['uw e-mailadres', 'het e-mailadres'], en: ['your e-mail address', 'the e-mail address'] },
  IBAN: {
    nl: ['uw rekeningnummer', 'het rekeningnummer'],
    en: ['your bank account number', 'the bank account number'],
  },
  CARD: {
    nl: ['het nummer van uw betaalkaart', 'het nummer van de betaalkaart'],
    en: ['the number of your payment card', 'the number of the payment card'],
  },
  ID_DOC: {
    nl: [
      'het nummer van uw paspoort, identiteitskaart of rijbewijs',
      'het nummer van het paspoort, de identiteitskaart of het rijbewijs',
    ],
    en: ['the number of your identity document', 'the number of the identity document'],
  },
  V_NUMBER: { nl: ['uw V-nummer', 'het V-nummer'], en: ['your V-number', 'the V-number'] },
  LICENSE_PLATE: { nl: ['uw kenteken', 'het kenteken'], en: ['your licence plate', 'the licence plate'] },
  CASE_NUMBER: {
    nl: ['het nummer van uw zaak of dossier', 'het nummer van de zaak of dossier'],
    en: ['the number of your case or file', 'the number of the case or file'],
  },
  USERNAME: { nl: ['uw gebruikersnaam', 'de gebruikersnaam'], en: ['your user name', 'the user name'] },
  IP: { nl: ['uw IP-adres', 'het IP-adres'], en: ['your IP address', 'the IP address'] },
}

export const CATEGORY_WORDS: Readonly<Record<Category, Said>> = {
  health: {
    nl: ['informatie over uw gezondheid', 'informatie over de gezondheid'],
    en: ['information about your health', 'information about health'],
  },
  mental_health: {
    nl: ['informatie over uw psychische gezondheid', 'informatie over de psychische gezondheid'],
    en: ['information about your mental health', 'information about mental health'],
  },
  addiction: {
    nl: ['informatie over verslaving', 'informatie over verslaving'],
    en: ['information about addiction', 'information about addiction'],
  },
  youth_care: {
    nl: ['informatie over jeugdhulp', 'informatie over jeugdhulp'],
    en: ['information about youth care', 'information about youth care'],
  },
  finance: {
    nl: ['informatie over geld, schulden of een uitkering', 'informatie over geld, schulden of een uitkering'],
    en: ['information about money, debts or benefits', 'information about money, debts or benefits'],
  },
  criminal: {
    nl: ['informatie over politie of justitie', 'informatie over politie of justitie'],
    en: ['information about police or justice', 'information about police or justice'],
  },
  religion: {
    nl: ['informatie over uw geloof', 'informatie over het geloof'],
    en: ['information about your religion', 'information about religion'],
  },
  ethnicity: {
    nl: ['informatie over uw afkomst', 'informatie over de afkomst'],
    en: ['information about your origin', 'information about origin'],
  },
  political: {
    nl: ['informatie over uw politieke mening', 'informatie over de politieke mening'],
    en: ['information about your political opinion', 'information about political opinion'],
  },
  union: {
    nl: ['informatie over een vakbond', 'informatie over een vakbond'],
    en: ['information about a trade union', 'information about a trade union'],
  },
  sexual: {
    nl: ['informatie over uw seksuele leven', 'informatie over het seksuele leven'],
    en: ['information about your sexual life', 'information about sexual life'],
  },
  biometric: {
    nl: [
      'lichaamskenmerken, zoals een vingerafdruk of pasfoto',
      'lichaamskenmerken, zoals een vingerafdruk of pasfoto',
    ],
    en: [
      'body features, such as a fingerprint or passport photo',
      'body features, such as a fingerprint or passport photo',
    ],
  },
  genetic: {
    nl: ['informatie over erfelijkheid', 'informatie over erfelijkheid'],
    en: ['genetic information', 'genetic information'],
  },
  housing: {
    nl: ['informatie over hoe u woont', 'informatie over hoe deze persoon woont'],
    en: ['information about how you live', 'information about how this person lives'],
  },
  performance: {
    nl: ['informatie over uw werk of school', 'informatie over werk of school'],
    en: ['information about your work or school', 'information about work or school'],
  },
}

interface Advice {
  readonly when: readonly (Label | Category)[]
  readonly text: Said
}

/** What people can do themselves (art. 34(2) with 33(3)(d)), by what leaked; in the order of the letter. */
export const ADVICE: readonly Advice[] = [
  {
    when: ['BSN', 'ID_DOC', 'V_NUMBER'],
    text: {
      nl: [
        'Ziet u iets dat u niet zelf heeft geregeld, zoals een lening of een abonnement op uw naam? Meld dit bij het Centraal Meldpunt Identiteitsfraude (CMI).',
        'Ziet u iets dat niemand van u heeft geregeld, zoals een lening of een abonnement op deze naam? Meld dit bij het Centraal Meldpunt Identiteitsfraude (CMI).',
      ],
      en: [
        'Do you see something you did not arrange yourself, such as a loan or a subscription in your name? Report it to the Central Identity Fraud Reporting Centre (CMI).',
        'Do you see something that none of you arranged, such as a loan or a subscription in this name? Report it to the Central Identity Fraud Reporting Centre (CMI).',
      ],
    },
  },
  {
    when: ['PHONE', 'EMAIL', 'PERSON'],
    text: {
      nl: [
        'Let op bij telefoontjes, e-mails en berichten van mensen die u niet kent. Ook als zij veel over u weten. Geef nooit een wachtwoord of pincode.',
        'Let op bij telefoontjes, e-mails en berichten van mensen die u niet kent. Ook als zij veel over u of uw familie weten. Geef nooit een wachtwoord of pincode.',
      ],
      en: [
        'Be careful with calls, e-mails and messages from people you do not know, even if they know a lot about you. Never give a password or PIN.',
        'Be careful with calls, e-mails and messages from people you do not know, even if they know a lot about you or your family. Never give a password or PIN.',
      ],
    },
  },
  {
    when: ['IBAN', 'CARD'],
    text: {
      nl: [
        'Kijk of er bedragen zijn afgeschreven die u niet kent. Bel dan uw bank.',
        'Kijk of er bedragen van de rekening zijn afgeschreven die u niet kent. Bel dan de bank.',
      ],
      en: [
        'Check for payments that you do not know. If you see one, call your bank.',
        'Check the account for payments that you do not know. If you see one, call the bank.',
      ],
    },
  },
  {
    when: ['USERNAME'],
    text: {
      nl: [
        'Gebruikt u hetzelfde wachtwoord op meer plekken? Verander het.',
        'Is hetzelfde wachtwoord op meer plekken gebruikt? Verander het.',
      ],
      en: [
        'Do you use the same password in several places? Change it.',
        'Was the same password used in several places? Change it.',
      ],
    },
  },
]

interface Consequence {
  readonly when: readonly (Label | Category)[]
  readonly text: Said
}

/** Likely consequences (art. 33(3)(c)), by what leaked. */
export const CONSEQUENCES: readonly Consequence[] = [
  {
    when: ['BSN', 'ID_DOC'],
    text: {
      nl: [
        'Iemand kan zich voordoen als u (identiteitsfraude).',
        'Iemand kan zich met deze gegevens voordoen als een ander (identiteitsfraude).',
      ],
      en: [
        'Somebody could pretend to be you (identity fraud).',
        'Somebody could use these data to pretend to be somebody else (identity fraud).',
      ],
    },
  },
  {
    when: ['PHONE', 'EMAIL', 'ADDRESS', 'IBAN', 'CARD'],
    text: {
      nl: ['Iemand kan proberen u op te lichten.', 'Iemand kan proberen u of uw familie op te lichten.'],
      en: ['Somebody could try to swindle you.', 'Somebody could try to swindle you or your family.'],
    },
  },
  {
    when: [
      'health',
      'mental_health',
      'addiction',
      'youth_care',
      'criminal',
      'religion',
      'ethnicity',
      'political',
      'union',
      'sexual',
      'biometric',
      'genetic',
      'finance',
      'housing',
      'performance',
    ],
    text: {
      nl: [
        'Anderen kunnen iets over u te weten komen dat privé is.',
        'Anderen kunnen iets te weten komen dat privé is.',
      ],
      en: ['Others could learn something about you that is private.', 'Others could learn something that is private.'],
    },
  },
]
