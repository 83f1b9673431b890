import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { seeded, type Random } from './random.ts'

export const FAULTS = ['gaps', 'duplicates', 'clock', 'unknown-users', 'half-open', 'encoding', 'broken'] as const
export type Fault = (typeof FAULTS)[number]

/** A CSV table that is written as it grows, with the asked kinds of damage; keeps account of what it spoilt. */
export class Table {
  readonly #file: number
  readonly #columns: readonly number[]
  readonly #random: Random
  readonly #broken: boolean
  readonly #duplicates: boolean
  readonly #latin: boolean
  #lines: string[] = []
  rows = 0
  spoilt = 0
  doubled = 0

  constructor(
    folder: string,
    name: string,
    header: readonly string[],
    without: readonly string[],
    faults: ReadonlySet<Fault>,
    seed: string,
  ) {
    this.#file = openSync(join(folder, `${name}.csv`), 'w')
    this.#columns = header.map((_, i) => i).filter((i) => !without.includes(header[i]!))
    this.#random = seeded(`${seed}/${name}/faults`)
    this.#broken = faults.has('broken')
    this.#duplicates = faults.has('duplicates') && name === 'access'
    this.#latin = faults.has('encoding') && (name === 'persons' || name === 'employees')
    if (faults.has('encoding') && name === 'cases')
      this.#lines.push('\uFEFF' + this.#columns.map((i) => header[i]).join(','))
    else this.#lines.push(this.#columns.map((i) => header[i]).join(','))
  }

  /** @returns false when the row was spoilt and cannot be read back */
  add(values: readonly string[]): boolean {
    let line = ''
    for (let i = 0; i < this.#columns.length; i++) {
      const value = values[this.#columns[i]!]!
      line += i === 0 ? quoted(value) : `,${quoted(value)}`
    }
    this.rows++
    let whole = true
    if (this.#broken && this.#random.chance(0.1)) {
      line = spoil(this.#random, line)
      whole = false
      this.spoilt++
    }
    this.#lines.push(line)
    if (this.#duplicates && this.#random.chance(0.01)) {
      this.#lines.push(line)
      this.doubled++
    }
    if (this.#lines.length >= 20_000) this.flush()
    return whole
  }

  flush(): void {
    if (this.#lines.length === 0) return
    const text = `${this.#lines.join('\n')}\n`
    const bytes = Buffer.from(text, this.#latin ? 'latin1' : 'utf8')
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
    this.#lines = []
  }

  close(): void {
    this.flush()
    closeSync(this.#file)
  }
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Rows as transfers and hasty scripts leave them: cut short, a date of another kind, an empty key, too many cells. */
function spoil(random: Random, line: string): string {
  const cells = line.split(',')
  switch (random.int(5)) {
    case 0:
      return cells.slice(0, Math.max(1, random.int(cells.length - 1))).join(',')
    case 1:
      return ['', ...cells.slice(1)].join(',')
    case 2:
      return [cells[0], '31-02-2026 25:61', ...cells.slice(2), '', ''].join(',')
    case 3:
      return [...cells, 'extra', 'extra'].join(',')
    default:
      return `${line.slice(0, Math.floor(line.length / 2))}\uFFFD\u0000`
  }
}

/** What each table holds and what was spoilt in it. */
export function accountOf(
  tables: Readonly<Record<string, Table>>,
): Record<string, { rows: number; spoilt: number; doubled: number }> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, t]) => [name, { rows: t.rows, spoilt: t.spoilt, doubled: t.doubled }]),
  )
}
