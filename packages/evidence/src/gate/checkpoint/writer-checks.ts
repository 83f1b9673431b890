import type { SealedEntry } from '../entries.ts'
import type { GateNote } from '../gate-note.ts'
import { CHECKPOINT, entryMark, hashOf, openStatement, type Statement } from './statement.ts'

/** What does not fit in what a writer signed for. */
export interface WriterFault {
  /** Place in the chain of the checkpoint that shows it. */
  readonly at: number
  /**
   * `signature`: signed by nobody; `entries`: entries that it signed for are not there as they were; `checkpoints`:
   * earlier checkpoints of the run are not there; `chain`: the chain before it is not the one it saw.
   */
  readonly what: 'signature' | 'entries' | 'checkpoints' | 'chain'
  /** The numbers among the entries or checkpoints of the run. */
  readonly missing: readonly number[]
}

/** What a check found of one run of a writer. */
export interface WriterCheck {
  readonly writer: string
  readonly name: string
  readonly run: string
  readonly checkpoints: number
  readonly entries: number
  /** ISO 8601, UTC: the last checkpoint. */
  readonly until: string
  /** Whether it ended properly; one that was killed did not, and may have left entries that nobody signed for. */
  readonly ended: boolean
  readonly faults: readonly WriterFault[]
}

interface Run {
  readonly writer: string
  readonly name: string
  readonly faults: WriterFault[]
  no: number
  before: string
  entries: number
  until: string
  ended: boolean
}

/** Goes through a chain in order and holds it against the checkpoints in it. Memory: entries that nobody signed for. */
export class WriterChecks {
  readonly #runs = new Map<string, Run>()
  readonly #unsigned = new Set<string>()
  readonly #unsignedFaults: WriterFault[] = []

  /** Entries that no checkpoint speaks of. */
  get unsigned(): number {
    return this.#unsigned.size
  }

  /** Checkpoints that are signed by nobody, and so belong to no writer. */
  get faults(): readonly WriterFault[] {
    return this.#unsignedFaults
  }

  get writers(): WriterCheck[] {
    return [...this.#runs].map(([run, { no, before: _before, ...check }]) => ({ ...check, run, checkpoints: no }))
  }

  /** An entry in its place. `note`: what it says, when it is one. */
  see(entry: Omit<SealedEntry, 'tokens' | 'contents'>, seq: number, before: Uint8Array, note?: GateNote): void {
    if (note?.action === CHECKPOINT) this.#checkpoint(note, seq, before)
    else this.#unsigned.add(entryMark(entry))
  }

  #checkpoint({ details }: GateNote, seq: number, before: Uint8Array): void {
    const { statement: text, signature } = details
    const statement =
      typeof text === 'string' && typeof signature === 'string' ? openStatement({ text, signature }) : undefined
    if (!statement || typeof text !== 'string') {
      this.#unsignedFaults.push({ at: seq, what: 'signature', missing: [] })
      return
    }
    const run = this.#runOf(statement)
    const fault = (what: WriterFault['what'], missing: readonly number[]): void =>
      void run.faults.push({ at: seq, what, missing })
    const skipped = numbers(run.no + 1, statement.no - run.no - 1)
    if (skipped.length > 0 || statement.before !== run.before) fault('checkpoints', skipped)
    const { chain, first, entries } = statement
    if (chain.seq !== seq - 1 || chain.hash !== Buffer.from(before).toString('hex')) fault('chain', [])
    const missing = entries.flatMap((mark, n) => (this.#unsigned.delete(mark) ? [] : [first + n]))
    const untold = numbers(run.entries + 1, first - run.entries - 1)
    if (missing.length + untold.length > 0) fault('entries', [...untold, ...missing])
    run.no = statement.no
    run.before = hashOf(text)
    run.entries = first + entries.length - 1
    run.until = statement.at
    run.ended = statement.final
  }

  #runOf({ run, writer, name }: Statement): Run {
    const key = `${writer}-${run}`
    const known = this.#runs.get(key)
    if (known) return known
    const made: Run = { writer, name, faults: [], no: 0, before: '', entries: 0, until: '', ended: false }
    this.#runs.set(key, made)
    return made
  }
}

/** At most so many are named one by one. */
const MOST_NAMED = 1000

function numbers(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(count, MOST_NAMED)) }, (_, n) => from + n)
}
