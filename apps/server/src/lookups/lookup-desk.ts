import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Opening, readFacts } from '@sluiswacht/breach'
import type { Desk } from '@sluiswacht/evidence'
import type { AlertFile, ReviewStore, Verdict } from '@sluiswacht/lookups'
import { type Language, type Localized, SluiswachtError } from '@sluiswacht/model'
import type { DeskConfig } from '../config/read-config.ts'
import { NotNow, NotThere } from '../http/errors.ts'

const STATE = 'lookup-log'
const MOST_ALERTS = 5_000
const OWN_FOLDER = '.sluiswacht'

/** How far the analysis of a log is. */
export interface LogState {
  readonly state: 'new' | 'running' | 'ready' | 'failed'
  readonly analysed: string | null
  readonly lookups: number | null
  readonly explainedShare: number | null
  readonly alerts: number | null
  readonly problem: Localized | null
}

/** An alert with the log it belongs to; its id is `LOG.ALERT`. */
export interface DeskAlert {
  readonly id: string
  readonly log: string
  readonly file: AlertFile
}

const NEW: LogState = { state: 'new', analysed: null, lookups: null, explainedShare: null, alerts: null, problem: null }
const TITLE: Localized = {
  nl: 'Opzoekingen zonder taakgerelateerde reden',
  en: 'Look-ups without a reason of work',
}
const FAILED: Localized = { nl: 'De analyse is mislukt.', en: 'The analysis failed.' }

/** Look-ups in access logs: analysis, alerts, verdicts. What is done with an alert is in the log of its own review too. */
export class LookupDesk {
  readonly #logs: DeskConfig['lookups']
  readonly #desk: Desk
  readonly #lang: DeskConfig['language']
  readonly #stores = new Map<string, Promise<ReviewStore>>()
  readonly #running = new Set<string>()

  constructor({ lookups, language }: DeskConfig, desk: Desk) {
    this.#logs = lookups
    this.#desk = desk
    this.#lang = language
  }

