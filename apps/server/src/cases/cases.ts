import { randomBytes } from 'node:crypto'
import {
  applyEvent,
  type BreachCase,
  type CaseEvent,
  type CaseOrigin,
  foldCase,
  type Happening,
  type Opening,
  proceed,
} from '@sluiswacht/breach'
import { ChangedMeanwhile, type Desk, type DeskWrite, type StoredEntry } from '@sluiswacht/evidence'
import { type NotNow, NotThere } from '../http/errors.ts'
import { caseChanged, caseExists } from './errors.ts'

const KIND = 'case'
const HEAD = 'head'
/** Marks of what a case was made from, so that two people at once do not make two. */
const SOURCE = 'case-source'

/** A case as lists know it: its state after all events, and who opened it. */
export interface StoredCase {
  readonly id: string
  readonly state: BreachCase
  readonly openedBy: string
}

/** A case with its events. */
export interface CaseFile {
  readonly id: string
  readonly state: BreachCase
  readonly events: readonly CaseEvent[]
}

/** The cases of the desk: each a stream of the log, and beside it its state for lists, stored in one transaction. */
export class Cases {
  readonly #desk: Desk
  readonly #known = new Map<string, { readonly version: number; readonly stored: StoredCase }>()
  #cases: readonly StoredCase[] = []
  #head = 0
  #reading: Promise<void> | undefined

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** All cases. A case that did not change, also by another server, is the same object as before. */
  async all(): Promise<readonly StoredCase[]> {
    const head = (await this.#desk.records.get<number>(HEAD, KIND))?.version ?? 0
    if (this.#head !== head) {
      this.#reading ??= this.#refresh(head).finally(() => {
        this.#reading = undefined
      })
      await this.#reading
    }
    return this.#cases
  }

  async #refresh(head: number): Promise<void> {
    for (const [id, version] of await this.#desk.records.versions(KIND)) {
      if (this.#known.get(id)?.version === version) continue
      const found = await this.#desk.records.get<Omit<StoredCase, 'id'>>(KIND, id)
      if (found) this.#known.set(id, { version: found.version, stored: { id, ...found.value } })
    }
    this.#cases = [...this.#known.values()].map(({ stored }) => stored)
    this.#head = head
  }

  /** @throws {NotThere} */
  async get(id: string): Promise<CaseFile> {
    const entries = await this.#desk.log.read(streamOf(id))
    if (entries.length === 0) throw new NotThere()
    const events = entries.map(eventOf)
    return { id, state: foldCase(events), events }
  }

  /** The case that was made from something; undefined when there is none. */
  async madeFrom(origin: CaseOrigin, reference: string): Promise<string | undefined> {
    return (await this.all()).find(({ state }) => state.origin === origin && state.reference === reference)?.id
  }

  /** Opens a case; `more` happens at once after it. @throws {NotNow} when a case was made from the same before */
  async open(opening: Opening, by: string, more: readonly Happening[] = []): Promise<CaseFile> {
    const { origin, reference } = opening
    const id = randomBytes(9).toString('base64url').replaceAll(/[-_]/g, 'x')
    const at = new Date().toISOString()
    const first: CaseEvent = { seq: 1, at, by, happening: opening }
    const state = applyEvent(undefined, first)
    const file = { id, state, events: [first] }
    if (reference === undefined || origin === 'report') return this.#append(file, 0, more, by, at, by)
    const known = await this.madeFrom(origin, reference)
    if (known !== undefined) throw caseExists(known)
    const source = this.#desk.records.idOf(SOURCE, `${origin} ${reference}`)
    try {
      return await this.#append(file, 0, more, by, at, by, (trx) =>
        this.#desk.records.putIn(trx, SOURCE, source, { caseId: id }, { expected: 0 }),
      )
    } catch (error) {
      const first = await this.#desk.records.get<{ caseId: string }>(SOURCE, source)
      if (error instanceof ChangedMeanwhile && first) throw caseExists(first.value.caseId)
      throw error
    }
  }

  /**
   * Lets something happen in a case, as the procedure allows.
   * @param version what whoever asks has seen
   * @throws {NotNow} `ERR_CASE_CHANGED` with what others did in the meantime @throws {NotThere}
   */
  async happen(id: string, version: number, happening: Happening, by: string): Promise<CaseFile> {
    const file = await this.get(id)
    if (file.state.version !== version) throw changed(file, version)
    const at = new Date().toISOString()
    const openedBy = file.events[0]?.by ?? by
    try {
      return await this.#append(file, version, proceed(file.state, happening, { by, at }), by, at, openedBy)
    } catch (error) {
      if (error instanceof ChangedMeanwhile) throw changed(await this.get(id), version)
      throw error
    }
  }

  async #append(
    file: CaseFile,
    stored: number,
    happenings: readonly Happening[],
    by: string,
    at: string,
    openedBy: string,
    also?: (trx: DeskWrite) => Promise<unknown>,
  ): Promise<CaseFile> {
    let { state } = file
    const events = [...file.events]
    for (const happening of happenings) {
      const event = { seq: events.length + 1, at, by, happening }
      state = applyEvent(state, event)
      events.push(event)
    }
    const { records, log } = this.#desk
    const entries = events.slice(stored).map((event) => ({ at: event.at, by: event.by, body: event.happening }))
    await log.append(streamOf(file.id), entries, stored, async (trx) => {
      await records.putIn(trx, KIND, file.id, { state, openedBy })
      await records.putIn(trx, HEAD, KIND, 0)
      await also?.(trx)
    })
    return { id: file.id, state, events }
  }
}

function changed({ state, events }: CaseFile, version: number): NotNow {
  return caseChanged(
    state.version,
    events.filter(({ seq }) => seq > version),
  )
}

function eventOf({ streamSeq, at, by, body }: StoredEntry): CaseEvent {
  return { seq: streamSeq, at, by, happening: body as Happening }
}

function streamOf(id: string): string {
  return `case:${id}`
}
