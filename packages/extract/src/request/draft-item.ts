import type { UploadItem } from '@sluiswacht/model'
import type { Slot } from './layer.ts'

/** An item with where its text can be written anew; without a slot the body cannot be rewritten. */
export interface DraftItem {
  readonly item: UploadItem
  readonly slot?: Slot
  /** Looked at, but too little of a text to make a message of what a page reports by itself. */
  readonly faint?: true
}

export function promptItem(at: string, text: string, slot: Slot | undefined): DraftItem {
  return { item: { kind: 'prompt', at, text }, ...(slot === undefined ? {} : { slot }) }
}

/** `name` and `mediaType` as sent; left out when empty. */
export function fileItem(
  at: string,
  bytes: Uint8Array,
  said: { readonly name?: string | undefined; readonly mediaType?: string | undefined },
  slot: Slot | undefined,
): DraftItem {
  const name = said.name === undefined || said.name === '' ? {} : { name: said.name }
  const mediaType = said.mediaType === undefined || said.mediaType === '' ? {} : { mediaType: said.mediaType }
  return { item: { kind: 'file', at, bytes, ...name, ...mediaType }, ...(slot === undefined ? {} : { slot }) }
}
