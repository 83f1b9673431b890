import { z } from 'zod'
import { DESK_ROLES } from '../permissions.ts'
import type { DeskFile } from './desk-file.ts'

const path = z.string().min(1).max(4_096)
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const name = z.string().trim().min(1).max(200)
const key = { key_file: path.optional(), key_command: z.string().min(1).max(4_096).optional() }
const listen = z.string().regex(/^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):\d{1,5}$/)

const oidc = z.strictObject({
  name: name.default('Werkaccount'),
  issuer: z.url({ protocol: /^https?$/ }),
  client_id: z.string().min(1).max(500),
  client_secret_file: path.optional(),
  scope: z.string().min(1).max(500).default('openid profile'),
  /** Claim with the groups or roles; a path with dots, such as `realm_access.roles`. */
  roles_claim: z.string().min(1).max(200).default('groups'),
  /** Which roles of the desk each value of the claim gives. */
  roles: z.record(z.string().max(200), z.array(z.enum(DESK_ROLES)).min(1)),
  login_claim: z.string().min(1).max(200).default('preferred_username'),
  name_claim: z.string().min(1).max(200).default('name'),
})

/** The format of desk.yaml. Paths are relative to the file. */
export const deskFile: z.ZodType<DeskFile, unknown> = z.strictObject({
  language: z.enum(['nl', 'en']).default('nl'),
  organisation: name.default('Gemeente'),
  listen: listen.default('127.0.0.1:8080'),
  /** The address in the browser; needed for passkeys and OIDC when it is not the one of `listen`. */
  public_url: z.url({ protocol: /^https?$/ }).optional(),
  tls: z.strictObject({ certificate: path, key: path }).optional(),
  /** The server stands behind one reverse proxy, which sets X-Forwarded-For. */
  behind_proxy: z.boolean().default(false),
  /** Address of /metrics (Prometheus), apart from what browsers reach; none unless given. */
  metrics: listen.optional(),
  store: path.default('bureau'),
  ...key,
  inquiries: z
    .array(z.strictObject({ id, name, store: path, ...key }))
    .max(1_000)
    .default([]),
  /** Every folder `*.inquiry` in it is an inquiry of the desk. */
  inquiries_folder: path.optional(),
  gate: z
    .strictObject({
      store: path.optional(),
      policy: path.optional(),
      register: path.optional(),
      rules: path.optional(),
      /** Where the desk writes approved exceptions; the gate reads it (`exceptions` in gate.yaml). */
      exceptions: path.optional(),
      /** Whether the desk may write the register file. */
      register_writable: z.boolean().default(false),
      /** Whether the desk publishes these files to gates with `policy_from: store`, at its start and when it changes them. */
      publish: z.boolean().default(false),
      ...key,
    })
    .optional(),
  lookups: z
    .array(z.strictObject({ id, name, folder: path }))
    .max(100)
    .default([]),
  sign_in: z
    .strictObject({
      local: z.boolean().default(true),
      second_factor: z.enum(['required', 'optional']).default('required'),
      /** Minutes without a request after which a session ends, and hours after which it ends anyhow. */
      idle_minutes: z.int().min(1).max(1_440).default(30),
      session_hours: z.int().min(1).max(72).default(10),
      oidc: oidc.optional(),
    })
    .prefault({}),
  /** For how long a reveal holds. */
  reveal_hours: z.int().min(1).max(168).default(8),
  limits: z
    .strictObject({
      requests_per_minute: z.int().min(10).max(1_000_000).default(1_200),
      sign_ins_per_minute: z.int().min(1).max(10_000).default(20),
    })
    .prefault({}),
  demo: z.boolean().default(false),
})
