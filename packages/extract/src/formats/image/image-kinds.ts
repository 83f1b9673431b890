import type { PartImage } from '@sluiswacht/model'
import type { Mrz } from '../../identity-document/mrz.ts'
import type { GrayBitmap } from '../../image/bitmap.ts'

const TITLES =
  /\b(paspoort|passport|identiteitskaart|identity card|rijbewijs|driving licen[cs]e|verblijfsdocument|verblijfstitel|residence permit|vreemdelingendocument)\b/i

/** What a picture shows: an identity document by its machine-readable lines or its title, a person, or something else. */
export async function imageKinds(
  _page: GrayBitmap | null,
  words: string,
  mrz: Mrz | null,
): Promise<readonly PartImage[]> {
  if (mrz !== null) return [{ kind: 'identity_document', score: mrz.score }]
  const short = words.trim().length < 1_200
  if (short && TITLES.test(words)) return [{ kind: 'identity_document', score: 0.7 }]
  return [{ kind: 'other', score: 0.5 }]
}
