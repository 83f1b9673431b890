import { fileItem, promptItem, type DraftItem } from './draft-item.ts'
import { isReadable } from './base64.ts'
import type { Slot } from './layer.ts'
import { itemsOfJson, itemsOfText, type Taken } from './leaves.ts'
import { type MultipartPart, quotedName } from './multipart.ts'
import { placeName, type RequestBody } from './request-body.ts'

/**
 * The generic extractor: every text and file in a body, whatever its shape (multipart, form, JSON with base64 or JSON
 * in strings, text, bytes), beside those that a service's reader has already.
 * @throws {BodyUnreadable}
 */
export function sweep(body: RequestBody, known: readonly DraftItem[] = [], fileName?: string): DraftItem[] {
  if (body.empty) return []
  const taken = takenBy(known)
  if (body.isMultipart) return [...sweepParts(body, taken)]
  if (body.json.present) return itemsOfJson(body.json, taken)
  if (body.mediaType === 'application/x-www-form-urlencoded') {
    return body.fields.flatMap(({ name, value, slot }) => [
      ...itemsOfText(value, slot, { at: `form: ${placeName(name)}`, key: name }, taken),
      ...(/\s|@/.test(name) ? [promptItem('form: …', name, undefined)] : []),
    ])
  }
  if (taken(body.slot)) return []
  if (fileName === undefined && isText(body))
    return itemsOfText(body.text, body.slot, { at: 'body', key: 'text' }, taken)
  return [fileItem('body', body.bytes, { name: fileName, mediaType: body.mediaType }, body.slot)]
}

function isText({ mediaType, bytes }: RequestBody): boolean {
  return /^text\/|json|javascript|x-www-form/.test(mediaType) || (mediaType === '' && isReadable(bytes))
}

function* sweepParts(body: RequestBody, taken: Taken): Generator<DraftItem, void, undefined> {
  for (const part of body.parts) {
    const slot = body.slotOf(part)
    yield* nameOfFile(body, part)
    if (/\s|@/.test(part.name)) yield promptItem('multipart: …', part.name, undefined)
    if (taken(slot)) continue
    if (isFile(part)) yield body.fileOf(part)
    else {
      const text = Buffer.from(body.bytesOf(part)).toString('utf8')
      yield* itemsOfText(text, slot, { at: `multipart: ${placeName(part.name)}`, key: part.name }, taken)
    }
  }
  for (const { start, end } of body.multipart.outside) {
    const text = Buffer.from(body.bytes.subarray(start, end)).toString('utf8')
    const slot: Slot = { layer: body.layer, start, end, encode: (other) => other }
    if (text.trim() !== '') yield promptItem('multipart: outside', text, slot)
  }
}

/** The name of a file is content too: it often holds that of the person whom the file is about. */
function* nameOfFile(
  body: RequestBody,
  { name, fileName, fileNameAt }: MultipartPart,
): Generator<DraftItem, void, undefined> {
  if (fileName === undefined || fileName === '' || fileNameAt === undefined) return
  yield promptItem(`multipart: ${placeName(name)}, filename`, fileName, {
    layer: body.layer,
    ...fileNameAt,
    encode: (other) => body.withoutBoundary(quotedName(other)),
  })
}

/** A part with the name of a file, or of a type that is no plain text. */
export function isFile({ fileName, mediaType }: MultipartPart): boolean {
  return fileName !== undefined || (mediaType !== undefined && !/^(text\/plain|application\/json)\b/i.test(mediaType))
}

function takenBy(known: readonly DraftItem[]): Taken {
  const places = new Map<unknown, Set<number>>()
  for (const { slot } of known) {
    if (slot === undefined) continue
    const starts = places.get(slot.layer)
    if (starts === undefined) places.set(slot.layer, new Set([slot.start]))
    else starts.add(slot.start)
  }
  return ({ layer, start }) => places.get(layer)?.has(start) ?? false
}
