import { randomBytes } from 'node:crypto'
import type { Desk, DeskRecord } from '@sluiswacht/evidence'
import { NotNow, NotThere } from '../http/errors.ts'

const KIND = 'exception'

/** An exception to the policy for AI that somebody asked for. */
export interface AskedException {
  readonly use: string
  readonly department: string | null
  readonly reason: string
  readonly dataClasses: readonly string[]
  /** ISO days. */
  readonly from: string
  readonly until: string
  readonly incident: string | null
  readonly askedBy: string
  readonly asked: string
  readonly state: 'waiting' | 'approved' | 'rejected'
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

  /** @throws {NotThere} @throws {NotNow} @throws {ChangedMeanwhile} */
  async judge(
    id: string,
    expected: number,
    { approved, judgement, by }: { readonly approved: boolean; readonly judgement: string; readonly by: string },
  ): Promise<DeskRecord<AskedException>> {
    const found = await this.#desk.records.get<AskedException>(KIND, id)
    if (!found) throw new NotThere()
    if (found.value.state !== 'waiting') throw new NotNow('ERR_EXCEPTION_JUDGED', JUDGED)
    if (found.value.askedBy === by) throw new NotNow('ERR_SECOND_PERSON', SECOND)
    const state = approved ? 'approved' : 'rejected'
    const value: AskedException = { ...found.value, state, judgedBy: by, judgement }
    const version = await this.#desk.records.put(KIND, id, value, { expected })
    return { id, version, value }
  }
}

const JUDGED = { nl: 'Over dit verzoek is al besloten.', en: 'This request was judged already.' }
const SECOND = {
  nl: 'Vier ogen: wie de uitzondering vroeg, mag die niet zelf goedkeuren.',
  en: 'Four eyes: whoever asked for the exception may not approve it.',
}
