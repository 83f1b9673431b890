/** Runs in the thread of {@link threadStore}. */
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { sql } from 'kysely'
import { Sealer } from '../keys/sealer.ts'
import { StoreFailed } from '../store/errors.ts'
import { sqliteEngine } from '../store/sqlite/engine.ts'
import { sqliteProblem } from '../store/sqlite/problems.ts'
import { Signer } from './checkpoint/signer.ts'
import type { Appended } from './append-queue.ts'
import { databaseStore } from './database-store.ts'
import type { PlainEntry } from './entries.ts'
import { groupCommit } from './group-commit.ts'
import { sqliteAppend } from './sqlite-append.ts'
import type { Answer, Call, ThreadSettings } from './thread-store.ts'

/** Of a database as SQLite makes it. */
const PAGE_BYTES = 4096

const { directory, file, limitBytes, dataKey, patienceMs, writer } = workerData as ThreadSettings
const engine = sqliteEngine(join(directory, file), directory, true)
const mostPages = limitBytes === undefined ? undefined : Math.ceil(limitBytes / PAGE_BYTES)
if (mostPages !== undefined) await sql.raw(`PRAGMA max_page_count = ${mostPages}`).execute(engine.db)
const append = sqliteAppend({ file: join(directory, file), sealer: new Sealer(dataKey), patienceMs, mostPages })
const commit = groupCommit((entries) => append.add(entries))
const store = databaseStore(engine, dataKey, patienceMs, commit, writer && new Signer(writer))

parentPort?.on('message', ({ no, method, args }: Call) => {
  if (method === 'appendAll') {
    const [entries] = args as [readonly PlainEntry[]]
    void Promise.all(entries.map(appended)).then((value) => answer({ no, ok: true, value }))
    return
  }
  const run = store[method] as (...args: readonly unknown[]) => Promise<unknown>
  run(...args).then(
    (value) => {
      if (method === 'close' || method === 'abandon') append.close()
      answer({ no, ok: true, value })
      // without its port the thread has nothing to wait for, and ends by itself
      if (method === 'close' || method === 'abandon') parentPort?.close()
    },
    (cause: unknown) => answer({ no, ok: false, ...toldOf(cause) }),
  )
})

/** What came of an entry; never rejects. */
function appended(entry: PlainEntry): Promise<Appended> {
  return store.append(entry).then(() => null, toldOf)
}

function toldOf(cause: unknown): NonNullable<Appended> {
  const problem = cause instanceof StoreFailed ? cause.problem : (sqliteProblem(cause) ?? null)
  return { problem, message: cause instanceof Error ? cause.message : 'unknown' }
}

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}
