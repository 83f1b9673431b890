import { createHash } from 'node:crypto'
import { pathOf } from './sealed-path.ts'
import type { Write } from './engine.ts'
import { LegalHold } from './errors.ts'
import type { Purpose, RetentionStore } from './retention.ts'
import type { Session } from './session.ts'
import { deleteStrayContents, strayContents } from './stray.ts'

/** Moments before which what was stored goes, by purpose (milliseconds since 1970). */
export type PurgeOrder = Readonly<Partial<Record<Purpose, number>>>

/** What went. `proof`: SHA-256 over the keyed fingerprints of the contents whose keys were destroyed. */
export interface PurgeResult {
  /** Contents whose texts were destroyed. */
  readonly texts: number
  /** Contents whose findings were destroyed. */
  readonly findings: number
  readonly files: number
  readonly uploads: number
  /** Contents and files left because of a legal hold. */
  readonly held: number
  readonly proof: string
}

const EMPTY = Buffer.alloc(0)
const CHUNK = 500

/** Destroys what is older than its retention. */
export class Purger {
  readonly #session: Session
  readonly #retention: RetentionStore

  constructor(session: Session, retention: RetentionStore) {
    this.#session = session
    this.#retention = retention
  }

  /**
   * Destroys keys, boxes and indexes of what is older than `order` says, in one transaction; `dryRun` only counts.
   * What lies in freed pages is overwritten by {@link Purger.scrub}. @throws {LegalHold} on a hold of the whole inquiry
   */
  async purge(order: PurgeOrder, dryRun: boolean): Promise<PurgeResult> {
    const holds = await this.#retention.holds()
    const whole = holds.filter(({ document }) => document === null)
    if (whole.length > 0 && !dryRun) throw new LegalHold(whole.map(({ id }) => id))
    const heldPaths = new Set(holds.flatMap(({ document }) => (document === null ? [] : [document])))
    return this.#session.write(async (trx) => {
      const files = await this.#files(trx)
      const heldFiles = files.filter(({ path }) => whole.length > 0 || heldPaths.has(path))
      const heldContents = new Set(heldFiles.map(({ content_id }) => content_id))
      // What a file held before it changed may be of a held document.
      if (holds.length > 0) for (const { id } of await strayContents(trx).execute()) heldContents.add(id)
      else if (!dryRun) await deleteStrayContents(trx)
      const contents = await trx
        .selectFrom('content')
        .select(['id', 'token', 'stored'])
        .select((select) => [
          select('wrapped_text_key', 'is not', null).as('hasTexts'),
          select('wrapped_findings_key', 'is not', null).as('hasFindings'),
        ])
        .execute()
      const old = (purpose: Purpose, has: 'hasTexts' | 'hasFindings') =>
        contents.filter((content) => content.stored < (order[purpose] ?? 0) && Boolean(content[has]))
      const texts = old('content', 'hasTexts').filter(({ id }) => !heldContents.has(id))
      const findings = old('people', 'hasFindings').filter(({ id }) => !heldContents.has(id))
      const oldFiles = files.filter(({ first_seen }) => first_seen < (order.metadata ?? 0))
      const goneFiles = oldFiles.filter(({ path }) => whole.length === 0 && !heldPaths.has(path))
      const uploads = await this.#uploads(
        trx,
        order.metadata ?? 0,
        heldFiles.map(({ token }) => token),
      )
      if (!dryRun) {
        await destroyTexts(
          trx,
          texts.map(({ id }) => id),
        )
        await destroyFindings(
          trx,
          findings.map(({ id }) => id),
        )
        await deleteMetadata(
          trx,
          goneFiles.map(({ id }) => id),
          uploads,
        )
      }
      const held = old('content', 'hasTexts').length - texts.length + oldFiles.length - goneFiles.length
      return {
        texts: texts.length,
        findings: findings.length,
        files: goneFiles.length,
        uploads: uploads.length,
        held,
        proof: proofOf([...texts, ...findings].map(({ token }) => token)),
      }
    })
  }

  /** Overwrites what was deleted, in the database and its write-ahead log. */
  async scrub(): Promise<void> {
    await this.#session.scrub()
  }

  async #files(trx: Write): Promise<FileRow[]> {
    const rows = await trx
      .selectFrom('file')
      .select(['id', 'token', 'sealed_path', 'content_id', 'first_seen'])
      .execute()
    return rows.map(({ id, token, sealed_path, content_id, first_seen }) => ({
      id,
      token,
      path: pathOf(this.#session.sealer, { token, sealed_path }),
      content_id,
      first_seen,
    }))
  }

  async #uploads(trx: Write, before: number, heldTokens: readonly Uint8Array[]): Promise<number[]> {
    const held = new Set(heldTokens.map((token) => Buffer.from(token).toString('base64')))
    const rows = await trx.selectFrom('upload').select(['id', 'path_token']).where('stored', '<', before).execute()
    return rows
      .filter(({ path_token }) => path_token === null || !held.has(Buffer.from(path_token).toString('base64')))
      .map(({ id }) => id)
  }
}

interface FileRow {
  readonly id: number
  readonly token: Uint8Array
  readonly path: string
  readonly content_id: number | null
  readonly first_seen: number
}

async function destroyTexts(trx: Write, ids: readonly number[]): Promise<void> {
  await inChunks(ids, async (chunk) => {
    await trx.updateTable('content').set({ wrapped_text_key: null }).where('id', 'in', chunk).execute()
    await trx.updateTable('part').set({ sealed_text: EMPTY }).where('content_id', 'in', chunk).execute()
    await trx.deleteFrom('page').where('content_id', 'in', chunk).execute()
  })
}

async function destroyFindings(trx: Write, ids: readonly number[]): Promise<void> {
  await inChunks(ids, async (chunk) => {
    await trx.updateTable('content').set({ wrapped_findings_key: null }).where('id', 'in', chunk).execute()
    await trx.updateTable('part').set({ sealed_findings: EMPTY }).where('content_id', 'in', chunk).execute()
  })
}

/** Removes files, their uploads, and contents that nothing points to any more. */
async function deleteMetadata(trx: Write, files: readonly number[], uploads: readonly number[]): Promise<void> {
  await inChunks(files, async (chunk) => {
    await trx.deleteFrom('file').where('id', 'in', chunk).execute()
  })
  await inChunks(uploads, async (chunk) => {
    await trx.deleteFrom('upload').where('id', 'in', chunk).execute()
  })
  if (files.length === 0) return
  const used = trx.selectFrom('file').select('content_id').where('content_id', 'is not', null)
  await trx.deleteFrom('content').where('id', 'not in', used.$castTo<{ content_id: number }>()).execute()
  await trx.deleteFrom('unreachable').execute()
}

async function inChunks(ids: readonly number[], work: (chunk: readonly number[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < ids.length; at += CHUNK) await work(ids.slice(at, at + CHUNK))
}

function proofOf(tokens: readonly Uint8Array[]): string {
  const sorted = [...new Set(tokens.map((token) => Buffer.from(token).toString('hex')))].sort()
  const hash = createHash('sha256')
  for (const token of sorted) hash.update(token)
  return hash.digest('hex')
}
