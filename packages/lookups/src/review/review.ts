import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Alert } from '../alerts/alert.ts'
import type { Workspace } from '../archive/workspace.ts'
import { NoSuchAlert, ReviewNotAllowed } from '../errors.ts'
import { ReviewLog } from './log.ts'
import { Sealer } from './sealer.ts'

export const VERDICTS = ['justified', 'unjustified', 'unknown'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What has been done with an alert so far. */
export interface AlertFile {
  readonly id: string
  /** Pseudonym of the official within the month of the first event. */
  readonly official: string
  readonly alert: Omit<Alert, 'user_id'>
  readonly reply: { readonly text: string; readonly by: string; readonly at: string } | null
  readonly verdict: {
    readonly verdict: Verdict
    readonly reason: string
    readonly by: string
    readonly at: string
  } | null
  readonly revealed: boolean
}

interface Stored {
  alert: Alert
  reply: AlertFile['reply']
  verdict: AlertFile['verdict']
  reveal: { readonly reason: string; readonly by: string; readonly at: string } | null
  revealed: { readonly by: string; readonly at: string } | null
}

const REVEAL_DAYS = 30

/**
 * The review of alerts: verdicts, the official's reply, revealing a name with two people, all in a hash-chained log.
 * Officials are shown by pseudonym; what is stored is sealed.
 */
export class ReviewStore {
  readonly log: ReviewLog
  readonly db: DatabaseSync
  readonly sealer: Sealer

  constructor({ directory, key }: Workspace) {
    this.db = new DatabaseSync(join(directory, 'review.sqlite'))
    this.db.exec('PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON')
    this.db.exec(
      'CREATE TABLE IF NOT EXISTS alert (id TEXT PRIMARY KEY, rank INTEGER NOT NULL, verdict TEXT, box BLOB NOT NULL)',
    )
    this.sealer = new Sealer(key)
    this.log = new ReviewLog(this.db, this.sealer)
  }

  /** Adds what an analysis found, best first; an alert that is known already keeps its file. Gives how many are new. */
  add(alerts: readonly Alert[], actor: string): number {
    const known = this.db.prepare('SELECT box FROM alert WHERE id = ?')
    const write = this.db.prepare(
      'INSERT INTO alert (id, rank, verdict, box) VALUES (?, ?, NULL, ?) ON CONFLICT (id) DO UPDATE SET rank = excluded.rank',
    )
    let added = 0
    this.#together(() => {
      alerts.forEach((alert, rank) => {
        const id = this.sealer.id([alert.user_id, alert.kind, ...[...alert.event_ids].sort()])
        if (!known.get(id)) added += 1
        const stored: Stored = { alert, reply: null, verdict: null, reveal: null, revealed: null }
        write.run(id, rank, this.sealer.seal(stored, `alert ${id}`))
      })
      this.log.append(actor, 'analyse', { alerts: alerts.length, new: added })
    })
    return added
  }

  /** Alerts in order; `open`: only those without a verdict. Looking is logged. */
  list(actor: string, { open, limit }: { readonly open: boolean; readonly limit: number }): AlertFile[] {
    const rows = this.db
      .prepare(`SELECT id, box FROM alert ${open ? 'WHERE verdict IS NULL' : ''} ORDER BY rank LIMIT ?`)
      .all(limit)
    this.log.append(actor, 'list', { shown: rows.length, open })
    return rows.map(({ id, box }) => this.#file(String(id), this.#opened(String(id), box)))
  }

  show(id: string, actor: string): AlertFile {
    const stored = this.#stored(id)
    this.log.append(actor, 'show', { alert: id })
    return this.#file(id, stored)
  }

  /** The official was heard. */
  reply(id: string, text: string, actor: string): void {
    this.#change(id, actor, 'reply', {}, (stored) => {
      stored.reply = { text, by: actor, at: new Date().toISOString() }
    })
  }

  /**
   * Judges an alert. Justified and unknown need a reason; unjustified needs that the official could reply first.
   * @throws {ReviewNotAllowed}
   */
  judge(id: string, verdict: Verdict, reason: string, actor: string): void {
    if (reason.trim() === '') throw new ReviewNotAllowed('reason')
    this.#change(id, actor, 'verdict', { verdict }, (stored) => {
      if (verdict === 'unjustified' && stored.reply === null) throw new ReviewNotAllowed('reply-first')
      stored.verdict = { verdict, reason, by: actor, at: new Date().toISOString() }
    })
    this.db.prepare('UPDATE alert SET verdict = ? WHERE id = ?').run(verdict, id)
  }

  /** Asks to reveal who the official of an alert is; somebody else must approve. @throws {ReviewNotAllowed} */
  askReveal(id: string, reason: string, actor: string): void {
    if (reason.trim() === '') throw new ReviewNotAllowed('reason')
    this.#change(id, actor, 'reveal-asked', { reason }, (stored) => {
      stored.reveal = { reason, by: actor, at: new Date().toISOString() }
    })
  }

  /** Reveals the account to two people. @throws {ReviewNotAllowed} when nobody else asked, or too long ago. */
  approveReveal(id: string, actor: string): string {
    const asked = this.#stored(id).reveal
    if (asked === null) throw new ReviewNotAllowed('not-asked')
    if (asked.by === actor) throw new ReviewNotAllowed('second-person')
    if (Date.now() - Date.parse(asked.at) > REVEAL_DAYS * 86_400_000) throw new ReviewNotAllowed('expired')
    let user = ''
    this.#change(id, actor, 'revealed', { asked_by: asked.by, reason: asked.reason }, (stored) => {
      stored.revealed = { by: actor, at: new Date().toISOString() }
      user = stored.alert.user_id
    })
    return user
  }

  /** The whole alert, for handing over and for learning; within this room only. */
  stored(id: string): { readonly alert: Alert; readonly verdict: AlertFile['verdict'] } {
    return this.#stored(id)
  }

  /** All alerts with this verdict. */
  judged(verdict: Verdict): { readonly id: string; readonly alert: Alert }[] {
    return this.db
      .prepare('SELECT id, box FROM alert WHERE verdict = ?')
      .all(verdict)
      .map(({ id, box }) => ({ id: String(id), alert: this.#opened(String(id), box).alert }))
  }

  /** Removes alerts whose time has passed, overwrites them, and logs it with the months of look-ups that went too. */
  remove(
    actor: string,
    months: readonly string[],
    isOver: (stored: { readonly alert: Alert; readonly verdict: AlertFile['verdict'] }) => boolean,
  ): number {
    const rows = this.db.prepare('SELECT id, box FROM alert').all()
    const over = rows
      .map(({ id, box }) => ({ id: String(id), box }))
      .filter(({ id, box }) => isOver(this.#opened(id, box)))
    if (over.length === 0 && months.length === 0) return 0
    const away = this.db.prepare('DELETE FROM alert WHERE id = ?')
    this.#together(() => {
      for (const { id } of over) away.run(id)
      this.log.append(actor, 'purge', { alerts: over.length, months: months.join(', ') })
    })
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    return over.length
  }

  close(): void {
    this.db.close()
  }

  #change(
    id: string,
    actor: string,
    action: string,
    details: Readonly<Record<string, string>>,
    work: (stored: Stored) => void,
  ): void {
    this.#together(() => {
      const stored = this.#stored(id)
      work(stored)
      this.db.prepare('UPDATE alert SET box = ? WHERE id = ?').run(this.sealer.seal(stored, `alert ${id}`), id)
      this.log.append(actor, action, { alert: id, ...details })
    })
  }

  #together(work: () => void): void {
    this.db.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.db.exec('COMMIT')
    } catch (error) {
      this.db.exec('ROLLBACK')
      throw error
    }
  }

  #stored(id: string): Stored {
    const row = this.db.prepare('SELECT box FROM alert WHERE id = ?').get(id)
    if (!row) throw new NoSuchAlert(id)
    return this.#opened(id, row['box'])
  }

  #opened(id: string, box: unknown): Stored {
    return this.sealer.open(box as Uint8Array, `alert ${id}`) as Stored
  }

  #file(id: string, { alert: { user_id, ...alert }, reply, verdict, revealed }: Stored): AlertFile {
    const period = alert.timeline[0]?.at.slice(0, 7) ?? ''
    return { id, official: this.sealer.pseudonym(user_id, period), alert, reply, verdict, revealed: revealed !== null }
  }
}
