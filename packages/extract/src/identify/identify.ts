import { FORMATS } from '../generated/formats.ts'
import type { FormatReader } from '../reader.ts'
import { knownSignature } from './signatures.ts'
import type { FileSample } from './sample.ts'

export interface Identified {
  readonly mediaType: string
  readonly reader: FormatReader | null
  /** Name of a format that is recognised but not read; null when the format is unknown or is read. */
  readonly known: string | null
}

/** Tells what a file is from its content; the name only decides between kinds of text. */
export function identify(sample: FileSample): Identified {
  let best: { reader: FormatReader; mediaType: string; certainty: number } | null = null
  for (const reader of FORMATS) {
    const match = reader.matches(sample)
    if (match !== null && (best === null || match.certainty > best.certainty)) best = { reader, ...match }
  }
  const known = knownSignature(sample)
  if (best !== null && (known === null || best.certainty >= 50))
    return { mediaType: best.mediaType, reader: best.reader, known: null }
  if (known !== null) return { mediaType: known.mediaType, reader: null, known: known.name }
  return { mediaType: 'application/octet-stream', reader: null, known: null }
}
