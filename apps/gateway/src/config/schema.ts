import { z } from 'zod'
import type { GateFile } from './gate-file.ts'
import { USER_HEADERS } from '../decision/user.ts'

const path = z.string().min(1).max(4_096)
const listen = z
  .string()
  .regex(/^(?:\[[0-9a-fA-F:]+\]|[0-9.]+|[A-Za-z0-9.-]+):\d{1,5}$/, 'listen')
  .refine((value) => Number(value.slice(value.lastIndexOf(':') + 1)) <= 65_535, 'listen')

const network = z
  .string()
  .regex(/^(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?|[0-9a-fA-F:]{2,40}(?:\/\d{1,3})?)$/, 'network')

const tls = z.strictObject({
  certificate: path,
  key: path,
  /** Certificate of the authority whose clients may connect; then every client must show a certificate. */
  client_ca: path.optional(),
})

const headerName = z.string().regex(/^[A-Za-z0-9-]{1,80}$/, 'header')
const headerValue = z.string().regex(/^[\x20-\x7e]{1,2000}$/, 'header')
const serviceId = z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/, 'service')
const megabytes = (otherwise: number, most: number): z.ZodDefault<z.ZodInt> =>
  z.int().min(1).max(most).default(otherwise)

const icap = z.strictObject({
  listen: listen.default('127.0.0.1:1344'),
  tls: tls.optional(),
  max_connections: z.int().min(1).max(20_000).default(500),
  options_ttl_seconds: z.int().min(5).max(3_600).default(60),
  /** Squid cannot send a preview of 65,536 bytes: its buffer holds one less. */
  preview_bytes: z.int().min(0).max(65_535).default(65_000),
  /** Networks that may connect; needed instead of tls.client_ca when the gate listens on more than 127.0.0.1. */
  allow_from: z.array(network).min(1).max(1_000).optional(),
  /** Another process may listen on the same port: the new gate takes over before the old one stops. */
  share_port: z.boolean().default(false),
})

const admin = z.strictObject({ listen: listen.default('127.0.0.1:8443'), tls: tls.optional() })

const evidence = z.strictObject({
  store: z.string().min(1).max(4_096),
  key_file: path.optional(),
  key_command: z.string().min(1).max(4_096).optional(),
  /** Whether records may wait on this machine while the database server cannot be reached. */
  when_store_is_away: z.enum(['refuse', 'journal']).default('refuse'),
  journal_folder: path.optional(),
  journal_limit_mb: megabytes(256, 65_536),
  /** What this gate is called where it signs for what it recorded; otherwise the name of the machine. */
  writer: z
    .string()
    .regex(/^[\w .-]{1,60}$/, 'site')
    .optional(),
  /** Ed25519 key (PKCS#8, PEM) with which it signs; otherwise one that lives as long as the process. */
  writer_key_file: path.optional(),
})

const limits = z.strictObject({
  deadline_seconds: z.int().min(1).max(300).default(20),
  inspect_mb: megabytes(100, 1_024),
  upload_mb: megabytes(512, 10_240),
  memory_per_upload_kb: z.int().min(64).max(65_536).default(512),
  memory_mb: megabytes(64, 65_536),
  inspect_memory_mb: megabytes(768, 65_536),
  spill_folder: path.optional(),
  /** Time in which new requests are still served while proxies are sent elsewhere. */
  drain_grace_seconds: z.int().min(0).max(600).default(2),
  drain_seconds: z.int().min(0).max(600).default(30),
})

const inspection = z.strictObject({
  processes: z.int().min(1).max(64).default(2),
  threads: z.int().min(1).max(64).default(2),
  ocr: z.enum(['auto', 'off']).default('off'),
})

const squid = z.strictObject({
  http_port: z
    .string()
    .regex(/^(?:[0-9.]+:|\[[0-9a-fA-F:]+\]:)?\d{1,5}$/, 'listen')
    .default('3128'),
  ca_file: path.default('/etc/squid/sluiswacht-ca.pem'),
  certificate_store: path.default('/var/lib/squid/ssl_db'),
  certificate_helper: path.default('/usr/lib/squid/security_file_certgen'),
  clients: z.array(network).min(1).default(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']),
  gates: z
    .array(z.string().regex(/^icaps?:\/\/[^\s"]{3,300}$/, 'icap'))
    .min(1)
    .max(16)
    .optional(),
  gate_ca_file: path.optional(),
  gate_name: z
    .string()
    .regex(/^[A-Za-z0-9.-]{1,253}$/, 'site')
    .optional(),
  gate_client_certificate: path.optional(),
  site: z
    .string()
    .regex(/^[\w .-]{1,60}$/, 'site')
    .default('hoofdkantoor'),
  error_directory: path.optional(),
})

/** The format of gate.yaml. Paths are relative to the file. */
export const gateFile: z.ZodType<GateFile> = z.strictObject({
  language: z.enum(['nl', 'en']).default('nl'),
  icap: icap.prefault({}),
  admin: admin.prefault({}),
  /** `store`: what `sluiswacht policy publish` put there, the same for all gates. */
  policy_from: z.enum(['files', 'store']).default('files'),
  policy: path.optional(),
  register: path.optional(),
  rules: path.optional(),
  /** Exceptions that the desk approved; read anew when the file changes. */
  exceptions: path.optional(),
  services: path.optional(),
  people: path.optional(),
  evidence,
  limits: limits.prefault({}),
  inspection: inspection.prefault({}),
  user_headers: z
    .array(headerName)
    .max(20)
    .default([...USER_HEADERS]),
  unknown_ai_hosts: z.enum(['report', 'refuse']).default('report'),
  service_headers: z.record(serviceId, z.record(headerName, headerValue)).default({}),
  squid: squid.prefault({}),
})
