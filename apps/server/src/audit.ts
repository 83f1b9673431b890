import type { Desk, StoredEntry } from '@sluiswacht/evidence'

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

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Resolves when it is stored: nothing is shown before it is written down. */
  async note({ by, ...body }: AuditNote): Promise<void> {
    await this.#desk.log.append(STREAM, [{ at: new Date().toISOString(), by, body }])
  }

  /** The newest first. @param before number under which they lie */
  async newest(limit: number, before?: number): Promise<AuditEntry[]> {
    return (await this.#desk.log.newest(STREAM, limit, before)).map(entryOf)
  }
}

function entryOf({ streamSeq, at, by, body }: StoredEntry): AuditEntry {
  return { ...(body as Omit<AuditNote, 'by'>), by, at, seq: streamSeq }
}
