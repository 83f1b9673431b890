import { chunksOf } from '../../bytes/byte-source.ts'
import { decodeChunks } from '../../text/decode.ts'
import type { FormatReader } from '../../reader.ts'

/** Appointments (iCalendar, RFC 5545) and cards (vCard, RFC 6350 and 2.1): folded lines made whole, escapes resolved. */
export const calendar: FormatReader = {
  id: 'calendar',
  mediaTypes: ['text/calendar', 'text/vcard'],
  matches(sample) {
    const kind = /^\s*BEGIN:(VCALENDAR|VCARD)\s*\r?\n/i.exec(sample.text?.slice(0, 200) ?? '')?.[1]
    if (kind === undefined) return null
    return { mediaType: kind.toUpperCase() === 'VCARD' ? 'text/vcard' : 'text/calendar', certainty: 75 }
  },
  async read({ source, sample, text, progress }) {
    const { contentLines } = await import('./content-lines.ts')
    const guess = sample.encoding ?? { encoding: 'windows-1252' as const, skip: 0 }
    for (const line of contentLines(decodeChunks(chunksOf(source), guess))) {
      text.line(line)
      progress()
      if (text.full) break
    }
    return {}
  },
}
