/** Words as a tree of their characters, packed: the children of a node lie side by side, so that a step reads one stretch of memory. */
export interface WordTrie {
  /** Number of nodes; the root is node 0. */
  readonly size: number
  /** The node that `code` leads to from `node`, or -1. */
  step(node: number, code: number): number
}

/** Root steps that are looked up at once: those of Latin text. */
const DIRECT = 256
/** Nodes from which on that is worth its room. */
const LARGE = 512

/**
 * Packs words; `ends[word]` is the node at which each of them ends. Goes over the sorted words level by level: the words
 * of a node are a stretch of them, and so are those of each of its children.
 */
export function packWords(words: readonly string[]): { readonly trie: WordTrie; readonly ends: Int32Array } {
  const order = Array.from(words.keys()).sort((a, b) => compare(words[a] ?? '', words[b] ?? ''))
  const sorted = order.map((word) => words[word] ?? '')
  const most = 1 + sorted.reduce((sum, word) => sum + word.length, 0)
  const code = new Uint16Array(most)
  const first = new Int32Array(most + 1)
  const from = new Int32Array(most)
  const to = new Int32Array(most)
  const ends = new Int32Array(words.length)
  to[0] = sorted.length
  let size = 1
  let depth = 0
  let level = 1
  for (let node = 0; node < size; node++) {
    if (node === level) {
      depth++
      level = size
    }
    first[node] = size
    const end = to[node] ?? 0
    for (let at = from[node] ?? 0; at < end; at++) {
      const word = sorted[at] ?? ''
      if (word.length === depth) {
        ends[order[at] ?? 0] = node
        continue
      }
      const character = word.charCodeAt(depth)
      if (size === first[node] || code[size - 1] !== character) {
        code[size] = character
        from[size] = at
        size++
      }
      to[size - 1] = at + 1
    }
  }
  first[size] = size
  const direct = size > LARGE ? new Int32Array(DIRECT).fill(-1) : null
  for (let child = first[0] ?? 0; direct !== null && child < (first[1] ?? 0); child++)
    if ((code[child] ?? 0) < DIRECT) direct[code[child] ?? 0] = child
  const step = (node: number, character: number): number => {
    if (node === 0 && direct !== null && character < DIRECT) return direct[character] ?? -1
    const end = first[node + 1] ?? 0
    for (let child = first[node] ?? 0; child < end; child++) if (code[child] === character) return child
    return -1
  }
  return { trie: { size, step }, ends }
}

/** By UTF-16 code unit. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
