import { userInfo } from 'node:os'

/** The account in whose name something is done: as the log of the inquiry names it. */
export function actor(): string {
  return userInfo().username
}

/** Now, ISO 8601 in UTC. */
export function now(): string {
  return new Date().toISOString()
}
