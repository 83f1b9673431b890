import type { PartImage } from '@sluiswacht/model'
import { detectFaces } from '../../face/detect-faces.ts'
import type { Mrz } from '../../identity-document/mrz.ts'
import type { GrayBitmap } from '../../image/bitmap.ts'

const TITLES =
  /\b(paspoort|passport|identiteitskaart|identity card|rijbewijs|driving licen[cs]e|verblijfsdocument|verblijfstitel|residence permit|vreemdelingendocument)\b/i
/** The title of a document stands among few words; a letter about a passport is no passport. */
const FEW_WORDS = 1_200

/** What a picture shows: an identity document (machine-readable lines, or a title with a portrait), a person, or neither. */
export function imageKinds(page: GrayBitmap | null, words: string, mrz: Mrz | null): readonly PartImage[] {
  if (mrz !== null) return [{ kind: 'identity_document', score: mrz.score }]
  const face = page === null ? undefined : detectFaces(page)[0]
  const titled = words.trim().length < FEW_WORDS && TITLES.test(words)
  if (titled) return [{ kind: 'identity_document', score: face === undefined ? 0.6 : 0.9 }]
  if (face !== undefined) return [{ kind: 'photo_of_person', score: Math.round(face.score * 100) / 100 }]
  return [{ kind: 'other', score: 0.5 }]
}
