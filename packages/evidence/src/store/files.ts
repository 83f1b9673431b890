import type { FoundFile, InquiryReport, UnreachablePath, Upload } from '@sluiswacht/model'
import { ContentBoxes, type PartFacts } from './content-boxes.ts'
import type { Write } from './engine.ts'
import type { FileState } from './schema.ts'
import { storeFound } from './found-files.ts'
import { pathOf } from './sealed-path.ts'
import type { Session } from './session.ts'
import { deleteStrayContents } from './stray.ts'

const CHUNK = 500
/** Sealed paths that are opened at a time. */
const ROWS = 5_000
const UPLOAD_PROBLEMS = 'upload-problems'

/** A row of a manifest of which something could not be used: where, and a stable code. */
export type UploadProblem = InquiryReport['unknown']['manifestProblems'][number]

/** A file that is still to be read. */
export interface WaitingFile {
  readonly id: number
  readonly path: string
  readonly bytes: number
}

/** The files and unreachable paths of an inquiry. */
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
      await storeFound(trx, sealer, found)
      await trx.deleteFrom('unreachable').execute()
      await this.#insertUnreachable(trx, unreachable)
      await deleteStrayContents(trx)
    })
  }

  /** Adds paths that were found but could not be opened when their turn came; the next walk decides anew. */
  async addUnreachable(unreachable: readonly UnreachablePath[]): Promise<void> {
    await this.#session.write((trx) => this.#insertUnreachable(trx, unreachable))
  }

  async #insertUnreachable(trx: Write, unreachable: readonly UnreachablePath[]): Promise<void> {
    for (const { path, code } of unreachable) {
      const sealed_path = this.#session.sealer.seal(Buffer.from(path), 'path')
      await trx.insertInto('unreachable').values({ sealed_path, code }).execute()
    }
  }

  /** The files that are still to be read, in the order in which they were found. */
  async waiting(): Promise<WaitingFile[]> {
    return Array.fromAsync(this.#rows('waiting'))
  }

  /** How many files wait to be read and how many were read. */
  async counts(): Promise<{ readonly waiting: number; readonly done: number }> {
    const rows = await this.#session.read((db) =>
      db
        .selectFrom('file')
        .select(({ fn }) => ['state', fn.countAll<number>().as('files')])
        .groupBy('state')
        .execute(),
    )
    const of = (state: FileState): number => Number(rows.find((row) => row.state === state)?.files ?? 0)
    return { waiting: of('waiting'), done: of('done') }
  }

  /** The paths of all files, also of those that are gone by now. */
  async paths(): Promise<string[]> {
    return Array.fromAsync(this.#rows(), ({ path }) => path)
  }

  /** In the order in which they were found; of one state when it is given. */
  async *#rows(state?: FileState): AsyncGenerator<WaitingFile> {
    for (let after = 0; ; ) {
      const rows = await this.#session.read((db) => {
        const files = db.selectFrom('file').select(['id', 'token', 'sealed_path', 'bytes']).where('id', '>', after)
        const wanted = state === undefined ? files : files.where('state', '=', state)
        return wanted.orderBy('id').limit(ROWS).execute()
      })
      for (const row of rows) yield { id: row.id, path: pathOf(this.#session.sealer, row), bytes: row.bytes }
      const last = rows.at(-1)
      if (!last || rows.length < ROWS) return
      after = last.id
    }
  }

  /**
   * Puts files whose content was not read whole back in the queue; gives how many. `worthIt` says so of a part that
   * was not read whole; left out, all are. Contents of files that are all gone stay, and so do purged and redacted ones.
   */
  async retryFailed(worthIt?: (part: PartFacts) => boolean): Promise<number> {
    return this.#session.write(async (trx) => {
      const failed = trx.selectFrom('part').select('content_id').where('status', 'not in', ['read', 'empty'])
      const there = trx.selectFrom('file').select('content_id').where('state', '=', 'done')
      const contents = await trx
        .selectFrom('content')
        .select('id')
        .where('id', 'in', failed)
        .where('id', 'in', there.$castTo<{ content_id: number }>())
        .where('redacted', '=', 0)
        .where('wrapped_text_key', 'is not', null)
        .where('wrapped_findings_key', 'is not', null)
        .execute()
      let files = 0
      for (const { id } of contents) {
        if (worthIt && !(await this.#failedParts(trx, id)).some(worthIt)) continue
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

  async #failedParts(trx: Write, contentId: number): Promise<PartFacts[]> {
    const rows = await trx
      .selectFrom('part')
      .select(['ordinal', 'sealed_part'])
      .where('content_id', '=', contentId)
      .where('status', 'not in', ['read', 'empty'])
      .execute()
    return rows.map((row) => ContentBoxes.openFacts(this.#session.sealer, contentId, row))
  }

  async unreachable(): Promise<UnreachablePath[]> {
    const rows = await this.#session.read((db) =>
      db.selectFrom('unreachable').select(['sealed_path', 'code']).orderBy('id').execute(),
    )
    const open = (box: Uint8Array): string => this.#session.sealer.open(box, 'path').toString('utf8')
    return rows.map((row) => ({ path: open(row.sealed_path), code: row.code }))
  }

  /**
   * Replaces the uploads of the inquiry by those of a manifest. `fileOf` names the file of the inquiry that an upload
   * was of, undefined when it is not there; {@link uploadsOf} looks them up by it. `problems`: the rows of the manifest
   * that could not be used wholly; those stored before stay when it is left out.
   */
  async saveUploads(
    uploads: readonly Upload[],
    fileOf: (upload: Upload) => string | undefined,
    problems?: readonly UploadProblem[],
  ): Promise<void> {
    const { sealer } = this.#session
    const sealedProblems = problems && sealer.sealJson(problems, UPLOAD_PROBLEMS)
    const stored = Date.now()
    const renamed = await this.#renamed()
    const rows = uploads.map((upload) => {
      const file = fileOf(upload)
      const token = file === undefined ? null : sealer.token('path', file)
      const shown = token && renamed.get(token.toString('base64'))
      // From the path of this file a name was erased: it does not come back by way of a manifest.
      const { url: _, ...kept } = upload
      return {
        sealed_upload: sealer.sealJson(shown ? { ...kept, file: shown.path } : upload, 'upload'),
        path_token: shown ? shown.token : token,
        stored,
      }
    })
    await this.#session.write(async (trx) => {
      await trx.deleteFrom('upload').execute()
      if (sealedProblems) {
        await trx.deleteFrom('meta').where('key', '=', UPLOAD_PROBLEMS).execute()
        await trx.insertInto('meta').values({ key: UPLOAD_PROBLEMS, value: sealedProblems }).execute()
      }
      for (let at = 0; at < rows.length; at += CHUNK)
        await trx
          .insertInto('upload')
          .values(rows.slice(at, at + CHUNK))
          .execute()
    })
  }

  /** By the token of the path under which they are walked: files that are shown under another path. */
  async #renamed(): Promise<Map<string, { readonly path: string; readonly token: Uint8Array }>> {
    const rows = await this.#session.read((db) =>
      db
        .selectFrom('file')
        .select(['token', 'shown_token', 'sealed_path'])
        .whereRef('token', '<>', 'shown_token')
        .execute(),
    )
    return new Map(
      rows.map((row) => [
        Buffer.from(row.token).toString('base64'),
        { path: pathOf(this.#session.sealer, row), token: row.shown_token },
      ]),
    )
  }

  /** The rows of the manifest that could not be used wholly. */
  async uploadProblems(): Promise<UploadProblem[]> {
    const row = await this.#session.read((db) =>
      db.selectFrom('meta').select('value').where('key', '=', UPLOAD_PROBLEMS).executeTakeFirst(),
    )
    return row ? this.#session.sealer.openJson<UploadProblem[]>(row.value, UPLOAD_PROBLEMS) : []
  }

  async uploads(): Promise<Upload[]> {
    const rows = await this.#session.read((db) =>
      db.selectFrom('upload').select('sealed_upload').orderBy('id').execute(),
    )
    return rows.map((row) => this.#session.sealer.openJson<Upload>(row.sealed_upload, 'upload'))
  }

  /** The uploads of a few files, by path; files without any are left out. */
  async uploadsOf(paths: readonly string[]): Promise<Map<string, Upload[]>> {
    const { sealer } = this.#session
    const found = new Map<string, Upload[]>()
    for (let at = 0; at < paths.length; at += CHUNK) {
      const pathOfToken = new Map(
        paths.slice(at, at + CHUNK).map((path) => [sealer.token('path', path).toString('base64'), path]),
      )
      const tokens = [...pathOfToken.keys()].map((token) => Buffer.from(token, 'base64'))
      const rows = await this.#session.read((db) =>
        db
          .selectFrom('upload')
          .select(['path_token', 'sealed_upload'])
          .where('path_token', 'in', tokens)
          .orderBy('id')
          .execute(),
      )
      for (const { path_token, sealed_upload } of rows) {
        const path = pathOfToken.get(Buffer.from(path_token ?? []).toString('base64'))
        const upload = sealer.openJson<Upload>(sealed_upload, 'upload')
        if (path === undefined) continue
        const list = found.get(path)
        if (list) list.push(upload)
        else found.set(path, [upload])
      }
    }
    return found
  }
}
