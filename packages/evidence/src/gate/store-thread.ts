/** Runs in the thread of {@link threadStore}. */
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { sql } from 'kysely'
import { Sealer } from '../keys/sealer.ts'
import { StoreFailed } from '../store/errors.ts'
import { sqliteEngine } from '../store/sqlite/engine.ts'
import { sqliteProblem } from '../store/sqlite/problems.ts'
import { databaseStore } from './database-store.ts'
import { groupCommit } from './group-commit.ts'
import { sqliteAppend } from './sqlite-append.ts'
import type { Answer, Call, ThreadSettings } from './thread-store.ts'

/** Of a database as SQLite makes it. */
const PAGE_BYTES = 4096

const { directory, file, limitBytes, dataKey, patienceMs } = workerData as ThreadSettings
const engine = sqliteEngine(join(directory, file), directory, true)
const mostPages = limitBytes === undefined ? undefined : Math.ceil(limitBytes / PAGE_BYTES)
if (mostPages !== undefined) await sql.raw(`PRAGMA max_page_count = ${mostPages}`).execute(engine.db)
const append = sqliteAppend({ file: join(directory, file), sealer: new Sealer(dataKey), patienceMs, mostPages })
const commit = groupCommit((entries) => append.add(entries))
const store = databaseStore(engine, dataKey, patienceMs, commit)

parentPort?.on('message', ({ no, method, args }: Call) => {
  const run = store[method] as (...args: readonly unknown[]) => Promise<unknown>
  run(...args).then(
    (value) => {
      answer({ no, ok: true, value })
      // without its port the thread has nothing to wait for, and ends by itself
      if (method === 'close') parentPort?.close()
    },
    (cause: unknown) => {
      const problem = cause instanceof StoreFailed ? cause.problem : (sqliteProblem(cause) ?? null)
      answer({ no, ok: false, problem, message: cause instanceof Error ? cause.message : 'unknown' })
    },
  )
})

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}
