import { cueSlot, SLOTS, wordSlots } from './hashed-vector.ts'
import type { VectorBuilder } from './vector-builder.ts'

/** Who speaks and to whom, and how: words that texts of a kind use more often than others, whatever they are about. */
const VOICES: readonly (readonly [string, string])[] = [
  ['self', 'ik mijn mij me ikzelf mezelf my myself'],
  ['we', 'wij we ons onze our us'],
  ['polite', 'uw uzelf your'],
  ['familiar', 'jij je jouw jou jullie'],
  ['she', 'zij ze haar she her'],
  ['he', 'hij hem he his him'],
  ['past', 'was had ging zei vroeg kwam deed werd kon wilde vond dacht voelde zat stond gaf zag were went said came'],
  ['rule', 'moet moeten mag mogen kan kunnen dient worden wordt indien tenzij shall must should'],
]
const WEIGHT = 16

const slots: readonly number[] = VOICES.map(([name]) => cueSlot(`voice ${name}`))
/** For each slot of a word its voice, from 1 on. */
const VOICE_OF = new Uint8Array(SLOTS)
VOICES.forEach(([, words], voice) => {
  for (const word of words.split(' ')) VOICE_OF[wordSlots(word) & 0xffff] = voice + 1
})

/** Adds the share of the words of each voice among the `count` words whose slots are given. */
export function addVoices(words: Int32Array, count: number, vector: VectorBuilder): void {
  const counts = new Uint16Array(VOICES.length + 1)
  for (let at = 0; at < count; at++) {
    const voice = VOICE_OF[(words[at] ?? 0) & 0xffff] ?? 0
    counts[voice] = (counts[voice] ?? 0) + 1
  }
  slots.forEach((slot, voice) => vector.cue(slot, Math.min(2, (WEIGHT * (counts[voice + 1] ?? 0)) / (count + 10))))
}
