import { SLOTS } from '../document/hashed-vector.ts'
import type { LinearOutput } from '../document/linear-model.ts'

/** What a feature is about, so that a finding can say what it was learned from. */
export type FeatureKind = 'form' | 'label' | 'words before' | 'words behind' | 'place' | 'rules' | 'names' | 'document'

/** The name of a feature, hashed once. */
export type FeatureName = number & { readonly feature: unique symbol }

/** Hashes the name of a feature (FNV-1a). */
export function feature(name: string): FeatureName {
  return hashed(hashed(0x811c9dc5, name), '=') as FeatureName
}

/** The number of the bag in which a slot was last taken; kept from bag to bag, so that nothing is cleared. */
const taken = new Uint32Array(SLOTS)
let bags = 0
const LAST_BAG = 0xffffffff

/** Gathers the features of one stretch of text, each hashed to a slot and counted once. One at a time. */
export class FeatureBag {
  readonly slots: number[] = []
  readonly kinds: FeatureKind[] = []
  #kind: FeatureKind = 'form'

  constructor() {
    // a gate that runs for years counts past what the array holds
    if (bags === LAST_BAG) {
      taken.fill(0)
      bags = 0
    }
    bags++
  }

  /** What the features that follow are about. */
  about(kind: FeatureKind): void {
    this.#kind = kind
  }

  /** Adds the feature `name=value`. */
  add(name: FeatureName, value: string): void {
    this.#take(hashed(name, value))
  }

  /** Adds the feature `name=value`; the value is a whole number, or 0 or 1 for no and yes. */
  count(name: FeatureName, value: number | boolean): void {
    this.#take(Math.imul(name ^ (Number(value) + 7), 0x01000193) ^ 0x5bd1e995)
  }

  #take(hash: number): void {
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    if (taken[slot] === bags) return
    taken[slot] = bags
    this.slots.push(slot)
    this.kinds.push(this.#kind)
  }

  /** Value of an output on these features: its bias and the weights of the features. */
  score(output: LinearOutput): number {
    let sum = 0
    for (const slot of this.slots) sum += output.weights[slot] ?? 0
    return output.bias + sum * output.scale
  }
}

function hashed(from: number, text: string): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
