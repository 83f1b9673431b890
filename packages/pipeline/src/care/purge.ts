import { type Inquiry, PURPOSES, type Purpose, type PurgeResult, type Retention } from '@sluiswacht/evidence'
import { linkInquiry } from '../scan/link.ts'
import { type InquiryTask, withInquiry } from './with-inquiry.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export interface PurgeOptions extends InquiryTask {
  /** Purposes to purge whatever their age; without any, each by its retention period. */
  readonly all: readonly Purpose[]
  readonly reason: string
  /** Only counts. */
  readonly dryRun: boolean
}

/**
 * Destroys what is older than its retention: keys, boxes and indexes, makes the list of people anew under a new key, and
 * writes down what went with a proof, in one transaction; then overwrites what lay in freed pages. @throws {LegalHold}
 */
export function purgeInquiry(options: PurgeOptions): Promise<PurgeResult> {
  return withInquiry(options, { action: 'purge', mode: 'change' }, async (inquiry) => {
    const order = orderOf(options.all, await inquiry.retention.periods())
    const value = await inquiry.purger.purge(order, options.dryRun)
    if (options.dryRun) return { value, details: null }
    if (order.people !== undefined) await renewPeople(inquiry)
    return {
      value,
      details: { ...value, all: options.all.join(' ') },
      after: () => inquiry.purger.scrub(),
    }
  })
}

function orderOf(all: readonly Purpose[], periods: Retention): Partial<Record<Purpose, number>> {
  const order: Partial<Record<Purpose, number>> = {}
  for (const purpose of PURPOSES) {
    const days = periods[purpose]
    if (all.includes(purpose)) order[purpose] = Number.MAX_SAFE_INTEGER
    else if (all.length === 0 && days !== undefined) order[purpose] = Date.now() - days * DAY_MS
  }
  return order
}

/** Destroys the list of people with its key, and makes it anew of what is still kept. Ids stay. */
async function renewPeople(inquiry: Inquiry): Promise<void> {
  const known = await inquiry.people.all()
  await inquiry.people.destroy()
  await linkInquiry(inquiry, known)
}
