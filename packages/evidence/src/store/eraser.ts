import type { InspectedPart, Mention } from '@sluiswacht/model'
import { ContentBoxes } from './content-boxes.ts'
import type { Write } from './engine.ts'
import { LegalHold } from './errors.ts'
import type { RetentionStore } from './retention.ts'
import type { Session } from './session.ts'

const BLANK = '█'

/** Takes one person's data out of what was stored. */
export class Eraser {
  readonly #session: Session
  readonly #retention: RetentionStore

  constructor(session: Session, retention: RetentionStore) {
    this.#session = session
    this.#retention = retention
  }

  /**
   * Blanks the places of a person in the texts and removes their findings and subjects, in all documents or none. The
   * contents get new keys; the old ones are destroyed. Gives how many contents changed. @throws {LegalHold}
   */
  async erase(mentions: readonly Mention[]): Promise<number> {
    const documents = new Set(mentions.map(({ document }) => document))
    const holds = (await this.#retention.holds()).filter(({ document }) => document === null || documents.has(document))
    if (holds.length > 0) throw new LegalHold(holds.map(({ id }) => id))
    return this.#session.write(async (trx) => {
      const done = new Set<number>()
      for (const document of documents) {
        const token = this.#session.sealer.token('path', document)
        const file = await trx.selectFrom('file').select('content_id').where('token', '=', token).executeTakeFirst()
        const id = file?.content_id ?? null
        if (id === null || done.has(id)) continue
        await this.#eraseFrom(
          trx,
          id,
          mentions.filter((mention) => mention.document === document),
        )
        done.add(id)
      }
      return done.size
    })
  }

  async #eraseFrom(trx: Write, id: number, mentions: readonly Mention[]): Promise<void> {
    const { sealer } = this.#session
    const content = await trx
      .selectFrom('content')
      .select(['id', 'wrapped_text_key', 'wrapped_findings_key'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const rows = await trx.selectFrom('part').selectAll().where('content_id', '=', id).execute()
    const old = ContentBoxes.open(sealer, content)
    const fresh = ContentBoxes.renew(sealer, content)
    for (const row of rows) {
      const part = old.openPart(row, '')
      const own = mentions.filter((mention) => mention.part === part.part)
      const values = fresh.seal(withoutMentions(part, own), row.ordinal)
      await trx.updateTable('part').set(values).where('id', '=', row.id).execute()
    }
    // A content that somebody was erased from is not read again.
    await trx.deleteFrom('page').where('content_id', '=', id).execute()
    const { wrapped_text_key, wrapped_findings_key } = fresh
    await trx
      .updateTable('content')
      .set({ wrapped_text_key, wrapped_findings_key, redacted: 1 })
      .where('id', '=', id)
      .execute()
  }
}

/** The part without these places: offsets of the rest stay what they were. */
function withoutMentions(part: InspectedPart, mentions: readonly Mention[]): InspectedPart {
  if (mentions.length === 0) return part
  const { findings, subjects, categories } = part.detection
  const isHit = (span: { start: number; end: number }): boolean =>
    mentions.some(({ start, end }) => span.start < end && start < span.end)
  const gone = new Set(findings.filter(isHit).flatMap(({ subject }) => (subject === undefined ? [] : [subject])))
  const kept = findings.filter(
    (finding) => !isHit(finding) && !(finding.subject !== undefined && gone.has(finding.subject)),
  )
  let text = part.text
  const spans = [...mentions, ...findings.filter(({ subject }) => subject !== undefined && gone.has(subject))]
  for (const { start, end } of spans) text = blank(text, start, end)
  for (const name of subjects.filter(({ key }) => gone.has(key)).flatMap(({ name, aliases }) => [name, ...aliases]))
    for (let at = name === '' ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      text = blank(text, at, at + name.length)
  return {
    ...part,
    text,
    detection: {
      ...part.detection,
      findings: kept,
      subjects: subjects.filter(({ key }) => !gone.has(key)),
      categories: categories
        .map((category) => ({ ...category, subjects: category.subjects.filter((key) => !gone.has(key)) }))
        .filter((category, at) => category.subjects.length > 0 || categories[at]?.subjects.length === 0),
    },
  }
}

/** Line breaks stay, so that lines do. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, BLANK) + text.slice(end)
}
