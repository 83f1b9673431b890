import { TooManyRequests } from './errors.ts'

const MOST_KEYS = 50_000

/** A bucket for each key that fills evenly: so many requests a minute, with as many at once in a burst as in 10 seconds. */
export class RateLimit {
  readonly #perMs: number
  readonly #burst: number
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  constructor(perMinute: number) {
    this.#perMs = perMinute / 60_000
    this.#burst = Math.max(5, perMinute / 6)
  }

  /** @throws {TooManyRequests} */
  take(key: string, now: number = Date.now()): void {
    const bucket = this.#buckets.get(key) ?? { tokens: this.#burst, at: now }
    const tokens = Math.min(this.#burst, bucket.tokens + (now - bucket.at) * this.#perMs)
    this.#buckets.delete(key)
    this.#buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now })
    if (this.#buckets.size > MOST_KEYS) this.#forgetOldest()
    if (tokens < 1) throw new TooManyRequests(Math.max(1, Math.ceil((1 - tokens) / this.#perMs / 1000)))
  }

  #forgetOldest(): void {
    const { value } = this.#buckets.keys().next()
    if (value !== undefined) this.#buckets.delete(value)
  }
}
