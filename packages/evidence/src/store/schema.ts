import type { Generated } from 'kysely'

/** `waiting` to be read; `done`: its content is stored; `gone`: not found any more by the last walk. */
export type FileState = 'waiting' | 'done' | 'gone'

/**
 * The tables of an inquiry. Columns named `sealed_…` are boxes of {@link Sealer}; `token` columns are keyed
 * look-up tokens. Everything else tells nothing about a person.
 */
export interface InquiryTables {
  meta: { key: string; value: Uint8Array }
  file: {
    id: Generated<number>
    token: Uint8Array
    sealed_path: Uint8Array
    bytes: number
    modified: number
    state: FileState
    content_id: number | null
  }
  content: { id: Generated<number>; token: Uint8Array; sealed_sha256: Uint8Array; bytes: number; complete: number }
  part: {
    id: Generated<number>
    content_id: number
    ordinal: number
    status: string
    sealed_text: Uint8Array
    sealed_part: Uint8Array
  }
  unreachable: { id: Generated<number>; sealed_path: Uint8Array; code: string }
  upload: { id: Generated<number>; sealed_upload: Uint8Array }
  person: { id: string; sealed_person: Uint8Array }
  person_token: { token: Uint8Array; person_id: string }
  event: { seq: Generated<number>; sealed_event: Uint8Array; hash: Uint8Array }
}
