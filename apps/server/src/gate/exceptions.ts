import { randomBytes } from 'node:crypto'
import type { Desk, DeskRecord } from '@sluiswacht/evidence'
import { NotNow, NotThere } from '../http/errors.ts'

const KIND = 'exception'

/** An exception to the policy for AI that somebody asked for. */
export interface AskedException {
  readonly use: string
  readonly department: string | null
  readonly reason: string
  /** What is asked for; after an approval what it allows, with a reason from the user each time. */
  readonly dataClasses: readonly string[]
  /** Ids of the conditions of the register that need not be met; the second person names them. */
  readonly conditions?: readonly string[]
  /** Where the advice of the FG is kept. */
  readonly fgAdvice?: string | null
  /** ISO days. */
  readonly from: string
  readonly until: string
  readonly incident: string | null
  readonly askedBy: string
  readonly asked: string
  readonly state: 'waiting' | 'approved' | 'rejected' | 'withdrawn'
  readonly judgedBy: string | null
  readonly judgement: string | null
}

/** Exceptions that were asked for; each is judged by somebody else. */
export class Exceptions {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  all(): Promise<DeskRecord<AskedException>[]> {
    return this.#desk.records.all<AskedException>(KIND)
  }

  async ask(asked: Omit<AskedException, 'state' | 'judgedBy' | 'judgement'>): Promise<DeskRecord<AskedException>> {
    const id = randomBytes(8).toString('hex')
    const value: AskedException = { ...asked, state: 'waiting', judgedBy: null, judgement: null }
    const version = await this.#desk.records.put(KIND, id, value, { expected: 0 })
    return { id, version, value }
  }

  /**
   * What an exception becomes by a judgement; nothing is stored yet.
   * @throws {NotThere} @throws {NotNow} by whoever asked, or when it was judged before
   */
  async judged(id: string, judgement: Judgement): Promise<DeskRecord<AskedException>> {
    const found = await this.#desk.records.get<AskedException>(KIND, id)
    if (!found) throw new NotThere()
    const { value } = found
    const { approved, by, allows, ...rest } = judgement
    if (value.state !== 'waiting') throw new NotNow('ERR_EXCEPTION_JUDGED', JUDGED)
    if (value.askedBy === by) throw new NotNow('ERR_SECOND_PERSON', SECOND)
    const state = approved ? 'approved' : 'rejected'
    return {
      ...found,
      value: { ...value, ...(approved ? allows : {}), state, judgedBy: by, judgement: rest.judgement },
    }
  }

  /** What an approved exception becomes when it is taken back, by anybody who may approve. */
  async withdrawn(id: string, reason: string, by: string): Promise<DeskRecord<AskedException>> {
    const found = await this.#desk.records.get<AskedException>(KIND, id)
    if (!found) throw new NotThere()
    if (found.value.state !== 'approved') throw new NotNow('ERR_EXCEPTION_JUDGED', NOT_IN_FORCE)
    return { ...found, value: { ...found.value, state: 'withdrawn', judgedBy: by, judgement: reason } }
  }

  /** Stores what was judged. @param expected version that was seen @throws {ChangedMeanwhile} */
  async store({ id, value }: DeskRecord<AskedException>, expected: number): Promise<DeskRecord<AskedException>> {
    return { id, value, version: await this.#desk.records.put(KIND, id, value, { expected }) }
  }
}

export interface Judgement {
  readonly approved: boolean
  readonly judgement: string
  /** Account of the second person. */
  readonly by: string
  /** For an approval: to what it comes down. */
  readonly allows?: Pick<AskedException, 'use' | 'dataClasses' | 'conditions' | 'fgAdvice'> | undefined
}

const JUDGED = { nl: 'Over dit verzoek is al besloten.', en: 'This request was judged already.' }
const SECOND = {
  nl: 'Vier ogen: wie de uitzondering vroeg, mag die niet zelf goedkeuren.',
  en: 'Four eyes: whoever asked for the exception may not approve it.',
}
const NOT_IN_FORCE = { nl: 'Deze uitzondering geldt niet (meer).', en: 'This exception is not in force (any more).' }
