/**
 * One bit for each opening of three characters (five bits of each): a cheap look before a word is searched for in
 * earnest. Small on purpose, so that those of all recognisers stay in the cache.
 */
export type Openings = Uint8Array

/** Number of slots that {@link openingOf} tells apart. */
export const OPENINGS: number = 1 << 15
/** Characters that a word must have to be told by its opening. */
const LENGTH = 3

export function createOpenings(): Openings {
  return new Uint8Array(OPENINGS / 8)
}

/** Slot of three characters, whatever the case of letters; a code that is not there (`NaN`) counts as 0. */
export function openingOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31)
}

/** The slots of all texts that begin with `codes`, from the first up to the one before `end`; fewer than three codes leave the rest free. */
export function slotsOf(codes: readonly number[]): { readonly first: number; readonly end: number } {
  const known = Math.min(codes.length, LENGTH)
  const free = 5 * (LENGTH - known)
  let slot = 0
  for (let at = 0; at < known; at++) slot = (slot << 5) | ((codes[at] ?? 0) & 31)
  return { first: slot << free, end: (slot + 1) << free }
}

/** Adds all texts that begin with `codes`. */
export function markOpening(openings: Openings, codes: readonly number[]): void {
  const { first, end } = slotsOf(codes)
  for (let slot = first; slot < end; slot++) openings[slot >> 3] = (openings[slot >> 3] ?? 0) | (1 << (slot & 7))
}

/** Whether a marked text may begin with these three characters. */
export function mayOpen(openings: Openings, first: number, second: number, third: number): boolean {
  return hasOpening(openings, openingOf(first, second, third))
}

/** {@link mayOpen} for a slot. */
export function hasOpening(openings: Openings, slot: number): boolean {
  return ((openings[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0
}

/** The code units of a text, those that `as` makes of them. */
export function codesOf(text: string, as: (code: number) => number = (code) => code): number[] {
  return Array.from({ length: text.length }, (_, at) => as(text.charCodeAt(at)))
}
