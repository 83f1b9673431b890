import type { UploadLink } from '@sluiswacht/model'
import type { DraftItem } from './draft-item.ts'
import type { JsonValue } from './json-value.ts'

/** A link of what a request tells; nothing when it tells nothing. */
export function linkOf(said: {
  readonly fileId?: string | undefined
  readonly name?: string | undefined
  readonly bytes?: number | undefined
  readonly uploadAddress?: string | undefined
}): UploadLink[] {
  const { fileId, name, bytes, uploadAddress } = said
  const link: UploadLink = {
    ...(fileId === undefined ? {} : { fileId }),
    ...(name === undefined ? {} : { name }),
    ...(bytes === undefined || !Number.isSafeInteger(bytes) || bytes < 0 ? {} : { bytes }),
    ...(uploadAddress === undefined ? {} : { uploadAddress }),
  }
  return Object.keys(link).length === 0 ? [] : [link]
}

/** Ids in an array of strings, as links. */
export function fileIdLinks(ids: JsonValue): UploadLink[] {
  return [...ids.each()].flatMap((id) => linkOf({ fileId: id.text }))
}

/** Names and sizes of the files among the items. */
export function fileLinks(items: readonly DraftItem[]): UploadLink[] {
  return items.flatMap(({ item }) =>
    item.kind === 'file' ? linkOf({ name: item.name, bytes: item.bytes.length }) : [],
  )
}
