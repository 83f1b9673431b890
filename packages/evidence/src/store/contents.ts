import type { InquiryFile, InspectedPart } from '@sluiswacht/model'
import type { Transaction } from 'kysely'
import type { InquiryTables } from './schema.ts'
import type { Session } from './session.ts'

/** Text characters that a writer keeps in memory before it goes to the database. */
const BUFFERED_CHARACTERS = 4 * 1024 * 1024

/** What was read of each content. Identical files share one content, told by SHA-256. */
export class ContentStore {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /** Ties the file to content that was read whole before. False when that content is not known yet. */
  async reuse(fileId: number, sha256: string): Promise<boolean> {
    const token = this.#session.sealer.token('sha256', sha256)
    return this.#session.write(async (trx) => {
      const known = await trx
        .selectFrom('content')
        .select('id')
        .where('token', '=', token)
        .where('complete', '=', 1)
        .executeTakeFirst()
      if (known) await markDone(trx, fileId, known.id)
      return known !== undefined
    })
  }

  /** Starts the record of one content; what an interrupted scan left of it is dropped first. */
  begin(fileId: number, sha256: string, bytes: number): ContentWriter {
    return new ContentWriter(this.#session, fileId, sha256, bytes)
  }

  /** All files with what was read of them, by path; memory is bounded by one file. */
  async *files(options: { readonly texts: boolean }): AsyncGenerator<InquiryFile> {
    const { db, sealer } = this.#session
    const rows = await db
      .selectFrom('file')
      .leftJoin('content', 'content.id', 'file.content_id')
      .select(['file.sealed_path', 'file.bytes', 'file.content_id', 'content.sealed_sha256'])
      .where((where) => where.or([where('file.state', '=', 'done'), where('file.content_id', 'is not', null)]))
      .execute()
    const files = rows.map((row) => ({ ...row, path: sealer.open(row.sealed_path, 'path').toString('utf8') }))
    files.sort((a, b) => (a.path < b.path ? -1 : 1))
    for (const { path, bytes, content_id, sealed_sha256 } of files) {
      const sha256 = sealed_sha256 ? sealer.open(sealed_sha256, 'sha256').toString('utf8') : null
      const parts = content_id === null ? [] : await this.#parts(content_id, path, options.texts)
      yield { path, bytes, sha256, parts }
    }
  }

  async #parts(contentId: number, path: string, texts: boolean): Promise<InspectedPart[]> {
    const { db, sealer } = this.#session
    const columns = texts ? (['sealed_part', 'sealed_text'] as const) : (['sealed_part'] as const)
    const rows: { sealed_part: Uint8Array; sealed_text?: Uint8Array }[] = await db
      .selectFrom('part')
      .select(columns)
      .where('content_id', '=', contentId)
      .orderBy('ordinal')
      .execute()
    return rows.map((row) => {
      const stored = sealer.openJson<Omit<InspectedPart, 'path' | 'text'>>(row.sealed_part, 'part')
      const text = row.sealed_text ? sealer.open(row.sealed_text, 'text').toString('utf8') : ''
      return { ...stored, path, text }
    })
  }
}

/** Writes the parts of one content, in order, and at {@link finish} makes them count. */
export class ContentWriter {
  readonly #session: Session
  readonly #fileId: number
  readonly #sha256: string
  readonly #bytes: number
  #waiting: InspectedPart[] = []
  #waitingCharacters = 0
  #ordinal = 0
  #contentId: number | undefined

  constructor(session: Session, fileId: number, sha256: string, bytes: number) {
    this.#session = session
    this.#fileId = fileId
    this.#sha256 = sha256
    this.#bytes = bytes
  }

  async add(part: InspectedPart): Promise<void> {
    this.#waiting.push(part)
    this.#waitingCharacters += part.text.length
    if (this.#waitingCharacters > BUFFERED_CHARACTERS) await this.#session.write((trx) => this.#flush(trx))
  }

  /** Makes the content count and ties the file to it, in one transaction with the last parts. */
  async finish(): Promise<void> {
    await this.#session.write(async (trx) => {
      const id = await this.#flush(trx)
      await trx.updateTable('content').set({ complete: 1 }).where('id', '=', id).execute()
      await markDone(trx, this.#fileId, id)
    })
  }

  /** Forgets the parts so far, so that the content can be read again from its start. */
  async restart(): Promise<void> {
    this.#waiting = []
    this.#waitingCharacters = 0
    this.#ordinal = 0
    this.#contentId = undefined
  }

  async #flush(trx: Transaction<InquiryTables>): Promise<number> {
    const contentId = this.#contentId ?? (await this.#start(trx))
    const { sealer } = this.#session
    for (const { path: _, text, ...stored } of this.#waiting) {
      await trx
        .insertInto('part')
        .values({
          content_id: contentId,
          ordinal: this.#ordinal,
          status: stored.status,
          sealed_text: sealer.seal(Buffer.from(text), 'text'),
          sealed_part: sealer.sealJson(stored, 'part'),
        })
        .execute()
      this.#ordinal += 1
    }
    this.#waiting = []
    this.#waitingCharacters = 0
    this.#contentId = contentId
    return contentId
  }

  async #start(trx: Transaction<InquiryTables>): Promise<number> {
    const { sealer } = this.#session
    const token = sealer.token('sha256', this.#sha256)
    const old = trx.selectFrom('content').select('id').where('token', '=', token)
    await trx.updateTable('file').set({ content_id: null }).where('content_id', 'in', old).execute()
    await trx.deleteFrom('content').where('token', '=', token).execute()
    const sealed_sha256 = sealer.seal(Buffer.from(this.#sha256), 'sha256')
    const row = await trx
      .insertInto('content')
      .values({ token, sealed_sha256, bytes: this.#bytes, complete: 0 })
      .returning('id')
      .executeTakeFirstOrThrow()
    return row.id
  }
}

async function markDone(trx: Transaction<InquiryTables>, fileId: number, contentId: number): Promise<void> {
  await trx.updateTable('file').set({ state: 'done', content_id: contentId }).where('id', '=', fileId).execute()
}
