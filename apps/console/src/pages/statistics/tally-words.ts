import type { Localized } from '../../words/language.tsx'

/** Names of the AP's kinds of incident and of kinds of data, as the statistics count them. */
export const TALLY_WORDS: Readonly<Record<string, Localized>> = {
  email: { nl: 'e-mail aan verkeerde ontvanger', en: 'e-mail to the wrong recipient' },
  cc: { nl: 'ontvangers zichtbaar in aan of cc', en: 'recipients visible in to or cc' },
  post: { nl: 'brief of pakket verkeerd bezorgd', en: 'letter or parcel misdelivered' },
  returned: { nl: 'post geopend terug', en: 'post came back opened' },
  lostPost: { nl: 'post kwijt', en: 'post lost' },
  authorisation: { nl: 'rechten verkeerd ingesteld', en: 'rights set wrongly' },
  folders: { nl: 'mappen te breed open', en: 'folders open too widely' },
  carrier: { nl: 'apparaat of papier kwijt of gestolen', en: 'device or paper lost or stolen' },
  published: { nl: 'per ongeluk gepubliceerd', en: 'published by accident' },
  attack: { nl: 'hack, malware of phishing', en: 'hacking, malware or phishing' },
  wrongFile: { nl: 'in het verkeerde dossier', en: 'in the wrong file' },
  other: { nl: 'overig', en: 'other' },
  name: { nl: 'naam', en: 'name' },
  contact: { nl: 'contactgegevens', en: 'contact data' },
  bsn: { nl: 'BSN', en: 'BSN' },
  financial: { nl: 'financiële gegevens', en: 'financial data' },
  identity: { nl: 'identiteitsbewijs', en: 'identity document' },
  gender: { nl: 'geslacht', en: 'gender' },
  birth: { nl: 'geboortedatum of leeftijd', en: 'date of birth or age' },
  credentials: { nl: 'inloggegevens', en: 'credentials' },
  criminal: { nl: 'strafbare feiten', en: 'criminal offences' },
}
