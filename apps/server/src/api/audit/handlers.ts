import type { AuditEntry } from '../../audit.ts'
import type { Call } from '../endpoint.ts'

const PAGE = 100
/** So many entries are gone through for one page of a filter. */
const MOST_READ = 20_000

export async function readAudit(
  call: Call<unknown, { account?: string | undefined; action?: string | undefined; before?: number | undefined }>,
): Promise<object> {
  const { services, query } = call
  const found: AuditEntry[] = []
  let before = query.before
  for (let read = 0; read < MOST_READ && found.length < PAGE; ) {
    const entries = await services.audit.newest(500, before)
    for (const entry of entries) {
      if (query.account !== undefined && entry.by !== query.account) continue
      if (query.action !== undefined && !entry.action.startsWith(query.action)) continue
      if (found.length < PAGE) found.push(entry)
    }
    read += entries.length
    const last = entries.at(-1)
    before = found.length === PAGE ? found.at(-1)?.seq : last?.seq
    if (!last || last.seq === 1) {
      if (found.length < PAGE) before = undefined
      break
    }
  }
  const names = await services.accounts.namesOf(found.map(({ by }) => by))
  return {
    entries: found.map(({ seq, at, by, action, target, reason, details }) => ({
      seq,
      at,
      by,
      byName: names[by] ?? by,
      action,
      target: target ?? null,
      reason: reason ?? null,
      details: details ?? {},
    })),
    next: before ?? null,
  }
}

export async function checkChain({ services, signedIn }: Call): Promise<object> {
  const check = await services.desk.log.verify()
  await services.audit.note({ by: signedIn.accountId, action: 'audit.check', details: { intact: check.intact } })
  return check.intact
    ? { intact: true, entries: check.events, head: check.head, brokenAt: null, why: null }
    : { intact: false, entries: null, head: null, brokenAt: check.brokenAt, why: check.why }
}
