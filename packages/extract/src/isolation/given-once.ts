import type { LostPlaces } from './lost-places.ts'

/** Under which messages that are no part are counted. */
const NO_PART = '\0'

/** Lets each message of a job that is done more than once pass a single time. */
export class GivenOnce<Message> {
  readonly #given = new Map<string, number>()
  /** Lost places of which the line that says so was given. */
  readonly #told = new Set<string>()
  #seen = new Map<string, number>()
  #lost: LostPlaces = {}

  /** The job starts again; `lost` is what it passes over this time. */
  again(lost: LostPlaces): void {
    this.#seen = new Map()
    this.#lost = lost
  }

  /** The message as it is to be given now, or null when it was given before. */
  take(message: Message): { readonly message: Message } | null {
    const place = placeOf(message)
    const key = place ?? NO_PART
    const count = (this.#seen.get(key) ?? 0) + 1
    this.#seen.set(key, count)
    const before = this.#given.get(key) ?? 0
    if (place !== null && count === 1 && Object.hasOwn(this.#lost, place) && !this.#told.has(place)) {
      this.#told.add(place)
      if (before > 0) return { message: { ...message, part: place === '' ? '(rest)' : `${place}/(rest)` } }
    }
    if (count <= before) return null
    this.#given.set(key, count)
    return { message }
  }
}

/** The path of a part inside its file, `''` for the file itself; null for a message that is no part. */
function placeOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('part' in message)) return null
  return typeof message.part === 'string' ? message.part : ''
}
