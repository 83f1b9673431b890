import type { Language } from '@sluiswacht/model'
import type { DeskRole } from '../permissions.ts'

/** Where the master key of a store comes from; absent = the key of the desk. */
export interface KeyFields {
  readonly key_file?: string | undefined
  readonly key_command?: string | undefined
}

export interface OidcFile {
  readonly name: string
  readonly issuer: string
  readonly client_id: string
  readonly client_secret_file?: string | undefined
  readonly scope: string
  readonly roles_claim: string
  readonly roles: Readonly<Record<string, readonly DeskRole[]>>
  readonly login_claim: string
  readonly name_claim: string
}

/** desk.yaml as it is written. */
export interface DeskFile extends KeyFields {
  readonly language: Language
  readonly organisation: string
  readonly listen: string
  readonly public_url?: string | undefined
  readonly tls?: { readonly certificate: string; readonly key: string } | undefined
  readonly behind_proxy: boolean
  readonly metrics?: string | undefined
  readonly store: string
  readonly inquiries: readonly (KeyFields & { readonly id: string; readonly name: string; readonly store: string })[]
  readonly inquiries_folder?: string | undefined
  readonly gate?:
    | (KeyFields & {
        readonly store?: string | undefined
        readonly policy?: string | undefined
        readonly register?: string | undefined
        readonly rules?: string | undefined
        readonly exceptions?: string | undefined
        readonly register_writable: boolean
        readonly publish: boolean
      })
    | undefined
  readonly lookups: readonly { readonly id: string; readonly name: string; readonly folder: string }[]
  readonly sign_in: {
    readonly local: boolean
    readonly second_factor: 'required' | 'optional'
    readonly idle_minutes: number
    readonly session_hours: number
    readonly oidc?: OidcFile | undefined
  }
  readonly reveal_hours: number
  readonly limits: { readonly requests_per_minute: number; readonly sign_ins_per_minute: number }
  readonly demo: boolean
}
