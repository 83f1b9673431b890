import type { GateLog } from '@sluiswacht/evidence'
import type { EvidenceSettings } from '@sluiswacht/policy'
import { type EventLog, tellError } from './event-log.ts'

const DAY_MS = 86_400_000
const FIRST_MS = 3_600_000

/** Lets go of evidence when its time is over, once a day; what went is written down in the log itself. */
export function startRetention(log: GateLog, settings: () => EvidenceSettings, events: EventLog): () => void {
  let timer = setTimeout(run, FIRST_MS)
  timer.unref()
  function run(): void {
    const { contentDays, recordDays } = settings()
    const now = Date.now()
    const order = {
      content: now - contentDays * DAY_MS,
      people: now - recordDays * DAY_MS,
      records: now - recordDays * DAY_MS,
    }
    log.purge(order, { actor: 'gate', reason: 'retention' }).then(
      ({ contents, people, records }) => events('info', 'retention', { contents, people, records }),
      (error: unknown) => events('error', 'retention-failed', tellError(error)),
    )
    timer = setTimeout(run, DAY_MS)
    timer.unref()
  }
  return () => clearTimeout(timer)
}
