import { packedRuns } from '@sluiswacht/extract'
import type { UploadItem } from '@sluiswacht/model'
import type { GateText } from './segments.ts'
import { plainTextOf } from './text-file.ts'

export type FileItem = Extract<UploadItem, { kind: 'file' }>

/** Texts that are inspected as they stand, and files that must be read first. */
export interface Sorted {
  readonly plain: readonly GateText[]
  readonly documents: readonly FileItem[]
}

/** Base64 of base64 of base64: nobody does that but to hide. */
const MOST_LAYERS = 3
const MOST_TEXTS = 2_000

/**
 * Adds what is packed in the texts (base64, hexadecimal) as texts and files of their own. They do not stand in the body
 * themselves, so that what is found in them cannot be masked. What nobody can unpack is a cause of being unread.
 */
export function unpacked({ plain, documents }: Sorted): Sorted & { readonly causes: readonly string[] } {
  const causes = new Set<string>()
  const files = [...documents]
  const texts = [...plain]
  let layer: readonly GateText[] = plain
  for (let depth = 0; layer.length > 0; depth += 1) {
    const inside: GateText[] = []
    for (const { item, text } of layer) {
      for (const { bytes, kind } of packedRuns(text)) {
        const tooMany = depth >= MOST_LAYERS || texts.length + files.length >= MOST_TEXTS
        if (kind === 'opaque' || tooMany) {
          causes.add('packing-not-read')
          continue
        }
        const file: FileItem = { kind: 'file', at: `${item.at}, packed`, bytes }
        const content = kind === 'text' ? plainTextOf(file) : undefined
        if (content === undefined) files.push(file)
        else inside.push({ item: { kind: 'prompt', at: file.at, text: content }, text: content })
      }
    }
    texts.push(...inside)
    layer = inside
  }
  return { plain: texts, documents: files, causes: [...causes] }
}
