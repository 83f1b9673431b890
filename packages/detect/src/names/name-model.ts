import { readFileSync } from 'node:fs'

/** Labels of the sequence model: outside a name, or at its begin, inside, at its last token, or a name of one token. */
export const LABEL = { outside: 0, begin: 1, inside: 2, last: 3, unit: 4 } as const
export const LABELS = 5

const MAGIC = 0x4d4d4e32
const HEAD = 112
const PROBES = 4

/**
 * Weights of the name model (linear-chain conditional random field): for each feature one weight a label, as bytes;
 * for each pair of neighbouring labels one weight. A hash table without keys: a print of seven bits tells features apart.
 */
export class NameModel {
  readonly #prints: Int8Array
  readonly #weights: Int8Array
  readonly #shift: number
  readonly #mask: number
  readonly #scale: number
  /** `transitions[from * 5 + to]`; impossible pairs are -1000. */
  readonly transitions: Float32Array
  /** Sum of what was read ahead; of no use but that the reading is not left out. */
  touched = 0
  /** Their exponentials. */
  readonly transitionWeights: Float64Array

  /** @throws {RangeError} when the bytes are no packed name model. */
  constructor(bytes: Uint8Array) {
    const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const bits = bytes.length > HEAD && head.getUint32(0, true) === MAGIC ? head.getUint32(4, true) : 0
    const size = 2 ** bits
    if (bits < 1 || bits > 24 || bytes.length !== HEAD + size * (1 + LABELS))
      throw new RangeError('no packed name model')
    this.#shift = 32 - bits
    this.#mask = size - 1
    this.#scale = head.getFloat32(8, true)
    this.transitions = Float32Array.from({ length: LABELS * LABELS }, (_, pair) => head.getFloat32(12 + pair * 4, true))
    this.transitionWeights = Float64Array.from(this.transitions, (value) => Math.exp(value))
    this.#prints = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, size)
    this.#weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD + size, size * LABELS)
  }

  /** Adds up the weights of `count` features for each label into `out` at `at`. */
  emit(features: Int32Array, count: number, out: Float32Array, at: number): void {
    const prints = this.#prints
    const weights = this.#weights
    // Reading all rows first lets the processor fetch them side by side; the loop below waits for each in turn.
    let touched = 0
    for (let index = 0; index < count; index++) {
      const slot = (features[index] ?? 0) >>> this.#shift
      touched += (prints[slot] ?? 0) + (weights[slot * LABELS] ?? 0)
    }
    this.touched = touched
    let outside = 0
    let begin = 0
    let inside = 0
    let last = 0
    let unit = 0
    for (let index = 0; index < count; index++) {
      const hash = features[index] ?? 0
      const print = printOf(hash)
      let slot = hash >>> this.#shift
      for (let probe = 0; probe < PROBES; probe++) {
        const found = prints[slot] ?? 0
        if (found === print) {
          const row = slot * LABELS
          outside += weights[row] ?? 0
          begin += weights[row + 1] ?? 0
          inside += weights[row + 2] ?? 0
          last += weights[row + 3] ?? 0
          unit += weights[row + 4] ?? 0
          break
        }
        if (found === 0) break
        slot = (slot + 1) & this.#mask
      }
    }
    out[at] = outside * this.#scale
    out[at + 1] = begin * this.#scale
    out[at + 2] = inside * this.#scale
    out[at + 3] = last * this.#scale
    out[at + 4] = unit * this.#scale
  }
}

/** Seven bits of the hash that are not used for the slot, never 0. */
function printOf(hash: number): number {
  const print = (hash & 0xff) - 128
  return print === 0 ? 1 : print
}

/** Packs weights into the bytes that {@link NameModel} reads; features beyond the room of the table are left out, the lightest first. */
export function packModel(
  features: Int32Array,
  weights: Float32Array,
  transitions: Float32Array,
  bits: number,
): { bytes: Uint8Array; dropped: number } {
  const size = 1 << bits
  const weightOf = (index: number): number => {
    let most = 0
    for (let label = 0; label < LABELS; label++) most = Math.max(most, Math.abs(weights[index * LABELS + label] ?? 0))
    return most
  }
  const strength = Float32Array.from(features, (_, index) => weightOf(index))
  const order = Array.from(features.keys()).toSorted((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0))
  // weights beyond the cap are rare; capping them keeps the steps of a byte small
  const cap = Math.max(0.1, strength[order[Math.floor(order.length * 0.001)] ?? 0] ?? 1)
  const scale = cap / 127
  const bytes = new Uint8Array(HEAD + size * (1 + LABELS))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, bits, true)
  view.setFloat32(8, scale, true)
  for (let pair = 0; pair < LABELS * LABELS; pair++) view.setFloat32(12 + pair * 4, transitions[pair] ?? 0, true)
  let dropped = 0
  for (const index of order) {
    if ((strength[index] ?? 0) < scale / 2) continue
    const hash = features[index] ?? 0
    let slot = hash >>> (32 - bits)
    let placed = false
    for (let probe = 0; probe < PROBES && !placed; probe++) {
      if (view.getInt8(HEAD + slot) === 0) {
        view.setInt8(HEAD + slot, printOf(hash))
        for (let label = 0; label < LABELS; label++)
          view.setInt8(
            HEAD + size + slot * LABELS + label,
            Math.max(-127, Math.min(127, Math.round((weights[index * LABELS + label] ?? 0) / scale))),
          )
        placed = true
      }
      slot = (slot + 1) & (size - 1)
    }
    if (!placed) dropped++
  }
  return { bytes, dropped }
}

let shipped: NameModel | undefined

/** The name model that ships with Sluiswacht, read once. What it was trained on: NOTICE beside the file. */
export function shippedNameModel(): NameModel {
  shipped ??= new NameModel(readFileSync(new URL('./generated/names.model', import.meta.url)))
  return shipped
}
