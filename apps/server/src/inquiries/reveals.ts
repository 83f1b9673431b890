import { randomBytes } from 'node:crypto'
import type { Desk, DeskRecord } from '@sluiswacht/evidence'
import { NotNow, NotThere } from '../http/errors.ts'

const KIND = 'reveal'
/** A request that nobody judges ends by itself. */
const WAIT_MS = 7 * 86_400_000

/** What is revealed: everybody in an inquiry, one person of it, or the official of an alert. */
export type RevealSubject =
  | { readonly kind: 'inquiry'; readonly inquiry: string }
  | { readonly kind: 'person'; readonly inquiry: string; readonly person: string }
  | { readonly kind: 'alert'; readonly alert: string }

/** A request of one authorised person that a second one judges. */
export interface Reveal {
  readonly subject: RevealSubject
  readonly reason: string
  readonly askedBy: string
  readonly asked: string
  readonly judgedBy: string | null
  readonly state: 'waiting' | 'approved' | 'rejected'
  /** ISO 8601; set when it is approved. */
  readonly until: string | null
}

/** Requests to see who somebody is. It takes two: who asked may not approve; both may then look, for a limited time. */
export class Reveals {
  readonly #desk: Desk
  readonly #holdsMs: number

  constructor(desk: Desk, hours: number) {
    this.#desk = desk
    this.#holdsMs = hours * 3_600_000
  }

  async ask(subject: RevealSubject, reason: string, by: string): Promise<DeskRecord<Reveal>> {
    const id = randomBytes(12).toString('hex')
    const asked = new Date().toISOString()
    const value: Reveal = { subject, reason, askedBy: by, asked, judgedBy: null, state: 'waiting', until: null }
    const version = await this.#desk.records.put(KIND, id, value, { expected: 0, expires: Date.now() + WAIT_MS })
    return { id, version, value }
  }

  all(): Promise<DeskRecord<Reveal>[]> {
    return this.#desk.records.all<Reveal>(KIND)
  }

  /** @throws {NotThere} */
  async known(id: string): Promise<DeskRecord<Reveal>> {
    const found = await this.#desk.records.get<Reveal>(KIND, id)
    if (!found) throw new NotThere()
    return found
  }

  /** @throws {NotThere} @throws {NotNow} when one judges one's own, or it was judged @throws {ChangedMeanwhile} */
  async judge(id: string, approved: boolean, by: string): Promise<DeskRecord<Reveal>> {
    const found = await this.known(id)
    if (found.value.state !== 'waiting') throw new NotNow('ERR_REVEAL_JUDGED', JUDGED)
    if (approved && found.value.askedBy === by) throw new NotNow('ERR_SECOND_PERSON', SECOND)
    const until = Date.now() + this.#holdsMs
    const value: Reveal = {
      ...found.value,
      judgedBy: by,
      state: approved ? 'approved' : 'rejected',
      until: approved ? new Date(until).toISOString() : null,
    }
    const expires = approved ? Math.max(until, Date.now() + WAIT_MS) : Date.now() + WAIT_MS
    const version = await this.#desk.records.put(KIND, id, value, { expected: found.version, expires })
    return { id, version, value }
  }

  /** Until when the account sees the whole inquiry (`person` absent) or this person; null when it does not. */
  async until(account: string, inquiry: string, person?: string): Promise<string | null> {
    return this.#latest(account, (subject) => {
      if (subject.kind === 'inquiry') return subject.inquiry === inquiry
      return subject.kind === 'person' && subject.inquiry === inquiry && subject.person === person
    })
  }

  /** Until when the account sees who the official of an alert is. */
  untilAlert(account: string, alert: string): Promise<string | null> {
    return this.#latest(account, (subject) => subject.kind === 'alert' && subject.alert === alert)
  }

  async #latest(account: string, fits: (subject: RevealSubject) => boolean): Promise<string | null> {
    const now = new Date().toISOString()
    const until = (await this.all())
      .map(({ value }) => value)
      .filter(
        ({ state, askedBy, judgedBy, subject }) =>
          state === 'approved' && (askedBy === account || judgedBy === account) && fits(subject),
      )
      .map((value) => value.until ?? '')
      .filter((moment) => moment > now)
    return until.toSorted().at(-1) ?? null
  }
}

const JUDGED = { nl: 'Over dit verzoek is al besloten.', en: 'This request was judged already.' }
const SECOND = {
  nl: 'Vier ogen: wie het vroeg, mag het niet zelf goedkeuren. Vraag een collega.',
  en: 'Four eyes: whoever asked may not approve it. Ask a colleague.',
}
