import { JetStreamApiError } from '@nats-io/jetstream'

/** No resources, `maximum messages per subject exceeded`, maximum messages or bytes exceeded, no room on disk. */
const FULL: ReadonlySet<number> = new Set([10_023, 10_047, 10_077])

/** Whether the servers refused what was handed to them for want of room. */
export function isFull(cause: unknown): boolean {
  return cause instanceof JetStreamApiError && FULL.has(cause.code)
}
