import type { Localized } from './language.tsx'

type Words<Key extends string> = Readonly<Record<Key, Localized>>

/** Causes of an incident, in the order in which people look for them. */
export const CAUSE_WORDS: Words<string> = {
  ai_upload: { nl: 'gegevens ingevoerd in een AI-chatbot', en: 'data put into an AI chatbot' },
  misdirected_email: { nl: 'e-mail naar de verkeerde ontvanger', en: 'e-mail to the wrong recipient' },
  misdirected_post: { nl: 'brief naar de verkeerde ontvanger', en: 'letter to the wrong recipient' },
  returned_opened_post: { nl: 'brief geopend terug', en: 'letter came back opened' },
  lost_post: { nl: 'brief of pakket kwijt', en: 'letter or parcel lost' },
  lost_device: { nl: 'apparaat of USB-stick kwijt', en: 'device or USB stick lost' },
  stolen_device: { nl: 'apparaat gestolen', en: 'device stolen' },
  lost_paper: { nl: 'papier kwijt', en: 'paper lost' },
  stolen_paper: { nl: 'papier gestolen', en: 'paper stolen' },
  wrong_file: { nl: 'in het verkeerde dossier gezet', en: 'put into the wrong file' },
  portal_error: { nl: 'portaal toonde gegevens van een ander', en: 'portal showed data of somebody else' },
  unjustified_lookup: { nl: 'opgezocht zonder reden', en: 'looked up without a reason' },
  employee_misuse: { nl: 'misbruik door een medewerker', en: 'misuse by an employee' },
  phishing: { nl: 'phishing', en: 'phishing' },
  social_engineering: { nl: 'iemand deed zich voor als een ander', en: 'somebody posed as another' },
  credential_stuffing: { nl: 'ingelogd met gestolen wachtwoorden', en: 'signed in with stolen passwords' },
  hacking: { nl: 'hack', en: 'hack' },
  hacking_exfiltration: { nl: 'hack met diefstal van gegevens', en: 'hack with theft of data' },
  sql_injection: { nl: 'hack via een formulier (SQL-injectie)', en: 'hack through a form (SQL injection)' },
  malware_on_website: { nl: 'schadelijke code op een website', en: 'malicious code on a website' },
  ransomware: { nl: 'gijzelsoftware', en: 'ransomware' },
  technical_error: { nl: 'technische fout', en: 'technical error' },
  outage: { nl: 'storing', en: 'outage' },
  other: { nl: 'iets anders', en: 'something else' },
}

export const RECIPIENT_WORDS: Words<string> = {
  none: { nl: 'niemand', en: 'nobody' },
  known_trusted: { nl: 'een bekende, betrouwbare partij', en: 'a known party that can be trusted' },
  known_private_person: { nl: 'een bekende inwoner', en: 'a known private person' },
  many_known: { nl: 'veel bekende mensen', en: 'many known people' },
  unknown: { nl: 'een onbekende', en: 'somebody unknown' },
  unknown_criminal: { nl: 'waarschijnlijk een crimineel', en: 'probably a criminal' },
  public: { nl: 'iedereen (openbaar)', en: 'everybody (public)' },
}

export const SPECIAL_WORDS: Words<string> = {
  health: { nl: 'gezondheid', en: 'health' },
  criminal: { nl: 'strafbare feiten', en: 'criminal offences' },
  religion: { nl: 'geloof', en: 'religion' },
  ethnicity: { nl: 'afkomst', en: 'ethnicity' },
  political: { nl: 'politieke voorkeur', en: 'political opinion' },
  union: { nl: 'lidmaatschap van een vakbond', en: 'trade union membership' },
  sexual: { nl: 'seksualiteit', en: 'sexuality' },
  biometric: { nl: 'biometrische gegevens', en: 'biometric data' },
  genetic: { nl: 'erfelijke gegevens', en: 'genetic data' },
}

export const RISK_WORDS: Words<'unlikely' | 'risk' | 'high'> = {
  unlikely: { nl: 'risico onwaarschijnlijk', en: 'risk unlikely' },
  risk: { nl: 'risico', en: 'risk' },
  high: { nl: 'hoog risico', en: 'high risk' },
}

export const ORIGIN_WORDS: Words<'inquiry' | 'gate' | 'lookup' | 'report'> = {
  inquiry: { nl: 'onderzoek', en: 'inquiry' },
  gate: { nl: 'poort', en: 'gate' },
  lookup: { nl: 'raadpleging', en: 'look-up' },
  report: { nl: 'melding', en: 'report' },
}

export const CLASS_WORDS: Words<'confidentiality' | 'integrity' | 'availability'> = {
  confidentiality: {
    nl: 'vertrouwelijkheid: iemand zag of kreeg wat niet mocht',
    en: 'confidentiality: somebody saw or got what they should not',
  },
  integrity: { nl: 'juistheid: gegevens zijn veranderd', en: 'integrity: data were changed' },
  availability: {
    nl: 'beschikbaarheid: gegevens zijn weg of onbereikbaar',
    en: 'availability: data are gone or out of reach',
  },
}
