const PAUSES_MS = [1_000, 5_000, 20_000, 60_000]

/** How long work that was put back waits before it is taken again, by how often that happened before. */
export function pauseBefore(turn: number): number {
  return PAUSES_MS[Math.min(turn, PAUSES_MS.length - 1)] ?? 0
}
