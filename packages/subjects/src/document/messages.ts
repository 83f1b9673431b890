import { fold } from '../names/fold.ts'
import type { Layout, Line } from './layout.ts'
import type { NameMention } from './mentions.ts'

/** Who speaks where: stretches of the text with the mention that names their writer. */
export interface Voice {
  readonly start: number
  readonly end: number
  readonly writer: NameMention
}

const FROM =
  /^[>\s*|]*(?:van|from|von|de|afzender|verzonden door|auteur|opgesteld door|geschreven door|door|schrijver)\s*[*]*\s*:/
const WROTE = /\b(?:schreef|wrote|schrieb|a ecrit)\b/
const CLOSING =
  /(?:^|[.!,]\s*)[>\s]*(?:(?:met )?(?:vriendelijke?|hartelijke|warme|lieve|beste|zonnige|collegiale)?\s*groet(?:en|jes|ies)?|hoogachtend|mvg|m\.?v\.?g|gr|grt|grtz|groetjes|hgr|was getekend|w\.g\.?|(?:kind|best|warm)? ?regards|yours (?:sincerely|faithfully)|sincerely|cheers|thanks|thank you|dank(?:je|jewel)?|bedankt|alvast bedankt|liefs|kus|x+|mit freundlichen gru.en|mit freundlichen gr.*|cordialement|ondertekend?|ondertekening|handtekening|naam en handtekening|aldus opgemaakt.*|ik,|namens.*)\b[\s,.:!x-]*/
const CHAT = /^\s*(?:\[[^\]]{4,24}\]|\d{1,2}[:.]\d{2}(?::\d{2})?)\s*[-–]?\s*$/
const SELF =
  /\b(?:mijn naam is|ik ben|ik,|ik heet|ik\s*,?\s*ondergetekende\s*,?|ondergetekende\s*,?|my name is|i am|i'm|im|ich bin|mein name ist|met|je spreekt met|u spreekt met)[\s:,]*(?:de heer|mevrouw|mw\.?|dhr\.?)?\s*$/

/** Finds who writes which stretch: senders of mails and chats, signatures, "ik ben …". Later stretches are the narrower ones. */
export function readVoices(layout: Layout, mentions: readonly NameMention[]): Voice[] {
  const voices: Voice[] = []
  const byLine = new Map<number, NameMention[]>()
  for (const mention of mentions) {
    const own = byLine.get(mention.line.index)
    if (own) own.push(mention)
    else byLine.set(mention.line.index, [mention])
  }
  const starts: { at: number; mention: NameMention | undefined }[] = []
  let closing: Line | undefined
  let segment = 0
  for (const line of layout.lines) {
    const own = byLine.get(line.index) ?? []
    const text = fold(layout.text.slice(line.start, Math.min(line.end, line.start + 200)))
    const [firstName] = own
    if (FROM.test(text) && firstName && line.cells.length < 3) {
      starts.push({ at: line.start, mention: firstName })
      segment = line.start
      closing = undefined
      continue
    }
    if (WROTE.test(text) && firstName) {
      starts.push({ at: line.end, mention: own.at(-1) })
      segment = line.end
      closing = undefined
      continue
    }
    if (
      firstName &&
      CHAT.test(fold(layout.text.slice(line.start, firstName.finding.start))) &&
      /^\s*(?::|-|>)/.test(layout.text.slice(firstName.finding.end, firstName.finding.end + 3))
    )
      voices.push({ start: line.start, end: line.end, writer: firstName })
    for (const mention of own)
      if (SELF.test(mention.before))
        voices.push({
          start: Math.max(segment, mention.finding.start - 3000),
          end: mention.finding.end + 3000,
          writer: mention,
        })
    if (CLOSING.test(text) && text.length < 90) closing = line
    if (closing && firstName && line.index - closing.index <= 5 && line.end - line.start < 120) {
      const signer = own.find(({ finding }) => finding.start > (closing?.start ?? 0) + (closing === line ? 2 : 0))
      if (signer) {
        voices.push({ start: segment, end: Math.min(layout.text.length, line.end + 500), writer: signer })
        closing = undefined
        segment = line.end
      }
    }
  }
  const messages = starts.flatMap(({ at, mention }, index) =>
    mention ? [{ start: at, end: starts[index + 1]?.at ?? layout.text.length, writer: mention }] : [],
  )
  return [...messages.reverse(), ...voices]
}

/** Who writes at an offset: the narrowest stretch around it. */
export function writerAt(voices: readonly Voice[], offset: number): NameMention | undefined {
  let best: Voice | undefined
  for (const voice of voices) {
    if (offset < voice.start || offset > voice.end) continue
    if (best === undefined || voice.end - voice.start <= best.end - best.start) best = voice
  }
  return best?.writer
}
