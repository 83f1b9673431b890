/** The classes of CBS. */
export const TYPE_WORDS = {
  letter_or_parcel: { nl: 'brief of pakket', en: 'letter or parcel' },
  email: { nl: 'e-mail', en: 'e-mail' },
  hacking_malware_phishing: { nl: 'hack, malware of phishing', en: 'hacking, malware or phishing' },
  other: { nl: 'overig', en: 'other' },
} as const
export type BreachType = keyof typeof TYPE_WORDS
export const BREACH_TYPES = Object.keys(TYPE_WORDS) as BreachType[]
