import { loadServiceList } from '@sluiswacht/extract/service-list'
import type { Localized } from '@sluiswacht/model'
import type { Policy } from '@sluiswacht/policy'

/** Ids of services and uses as people call them; an id or a host that nobody named stays itself. */
export interface ServiceNames {
  /** Name of an AI service, by the list that comes with the gate, then by the organisation's own register. */
  readonly service: (id: string) => string
  /** Name of a use of the register; somebody may also ask for a service by its id. */
  readonly use: (id: string) => Localized
}

let listed: ReadonlyMap<string, string> | undefined

export function serviceNames(register?: Policy['register']): ServiceNames {
  listed ??= new Map(loadServiceList().entries.map(({ id, name }) => [id, name]))
  const uses = new Map((register?.uses ?? []).map(({ id, name }) => [id, name]))
  const own = new Map((register?.uses ?? []).map(({ id, service, name }) => [service ?? id, name.nl]))
  const service = (id: string): string => listed?.get(id) ?? own.get(id) ?? id
  return { service, use: (id) => uses.get(id) ?? { nl: service(id), en: service(id) } }
}
