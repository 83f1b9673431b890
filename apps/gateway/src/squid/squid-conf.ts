import { SQUID_COMMENTS } from './squid-comments.ts'

/** What a squid.conf for the gate is made of. */
export interface SquidSettings {
  /** Where workplaces reach the proxy, as in `http_port`: `3128` or `10.0.0.5:3128`. */
  readonly httpPort: string
  /** PEM with certificate and key of the authority that workplaces trust for bumped hosts. */
  readonly caFile: string
  /** Folder that `security_file_certgen` keeps certificates in. */
  readonly certificateStore: string
  /** The helper that makes certificates. */
  readonly certificateHelper: string
  /** Clients that may use the proxy, as in `acl … src`. */
  readonly clients: readonly string[]
  /** Addresses of gates: `icap://127.0.0.1:1344/gate`, or `icaps://`. Two or more take over from each other. */
  readonly gates: readonly string[]
  /** Certificate of the authority that signed the gate's own certificate (icaps). */
  readonly gateCaFile?: string
  /** Name in the gate's certificate, where the address is a number: Squid does not look for numbers in certificates. */
  readonly gateName?: string
  /** Certificate and key with which Squid shows itself to the gate (icaps). */
  readonly gateClientCertificate?: string
  /** Name of this place, for evidence. */
  readonly site: string
  /** Largest upload to get through, in MB; more fails at random in Squid. */
  readonly largestUploadMb: number
  /** Longest time that the gate may take, in seconds. */
  readonly deadlineSeconds: number
  /** Folder with the pages of {@link import('./error-pages.ts').ERROR_PAGES}. */
  readonly errorDirectory?: string
}

/** Name under which each gate is known in the configuration. */
function gateName(index: number): string {
  return `sluiswacht_${index + 1}`
}

/**
 * A whole squid.conf (Squid 5 or later, package `squid-openssl`) that sends requests to the given hosts through the
 * gate: hosts as `.chatgpt.com` (with everything below) or `api.example.org` (that one only).
 */
export function squidConf(settings: SquidSettings, hosts: readonly string[], lang: 'nl' | 'en'): string {
  const say = SQUID_COMMENTS[lang]
  const list = withoutCovered(hosts)
  const acl = (name: string, type: string): string[] =>
    inRows(list).map((row) => `acl ${name} ${type} ${row.join(' ')}`)
  const several = settings.gates.length > 1
  return [
    ...comment(say.head),
    ...comment(say.port),
    `http_port ${settings.httpPort} ssl-bump generate-host-certificates=on dynamic_cert_mem_cache_size=8MB tls-cert=${settings.caFile}`,
    `sslcrtd_program ${settings.certificateHelper} -s ${settings.certificateStore} -M 8MB`,
    'sslcrtd_children 8 startup=1 idle=1',
    ...comment(say.clients),
    `acl workplaces src ${settings.clients.join(' ')}`,
    'acl tls_port port 443',
    'http_access deny CONNECT !tls_port',
    'http_access deny to_localhost',
    'http_access allow workplaces',
    'http_access deny all',
    ...comment(say.users),
    ...comment(say.bump),
    'acl at_hello at_step SslBump1',
    ...acl('ai_tls', 'ssl::server_name'),
    'ssl_bump peek at_hello',
    'ssl_bump bump ai_tls',
    'ssl_bump splice all',
    ...comment(say.upgrade),
    ...comment(say.gate),
    'icap_enable on',
    'icap_preview_enable on',
    'icap_206_enable on',
    'icap_persistent_connections on',
    'icap_connect_timeout 3 seconds',
    `icap_io_timeout ${settings.deadlineSeconds + 10} seconds`,
    ...settings.gates.map((address, index) => serviceLine(settings, address, index)),
    ...(several
      ? [
          ...comment(say.several),
          `adaptation_service_set sluiswacht ${settings.gates.map((_, index) => gateName(index)).join(' ')}`,
          'icap_retry allow all',
          'icap_retry_limit 3',
        ]
      : []),
    ...comment(say.revival),
    'icap_service_failure_limit 10',
    'icap_service_revival_delay 30',
    ...comment(say.meta),
    'adaptation_send_client_ip on',
    'adaptation_send_username on',
    'icap_client_username_header X-Authenticated-User',
    `adaptation_meta X-Gate-Site "${settings.site}" all`,
    'adaptation_meta X-Gate-SNI "%ssl::>sni" all',
    ...comment(say.access),
    `adaptation_access ${several ? 'sluiswacht' : gateName(0)} deny CONNECT`,
    `adaptation_access ${several ? 'sluiswacht' : gateName(0)} allow all`,
    ...comment(say.buffer),
    `client_request_buffer_max_size ${settings.largestUploadMb} MB`,
    ...comment(say.expect),
    'force_request_body_continuation allow all',
    ...comment(say.names),
    'via off',
    'forwarded_for delete',
    'cache deny all',
    ...(settings.errorDirectory === undefined
      ? []
      : [...comment(say.errors), `error_directory ${settings.errorDirectory}`]),
    ...comment(say.logs),
    'strip_query_terms on',
    'logformat sluiswacht %ts.%03tu %6tr %>a %Ss/%03>Hs %<st %rm %ru icap=%icap::tt',
    'access_log stdio:/var/log/squid/access.log sluiswacht',
    '',
  ].join('\n')
}

function serviceLine(settings: SquidSettings, address: string, index: number): string {
  const secure = address.startsWith('icaps:')
  const trust = secure && settings.gateCaFile !== undefined ? ` tls-cafile=${settings.gateCaFile}` : ''
  const own =
    secure && settings.gateClientCertificate !== undefined ? ` tls-cert=${settings.gateClientCertificate}` : ''
  const named = secure && settings.gateName !== undefined ? ` tls-domain=${settings.gateName}` : ''
  return `icap_service ${gateName(index)} reqmod_precache ${address} bypass=off on-overload=block${trust}${named}${own}`
}

function comment(text: string): string[] {
  return ['', ...text.split('\n').map((line) => `# ${line}`)]
}

/** Squid complains of a name that another in the list covers. */
export function withoutCovered(hosts: readonly string[]): string[] {
  const all = new Set(hosts)
  const covered = (host: string): boolean => {
    const labels = host.replace(/^\./, '').split('.')
    if (!host.startsWith('.') && all.has(`.${host}`)) return true
    return labels.some((_, index) => index > 0 && all.has(`.${labels.slice(index).join('.')}`))
  }
  return [...all].filter((host) => !covered(host)).sort()
}

/** Lines of a length that people can read. */
function inRows(words: readonly string[]): string[][] {
  const rows: string[][] = []
  for (let at = 0; at < words.length; at += 6) rows.push(words.slice(at, at + 6))
  return rows
}
