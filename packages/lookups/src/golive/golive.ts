import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { GoLiveIncomplete } from '../errors.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const LONGEST = 200_000

/** What must be settled before look-ups of real officials are analysed (WOR art. 27, GDPR art. 5, 13, 35). */
const schema = z.looseObject({
  simulated: z.literal(false).optional(),
  dpia: z.looseObject({ date: day, fg_advice: z.string().min(3) }),
  works_council: z.looseObject({ date: day, decision: z.literal('consent') }),
  protocol: z.looseObject({ published: day }),
  purposes: z.array(z.string().min(3)).min(1),
  retention: z.looseObject({
    events_months: z.number().int().positive().max(240),
    unfounded_months: z.number().int().positive().max(24),
    incident_years: z.number().int().positive().max(20),
    reveal_log_years: z.number().int().positive().max(20),
  }),
  roles: z.looseObject({
    reviewer: z.string().min(2),
    second_reviewer: z.string().min(2),
    integrity_coordinator: z.string().min(2),
  }),
})

/** How long things are kept, as agreed before the start. */
export interface Retention {
  readonly eventsMonths: number
  /** Alerts that were justified or stayed unknown, after the verdict. */
  readonly unfoundedMonths: number
  /** Alerts that were unjustified, after the verdict. */
  readonly incidentYears: number
}

export type GoLive =
  | { readonly state: 'filled'; readonly retention: Retention }
  | { readonly state: 'simulated' }
  | { readonly state: 'missing'; readonly path: string; readonly missing: readonly string[] }

/** Reads `golive.yaml` in a directory and tells what is still missing. */
export async function readGoLive(directory: string): Promise<GoLive> {
  const path = join(directory, 'golive.yaml')
  if (!existsSync(path)) return { state: 'missing', path, missing: ['golive.yaml'] }
  const text = await readFile(path, 'utf8')
  let document: unknown
  try {
    document = text.length > LONGEST ? undefined : parse(text, { schema: 'core', maxAliasCount: 10 })
  } catch {
    return { state: 'missing', path, missing: ['YAML'] }
  }
  if (typeof document === 'object' && document !== null && 'simulated' in document && document.simulated === true)
    return { state: 'simulated' }
  const result = schema.safeParse(document)
  if (result.success) {
    const { events_months, unfounded_months, incident_years } = result.data.retention
    const retention = {
      eventsMonths: events_months,
      unfoundedMonths: unfounded_months,
      incidentYears: incident_years,
    }
    return { state: 'filled', retention }
  }
  const missing = new Set(result.error.issues.map(({ path: where }) => where.join('.') || 'golive.yaml'))
  return { state: 'missing', path, missing: [...missing] }
}

/** @throws {GoLiveIncomplete} */
export async function requireGoLive(directory: string): Promise<GoLive> {
  const found = await readGoLive(directory)
  if (found.state === 'missing') throw new GoLiveIncomplete(found.path, found.missing)
  return found
}

/** An empty form to fill in. */
export const GO_LIVE_FORM: string = `# In te vullen voordat opzoekingen van echte medewerkers worden geanalyseerd. Uitleg: docs/lookups.md
# Verzonnen gegevens (demo, test)? Zet dan alleen: simulated: true
dpia:
  date: ""             # dag waarop de DPIA is vastgesteld, JJJJ-MM-DD
  fg_advice: ""        # advies van de FG, kort
works_council:
  date: ""             # dag van het besluit van de OR (WOR art. 27 lid 1 k en l)
  decision: ""         # consent
protocol:
  published: ""        # dag waarop het protocol aan de medewerkers bekend is gemaakt
purposes: []           # bijvoorbeeld: beveiliging van persoonsgegevens; opsporen en afhandelen van datalekken
retention:
  events_months: 13
  unfounded_months: 3
  incident_years: 3
  reveal_log_years: 5
roles:
  reviewer: ""
  second_reviewer: ""
  integrity_coordinator: ""
`
