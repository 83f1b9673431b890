import { z } from 'zod'

/** Kinds of AI service. `api` = for programs; `asset` = hosts where a service keeps files. */
export const SERVICE_CATEGORIES = [
  'chatbot',
  'image',
  'video',
  'audio',
  'transcription',
  'translation',
  'coding',
  'writing',
  'api',
  'asset',
] as const
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number]

/** Where a service processes what it gets; `choice` = the customer chooses a region. */
const HOSTINGS = ['eu', 'outside_eu', 'choice', 'own', 'unknown'] as const
export type Hosting = (typeof HOSTINGS)[number]

/** A host with all its subdomains; with `paths` only addresses whose path begins with one of them count. */
export interface ServiceHost {
  readonly host: string
  readonly paths?: readonly string[]
}

/** An AI service as the list has it. */
export interface ServiceEntry {
  readonly id: string
  readonly name: string
  readonly provider: string
  /** ISO 3166-1 alpha-2 of the provider, or `unknown`. */
  readonly country: string
  readonly hosting: Hosting
  readonly category: ServiceCategory
  readonly hosts: readonly ServiceHost[]
  /** Id of the reader whose shapes this service speaks, when that is not its own id. */
  readonly reader?: string
}

/** A name of two labels or more, without wildcard: subdomains are always meant. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/

const host = z
  .string()
  .transform((name) => name.toLowerCase().replace(/^\.|\.$/g, ''))
  .refine((name) => HOST.test(name), 'host')

const hostEntry = z.union([
  host.transform((name) => ({ host: name })),
  z.strictObject({ host, paths: z.array(z.string().startsWith('/', 'path')).min(1).max(50).optional() }),
])

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/, 'id')

const service = z.strictObject({
  id,
  name: z.string().min(1).max(100).optional(),
  provider: z.string().min(1).max(100).optional(),
  country: z
    .string()
    .regex(/^(?:[A-Z]{2}|unknown)$/, 'country')
    .optional(),
  hosting: z.enum(HOSTINGS).optional(),
  category: z.enum(SERVICE_CATEGORIES).optional(),
  reader: id.optional(),
  hosts: z.array(hostEntry).max(2_000).default([]),
})

/** What a file says of one service; what it leaves out is taken from the service of that id, or unknown. */
export interface ListedService {
  readonly id: string
  readonly name?: string | undefined
  readonly provider?: string | undefined
  readonly country?: string | undefined
  readonly hosting?: Hosting | undefined
  readonly category?: ServiceCategory | undefined
  readonly reader?: string | undefined
  readonly hosts: readonly { readonly host: string; readonly paths?: readonly string[] | undefined }[]
}

/** The file: services to add (or to extend, by their id) and hosts that are no AI service here. */
export interface ListFile {
  readonly services: readonly ListedService[]
  readonly remove: readonly string[]
}

export const listFile: z.ZodType<ListFile> = z.strictObject({
  services: z.array(service).max(5_000).default([]),
  remove: z.array(host).max(5_000).default([]),
})
