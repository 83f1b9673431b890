import type { ExplanationTemplate } from '../explanations/templates.ts'
import { ReviewNotAllowed } from '../errors.ts'
import type { ReviewStore } from './review.ts'

/** Verdicts that agree before a new explanation is proposed. */
const FEWEST = 3
const STRENGTH = 0.7

/** A reason that reviewers accepted repeatedly: officials of this role look people up for this purpose. */
export interface LearntTemplate {
  readonly id: string
  readonly role: string
  readonly purpose: string
  readonly basis: number
  readonly proposedBy: string
  readonly approvedBy: string | null
}

/** Explanations learnt from verdicts. They count only after a second person approved them. */
export class Learning {
  readonly #store: ReviewStore

  constructor(store: ReviewStore) {
    this.#store = store
    store.db.exec('CREATE TABLE IF NOT EXISTS template (id TEXT PRIMARY KEY, box BLOB NOT NULL)')
  }

  all(): LearntTemplate[] {
    return this.#store.db
      .prepare('SELECT id, box FROM template ORDER BY id')
      .all()
      .map(({ id, box }) => this.#store.sealer.open(box as Uint8Array, `template ${String(id)}`) as LearntTemplate)
  }

  /** Proposes a template for each role and purpose with at least three justified alerts and none unjustified. */
  propose(actor: string): LearntTemplate[] {
    const known = new Set(this.all().map(({ id }) => id))
    const counts = new Map<string, { role: string; purpose: string; n: number }>()
    for (const [verdict, weight] of [['justified', 1] as const, ['unjustified', Number.NEGATIVE_INFINITY] as const])
      for (const { alert } of this.#store.judged(verdict)) {
        if (alert.role === null || alert.purpose === null) continue
        const id = this.#store.sealer.id(['template', alert.role, alert.purpose])
        const count = counts.get(id) ?? { role: alert.role, purpose: alert.purpose, n: 0 }
        counts.set(id, { ...count, n: count.n + weight })
      }
    const proposed = [...counts]
      .filter(([id, { n }]) => n >= FEWEST && !known.has(id))
      .map(([id, { role, purpose, n }]) => ({ id, role, purpose, basis: n, proposedBy: actor, approvedBy: null }))
    for (const template of proposed) {
      this.#write(template)
      this.#store.log.append(actor, 'template-proposed', { template: template.id, basis: template.basis })
    }
    return proposed
  }

  /** @throws {ReviewNotAllowed} when there is no such template, or the one who proposed it approves it. */
  approve(id: string, actor: string): LearntTemplate {
    const template = this.all().find((one) => one.id === id)
    if (!template) throw new ReviewNotAllowed('no-template')
    if (template.proposedBy === actor) throw new ReviewNotAllowed('second-person')
    const approved = { ...template, approvedBy: actor }
    this.#write(approved)
    this.#store.log.append(actor, 'template-approved', { template: id })
    return approved
  }

  /** The approved templates, as `explainLookups` takes them. */
  templates(): ExplanationTemplate[] {
    return this.all()
      .filter(({ approvedBy }) => approvedBy !== null)
      .map(({ id, role, purpose }) => ({
        id: `learnt-${id}`,
        strength: STRENGTH,
        title: { nl: `vast werk van deze functie: ${purpose}`, en: `routine of this role: ${purpose}` },
        routine: true,
        sql: `SELECT u.id FROM unit u JOIN employee e ON e.id = u.official WHERE e.role = ${literal(role)} AND u.activity = ${literal(purpose)}`,
      }))
  }

  #write(template: LearntTemplate): void {
    this.#store.db
      .prepare('INSERT OR REPLACE INTO template (id, box) VALUES (?, ?)')
      .run(template.id, this.#store.sealer.seal(template, `template ${template.id}`))
  }
}

/** A text as an SQL literal; the log wrote it, so it is not trusted. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
