import { EFFECTS, type Effect, type GateRecord, type Localized } from '@sluiswacht/model'
import type { ServiceNames } from './service-names.ts'

type Counts = { name: string } & Record<Effect, number>

/** What went to AI services in a period, without anybody's name. */
export function trafficOf(
  records: readonly GateRecord[],
  { from, to }: { readonly from: string; readonly to: string },
  names: ServiceNames,
): object {
  const reasons = new Map<string, { text: Localized; count: number }>()
  const classes: Record<string, number> = {}
  const effects: Record<string, number> = {}
  for (const { decision, content } of records) {
    effects[decision.effect] = (effects[decision.effect] ?? 0) + 1
    for (const name of content.dataClasses) classes[name] = (classes[name] ?? 0) + 1
    if (decision.intended === 'allow') continue
    for (const { id, effect, text } of decision.rules) {
      if (effect === 'allow') continue
      const known = reasons.get(id)
      if (known) known.count += 1
      else reasons.set(id, { text, count: 1 })
    }
  }
  const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name)
  return {
    from,
    to,
    requests: records.length,
    withPersonalData: records.filter(({ content }) => content.personalData).length,
    byEffect: EFFECTS.map((name) => ({ name, count: effects[name] ?? 0 })),
    byService: grouped(records, ({ service, host }) => service ?? host)
      .map((counts) => ({ ...counts, service: counts.name, name: names.service(counts.name) }))
      .toSorted((a, b) => b.deny - a.deny || byName(a, b)),
    byDepartment: grouped(records, ({ department }) => department ?? '–').toSorted(
      (a, b) => b.deny - a.deny || byName(a, b),
    ),
    byDay: grouped(records, ({ at }) => at.slice(0, 10)).toSorted(byName),
    byReason: [...reasons]
      .map(([rule, { text, count }]) => ({ rule, text, count }))
      .toSorted((a, b) => b.count - a.count),
    byDataClass: Object.entries(classes)
      .map(([name, count]) => ({ name, count }))
      .toSorted((a, b) => b.count - a.count),
  }
}

/** A decision as the screen shows it: what, not who. */
export function decisionView(record: GateRecord, caseId: string | null, names: ServiceNames): object {
  const { id, at, service, host, department, action, accountKind, decision, content, items } = record
  return {
    id,
    at,
    service: service ?? null,
    serviceName: names.service(service ?? host),
    host,
    department: department ?? null,
    action,
    accountKind,
    effect: decision.effect,
    intended: decision.intended,
    people: content.people,
    minors: content.minors,
    dataClasses: content.dataClasses,
    fullyRead: content.fullyRead,
    rules: decision.rules,
    missing: decision.missing,
    policyVersion: decision.policyVersion,
    exception: decision.exception ?? null,
    files: items.filter(({ kind }) => kind === 'file').length,
    bytes: items.reduce((sum, { bytes }) => sum + bytes, 0),
    caseId,
  }
}

function grouped(records: readonly GateRecord[], nameOf: (record: GateRecord) => string): Counts[] {
  const groups = new Map<string, Counts>()
  for (const record of records) {
    const name = nameOf(record)
    const counts = groups.get(name) ?? { name, allow: 0, allow_after_masking: 0, warn_and_justify: 0, deny: 0 }
    counts[record.decision.effect] += 1
    groups.set(name, counts)
  }
  return [...groups.values()]
}
