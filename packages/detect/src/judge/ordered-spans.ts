import type { Span } from '@sluiswacht/model'

/** Place of the first span that starts at an offset or behind it; the spans are in order. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The last span that overlaps another; the spans are in order and apart. */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T | undefined {
  const last = spans[firstFrom(spans, end) - 1]
  return last !== undefined && last.end > start ? last : undefined
}
