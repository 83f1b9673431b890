import { readFileSync } from 'node:fs'
import type { HashedVector } from './hashed-vector.ts'
import { SLOTS } from './hashed-vector.ts'

/** One linear output: a bias, a scale, and a weight of one byte for each slot. */
export interface LinearOutput {
  readonly name: string
  /** Place among the outputs of its model. */
  readonly place: number
  readonly bias: number
  readonly scale: number
  readonly weights: Int8Array
}

export interface LinearModel {
  readonly outputs: readonly LinearOutput[]
  output(name: string): LinearOutput | undefined
  /** For each output, by its place in `outputs`, the weights times the values of the vector: no bias, no scale. */
  sums(vector: HashedVector): Float64Array
}

/** Value of an output on a vector; `sum` is that of a vector before it, see {@link LinearModel.sums}. */
export function scoreOutput(output: LinearOutput, vector: HashedVector, before = 0): number {
  let sum = before
  for (let at = 0; at < vector.slots.length; at++)
    sum += (output.weights[vector.slots[at] ?? 0] ?? 0) * (vector.values[at] ?? 0)
  return output.bias + sum * output.scale
}

/**
 * Unpacks a model: length of a JSON header (4 bytes, little endian), the header (`[{"name","bias","scale"}]`), then
 * {@link SLOTS} signed bytes for each output.
 */
export function unpackModel(packed: Uint8Array): LinearModel {
  const length = new DataView(packed.buffer, packed.byteOffset, 4).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + length))) as {
    name: string
    bias: number
    scale: number
  }[]
  const outputs = header.map((entry, at) => {
    const from = 4 + length + at * SLOTS
    return { ...entry, place: at, weights: new Int8Array(packed.buffer, packed.byteOffset + from, SLOTS) }
  })
  const byName = new Map(outputs.map((output) => [output.name, output]))
  const rows: Rows = { weights: new Int8Array(SLOTS * outputs.length), filled: new Uint8Array(SLOTS), touched: 0 }
  let last: HashedVector | null = null
  let lastSums: Float64Array = new Float64Array(0)
  return {
    outputs,
    output: (name) => byName.get(name),
    sums(vector) {
      // asked for twice for each text: for its kind and for its categories
      if (vector !== last) {
        lastSums = sumRows(outputs, rows, vector)
        last = vector
      }
      return lastSums
    },
  }
}

/** The weights of all outputs for a slot side by side, which is what a text needs of it; laid out when first asked for. */
interface Rows {
  readonly weights: Int8Array
  /** 1 for each slot whose weights are laid out. */
  readonly filled: Uint8Array
  /** Sum of what was read ahead; of no use but that the reading is not left out. */
  touched: number
}

function sumRows(outputs: readonly LinearOutput[], rows: Rows, vector: HashedVector): Float64Array {
  const width = outputs.length
  const sums = new Float64Array(width)
  // Reading a byte of each row first lets the processor fetch them side by side.
  let touched = 0
  for (let at = 0; at < vector.slots.length; at++) touched += rows.weights[(vector.slots[at] ?? 0) * width] ?? 0
  rows.touched = touched
  for (let at = 0; at < vector.slots.length; at++) {
    const slot = vector.slots[at] ?? 0
    if (rows.filled[slot] === 0) fillRow(outputs, rows, slot)
    const row = slot * width
    const value = vector.values[at] ?? 0
    for (let place = 0; place < width; place++)
      sums[place] = (sums[place] ?? 0) + (rows.weights[row + place] ?? 0) * value
  }
  return sums
}

function fillRow(outputs: readonly LinearOutput[], rows: Rows, slot: number): void {
  rows.filled[slot] = 1
  for (const { place, weights } of outputs) rows.weights[slot * outputs.length + place] = weights[slot] ?? 0
}

export function packModel(outputs: readonly Omit<LinearOutput, 'place'>[]): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify(outputs.map(({ name, bias, scale }) => ({ name, bias, scale }))),
  )
  const packed = new Uint8Array(4 + header.length + outputs.length * SLOTS)
  new DataView(packed.buffer).setUint32(0, header.length, true)
  packed.set(header, 4)
  outputs.forEach((output, at) =>
    packed.set(new Uint8Array(output.weights.buffer, output.weights.byteOffset, SLOTS), 4 + header.length + at * SLOTS),
  )
  return packed
}

let shipped: LinearModel | null = null

/** The model for document types and categories, read at first use. Made by packages/detect/training/train-documents.ts. */
export function shippedDocumentModel(): LinearModel {
  shipped ??= unpackModel(readFileSync(new URL('./generated/document-model.bin', import.meta.url)))
  return shipped
}
