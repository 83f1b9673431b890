const COMPARED_LENGTH = 1024 * 1024

/**
 * The lines of `other` whose words do not stand in `text`: of two forms of one message only what is new need be
 * added. Messages too long to compare are given whole.
 */
export function linesNotIn(text: string, other: string): string[] {
  const lines = other.split('\n')
  if (text.trim() === '' || text.length > COMPARED_LENGTH || other.length > COMPARED_LENGTH) return lines
  const words = wordsOf(text)
  // A line's words are looked up by their first ones, so that the time does not grow with lines times text.
  const starts = new Map<string, number[]>()
  for (let at = 0; at < words.length; at++) {
    const key = words.slice(at, at + 2).join(' ')
    const places = starts.get(key)
    if (places === undefined) starts.set(key, [at])
    else if (places.length < 16) places.push(at)
  }
  const single = new Set(words)
  return lines.filter((line) => {
    const wanted = wordsOf(line)
    if (wanted.length === 0) return false
    if (wanted.length === 1) return !single.has(wanted[0] ?? '')
    const places = starts.get(wanted.slice(0, 2).join(' ')) ?? []
    return !places.some((place) => wanted.every((word, index) => words[place + index] === word))
  })
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}@.]+/gu) ?? []
}
