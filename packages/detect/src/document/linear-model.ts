import { readFileSync } from 'node:fs'
import type { HashedVector } from './hashed-vector.ts'
import { SLOTS } from './hashed-vector.ts'

/** One linear output: a bias, a scale, and a weight of one byte for each slot. */
export interface LinearOutput {
  readonly name: string
  readonly bias: number
  readonly scale: number
  readonly weights: Int8Array
}

export interface LinearModel {
  readonly outputs: readonly LinearOutput[]
  output(name: string): LinearOutput | undefined
}

/** Value of an output on a vector. */
export function scoreOutput(output: LinearOutput, vector: HashedVector): number {
  let sum = 0
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
    return { ...entry, weights: new Int8Array(packed.buffer, packed.byteOffset + from, SLOTS) }
  })
  const byName = new Map(outputs.map((output) => [output.name, output]))
  return { outputs, output: (name) => byName.get(name) }
}

export function packModel(outputs: readonly LinearOutput[]): Uint8Array {
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
