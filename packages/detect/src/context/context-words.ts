/** Words near a value that speak for or against what it looks like. */
export interface ContextWords {
  readonly for: readonly string[]
  readonly against: readonly string[]
}

/** Context words made ready for search in lower-case text. */
export interface WordFinder {
  /** Whether any of the words stands in the text. */
  within(text: string): boolean
  /** Offset just after the last of the words in the text, or -1. */
  lastEnd(text: string): number
  /** Offset of the first of the words in the text, or -1. */
  firstStart(text: string): number
}

/**
 * Compiles words to one expression. A word matches at a word start; a word that ends in `*` also matches as the
 * beginning of a longer word, one that begins with `*` as the end of a longer word. Spaces in a word match any white space, `-` or nothing.
 */
export function compileWords(words: readonly string[]): WordFinder {
  const source = words.map(wordSource).join('|')
  const one = new RegExp(source || '(?!)', 'u')
  const all = new RegExp(source || '(?!)', 'gu')
  return {
    within: (text) => one.test(text),
    firstStart: (text) => text.search(one),
    lastEnd(text) {
      let end = -1
      all.lastIndex = 0
      for (let hit = all.exec(text); hit !== null; hit = all.exec(text)) end = hit.index + hit[0].length
      return end
    },
  }
}

function wordSource(word: string): string {
  const open = word.endsWith('*')
  const tail = word.startsWith('*')
  const bare = word.slice(tail ? 1 : 0, open ? -1 : undefined)
  const escaped = bare.replace(/[$()+.?[\\\]^{|}*/-]/g, '\\$&').replace(/ /g, '[\\s-]?')
  const before = tail ? '' : '(?<![\\p{L}\\p{N}])'
  const after = open ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])'
  return `${before}${escaped}${after}`
}
