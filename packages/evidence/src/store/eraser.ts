import type { AffectedPerson, InspectedPart, Mention, MentionAnchor, ReviewDecision, Upload } from '@sluiswacht/model'
import { ContentBoxes } from './content-boxes.ts'
import type { Write } from './engine.ts'
import { NameWords } from './erased-names.ts'
import { withoutMentions } from './erased-text.ts'
import { LegalHold } from './errors.ts'
import { pathOf, sealedPath } from './sealed-path.ts'
import type { RetentionStore } from './retention.ts'
import type { Session } from './session.ts'
import { deleteStrayContents } from './stray.ts'

/** By so many words of a name a path tells of somebody who is not found in the file itself. */
const TELLING = 2

/** Takes one person's data out of what was stored. */
export class Eraser {
  readonly #session: Session
  readonly #retention: RetentionStore

  constructor(session: Session, retention: RetentionStore) {
    this.#session = session
    this.#retention = retention
  }

  /**
   * Blanks the places of a person in the texts, in the paths of files and parts and in uploads, and removes their
   * findings and subjects, in all documents or none. The contents get new keys; the old ones are destroyed. Gives how
   * many contents changed. @throws {LegalHold}
   */
  async erase({ mentions, ...person }: AffectedPerson): Promise<number> {
    const documents = new Set(mentions.map(({ document }) => document))
    const holds = (await this.#retention.holds()).filter(({ document }) => document === null || documents.has(document))
    if (holds.length > 0) throw new LegalHold(holds.map(({ id }) => id))
    const words = new NameWords({ ...person, mentions })
    return this.#session.write(async (trx) => {
      const done = new Set<number>()
      for (const document of documents) {
        const token = this.#session.sealer.token('path', document)
        const file = await trx
          .selectFrom('file')
          .select('content_id')
          .where('shown_token', '=', token)
          .executeTakeFirst()
        const id = file?.content_id ?? null
        if (id === null || done.has(id)) continue
        const own = mentions.filter((mention) => mention.document === document)
        await this.#eraseFrom(trx, id, own, words)
        done.add(id)
      }
      const renamed = await this.#eraseFromPaths(trx, documents, words)
      await this.#eraseFromUploads(trx, words)
      await this.#renameDecisions(trx, documents, renamed, words)
      await deleteStrayContents(trx)
      return done.size
    })
  }

  async #eraseFrom(trx: Write, id: number, mentions: readonly Mention[], words: NameWords): Promise<void> {
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
      const values = fresh.seal(withoutNames(withoutMentions(part, own), words), row.ordinal)
      await trx.updateTable('part').set(values).where('id', '=', row.id).execute()
    }
    // Recognised pages are sealed with a key that is gone now.
    await trx.deleteFrom('page').where('content_id', '=', id).execute()
    const { wrapped_text_key, wrapped_findings_key } = fresh
    await trx
      .updateTable('content')
      .set({ wrapped_text_key, wrapped_findings_key, redacted: 1 })
      .where('id', '=', id)
      .execute()
  }

  /** Gives new paths by old ones. The path under which a file is walked stays known as a token only. */
  async #eraseFromPaths(
    trx: Write,
    documents: ReadonlySet<string>,
    words: NameWords,
  ): Promise<ReadonlyMap<string, string>> {
    const { sealer } = this.#session
    const rows = await trx.selectFrom('file').select(['id', 'token', 'sealed_path']).execute()
    const files = rows.map(({ id, token, sealed_path }) => ({
      id,
      token,
      path: pathOf(sealer, { token, sealed_path }),
    }))
    const taken = new Set(files.map(({ path }) => path))
    const renamed = new Map<string, string>()
    for (const { id, token, path } of files) {
      if (words.countIn(path) < (documents.has(path) ? 1 : TELLING)) continue
      const shown = unused(words.blank(path), taken)
      taken.add(shown)
      renamed.set(path, shown)
      const { token: walked, ...values } = sealedPath(sealer, shown, token)
      await trx.updateTable('file').set(values).where('id', '=', id).where('token', '=', walked).execute()
      await trx
        .updateTable('upload')
        .set({ path_token: values.shown_token })
        .where('path_token', '=', sealer.token('path', path))
        .execute()
    }
    const unreachable = await trx.selectFrom('unreachable').select(['id', 'sealed_path']).execute()
    for (const { id, sealed_path } of unreachable) {
      const path = sealer.open(sealed_path, 'path').toString('utf8')
      if (words.countIn(path) < TELLING) continue
      const shown = sealer.seal(Buffer.from(words.blank(path)), 'path')
      await trx.updateTable('unreachable').set({ sealed_path: shown }).where('id', '=', id).execute()
    }
    return renamed
  }

  /** Uploads of files whose path told of the person, and those that tell of them without a file. */
  async #eraseFromUploads(trx: Write, words: NameWords): Promise<void> {
    const { sealer } = this.#session
    const shown = new Map<string, string>()
    for (const row of await trx.selectFrom('file').select(['token', 'shown_token', 'sealed_path']).execute())
      shown.set(Buffer.from(row.shown_token).toString('base64'), pathOf(sealer, row))
    for (const row of await trx.selectFrom('upload').select(['id', 'path_token', 'sealed_upload']).execute()) {
      const upload = sealer.openJson<Upload>(row.sealed_upload, 'upload')
      const path = row.path_token && shown.get(Buffer.from(row.path_token).toString('base64'))
      const blanked = path
        ? path.includes('█') && words.countIn(upload.file) > 0
        : words.countIn(upload.file) >= TELLING
      if (!blanked && words.countIn(upload.url ?? '') < TELLING) continue
      const { url: _, ...kept } = upload
      const file = blanked ? (path ?? words.blank(upload.file)) : upload.file
      const sealed_upload = sealer.sealJson({ ...kept, file }, 'upload')
      await trx.updateTable('upload').set({ sealed_upload }).where('id', '=', row.id).execute()
    }
  }

  /** What was decided in review names places; these go by the new paths. */
  async #renameDecisions(
    trx: Write,
    documents: ReadonlySet<string>,
    renamed: ReadonlyMap<string, string>,
    words: NameWords,
  ): Promise<void> {
    const { sealer } = this.#session
    const moved = (anchor: MentionAnchor): MentionAnchor => ({
      ...anchor,
      document: renamed.get(anchor.document) ?? anchor.document,
      part: anchor.part !== null && documents.has(anchor.document) ? words.blank(anchor.part) : anchor.part,
    })
    for (const { id, sealed_decision } of await trx
      .selectFrom('decision')
      .select(['id', 'sealed_decision'])
      .execute()) {
      const decision = sealer.openJson<ReviewDecision>(sealed_decision, 'decision')
      const value: ReviewDecision = {
        ...decision,
        anchors: decision.anchors.map(moved),
        ...(decision.apart ? { apart: decision.apart.map(moved) } : {}),
        ...(decision.name === undefined ? {} : { name: words.blank(decision.name) }),
      }
      const sealed = sealer.sealJson(value, 'decision')
      await trx.updateTable('decision').set({ sealed_decision: sealed }).where('id', '=', id).execute()
    }
  }
}

/** The part with the names in its own path and warnings blanked. */
function withoutNames(part: InspectedPart, words: NameWords): InspectedPart {
  return {
    ...part,
    part: part.part === null ? null : words.blank(part.part),
    warnings: part.warnings.map((warning) => words.blank(warning)),
  }
}

/** The path, numbered when another file is shown under it. */
function unused(path: string, taken: ReadonlySet<string>): string {
  if (!taken.has(path)) return path
  const dot = path.lastIndexOf('.')
  const [stem, end] = dot > path.lastIndexOf('/') ? [path.slice(0, dot), path.slice(dot)] : [path, '']
  for (let n = 2; ; n += 1) {
    const numbered = `${stem} (${n})${end}`
    if (!taken.has(numbered)) return numbered
  }
}
