import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Desk, type Inquiry, type KeySource, openInquiry } from '@sluiswacht/evidence'
import { inquiryFigures, type InquirySummary } from '@sluiswacht/pipeline/desk'
import { type DeskConfig, keySourceOf } from '../config/read-config.ts'
import { NotAvailable, NotThere } from '../http/errors.ts'
import { PeopleList } from './people-list.ts'

const FIGURES = 'inquiry-figures'
const RETRY_MS = 5_000
/** While a scan runs, figures are counted again at most so often. */
const RECOUNT_MS = 30_000

export interface InquiryPlace {
  readonly id: string
  readonly name: string
  readonly store: string
  readonly key: KeySource
}

export interface Progress {
  readonly state: 'running' | 'ready' | 'unreachable'
  readonly files: number
  readonly filesTotal: number
  readonly problems: number
  readonly people: number
  readonly filesPerSecond: number | null
  readonly secondsLeft: number | null
}

interface Figures {
  /** Of what they were counted: files that wait and are done, and the version of the list of people. */
  readonly of: string
  readonly made: string
  readonly figures: InquirySummary
}

interface OpenPlace {
  readonly inquiry: Inquiry
  list?: { readonly version: string; readonly list: Promise<PeopleList> }
  counting?: Promise<void>
  counted: number
  speed?: { readonly at: number; readonly files: number }
}

/** The inquiries of the desk: opened when they are asked for, and kept open. */
export class Inquiries {
  readonly #config: DeskConfig
  readonly #desk: Desk
  readonly #key: KeySource
  readonly #open = new Map<string, Promise<OpenPlace>>()
  readonly #failed = new Map<string, number>()

  constructor(config: DeskConfig, desk: Desk, key: KeySource) {
    this.#config = config
    this.#desk = desk
    this.#key = key
  }

  places(): readonly InquiryPlace[] {
    const { inquiries, inquiries_folder } = this.#config
    const named = inquiries.map((one) => ({ ...one, key: keySourceOf(one, this.#config, this.#key) }))
    const taken = new Set(named.map(({ id }) => id))
    const key = keySourceOf({}, this.#config, this.#key)
    return [
      ...named,
      ...foldersOf(inquiries_folder)
        .filter(({ id }) => !taken.has(id))
        .map((one) => ({ ...one, key })),
    ]
  }

  /** @throws {NotThere} */
  place(id: string): InquiryPlace {
    const place = this.places().find((one) => one.id === id)
    if (!place) throw new NotThere()
    return place
  }

  /** @throws {NotThere} @throws {NotAvailable} */
  async inquiry(id: string): Promise<Inquiry> {
    return (await this.#opened(id)).inquiry
  }

  /** The list of people as it is after the last change. */
  async people(id: string): Promise<PeopleList> {
    const place = await this.#opened(id)
    const version = await place.inquiry.people.version()
    if (place.list?.version !== version) {
      place.list = { version, list: PeopleList.load(place.inquiry) }
      place.list.list.catch(() => delete place.list)
    }
    return place.list.list
  }

  async progress(id: string): Promise<Progress> {
    try {
      const place = await this.#opened(id)
      const { waiting, done } = await place.inquiry.files.counts()
      const people = (await this.people(id)).length
      const problems = (await this.#stored(id))?.figures.totals.filesNotRead ?? 0
      const now = Date.now()
      const before = place.speed
      if (!before || now - before.at > 5_000) place.speed = { at: now, files: done }
      const perSecond = before && done > before.files ? ((done - before.files) / (now - before.at)) * 1000 : null
      return {
        state: waiting > 0 ? 'running' : 'ready',
        files: done,
        filesTotal: done + waiting,
        problems,
        people,
        filesPerSecond: waiting > 0 ? perSecond : null,
        secondsLeft: waiting > 0 && perSecond !== null ? Math.ceil(waiting / perSecond) : null,
      }
    } catch (error) {
      if (!(error instanceof NotAvailable)) throw error
      return {
        state: 'unreachable',
        files: 0,
        filesTotal: 0,
        problems: 0,
        people: 0,
        filesPerSecond: null,
        secondsLeft: null,
      }
    }
  }

  /** The figures as they were last counted; null while they are counted for the first time. */
  async figures(id: string): Promise<{ readonly made: string; readonly figures: InquirySummary } | null> {
    const place = await this.#opened(id)
    const stored = await this.#stored(id)
    const { waiting, done } = await place.inquiry.files.counts()
    const of = `${waiting} ${done} ${await place.inquiry.people.version()}`
    if (stored?.of === of) return stored
    const due = Date.now() - place.counted > RECOUNT_MS
    if (!place.counting && due) {
      place.counting = this.#count(id, place, of).finally(() => {
        delete place.counting
        place.counted = Date.now()
      })
      place.counting.catch(() => undefined)
    }
    if (stored) return stored
    // A small inquiry is counted while one waits.
    await Promise.race([place.counting, new Promise((resolve) => setTimeout(resolve, 1_500).unref())])
    return (await this.#stored(id)) ?? null
  }

  async close(): Promise<void> {
    const all = await Promise.allSettled(this.#open.values())
    for (const one of all) {
      if (one.status !== 'fulfilled') continue
      await one.value.counting?.catch(() => undefined)
      await one.value.inquiry.close()
    }
  }

  async #stored(id: string): Promise<Figures | undefined> {
    return (await this.#desk.records.get<Figures>(FIGURES, id))?.value
  }

  async #count(id: string, { inquiry }: OpenPlace, of: string): Promise<void> {
    const figures = await inquiryFigures(inquiry)
    await this.#desk.records.put(FIGURES, id, { of, made: new Date().toISOString(), figures } satisfies Figures)
  }

  #opened(id: string): Promise<OpenPlace> {
    const known = this.#open.get(id)
    if (known) return known
    const place = this.place(id)
    if (Date.now() - (this.#failed.get(id) ?? 0) < RETRY_MS) return Promise.reject(new NotAvailable(AWAY))
    const opening = openInquiry(place.store, { mode: 'read', key: place.key }).then(
      (inquiry): OpenPlace => ({ inquiry, counted: 0 }),
      (cause: unknown) => {
        this.#open.delete(id)
        this.#failed.set(id, Date.now())
        throw Object.assign(new NotAvailable(AWAY), { cause })
      },
    )
    this.#open.set(id, opening)
    return opening
  }
}

/** Folders `NAME.inquiry`. */
function foldersOf(folder: string | undefined): { id: string; name: string; store: string }[] {
  if (folder === undefined || !existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.inquiry'))
    .map((file) => {
      const name = file.slice(0, -'.inquiry'.length)
      return { id: name.replaceAll(/[^A-Za-z0-9_-]/g, '-').slice(0, 64), name, store: join(folder, file) }
    })
    .filter(({ id }) => id !== '')
}

const AWAY = {
  nl: 'Dit onderzoek is niet bereikbaar. Controleer plaats en sleutel in desk.yaml.',
  en: 'This inquiry cannot be reached. Check its place and key in desk.yaml.',
}
