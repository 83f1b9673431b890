import type { GateLog } from '@sluiswacht/evidence'
import type { GateConfig } from '../config/read-config.ts'
import type { Rules } from '../decision/parts.ts'
import { type EventLog, tellError } from '../event-log.ts'
import { RULES_FIELDS, rulesOf } from '../gate-rules.ts'
import { NoRulesPublished } from './no-rules.ts'
import { RulesTooNew } from './rules-too-new.ts'

/** How often is looked whether others are published, when nothing was heard of it. */
const EVERY_MS = 2_000

/** How the rules of a gate stand that takes them from the store. */
export interface SharedRulesState {
  /** The number of the rules that hold. */
  readonly number: number
  /** Why they may not be the newest: `unreadable` the store could not be asked, `invalid` the newest could not be used. */
  readonly stale: 'unreadable' | 'invalid' | undefined
}

/** The rules that were published for all gates on a log. */
export class SharedRules {
  readonly #log: GateLog
  readonly #config: GateConfig
  readonly #events: EventLog
  #state: SharedRulesState = { number: 0, stale: undefined }
  /** The newest that could not be used: not tried again. */
  #invalid = 0
  #looking: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #deaf: (() => Promise<void>) | undefined

  constructor(log: GateLog, config: GateConfig, events: EventLog) {
    this.#log = log
    this.#config = config
    this.#events = events
  }

  get state(): SharedRulesState {
    return this.#state
  }

  /** The rules to start with. @throws {NoRulesPublished} and the readers' own errors */
  async first(): Promise<Rules> {
    const newest = await this.#log.newestRules(0)
    if (!newest) throw new NoRulesPublished(this.#config.file)
    const rules = this.#read(newest.files)
    this.#state = { number: newest.number, stale: undefined }
    return rules
  }

  /** Takes over whatever is published from now on. @param use puts rules to use; what it throws keeps the old ones */
  watch(use: (rules: Rules) => void): void {
    const look = (): void => {
      this.#looking ??= this.#look(use).finally(() => {
        this.#looking = undefined
      })
    }
    this.#deaf = this.#log.watchRules(look)
    this.#timer = setInterval(look, EVERY_MS).unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#deaf?.()
    await this.#looking
  }

  async #look(use: (rules: Rules) => void): Promise<void> {
    const { number, stale } = this.#state
    let newest: Awaited<ReturnType<GateLog['newestRules']>>
    try {
      newest = await this.#log.newestRules(number)
    } catch (error) {
      if (stale !== 'unreadable') this.#events('warn', 'policy-unreadable', tellError(error))
      this.#state = { number, stale: 'unreadable' }
      return
    }
    if (newest === undefined || newest.number === this.#invalid) {
      if (stale === 'unreadable') this.#state = { number, stale: newest === undefined ? undefined : 'invalid' }
      return
    }
    try {
      use(this.#read(newest.files))
      this.#state = { number: newest.number, stale: undefined }
      this.#events('info', 'policy-taken-over', { number: newest.number })
    } catch (error) {
      this.#invalid = newest.number
      this.#state = { number, stale: 'invalid' }
      const explained = error instanceof Error ? error.message : ''
      this.#events('error', 'policy-invalid', { number: newest.number, ...tellError(error), explained })
    }
  }

  #read(files: Readonly<Record<string, string>>): Rules {
    const { file, language } = this.#config
    const unknown = Object.keys(files).filter((name) => !RULES_FIELDS.some((known) => known === name))
    if (unknown.length > 0) throw new RulesTooNew(unknown)
    return rulesOf(files, { file, language, names: {} })
  }
}
