import type { Desk, PersonTraits, TellStatus } from '@sluiswacht/evidence'
import type { ContactWay } from '@sluiswacht/model'
import type { Inquiries } from '../inquiries/inquiries.ts'
import type { PeopleList } from '../inquiries/people-list.ts'

/**
 * How somebody must be handled before a letter goes out: with a protected address, as a minor (parents may live apart,
 * and who has authority must be looked up), as somebody who died, by another way than a letter, or not one by one.
 */
export const HANDLINGS = ['letter', 'protected', 'parents', 'next_of_kin', 'other_way', 'nobody_known'] as const
export type Handling = (typeof HANDLINGS)[number]

/** Somebody to tell. */
export interface ToTell {
  readonly no: number
  readonly way: ContactWay
  readonly handling: Handling
  readonly status: TellStatus
}

interface Known {
  readonly list: PeopleList
  readonly sequence: number
  readonly people: readonly ToTell[]
}

function handlingOf({ way, protectedAddress, deceased, minor }: Omit<PersonTraits, 'role' | 'certainty'>): Handling {
  if (protectedAddress) return 'protected'
  if (deceased || way === 'next_of_kin') return 'next_of_kin'
  if (minor || way === 'through_parents') return 'parents'
  if (way === 'letter') return 'letter'
  return way === 'public_notice' ? 'nobody_known' : 'other_way'
}

/** Whom to tell in a case that was made from an inquiry, and how far that is. */
export class Telling {
  readonly #desk: Desk
  readonly #inquiries: Inquiries
  readonly #known = new Map<string, Known>()

  constructor(desk: Desk, inquiries: Inquiries) {
    this.#desk = desk
    this.#inquiries = inquiries
  }

  /** Everybody to tell, by number. Kept until the list or a status changes. */
  async people(caseId: string, inquiryId: string): Promise<readonly ToTell[]> {
    const list = await this.#inquiries.people(inquiryId)
    const [last] = await this.#desk.log.newest(streamOf(caseId), 1)
    const sequence = last?.streamSeq ?? 0
    const known = this.#known.get(caseId)
    if (known?.list === list && known.sequence === sequence) return known.people
    const inquiry = await this.#inquiries.inquiry(inquiryId)
    const statuses = await this.#desk.people.statuses(caseId)
    const numbers = await inquiry.people.numbers([...statuses.keys()])
    const statusOf = new Map([...statuses].map(([id, status]) => [numbers.get(id), status]))
    const people: ToTell[] = []
    for (const { no, traits } of list.everybody({ affected: true }))
      people.push({ no, way: traits.way, handling: handlingOf(traits), status: statusOf.get(no) ?? 'to_tell' })
    this.#known.set(caseId, { list, sequence, people })
    return people
  }

  /** Records how far telling is, in one transaction with the log. */
  async record(caseId: string, ids: readonly string[], status: TellStatus, by: string): Promise<void> {
    const at = new Date()
    const entry = { at: at.toISOString(), by, body: { status, people: ids.length } }
    await this.#desk.log.append(streamOf(caseId), [entry], undefined, (trx) =>
      this.#desk.people.setIn(trx, caseId, ids, status, at.getTime()),
    )
  }
}

/** How many people each name has. */
export function countBy<T>(people: readonly T[], nameOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of people) counts[nameOf(one)] = (counts[nameOf(one)] ?? 0) + 1
  return counts
}

function streamOf(caseId: string): string {
  return `telling:${caseId}`
}
