/** Words as a tree of their characters, packed: the children of a node lie side by side, so that a step reads one stretch of memory. */
export interface WordTrie {
  /** Number of nodes; the root is node 0. */
  readonly size: number
  /** The node that `code` leads to from `node`, or -1. */
  step(node: number, code: number): number
}

/** Root steps that are looked up at once: those of Latin text. */
const DIRECT = 256

interface Growing {
  readonly next: Map<number, Growing>
  readonly words: number[]
}

/** Packs words (as their character codes); `ends[word]` is the node at which each of them ends. */
export function packWords(words: readonly (readonly number[])[]): {
  readonly trie: WordTrie
  readonly ends: Int32Array
} {
  const root: Growing = { next: new Map(), words: [] }
  words.forEach((codes, word) => grow(root, codes).words.push(word))
  const nodes = breadthFirst(root)
  const ends = new Int32Array(words.length)
  const code = new Uint16Array(nodes.length)
  const first = new Int32Array(nodes.length + 1)
  let next = 1
  nodes.forEach((node, at) => {
    for (const word of node.words) ends[word] = at
    first[at] = next
    for (const character of node.next.keys()) code[next++] = character
  })
  first[nodes.length] = next
  const direct = new Int32Array(DIRECT).fill(-1)
  for (let child = first[0] ?? 0; child < (first[1] ?? 0); child++)
    if ((code[child] ?? 0) < DIRECT) direct[code[child] ?? 0] = child
  const step = (node: number, character: number): number => {
    if (node === 0 && character < DIRECT) return direct[character] ?? -1
    const end = first[node + 1] ?? 0
    for (let child = first[node] ?? 0; child < end; child++) if (code[child] === character) return child
    return -1
  }
  return { trie: { size: nodes.length, step }, ends }
}

function grow(root: Growing, codes: readonly number[]): Growing {
  let node = root
  for (const code of codes) {
    let next = node.next.get(code)
    if (next === undefined) {
      next = { next: new Map(), words: [] }
      node.next.set(code, next)
    }
    node = next
  }
  return node
}

/** Level by level, so that the children of each node follow one another. */
function breadthFirst(root: Growing): Growing[] {
  const nodes = [root]
  // the list grows while it is gone over
  for (const node of nodes) nodes.push(...node.next.values())
  return nodes
}
