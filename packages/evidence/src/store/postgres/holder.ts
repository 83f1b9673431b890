import type { Hold, Write } from '../engine.ts'
import { InquiryInUse } from '../errors.ts'

/** Where the mark of who holds the inquiry stands among the `meta` rows. */
export const HOLDER = 'holder'

/** Keeps who holds the inquiry from changing until the transaction ends. @throws {InquiryInUse} when it is another */
export async function checkMark(trx: Write, mark: Uint8Array, name: string): Promise<void> {
  const row = await trx.selectFrom('meta').select('value').where('key', '=', HOLDER).forShare().executeTakeFirst()
  if (row && Buffer.compare(mark, row.value) !== 0) throw new InquiryInUse(name)
}

/**
 * The right of a worker to write beside the process that holds the inquiry, for as long as that one holds it: work that
 * somebody handed out who was stopped or lost the inquiry since is never stored.
 */
export function joinedHold(mark: string, name: string): Hold {
  const bytes = Buffer.from(mark, 'hex')
  return {
    mark,
    check: (trx) => checkMark(trx, bytes, name),
    recover: async () => undefined,
    release: async () => undefined,
  }
}
