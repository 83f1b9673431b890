import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { InquiryInUse } from '../errors.ts'
import { isBusy } from './problems.ts'

/**
 * Holds an inquiry directory for this process. The lock is SQLite's own (the operating system drops it when the
 * process dies, however it dies), so a killed scan never leaves a stale lock behind.
 * @throws {InquiryInUse}
 */
export function lockDirectory(directory: string): { release(): void } {
  const database = new DatabaseSync(join(directory, 'lock'))
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    if (isBusy(cause)) throw new InquiryInUse(directory, { cause })
    throw cause
  }
  return { release: () => database.close() }
}
