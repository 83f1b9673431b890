import { z } from '@hono/zod-openapi'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { versionField } from '../fields.ts'
import { getSettings, putSettings } from './handlers.ts'

const line = z.string().trim().max(300)
const settings = z
  .object({
    sender: z.object({
      organisation: line.min(1),
      street: line.exactOptional().describe('Street and number, or post-office box'),
      town: line.exactOptional().describe('Postcode and place'),
      contact: line,
      phone: line.exactOptional(),
      email: line.exactOptional(),
      website: line.exactOptional(),
      officer: line.describe('Address of the FG'),
    }),
    measures: z
      .object({ nl: z.array(line.max(1_000)).max(20), en: z.array(line.max(1_000)).max(20) })
      .describe('Measures taken, as sentences for letters'),
    form: z
      .record(z.string().max(20), z.string().max(5_000))
      .describe('Answers on the AP’s form that are the same for every case, by number'),
    nis2: z.boolean().describe('Show the clocks of the Cyberbeveiligingswet'),
    workers: z.int().min(0).max(1_000_000).nullable(),
  })
  .openapi('Settings')
const view = z.object({ version: versionField, settings }).openapi('VersionedSettings')

export const settingsEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/settings',
    access: 'settings.read',
    summary: 'Who sends letters, and what is the same for every case',
    answer: view,
    handle: getSettings,
  }),
  endpoint({
    method: 'put',
    path: '/settings',
    access: 'settings.write',
    summary: 'Change the settings',
    body: view,
    answer: view,
    handle: putSettings,
  }),
]
