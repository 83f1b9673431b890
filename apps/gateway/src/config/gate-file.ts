/** Files with which a server shows who it is, and with `client_ca` asks the same of its clients. */
export interface TlsFiles {
  readonly certificate: string
  readonly key: string
  readonly client_ca?: string | undefined
}

/** Bounds; what each does stands in docs/gate.md. */
export interface LimitSettings {
  readonly deadline_seconds: number
  readonly inspect_mb: number
  readonly upload_mb: number
  readonly memory_per_upload_kb: number
  readonly memory_mb: number
  readonly inspect_memory_mb: number
  readonly spill_folder?: string | undefined
  readonly drain_grace_seconds: number
  readonly drain_seconds: number
}

/** The Squid before the gate, for `gate squid-conf`. */
export interface SquidFile {
  readonly http_port: string
  readonly ca_file: string
  readonly certificate_store: string
  readonly certificate_helper: string
  readonly clients: readonly string[]
  readonly gates?: readonly string[] | undefined
  readonly gate_ca_file?: string | undefined
  readonly gate_name?: string | undefined
  readonly gate_client_certificate?: string | undefined
  readonly site: string
  readonly error_directory?: string | undefined
}

/** gate.yaml as read, defaults filled in. */
export interface GateFile {
  readonly language: 'nl' | 'en'
  readonly icap: {
    readonly listen: string
    readonly tls?: TlsFiles | undefined
    readonly max_connections: number
    readonly options_ttl_seconds: number
    readonly preview_bytes: number
    readonly allow_from?: readonly string[] | undefined
    readonly share_port: boolean
  }
  readonly admin: { readonly listen: string; readonly tls?: TlsFiles | undefined }
  readonly policy_from: 'files' | 'store'
  readonly policy?: string | undefined
  readonly register?: string | undefined
  readonly rules?: string | undefined
  readonly exceptions?: string | undefined
  readonly services?: string | undefined
  readonly people?: string | undefined
  readonly evidence: {
    readonly store: string
    readonly key_file?: string | undefined
    readonly key_command?: string | undefined
    readonly when_store_is_away: 'refuse' | 'journal'
    readonly journal_folder?: string | undefined
    readonly journal_limit_mb: number
    readonly writer?: string | undefined
    readonly writer_key_file?: string | undefined
  }
  readonly limits: LimitSettings
  readonly inspection: { readonly processes: number; readonly threads: number; readonly ocr: 'auto' | 'off' }
  readonly user_headers: readonly string[]
  readonly unknown_ai_hosts: 'report' | 'refuse'
  readonly service_headers: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly squid: SquidFile
}
