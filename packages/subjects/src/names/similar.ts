/**
 * A spelling-blind key for a folded name: Dutch and common foreign spellings of one sound fall together (ij/y/ei,
 * ck/k/c/q, ph/f/v, s/z, final d/t/dt, ou/au/oe/u/o (also ö and ü written oe and ue), doubled letters, silent h, dj/j, sz/sch/sh, cz/tsj, w/v in Slavic names).
 */
export function sound(name: string): string {
  const known = heard.get(name)
  if (known !== undefined) return known
  const key = spell(name)
  if (heard.size >= MOST_HEARD) heard.clear()
  heard.set(name, key)
  return key
}

const heard = new Map<string, string>()
const MOST_HEARD = 50_000

function spell(name: string): string {
  return name
    .replace(/[^a-z]/g, '')
    .replace(/tsch|tsj|cz|tch/g, 'c')
    .replace(/sch|sj|sh|sz/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|cq|ch|kh|gh|q|c|x/g, 'k')
    .replace(/g/g, 'k')
    .replace(/ij|ey|ei|eij|y|ie|j(?![aeiou])/g, 'i')
    .replace(/dj|j/g, 'i')
    .replace(/oe|ou|au|uw|ow|ue|oo|u/g, 'o')
    .replace(/ph|v|w/g, 'f')
    .replace(/z/g, 's')
    .replace(/th|dt|d/g, 't')
    .replace(/h/g, '')
    .replace(/ee|ea/g, 'e')
    .replace(/aa|ah/g, 'a')
    .replace(/(.)\1+/g, '$1')
}

/** Whether two folded words differ by at most `limit` insertions, deletions, changes or swaps of neighbours. */
export function withinEdits(a: string, b: string, limit: number): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > limit) return false
  // What both begin and end with says nothing; what is left between is short, or too different at once.
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1
  let end = 0
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1
  const [leftA, leftB] = [a.length - start - end, b.length - start - end]
  if (leftA <= 1 && leftB <= 1) return limit >= 1
  const swapped = leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
  if (swapped) return limit >= 1
  if (limit <= 1) return false
  return editsBetween(a.slice(start, a.length - end), b.slice(start, b.length - end), limit) <= limit
}

/** Edit distance with swaps (optimal string alignment), given up above `limit`. */
function editsBetween(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row[j] = cost
      if (cost < best) best = cost
    }
    if (best > limit) return best
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

/** Whether two folded words are so alike that one may be a typing error or another spelling of the other. */
export function soundsOrLooksAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4) return false
  const sameStart = a[0] === b[0]
  // an error seldom touches both of the first two letters
  if (!sameStart && a[1] !== b[1] && a[0] !== b[1] && a[1] !== b[0]) return false
  if (withinEdits(a, b, shorter >= 8 ? 2 : 1)) return true
  return sameStart && Math.abs(a.length - b.length) <= 4 && sound(a) === sound(b)
}
