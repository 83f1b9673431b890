import { type Lack, standings } from './decide/standing.ts'
import type { Policy } from './read-policy.ts'
import type { Day } from './register/register.ts'

/** What each registered use lacks on a day, by id; empty when it may be used. */
export function lacksOn({ settings, register }: Policy, day: Day): ReadonlyMap<string, readonly Lack[]> {
  const standing = standings(settings.legalDates)(day)
  return new Map(register.uses.map((use) => [use.id, standing.lacksOf(use)]))
}
