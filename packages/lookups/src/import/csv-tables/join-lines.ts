import type { DuckDBConnection } from '@duckdb/node-api'
import { cutLines, linesOf } from './cut-lines.ts'
import type { Delimiter } from './heading.ts'

/** A quoted cell goes over at most so many lines: a quote that is never closed must not draw in what stands after it. */
const MOST_LINES = 20

/**
 * Cells with line ends in them: a line whose quotes do not match and the next such line are one row when together they
 * fit the heading and nothing between them was a row of its own. Adds those rows to `table`, by the number of the first
 * line. Gives the numbers of all lines that were put together.
 */
export async function joinLines(
  db: DuckDBConnection,
  table: string,
  { path, delimiter, width }: { readonly path: string; readonly delimiter: Delimiter; readonly width: number },
  columns: string,
  misfits: ReadonlySet<number>,
): Promise<ReadonlySet<number>> {
  const pairs = `WITH whole AS (${linesOf(path)}),
      odd AS (SELECT line, lead(line) OVER (ORDER BY line) AS last FROM whole WHERE (len(text) - len(replace(text, '"', ''))) % 2 = 1),
      pair AS (SELECT line, last FROM odd WHERE last - line <= ${MOST_LINES}),
      piece AS (SELECT line, last, unnest(range(line, last + 1)) AS at FROM pair)
    SELECT p.line, p.last, string_agg(w.text, chr(10) ORDER BY w.line) AS text FROM piece p JOIN whole w ON w.line = p.at GROUP BY p.line, p.last`
  await db.run(
    `CREATE TABLE joined_lines AS SELECT line, last, fields FROM (${cutLines(pairs, delimiter, width)}) WHERE len(fields) = ${width}`,
  )
  const taken = new Set<number>()
  const rows: number[] = []
  for (const [first, last] of (await db.runAndReadAll('SELECT line, last FROM joined_lines ORDER BY line')).getRows()) {
    const lines = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at)
    // A blank line within a cell is no row and no misfit; the first and last must be misfits, what is between too.
    const own = await db.runAndReadAll(
      `SELECT count(*) FROM ${table} WHERE line BETWEEN ${Number(first)} AND ${Number(last)}`,
    )
    if (taken.has(Number(first)) || !misfits.has(Number(first)) || Number(own.getRows()[0]?.[0] ?? 0) > 0) continue
    for (const line of lines) taken.add(line)
    rows.push(Number(first))
  }
  if (rows.length > 0)
    await db.run(`INSERT INTO ${table} SELECT line, ${columns} FROM joined_lines WHERE line IN (${rows.join(', ')})`)
  await db.run('DROP TABLE joined_lines')
  return taken
}
