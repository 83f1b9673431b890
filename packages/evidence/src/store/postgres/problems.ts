import type { StoreProblem } from '../engine.ts'

/** Errors of the network on the way to the server. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ENOENT',
  'EAI_AGAIN',
])
/** What `pg` says without a code when the connection fell away. */
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Cannot use a pool|Client was closed)/

/** What an error of PostgreSQL means for the user (postgresql.org/docs/15/errcodes-appendix.html), or undefined. */
export function postgresProblem(cause: unknown): StoreProblem | undefined {
  if (!(cause instanceof Error)) return undefined
  if (cause instanceof AggregateError && cause.errors.length > 0) return postgresProblem(cause.errors[0])
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  if (NETWORK.has(code) || CONNECTION_LOST.test(cause.message)) return 'gone'
  if (!/^[0-9A-Z]{5}$/.test(code)) return undefined
  if (code === '53100') return 'full'
  if (code.startsWith('57P') || code.startsWith('08') || code.startsWith('53')) return 'gone'
  if (code === '25006' || code === '42501') return 'read-only'
  if (code.startsWith('28') || code === '3D000') return 'refused'
  if (code === '55P03' || code === '40P01' || code === '40001') return 'busy'
  if (code.startsWith('XX')) return 'damaged'
  return 'unknown'
}
