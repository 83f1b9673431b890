import { LEX, shippedLexicon } from '../../../names/lexicon.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { ORDINARY } from './ordinary-words.ts'

const ACCOUNT =
  'gebruikersnaam gebruikersnamen username usernames user userid inlognaam loginnaam login inlogaccount inlog account accountnaam accounts samaccountname uid userprincipalname upn gebruikers gebruikersid gebruikerscode usercode inlogcode aanlogaccount aanlognaam loginid useraccount ad-account gebruikersaccount logonnaam logonname accountname logt inloggen ingelogd logged gebruiker screenname nickname nick handle aanmeldnaam netwerkaccount windowsaccount'.split(
    ' ',
  )
const SOCIAL =
  'instagram insta gamenaam gamertag gamernaam snapchat snap tiktok facebook linkedin github gitlab twitter discord telegram skype steam twitch marktplaats vinted roblox fortnite playstation psn xbox'.split(
    ' ',
  )
const GAME_NAMES = new Set([
  'gamertag',
  'gamenaam',
  'gamernaam',
  'nickname',
  'nick',
  'screenname',
  'gebruikersnaam',
  'username',
  'discord',
  'steam',
  'roblox',
  'fortnite',
  'psn',
  'xbox',
])
/** "created by", "aangemaakt door": who did it in a system. */
const AGENT = ['by', 'door']
const TRIGGERS = [...ACCOUNT, ...SOCIAL, ...AGENT]
const ACT =
  /(?:created|modified|requested|updated|blocked|approved|assigned|logged|changed|aangemaakt|gewijzigd|ingevoerd|geregistreerd|geboekt|afgehandeld|geëxporteerd|verwerkt|geopend|bekeken|opgevraagd|geblokkeerd|geprint|afgedrukt|bewerkt|bijgewerkt|ingeboekt|opgeslagen|gemuteerd|muteerde|wijziging(?: \d{1,2}-\d{1,2}-\d{4})?)[ _]$/i
/** "door pvermeer1 gewijzigd". */
const ACT_AFTER =
  /^ [a-z][a-z._]{2,20}\d{1,4} (?:is )?(?:gewijzigd|aangemaakt|ingevoerd|geregistreerd|afgehandeld|geëxporteerd|verwerkt|geopend|bekeken|opgevraagd|geblokkeerd|toegevoegd|verwijderd)/
