import type { InquiryFile, InspectedPart, Purged } from '@sluiswacht/model'
import { Batch } from './batch.ts'
import { ContentBoxes, type PartFacts } from './content-boxes.ts'
import { type ContentIds, OwnIds, SharedIds } from './content-ids.ts'
import { ContentWriter, type FinishedContent } from './content-writer.ts'
import { pathOf } from './sealed-path.ts'
import type { Session } from './session.ts'
import { markDone, storeContents } from './store-contents.ts'

/** A file whose texts are asked for one by one. */
export interface VisitedFile {
  /** Its parts have no texts. */
  readonly file: InquiryFile
  /** The text of the part at this place in the list, from 0; empty once purged. */
  readonly textOf: (part: number) => Promise<string>
}

/** What was read of each content. Identical files share one content, told by SHA-256. */
export class ContentStore {
  readonly #session: Session
  readonly #finished: Batch<FinishedContent>
  readonly #reused: Batch<{ readonly fileId: number; readonly contentId: number }>
  readonly #ids: ContentIds

  private constructor(session: Session, ids: ContentIds) {
    this.#session = session
    this.#ids = ids
    this.#finished = new Batch(session, storeContents)
    this.#reused = new Batch(session, markDone)
  }

  /** `alone`: nobody else writes; what an interrupted scan left half-done is dropped. `beside`: others write too. */
  static async open(session: Session, how: 'alone' | 'beside' | 'reading'): Promise<ContentStore> {
    if (how === 'alone') await session.write((trx) => trx.deleteFrom('content').where('complete', '=', 0).execute())
    return new ContentStore(session, how === 'beside' ? new SharedIds(session) : await OwnIds.open(session))
  }

  /** Ties the file to content that was read whole before. False when that content is not known, or was purged. */
  async reuse(fileId: number, sha256: string): Promise<boolean> {
    const token = this.#session.sealer.token('sha256', sha256)
    const known = await this.#session.read((db) =>
      db
        .selectFrom('content')
        .select('id')
        .where('token', '=', token)
        .where('complete', '=', 1)
        .where('wrapped_findings_key', 'is not', null)
        .executeTakeFirst(),
    )
    if (known) await this.#reused.add({ fileId, contentId: known.id })
    return known !== undefined
  }

  /**
   * Starts the record of one content. With `replace` it takes the place of what was stored of the same bytes; without,
   * what somebody else stored whole meanwhile stays.
   */
  async begin(
    fileId: number,
    sha256: string,
    bytes: number,
    { replace }: { readonly replace: boolean } = { replace: true },
  ): Promise<ContentWriter> {
    const content = { id: await this.#ids.next(), fileId, sha256, bytes, replace }
    return new ContentWriter(this.#session, content, (finished) => this.#finished.add(finished))
  }

  /** How each part of a stored content was read, in order; nothing when it is not known. */
  async facts(sha256: string): Promise<PartFacts[]> {
    const { sealer } = this.#session
    const token = sealer.token('sha256', sha256)
    const rows = await this.#session.read((db) =>
      db
        .selectFrom('part')
        .innerJoin('content', 'content.id', 'part.content_id')
        .select(['content.id as content_id', 'part.ordinal', 'part.sealed_part'])
        .where('content.token', '=', token)
        .orderBy('part.ordinal')
        .execute(),
    )
    return rows.map((row) => ContentBoxes.openFacts(sealer, row.content_id, row))
  }

  /** All files with what was read of them, by path; memory is bounded by one file. */
  async *files(options: { readonly texts: boolean }): AsyncGenerator<InquiryFile> {
    for (const { path, bytes, content_id } of await this.#rows()) {
      if (content_id === null) yield { path, bytes, sha256: null, parts: [] }
      else yield { path, bytes, ...(await this.#content(content_id, path, options.texts)) }
    }
  }

  /**
   * All files by path, without their texts; these are given part by part, so that an archive with much text in many
   * parts costs no more memory than the largest of them.
   */
  async *visit(): AsyncGenerator<VisitedFile> {
    for (const { path, bytes, content_id } of await this.#rows()) {
      if (content_id === null) {
        yield { file: { path, bytes, sha256: null, parts: [] }, textOf: async () => '' }
        continue
      }
      const { boxes, ...content } = await this.#opened(content_id, path, false)
      const textOf = async (part: number): Promise<string> => {
        const row = await this.#session.read((db) =>
          db
            .selectFrom('part')
            .select(['ordinal', 'sealed_text'])
            .where('content_id', '=', content_id)
            .orderBy('ordinal')
            .offset(part)
            .limit(1)
            .executeTakeFirst(),
        )
        return row ? boxes.openText(row) : ''
      }
      yield { file: { path, bytes, ...content }, textOf }
    }
  }

  async #rows(): Promise<{ readonly path: string; readonly bytes: number; readonly content_id: number | null }[]> {
    const { sealer } = this.#session
    const rows = await this.#session.read((db) =>
      db
        .selectFrom('file')
        .select(['token', 'sealed_path', 'bytes', 'content_id'])
        .where((where) => where.or([where('state', '=', 'done'), where('content_id', 'is not', null)]))
        .execute(),
    )
    const files = rows.map((row) => ({ ...row, path: pathOf(sealer, row) }))
    return files.sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** One file with its texts, by its path; undefined when it is not in the inquiry. */
  async file(path: string): Promise<InquiryFile | undefined> {
    const token = this.#session.sealer.token('path', path)
    const row = await this.#session.read((db) =>
      db.selectFrom('file').select(['bytes', 'content_id']).where('shown_token', '=', token).executeTakeFirst(),
    )
    if (!row) return undefined
    if (row.content_id === null) return { path, bytes: row.bytes, sha256: null, parts: [] }
    return { path, bytes: row.bytes, ...(await this.#content(row.content_id, path, true)) }
  }

  async #content(id: number, path: string, texts: boolean): Promise<Omit<InquiryFile, 'path' | 'bytes'>> {
    const { boxes: _, ...content } = await this.#opened(id, path, texts)
    return content
  }

  async #opened(
    id: number,
    path: string,
    texts: boolean,
  ): Promise<{ sha256: string; parts: InspectedPart[]; purged?: Purged; boxes: ContentBoxes }> {
    const { sealer } = this.#session
    const content = await this.#session.read((db) =>
      db
        .selectFrom('content')
        .select(['id', 'sealed_sha256', 'wrapped_text_key', 'wrapped_findings_key'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    const columns = ['ordinal', 'sealed_findings', 'sealed_part', ...(texts ? (['sealed_text'] as const) : [])] as const
    const rows = await this.#session.read((db) =>
      db.selectFrom('part').select(columns).where('content_id', '=', id).orderBy('ordinal').execute(),
    )
    const boxes = ContentBoxes.open(sealer, content)
    return {
      sha256: sealer.open(content.sealed_sha256, 'sha256').toString('utf8'),
      parts: rows.map((row) => boxes.openPart(row, path)),
      ...(boxes.purged ? { purged: boxes.purged } : {}),
      boxes,
    }
  }
}
