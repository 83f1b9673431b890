/**
 * A body is read in layers: bytes that hold a form, that holds JSON, that holds a string with JSON, that holds a
 * prompt. A {@link Slot} is a stretch of one layer with the way to write something else there; {@link rewriteSlots}
 * puts new texts in and builds the layers up again from the inmost, so that all else stays as it was sent.
 */
export interface Layer {
  /** The text or the bytes as sent. */
  readonly content: string | Uint8Array
  /** Where this layer stands in the one around it; absent for the body itself. */
  readonly holder?: Slot
}

export interface Slot {
  readonly layer: Layer
  /** Half-open, in UTF-16 code units of a text or bytes of bytes. */
  readonly start: number
  readonly end: number
  /** What to write between `start` and `end` so that the receiver reads `text` there. */
  readonly encode: (text: string) => string
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly content: string
}

/** The body (outermost layer) with other texts in some slots. Slots of one layer must not overlap. */
export function rewriteSlots(body: Layer, texts: Iterable<readonly [Slot, string]>): Uint8Array {
  const edits = new Map<Layer, Edit[]>()
  const put = (slot: Slot, text: string): void => {
    const edit = { start: slot.start, end: slot.end, content: slot.encode(text) }
    const list = edits.get(slot.layer)
    if (list === undefined) edits.set(slot.layer, [edit])
    else list.push(edit)
  }
  for (const [slot, text] of texts) put(slot, text)
  for (;;) {
    const inmost = deepest(edits)
    if (inmost === undefined) break
    const changed = edits.get(inmost) ?? []
    edits.delete(inmost)
    if (inmost.holder !== undefined && typeof inmost.content === 'string')
      put(inmost.holder, splice(inmost.content, changed))
    else return asBytes(inmost.content, changed)
  }
  return asBytes(body.content, [])
}

function deepest(edits: ReadonlyMap<Layer, readonly Edit[]>): Layer | undefined {
  let found: { layer: Layer; depth: number } | undefined
  for (const layer of edits.keys()) {
    let depth = 0
    for (let outer = layer.holder; outer !== undefined; outer = outer.layer.holder) depth++
    if (found === undefined || depth > found.depth) found = { layer, depth }
  }
  return found?.layer
}

function splice(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, content } of inOrder(edits)) {
    pieces.push(text.slice(at, start), content)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

function asBytes(content: string | Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (typeof content === 'string') return Buffer.from(splice(content, edits), 'utf8')
  const pieces: Uint8Array[] = []
  let at = 0
  for (const edit of inOrder(edits)) {
    pieces.push(content.subarray(at, edit.start), Buffer.from(edit.content, 'utf8'))
    at = edit.end
  }
  pieces.push(content.subarray(at))
  return Buffer.concat(pieces)
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.start - b.start)
}
