import { type PartStatus, SluiswachtError } from '@sluiswacht/model'
import { ADVICE, type CauseCode } from './advice.ts'

/** A file or part could not be read (wholly), with the cause; what was read before it is kept by the caller. */
export class ReadFailure extends SluiswachtError {
  readonly code = 'ERR_READ'
  readonly reason: CauseCode
  /** More about the cause for the warning, such as the name of a format; never content. */
  readonly detail: string | null

  constructor(reason: CauseCode, detail: string | null = null, options?: ErrorOptions) {
    super(ADVICE[reason].advice, options)
    this.reason = reason
    this.detail = detail
  }

  get status(): PartStatus {
    return ADVICE[this.reason].status
  }

  /** As it stands in `warnings`: the cause code, with the detail after a colon. */
  get warning(): string {
    return this.detail === null ? this.reason : `${this.reason}: ${this.detail}`
  }
}