  async logs(): Promise<readonly (LogState & { readonly id: string; readonly name: string })[]> {
    return Promise.all(
      this.#logs.map(async ({ id, name }) => {
        const stored = (await this.#desk.records.get<LogState>(STATE, id))?.value ?? NEW
        return { id, name, ...stored, ...(this.#running.has(id) ? { state: 'running' as const } : {}) }
      }),
    )
  }

  /** Begins to analyse a log; resolves at once. @throws {NotThere} @throws {NotNow} while it runs */
  start(id: string, actor: string): void {
    const log = this.#log(id)
    if (this.#running.has(id)) throw new NotNow('ERR_LOOKUPS_RUNNING', RUNNING)
    this.#running.add(id)
    void this.#analyse(log, actor)
      .catch(async (error: unknown) => {
        const problem = error instanceof SluiswachtError ? error.explanation : FAILED
        await this.#desk.records.put(STATE, id, { ...NEW, state: 'failed', problem } satisfies LogState)
      })
      .catch(() => undefined)
      .finally(() => this.#running.delete(id))
  }

  /** All alerts, strongest first. Looking is logged in the review. */
  async alerts(actor: string): Promise<readonly DeskAlert[]> {
    const all: DeskAlert[] = []
    for (const { id } of this.#logs) {
      if (!this.#isAnalysed(id)) continue
      const store = await this.#store(id)
      for (const file of store.list(actor, { open: false, limit: MOST_ALERTS }))
        all.push({ id: `${id}_${file.id}`, log: id, file })
    }
    return all.toSorted((one, other) => other.file.alert.score - one.file.alert.score)
  }

  /** @throws {NotThere} */
  async alert(id: string, actor: string): Promise<DeskAlert> {
    const { log, store, alert } = await this.#placed(id)
    return { id, log, file: store.show(alert, actor) }
  }

  async reply(id: string, text: string, actor: string): Promise<void> {
    const { store, alert } = await this.#placed(id)
    store.reply(alert, text, actor)
  }

  async judge(id: string, verdict: Verdict, reason: string, actor: string): Promise<void> {
    const { store, alert } = await this.#placed(id)
    store.judge(alert, verdict, reason, actor)
  }

  /** Writes the agreement of two people into the review. */
  async revealed(id: string, reason: string, askedBy: string, judgedBy: string): Promise<void> {
    const { store, alert } = await this.#placed(id)
    store.askReveal(alert, reason, askedBy)
    store.approveReveal(alert, judgedBy)
  }

  /** The account of the official, for who may see it. */
  async official(id: string): Promise<string> {
    const { store, alert } = await this.#placed(id)
    return store.stored(alert).alert.user_id
  }

  /** A case of an alert that was judged unjustified. */
  async opening(id: string, lang: Language, actor = 'desk'): Promise<Opening> {
    const { handOver } = await import('@sluiswacht/lookups')
    const { store, alert } = await this.#placed(id)
    const { facts } = handOver(store, alert, actor)
    return {
      type: 'opened',
      title: TITLE[lang],
      origin: 'lookup',
      reference: id,
      facts: readFacts(facts),
      unknown: store.stored(alert).alert.missing,
    }
  }

  /** How many alerts there are, and how many were confirmed; null without look-ups. */
  async counts(): Promise<{ alerts: number; waiting: number; confirmed: number } | null> {
    if (this.#logs.length === 0) return null
    let [alerts, waiting, confirmed] = [0, 0, 0]
    for (const { id } of this.#logs) {
      if (!this.#isAnalysed(id)) continue
      const { db } = await this.#store(id)
      for (const { verdict, number } of db
        .prepare('SELECT verdict, count(*) AS number FROM alert GROUP BY verdict')
        .all()) {
        alerts += Number(number)
        if (verdict === null) waiting += Number(number)
        if (verdict === 'unjustified') confirmed += Number(number)
      }
    }
    return { alerts, waiting, confirmed }
  }

  async close(): Promise<void> {
    for (const store of await Promise.allSettled(this.#stores.values()))
      if (store.status === 'fulfilled') store.value.close()
  }

  async #analyse({ id, folder }: DeskConfig['lookups'][number], actor: string): Promise<void> {
    const { analyzeLookups, fromArchive, isWorkspace, openWorkspace } = await import('@sluiswacht/lookups')
    const source = isWorkspace(folder) ? fromArchive(await openWorkspace(folder)) : folder
    const { alerts, explainedShare, imported } = await analyzeLookups(source, this.#lang)
    const store = await this.#store(id)
    store.add(alerts, actor)
    const state: LogState = {
      state: 'ready',
      analysed: new Date().toISOString(),
      lookups: imported.rows['access'] ?? 0,
      explainedShare,
      alerts: alerts.length,
      problem: null,
    }
    await this.#desk.records.put(STATE, id, state)
  }

  /** The review of a log: in its workspace, or beside the tables of a plain folder. */
  #store(id: string): Promise<ReviewStore> {
    const known = this.#stores.get(id)
    if (known) return known
    const { folder } = this.#log(id)
    const opening = (async () => {
      const { isWorkspace, makeWorkspace, openWorkspace, ReviewStore: Store } = await import('@sluiswacht/lookups')
      return new Store(
        isWorkspace(folder) ? await openWorkspace(folder) : await makeWorkspace(join(folder, OWN_FOLDER)),
      )
    })()
    this.#stores.set(id, opening)
    opening.catch(() => this.#stores.delete(id))
    return opening
  }

  #isAnalysed(id: string): boolean {
    const { folder } = this.#log(id)
    return existsSync(join(folder, 'review.sqlite')) || existsSync(join(folder, OWN_FOLDER, 'review.sqlite'))
  }

  #log(id: string): DeskConfig['lookups'][number] {
    const log = this.#logs.find((one) => one.id === id)
    if (!log) throw new NotThere()
    return log
  }

  async #placed(id: string): Promise<{ log: string; store: ReviewStore; alert: string }> {
    const at = id.lastIndexOf('_')
    const log = this.#log(id.slice(0, at)).id
    if (!this.#isAnalysed(log)) throw new NotThere()
    const store = await this.#store(log)
    const alert = id.slice(at + 1)
    if (!store.db.prepare('SELECT 1 FROM alert WHERE id = ?').get(alert)) throw new NotThere()
    return { log, store, alert }
  }
}

const RUNNING = { nl: 'Deze analyse loopt al.', en: 'This analysis is running already.' }