/** "chat als roosje_2009 op Discord", "heet lisa.xox12 op Snapchat". */
const CALLED =
  /(?:als|heet|naam|onder|account|profiel|noemt zich|is)[\s:"']{1,3}([A-Za-z][A-Za-z0-9._-]{2,28}[A-Za-z0-9_])["']?,? (?:op|via|bij|on) (?:zijn |haar |hun )?$/
const NAME = /@?[A-Za-z0-9][A-Za-z0-9._-]{1,38}[A-Za-z0-9_]/y
const LINK =
  /^(?:\s*(?:[-:=>("'[]|is|was|heet|als|as|met|with|naam|name|id|van|voor|op|in|aan|account|onder|de|het|mijn|zijn|haar|profiel|gebruiker|user|gebruikersnaam|dat|nr|ben|ik|te|vinden|hij|zij|ze|er|ook|die|heeft|will|be|wordt|your|uw|je|hem|handle|bereikbaar|bekend|nu|toen|opleiding|weer|steeds|gewoon|now|via|ok|fail|failed|failure|success|mislukt|gelukt|poging|attempt)\s*)*$/i

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  const trigger = text.slice(anchor.start, anchor.end).toLowerCase()
  if (
    AGENT.includes(trigger) &&
    !ACT.test(text.slice(Math.max(0, anchor.start - 24), anchor.start)) &&
    !ACT_AFTER.test(text.slice(anchor.end, anchor.end + 60))
  )
    return null
  const line = document.lines.span(document.lines.at(anchor.start))
  const called = SOCIAL.includes(trigger) ? nameBefore(text, line.start, anchor.start) : null
  if (called !== null) return called
  const limit = Math.min(line.end, anchor.end + 70)
  for (let at = anchor.end, words = 0; at < limit && words < 11; ) {
    if (!/[A-Za-z0-9@]/.test(text[at] ?? '')) {
      if (/[.!?|]/.test(text[at] ?? '') && /\s/.test(text[at + 1] ?? ' ')) return null
      at++
      continue
    }
    NAME.lastIndex = at
    const hit = NAME.exec(text)?.[0]
    if (hit === undefined) {
      at = skipWord(text, at, limit)
      if (/[.!?]/.test(text[at - 1] ?? '')) return null
      words++
      continue
    }
    const end = at + hit.length
    const between = text.slice(anchor.end, at)
    // "inlog zaaksysteem: j_devries": what a colon follows is a label itself
    const score =
      text[end] === '@' || (text[end] === ':' && text[end + 1] === ' ') || /[\p{L}\p{N}/]/u.test(text[end] ?? '')
        ? 0
        : scoreOf(hit, between, trigger)
    if (score > 0)
      return {
        start: at,
        end,
        label: 'USERNAME',
        value: hit.replace(/^@/, ''),
        score,
        reasons: ['form', 'context: account'],
      }
    at = Math.max(skipWord(text, at, limit), end)
    if (/[.!?]/.test(text[at - 1] ?? '')) return null
    words++
  }
  return null
}

function nameBefore(text: string, from: number, end: number): Candidate | null {
  const before = text.slice(Math.max(from, end - 70), end)
  const name = CALLED.exec(before)?.[1]
  if (name === undefined || ORDINARY.has(name.toLowerCase()) || !/[\d_]|[a-z][.][a-z]/.test(name)) return null
  const start = end - before.length + before.lastIndexOf(name)
  return {
    start,
    end: start + name.length,
    label: 'USERNAME',
    value: name,
    score: 0.85,
    reasons: ['form', 'context: account'],
  }
}

/** Where the word at an offset ends, looked for no further than `limit`: a text may be one word. */
function skipWord(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit && !/[\s,;|]/.test(text[at] ?? '')) at++
  return Math.max(at, start + 1)
}

function scoreOf(name: string, between: string, trigger: string): number {
  const bare = name.replace(/^@/, '')
  const lower = bare.toLowerCase()
  if (
    ORDINARY.has(lower) ||
    /^\d+([.:-]\d+)*$/.test(bare) ||
    /\.(?:nl|com|org|net|eu|be|de|py|ts|js|csv|json)$/.test(lower)
  )
    return 0
  // "github-actions", "account_type": one word.
  if (/^[-_.](?!id\b|naam|nr)/.test(between)) return 0
  const linked = LINK.test(between)
  const marked =
    (/\d/.test(bare) && /[a-z]/i.test(bare)) ||
    (/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(bare) && GAME_NAMES.has(trigger) && linked)
  const joined = /[a-z0-9][._][a-z0-9]/i.test(bare)
  if (name.startsWith('@')) return 0.9
  if (/^[A-Z][a-z]+$/.test(bare)) return 0
  const plain = /^[a-z]{4,}$/.test(bare)
  if (plain && isWord(bare)) return 0
  if (plain && SOCIAL.includes(trigger) && bare.length > 4 && /^\s?[:|]\s*$/.test(between)) return 0.8
  if (plain && bare.length > 5 && ['account', 'login', 'inlog', 'user'].includes(trigger) && between === ' ')
    return /(?:ing|ed|ment|tion|ance|age)$/.test(bare) ? 0 : 0.6
  // "gebruiker tvdmeer heeft": what is no word of any list is a name of an account.
  if (plain && ['gebruiker', 'gebruikersnaam', 'username'].includes(trigger) && /^[\s"':=\\]{1,3}$/.test(between))
    return 0.7
  if (
    /^[A-Za-z]{2,8}[-_][a-z]{3,}$/.test(bare) &&
    ACCOUNT.includes(trigger) &&
    /^ ?[:=] ?["']?$/.test(between) &&
    !isWord(bare.replace(/^.*[-_]/, ''))
  )
    return 0.75
  if ((marked || joined) && !AGENT.includes(trigger))
    return linked
      ? 0.95
      : SOCIAL.includes(trigger) || between.length < 24 || (marked && joined && between.length < 46)
        ? 0.6
        : 0.3
  const strong = /[:=([]\s*["']?$/.test(between) || /^\s+(?:als|as|heet|is)?\s*["']?$/i.test(between)
  if (/^[a-z]+(?:-[a-z]+){1,3}$/.test(bare) && bare.length > 5)
    return SOCIAL.includes(trigger) && linked ? 0.85 : strong ? 0.6 : 0
  if (
    /^[a-z]{5,}$/.test(bare) &&
    (/(?:ok|fail(?:ed|ure)?|success|mislukt|gelukt)\s+$/i.test(between) || /^ (?:will be|wordt|is) $/.test(between))
  )
    return trigger === 'login' || /naam|name/.test(trigger) ? 0.8 : 0
  if (AGENT.includes(trigger) && plain && /^ $|^\s?=\s?["']$/.test(between)) return isFormed(bare) ? 0.7 : 0
  if (AGENT.includes(trigger))
    return /^["':=\s]*$/.test(between) && (/[._\d]/.test(bare) || /[:"]/.test(between)) && /^[a-z]/.test(bare) ? 0.7 : 0
  if (/^[a-z]{4,}$/.test(bare) && /[:=]\s*["']?$/.test(between) && ACCOUNT.includes(trigger)) return 0.8
  return 0
}

/** An initial before a surname or behind a forename: "mklaasse", "tarikb"; no name of somebody as it is. */
function isFormed(name: string): boolean {
  const lexicon = shippedLexicon()
  if (name.length < 5 || (lexicon.word(name) & (LEX.forename | LEX.surname | LEX.proper)) !== 0) return false
  return (
    (lexicon.word(name.slice(1)) & (LEX.surname | LEX.infixed)) !== 0 ||
    (lexicon.word(name.slice(0, -1)) & LEX.forename) !== 0
  )
}

function isWord(word: string): boolean {
  return (
    (shippedLexicon().word(word) & (LEX.word | LEX.inflected | LEX.common | LEX.kin | LEX.title | LEX.nobody)) !== 0
  )
}

/** The name of an account: by a word such as "gebruikersnaam" or a social medium in front. */
export const username: Recognizer = {
  id: 'international/username',
  label: 'USERNAME',
  title: { nl: 'Gebruikersnaam', en: 'User name' },
  anchor: 'trigger',
  triggers: TRIGGERS,
  context: { for: TRIGGERS, against: [] },
  find,
  sources: ['Common forms of account names'],
  examples: {
    found: ['ingelogd als ronnie_k83', 'Gebruikersnaam: fyilmaz3', 'GitHub: seun-ab'],
    ignored: ['log in met je account', 'Instagram is openbaar'],
  },
}
