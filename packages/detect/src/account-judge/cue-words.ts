/** What a word near the name of an account says: writers use other words for the same. */
export type Cue = 'account' | 'secret' | 'medium' | 'act' | 'by' | 'role' | 'known as' | ''

const CUES: readonly (readonly [Cue, RegExp])[] = [
  [
    'account',
    /^(?:gebruikers?|gebruikers?(?:naam|namen|id|code|account)|users?|user(?:name|names|id|code|account)|(?:log|sign)(?:in|on|ins|s|t|ged)?|inlog(?:naam|namen|code|account|gegevens|id)?s?|log(?:in|on)(?:naam|name|id|s)?|inloggen|inlogt|ingelogde?|aangelogde?|aangemelde?|aanmeld(?:naam|code)|aanlog(?:naam|code)?|(?:ad|ad-|windows|netwerk|domein|werk)?accounts?|account(?:naam|name|namen)|uid|upn|sam|samaccountname|userprincipalname|auth|unlock|locked|logout|ldap|[a-z-]{2,16}(?:account|login|inlog|gebruiker))$/,
  ],
  [
    'medium',
    /^(?:instagram|insta|snapchat|snap|tiktok|facebook|fb|linkedin|github|gitlab|twitter|mastodon|bluesky|discord|telegram|signal|skype|steam|twitch|youtube|marktplaats|vinted|roblox|fortnite|playstation|psn|xbox|behance|vimeo|reddit|pinterest|game(?:naam|r|rnaam|rtag|tag|s)?|nick(?:name|naam)?|screenname|handle|profiel|portfolio|bijnaam|alias|online|kanaal|livestream|story|chat|dm)$/,
  ],
  [
    'act',
    /^(?:created|modified|requested|updated|blocked|approved|assigned|changed|opened|exported|printed|aangemaakt|gewijzigd|ingevoerd|geregistreerd|geboekt|afgehandeld|ge[eë]xporteerd|verwerkt|geopend|bekeken|opgevraagd|geblokkeerd|geprint|afgedrukt|bewerkt|bijgewerkt|ingeboekt|opgeslagen|gemuteerd|mutatie|wijziging|vastgelegd|opgesteld|gemaakt|gevuld|geladen|behandeld|toegevoegd|verwijderd|uitdraai|export|registratie|gevraagd|gecontroleerd)$/,
  ],
  [
    'secret',
    /^(?:sessie|session|wachtwoord|password|passwd|token|sleutel|key|hash|host|hostname|werkplek|server|build|versie|version)$/,
  ],
  ['by', /^(?:by|door)$/],
  [
    'role',
    /^(?:auteur|author|eigenaar|owner|beheerder|behandelaar|medewerkers?|mdw|medew|consulent|contact|aanmelder|melder|opsteller|invoerder|indiener|assignee|reporter|maintainer|regisseur|hulpverlener|verwerker|steller)$/,
  ],
  ['known as', /^(?:als|as|onder|under|heet|genaamd|noemt|met|via|be)$/],
]

const known = new Map<string, Cue>()
const MOST_KNOWN = 4096

/** What a lower-case word says of what stands beside it. */
export function cueOf(word: string): Cue {
  const before = known.get(word)
  if (before !== undefined) return before
  const cue = CUES.find(([, words]) => words.test(word))?.[0] ?? ''
  if (known.size < MOST_KNOWN) known.set(word, cue)
  return cue
}

const SHARED =
  /^(?:svc|srv|service|system|systeem|sys|test|tester|testuser|demo|admin|administrator|beheerder|loket|noreply|root|user|guest|gast|backup|bot|batch|job|app|api|db|sql|monitor|monitoring)(?![a-z])/i
/** Machines and places at which more than one works. */
const MACHINE =
  /(?<![a-z])(?:balie|kiosk|printer|prn|scan|scanner|ws|wts|pc|lt|laptop|vm|server|rdp|werkplek)(?![a-z])/i

/** Whether a name of an account is one of machines and shared ones, which are nobody's own. */
export function isShared(written: string): boolean {
  return SHARED.test(written) || MACHINE.test(written)
}
