/** Number of slots that words and cues are hashed into. A power of two. */
export const SLOTS = 16384

/** A sparse vector of distinct slots, each with its value. */
export interface HashedVector {
  readonly slots: readonly number[]
  readonly values: readonly number[]
}

const cueSlots = new Map<string, number>()

/** Slot of a cue; kept, as there are a few hundred cues and every text has them. */
export function cueSlot(name: string): number {
  let slot = cueSlots.get(name)
  if (slot === undefined) {
    slot = slotOf(`cue ${name}`)
    cueSlots.set(name, slot)
  }
  return slot
}

/** Slot of a name (FNV-1a). */
function slotOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}
