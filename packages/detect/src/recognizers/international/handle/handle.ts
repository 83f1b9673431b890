import { compileWords } from '../../../context/context-words.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isWordAt } from '../../../text/characters.ts'

const NAME = /[A-Za-z0-9][A-Za-z0-9._]{1,28}[A-Za-z0-9_](?![\p{L}\p{N}@/-])/uy
const media = [
  'instagram',
  'insta',
  'snapchat',
  'snap',
  'tiktok',
  'twitter',
  'x',
  'telegram',
  'discord',
  'account',
  'facebook',
  'fb',
  'sociale media',
  'social media',
  'volgt',
  'dm',
  'profiel',
  'gebruikersnaam',
  'username',
  'handle',
  'youtube',
  'mastodon',
  'github',
]
const finder = compileWords(media)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  if (isWordAt(text, anchor.start - 1) || /[.\-_+/=]/.test(text[anchor.start - 1] ?? ' ')) return null
  NAME.lastIndex = anchor.end
  const name = NAME.exec(text)?.[0]
  if (name === undefined) return null
  if (
    /^\s*$/.test(text.slice(document.lines.span(document.lines.at(anchor.start)).start, anchor.start)) &&
    /^[\w.]*\(|^\s*\n/.test(text.slice(NAME.lastIndex, NAME.lastIndex + 2))
  )
    return null
  const near =
    text.slice(Math.max(0, anchor.start - 70), anchor.start) + text.slice(NAME.lastIndex, NAME.lastIndex + 30)
  const social = finder.within(near.toLowerCase())
  const marked = /\d/.test(name) || /[a-z][._][a-z0-9]/i.test(name)
  // "@Tom, kun jij …" and "@property" call a colleague or decorate code.
  const score = social ? (marked ? 0.95 : 0.7) : marked && /[a-z]/i.test(name) ? 0.6 : 0.05
  return {
    start: anchor.start,
    end: NAME.lastIndex,
    label: 'USERNAME',
    value: name,
    score,
    reasons: ['form', ...(social ? ['context: social medium'] : [])],
  }
}

/** An account name with `@` in front, as social media write it. */
export const handle: Recognizer = {
  id: 'international/handle',
  label: 'USERNAME',
  title: { nl: 'Accountnaam met @', en: 'Account name with @' },
  anchor: 'at',
  context: { for: media, against: [] },
  find,
  sources: ['Common forms of account names'],
  examples: { found: ['op Instagram heet hij @dannyvv_95'], ignored: ['@Tom, kun jij bellen?', '@property'] },
}
