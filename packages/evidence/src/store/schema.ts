import type { Generated } from 'kysely'

/** `waiting` to be read; `done`: its content is stored; `gone`: not found any more by the last walk. */
export type FileState = 'waiting' | 'done' | 'gone'

/**
 * The tables of an inquiry. Columns named `sealed_…` and `wrapped_…` are boxes of {@link Sealer}; `token` columns are
 * keyed look-up tokens. Everything else tells nothing about a person. Times are milliseconds since 1970.
 */
export interface InquiryTables {
  meta: { key: string; value: Uint8Array }
  file: {
    id: Generated<number>
    /** Of the path under which it is walked. */
    token: Uint8Array
    /** The path as it is shown: another one once a name was erased from it. */
    sealed_path: Uint8Array
    /** Of the path as it is shown, by which a document is looked up. */
    shown_token: Uint8Array
    bytes: number
    modified: number
    state: FileState
    content_id: number | null
    first_seen: number
  }
  content: {
    id: number
    /** Of the SHA-256; random while `complete` is 0. */
    token: Uint8Array
    sealed_sha256: Uint8Array
    bytes: number
    complete: number
    stored: number
    /** The keys of its texts and of its findings; null once destroyed. */
    wrapped_text_key: Uint8Array | null
    wrapped_findings_key: Uint8Array | null
    /** 1 when somebody's data was erased from it. */
    redacted: number
  }
  part: {
    id: Generated<number>
    content_id: number
    ordinal: number
    status: string
    /** Empty once purged, as `sealed_findings`. */
    sealed_text: Uint8Array
    sealed_findings: Uint8Array
    sealed_part: Uint8Array
  }
  /** Pages that were recognised of a content of which others still wait. `place`: token of part and page. */
  page: { content_id: number; place: Uint8Array; sealed_page: Uint8Array }
  unreachable: { id: Generated<number>; sealed_path: Uint8Array; code: string }
  upload: { id: Generated<number>; sealed_upload: Uint8Array; path_token: Uint8Array | null; stored: number }
  person: { no: number; id: string; digest: Uint8Array; sealed_person: Uint8Array }
  person_token: { token: Uint8Array; person_no: number }
  /** What can be counted of a person: see `person-facets.ts`. */
  person_facet: { person_no: number; traits: number; categories: number; labels: number; documents: number }
  decision: { id: Generated<number>; mark: Uint8Array; sealed_decision: Uint8Array }
  hold: { id: string; sealed_hold: Uint8Array }
  event: { seq: number; sealed_event: Uint8Array; hash: Uint8Array; mark: Uint8Array | null }
}

/** In an order in which rows can be copied: what is pointed to comes first. */
export const TABLES: readonly (keyof InquiryTables)[] = [
  'meta',
  'content',
  'part',
  'page',
  'file',
  'unreachable',
  'upload',
  'person',
  'person_token',
  'person_facet',
  'decision',
  'hold',
  'event',
]
