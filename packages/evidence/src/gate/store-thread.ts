/** Runs in the thread of {@link threadStore}. */
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { StoreFailed } from '../store/errors.ts'
import { sqliteEngine } from '../store/sqlite/engine.ts'
import { sqliteProblem } from '../store/sqlite/problems.ts'
import { databaseStore } from './database-store.ts'
import { GATE_DATABASE } from './place.ts'
import type { Answer, Call, ThreadSettings } from './thread-store.ts'

const { directory, dataKey, patienceMs } = workerData as ThreadSettings
const engine = sqliteEngine(join(directory, GATE_DATABASE), directory, true)
const store = databaseStore(engine, dataKey, patienceMs)

parentPort?.on('message', ({ no, method, args }: Call) => {
  const run = store[method] as (...args: readonly unknown[]) => Promise<unknown>
  run(...args).then(
    (value) => answer({ no, ok: true, value }),
    (cause: unknown) => {
      const problem = cause instanceof StoreFailed ? cause.problem : (sqliteProblem(cause) ?? null)
      answer({ no, ok: false, problem, message: cause instanceof Error ? cause.message : 'unknown' })
    },
  )
})

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}
