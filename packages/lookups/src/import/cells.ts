import type { DuckDBValue } from '@duckdb/node-api'

/** A text cell of a result; null when the database says so. */
export function textOf(value: DuckDBValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}

/** A number cell of a result; null when the database says so. */
export function numberOf(value: DuckDBValue | undefined): number | null {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null
}
