import type { FoundFile, UnreachablePath, Upload } from '@sluiswacht/model'
import type { Transaction } from 'kysely'
import type { InquiryTables } from './schema.ts'
import type { Session } from './session.ts'

const CHUNK = 500

/** A file that is still to be read. */
export interface WaitingFile {
  readonly id: number
  readonly path: string
  readonly bytes: number
}

/** The files, unreachable paths and uploads of an inquiry. */
export class FileStore {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /**
   * Takes over what a walk found: new and changed files wait to be read, files that are not there any more are
   * marked gone (what was read of them stays), the rest keeps its state.
   */
  async sync(found: readonly FoundFile[], unreachable: readonly UnreachablePath[]): Promise<void> {
    const { sealer } = this.#session
    await this.#session.write(async (trx) => {
      const rows = await trx
        .selectFrom('file')
        .select(['id', 'token', 'bytes', 'modified', 'state', 'content_id'])
        .execute()
      const known = new Map(rows.map((row) => [Buffer.from(row.token).toString('base64'), row]))
      const fresh = []
      for (const file of found) {
        const token = sealer.token('path', file.path)
        const key = Buffer.from(token).toString('base64')
        const row = known.get(key)
        known.delete(key)
        const modified = Math.trunc(file.modified)
        if (!row) {
          const sealed_path = sealer.seal(Buffer.from(file.path), 'path')
          fresh.push({ token, sealed_path, bytes: file.bytes, modified, state: 'waiting' as const, content_id: null })
          continue
        }
        const same = row.bytes === file.bytes && row.modified === modified
        if (same && row.state !== 'gone') continue
        const state = same && row.content_id !== null ? ('done' as const) : ('waiting' as const)
        const content_id = state === 'done' ? row.content_id : null
        await trx
          .updateTable('file')
          .set({ bytes: file.bytes, modified, state, content_id })
          .where('id', '=', row.id)
          .execute()
      }
      for (const row of known.values())
        await trx.updateTable('file').set({ state: 'gone' }).where('id', '=', row.id).execute()
      for (let at = 0; at < fresh.length; at += CHUNK)
        await trx
          .insertInto('file')
          .values(fresh.slice(at, at + CHUNK))
          .execute()
      await trx.deleteFrom('unreachable').execute()
      await this.#insertUnreachable(trx, unreachable)
    })
  }

  /** Adds paths that were found but could not be opened when their turn came; the next walk decides anew. */
  async addUnreachable(unreachable: readonly UnreachablePath[]): Promise<void> {
    await this.#session.write((trx) => this.#insertUnreachable(trx, unreachable))
  }

  async #insertUnreachable(trx: Transaction<InquiryTables>, unreachable: readonly UnreachablePath[]): Promise<void> {
    for (const { path, code } of unreachable) {
      const sealed_path = this.#session.sealer.seal(Buffer.from(path), 'path')
      await trx.insertInto('unreachable').values({ sealed_path, code }).execute()
    }
  }

  /** The files that are still to be read, in the order in which they were found. */
  async waiting(): Promise<WaitingFile[]> {
    const rows = await this.#session.db
      .selectFrom('file')
      .select(['id', 'sealed_path', 'bytes'])
      .where('state', '=', 'waiting')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ id: row.id, path: this.#openPath(row.sealed_path), bytes: row.bytes }))
  }

  /** The paths of all files, also of those that are gone by now. */
  async paths(): Promise<string[]> {
    const rows = await this.#session.db.selectFrom('file').select('sealed_path').orderBy('id').execute()
    return rows.map((row) => this.#openPath(row.sealed_path))
  }

  /** Puts files whose content was not read whole back in the queue; gives how many. */
  async retryFailed(): Promise<number> {
    return this.#session.write(async (trx) => {
      const failed = trx.selectFrom('part').select('content_id').where('status', 'not in', ['read', 'empty'])
      const contents = await trx.selectFrom('content').select('id').where('id', 'in', failed).execute()
      let files = 0
      for (const { id } of contents) {
        const result = await trx
          .updateTable('file')
          .set({ state: 'waiting', content_id: null })
          .where('content_id', '=', id)
          .where('state', '=', 'done')
          .executeTakeFirst()
        files += Number(result.numUpdatedRows)
        await trx.updateTable('file').set({ content_id: null }).where('content_id', '=', id).execute()
        await trx.deleteFrom('content').where('id', '=', id).execute()
      }
      return files
    })
  }

  async unreachable(): Promise<UnreachablePath[]> {
    const rows = await this.#session.db
      .selectFrom('unreachable')
      .select(['sealed_path', 'code'])
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ path: this.#openPath(row.sealed_path), code: row.code }))
  }

  /** Replaces the uploads of the inquiry by those of a manifest. */
  async saveUploads(uploads: readonly Upload[]): Promise<void> {
    const rows = uploads.map((upload) => ({ sealed_upload: this.#session.sealer.sealJson(upload, 'upload') }))
    await this.#session.write(async (trx) => {
      await trx.deleteFrom('upload').execute()
      for (let at = 0; at < rows.length; at += CHUNK)
        await trx
          .insertInto('upload')
          .values(rows.slice(at, at + CHUNK))
          .execute()
    })
  }

  async uploads(): Promise<Upload[]> {
    const rows = await this.#session.db.selectFrom('upload').select('sealed_upload').orderBy('id').execute()
    return rows.map((row) => this.#session.sealer.openJson<Upload>(row.sealed_upload, 'upload'))
  }

  #openPath(box: Uint8Array): string {
    return this.#session.sealer.open(box, 'path').toString('utf8')
  }
}
