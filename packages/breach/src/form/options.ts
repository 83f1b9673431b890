import type { Cause } from '../facts.ts'
import type { WordWeight } from '../data/words.ts'

/** Version of the AP's question list that numbers and option texts follow; to be checked each quarter. */
export const FORM_VERSION = 'augustus 2022'

/** Question 5.2, nature of the incident. */
export const INCIDENTS = {
  email: 'E-mail met persoonsgegevens verstuurd aan verkeerde ontvanger(s)',
  cc: 'E-mail verstuurd met ontvangers in het aan-veld of in de cc, in plaats van bcc',
  post: 'Brief of postpakket verstuurd of afgegeven aan de verkeerde ontvanger(s)',
  returned: 'Brief of postpakket geopend retour ontvangen',
  lostPost: 'Brief of postpakket kwijtgeraakt',
  authorisation: 'Autorisatie(s) van medewerker(s) verkeerd ingesteld',
  folders: 'Netwerkmappen of -locaties te breed toegankelijk ingesteld binnen de organisatie',
  carrier: 'Apparaat, gegevensdrager (bijv. USB-stick) en/of papier kwijtgeraakt of gestolen',
  published: 'Persoonsgegevens per ongeluk gepubliceerd',
  attack: 'Hacking, malware (bijv. ransomware) en/of phishing',
  wrongFile: 'Persoonsgegevens toegevoegd aan verkeerd dossier',
  other: 'Overig, namelijk',
} as const
export type Incident = keyof typeof INCIDENTS

/** The option of 5.2 that a cause belongs to; what has no option goes under "Overig" with a text of its own. */
export const INCIDENT_OF: Readonly<Record<Cause, readonly [Incident, string?]>> = {
  misdirected_email: ['email'],
  misdirected_post: ['post'],
  lost_post: ['lostPost'],
  returned_opened_post: ['returned'],
  stolen_device: ['carrier'],
  lost_device: ['carrier'],
  stolen_paper: ['carrier'],
  lost_paper: ['carrier'],
  hacking: ['attack'],
  hacking_exfiltration: ['attack'],
  sql_injection: ['attack'],
  malware_on_website: ['attack'],
  ransomware: ['attack'],
  phishing: ['attack'],
  credential_stuffing: ['attack'],
  social_engineering: ['other', 'iemand deed zich voor als een ander en kreeg zo gegevens'],
  employee_misuse: ['other', 'medewerker nam gegevens mee of gebruikte ze zonder toestemming'],
  unjustified_lookup: ['other', 'medewerker raadpleegde gegevens zonder taakgerelateerde reden'],
  ai_upload: ['other', 'medewerker voerde persoonsgegevens in een openbare AI-chatbot in'],
  portal_error: ['other', 'gegevens van een ander getoond in een portaal'],
  wrong_file: ['wrongFile'],
  technical_error: ['other', 'technische fout'],
  outage: ['other', 'storing'],
  other: ['other'],
}

/** Question 6.1 in the order of the form. */
export const GENERAL_DATA = {
  name: 'Naam',
  gender: 'Geslacht',
  birth: 'Geboortedatum en/of leeftijd',
  bsn: 'Burgerservicenummer (BSN)',
  contact: 'Contactgegevens (adres en woonplaats, e-mailadres, telefoonnummer)',
  credentials: 'Toegangs- of identificatiegegevens',
  financial: 'Financiële gegevens',
  identity: '(Kopieën van) paspoorten of andere legitimatiebewijzen',
  location: 'Locatiegegevens',
  criminal:
    'Persoonsgegevens betreffende strafrechtelijke veroordelingen en strafbare feiten of daarmee verband houdende veiligheidsmaatregelen',
  unknown: 'Onbekend',
} as const
export type GeneralData = keyof typeof GENERAL_DATA

/** Beginnings of words in the kinds of data that point to an option of 6.1. */
export const GENERAL_WORDS: readonly (readonly [GeneralData, RegExp])[] = [
  ['name', /\b(?:name|naam|namen|surname|achternaam|voornaam)/],
  ['gender', /\b(?:gender|sex\b|geslacht)/],
  ['birth', /\b(?:birth|dates? of birth|geboorte|age\b|leeftijd)/],
  ['bsn', /\b(?:bsn|burgerservice|citizen service)/],
  ['contact', /\b(?:e mail|email|adres|address|woonplaats|postcode|phone|telefoon|contact)/],
  ['location', /\b(?:location|locatie)/],
  ['criminal', /\b(?:criminal|strafrecht|strafbare|veroordel|conviction)/],
]

/** Weights of the free words that point to an option of 6.1. */
export const GENERAL_WEIGHTS: readonly (readonly [GeneralData, WordWeight])[] = [
  ['credentials', 'credentials'],
  ['financial', 'financial'],
]

/** Question 6.2. */
export const SPECIAL_DATA = {
  ethnicity: 'ras of etnische afkomst',
  political: 'politieke opvattingen',
  religion: 'religieuze of levensbeschouwelijke overtuigingen',
  union: 'lidmaatschap van een vakbond',
  sexual: 'seksueel gedrag of seksuele gerichtheid',
  health: 'gezondheid',
  genetic: 'genetische gegevens',
  biometric: 'biometrische gegevens (vingerafdruk, irisscan)',
} as const

/** Question 9.3: four levels. */
export const SEVERITY_OPTION = {
  low: 'verwaarloosbaar',
  medium: 'beperkt',
  high: 'aanzienlijk',
  very_high: 'maximaal',
} as const

/** Question 5.1. */
export const CLASS_OPTION = {
  confidentiality: 'inbreuk op de vertrouwelijkheid',
  integrity: 'inbreuk op de integriteit',
  availability: 'inbreuk op de beschikbaarheid',
} as const
