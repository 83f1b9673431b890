import { randomBytes } from 'node:crypto'
import type { InspectedPart } from '@sluiswacht/model'
import { sql } from 'kysely'
import { ContentBoxes, type PartRow } from './content-boxes.ts'
import type { Write } from './engine.ts'
import type { Session } from './session.ts'

/** Sealed bytes that a writer keeps in memory before they go to the database. */
const BUFFERED_BYTES = 8 * 1024 * 1024
const ROWS = 500

/** What {@link ContentWriter.finish} hands over to be stored. */
export interface FinishedContent {
  readonly id: number
  readonly fileId: number
  readonly token: Uint8Array
  readonly sealed_sha256: Uint8Array
  readonly bytes: number
  readonly boxes: ContentBoxes
  /** Whether it takes the place of what is stored whole of the same bytes. */
  readonly replace: boolean
  readonly parts: readonly PartRow[]
}

/** Writes the parts of one content, in order; they count from {@link finish} on. */
export class ContentWriter {
  readonly #session: Session
  readonly #head: Omit<FinishedContent, 'parts'>
  readonly #store: (content: FinishedContent) => Promise<void>
  #waiting: PartRow[] = []
  #waitingBytes = 0
  #ordinal = 0

  constructor(
    session: Session,
    content: {
      readonly id: number
      readonly fileId: number
      readonly sha256: string
      readonly bytes: number
      readonly replace: boolean
    },
    store: (content: FinishedContent) => Promise<void>,
  ) {
    const { sealer } = session
    const { id, fileId, sha256, bytes, replace } = content
    const token = sealer.token('sha256', sha256)
    const sealed_sha256 = sealer.seal(Buffer.from(sha256), 'sha256')
    this.#session = session
    this.#store = store
    this.#head = { id, fileId, token, sealed_sha256, bytes, replace, boxes: ContentBoxes.create(sealer, id) }
  }

  async add(part: InspectedPart): Promise<void> {
    const row = this.#head.boxes.seal(part, this.#ordinal)
    this.#ordinal += 1
    this.#waiting.push(row)
    this.#waitingBytes += row.sealed_text.byteLength + row.sealed_findings.byteLength
    if (this.#waitingBytes > BUFFERED_BYTES) await this.#early()
  }

  /** Makes the content count and ties the file to it, in one transaction with the last parts. */
  async finish(): Promise<void> {
    await this.#store({ ...this.#head, parts: this.#waiting })
    this.#waiting = []
  }

  /** Stores parts ahead of the rest; until the end they belong to a content that does not count. */
  async #early(): Promise<void> {
    const parts = this.#waiting
    await this.#session.write(async (trx) => {
      await insertContents(trx, [{ ...this.#head, token: randomBytes(32), parts }], 0)
    })
    this.#waiting = []
    this.#waitingBytes = 0
  }
}

/** Inserts contents with their parts; rows that are there already stay. */
export async function insertContents(trx: Write, contents: readonly FinishedContent[], complete: 0 | 1): Promise<void> {
  const stored = Date.now()
  const rows = contents.map(({ id, token, sealed_sha256, bytes, boxes }) => {
    const { wrapped_text_key, wrapped_findings_key } = boxes
    return { id, token, sealed_sha256, bytes, complete, stored, wrapped_text_key, wrapped_findings_key, redacted: 0 }
  })
  await trx
    .insertInto('content')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ token: sql.ref('excluded.token'), complete, stored }))
    .execute()
  const parts = contents.flatMap(({ id, parts }) => parts.map((part) => ({ ...part, content_id: id })))
  for (let at = 0; at < parts.length; at += ROWS)
    await trx
      .insertInto('part')
      .values(parts.slice(at, at + ROWS))
      .onConflict((conflict) => conflict.columns(['content_id', 'ordinal']).doNothing())
      .execute()
}
