import type { Desk, DeskEntry, StoredEntry } from '@sluiswacht/evidence'

const STREAM = 'audit'

/** Something that somebody looked at, took out or did with the desk itself. Never a name or a value. */
export interface AuditNote {
  /** Id of the account; `-` for nobody. */
  readonly by: string
  /** Stable code, such as `person.view`. */
  readonly action: string
  readonly target?: string
  readonly reason?: string
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

export interface AuditEntry extends AuditNote {
  readonly seq: number
  readonly at: string
}

/** The access log of the desk, in the same chain of hashes as the cases. */
export class Audit {
  readonly #desk: Desk
  #next: { readonly entries: DeskEntry[]; readonly stored: Promise<void> } | undefined
  #last: Promise<void> = Promise.resolve()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /**
   * Resolves when it is stored: nothing is shown before it is written down. What comes in while the store writes is
   * written together, next.
   */
  note({ by, ...body }: AuditNote): Promise<void> {
    this.#next ??= this.#batch()
    this.#next.entries.push({ at: new Date().toISOString(), by, body })
    return this.#next.stored
  }

  #batch(): { readonly entries: DeskEntry[]; readonly stored: Promise<void> } {
    const entries: DeskEntry[] = []
    const stored = this.#last.then(async () => {
      this.#next = undefined
      await this.#desk.log.append(STREAM, entries)
    })
    this.#last = stored.catch(() => undefined)
    return { entries, stored }
  }

  /** The newest first. @param before number under which they lie */
  async newest(limit: number, before?: number): Promise<AuditEntry[]> {
    return (await this.#desk.log.newest(STREAM, limit, before)).map(entryOf)
  }
}

function entryOf({ streamSeq, at, by, body }: StoredEntry): AuditEntry {
  return { ...(body as Omit<AuditNote, 'by'>), by, at, seq: streamSeq }
}
