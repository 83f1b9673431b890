import {
  type Inquiry,
  type KeySource,
  openInquiry,
  PURPOSES,
  type Purpose,
  type PurgeResult,
  type Retention,
} from '@sluiswacht/evidence'
import { linkInquiry } from '../scan/link.ts'
import { actor, now } from './actor.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export interface PurgeOptions {
  readonly store: string
  readonly key: KeySource
  /** Purposes to purge whatever their age; without any, each by its retention period. */
  readonly all: readonly Purpose[]
  readonly reason: string
  /** Only counts. */
  readonly dryRun: boolean
}

/**
 * Destroys what is older than its retention: keys, boxes and indexes, and what lay in freed pages. What went is in the
 * log, with a proof. The list of people is made anew under a new key. @throws {LegalHold}
 */
export async function purgeInquiry(options: PurgeOptions): Promise<PurgeResult> {
  const inquiry = await openInquiry(options.store, { mode: 'change', key: options.key })
  try {
    const order = orderOf(options.all, await inquiry.retention.periods())
    const result = await inquiry.purger.purge(order, options.dryRun)
    if (options.dryRun) return result
    if (order.people !== undefined) await renewPeople(inquiry)
    await inquiry.purger.scrub()
    const details = { ...result, all: options.all.join(' '), reason: options.reason }
    await inquiry.events.append({ at: now(), action: 'purge', actor: actor(), details })
    return result
  } finally {
    await inquiry.close()
  }
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
