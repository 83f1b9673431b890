import { access, constants, statfs } from 'node:fs/promises'
import type { GateLog } from '@sluiswacht/evidence'
import type { SharedRulesState } from '../rules/shared-rules.ts'

/** One thing that the gate cannot do without. */
export interface Check {
  readonly name: 'store' | 'disk' | 'spill' | 'detector' | 'draining' | 'policy'
  readonly ok: boolean
  /** Stable code of what is wrong; nothing of what was being done. */
  readonly problem?: string
}

const LEAST_FREE_BYTES = 64 * 1024 * 1024
const PATIENCE_MS = 2_000

/** What readiness looks at. */
export interface ReadinessParts {
  readonly log: GateLog
  /** Throws when the files of the store are gone. */
  readonly checkStore: () => void
  /** Folder of the embedded store; undefined = a database elsewhere. */
  readonly storeFolder: string | undefined
  readonly spillFolder: string
  readonly detectorWarm: () => boolean
  readonly draining: () => boolean
  /** Whether the last record could not be written. */
  readonly appendFailed: () => boolean
  /** Of a gate that takes its rules from the store. */
  readonly sharedRules: SharedRulesState | undefined
}

/** Whether the gate can decide and prove it: asked by a load balancer every few seconds. */
export async function readiness(parts: ReadinessParts): Promise<readonly Check[]> {
  const checks: Check[] = [
    await store(parts),
    await check('spill', () => hasRoom(parts.spillFolder)),
    checked('detector', parts.detectorWarm(), 'not-warm'),
    checked('draining', !parts.draining(), 'draining'),
  ]
  const { storeFolder } = parts
  // The last rules hold while newer ones cannot be had: the gate decides, and says by which.
  const { sharedRules } = parts
  if (sharedRules) checks.push(policyCheck(sharedRules))
  if (storeFolder !== undefined) checks.push(await check('disk', () => hasRoom(storeFolder)))
  return checks
}

/** A gate that journals can decide and prove it while the store is away; it says so all the same. */
async function store(parts: ReadinessParts): Promise<Check> {
  const answer = await check('store', () => storeAnswers(parts))
  const { mode } = parts.log.journalState() ?? { mode: 'store' }
  if (mode === 'stopped') return { name: 'store', ok: false, problem: 'journal-stopped' }
  const journals = mode === 'journal' || mode === 'replaying'
  return journals && !parts.appendFailed() ? { name: 'store', ok: true, problem: mode } : answer
}

function policyCheck({ stale }: SharedRulesState): Check {
  return { name: 'policy', ok: true, ...(stale === undefined ? {} : { problem: stale }) }
}

function checked(name: Check['name'], ok: boolean, problem: string): Check {
  return ok ? { name, ok } : { name, ok, problem }
}

async function check(name: Check['name'], look: () => Promise<void>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('late'), { code: 'timeout' })), PATIENCE_MS)
  })
  try {
    await Promise.race([look(), late])
    return { name, ok: true }
  } catch (error) {
    const told = error instanceof Error && 'problem' in error ? error.problem : undefined
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return { name, ok: false, problem: [told, code].find((one) => typeof one === 'string') ?? 'failed' }
  } finally {
    clearTimeout(timer)
  }
}

/** After a failed write only a write that works proves that it works again. */
async function storeAnswers({ log, appendFailed, checkStore }: ReadinessParts): Promise<void> {
  checkStore()
  if (appendFailed())
    await log.note({ at: new Date().toISOString(), action: 'gate-recovery-probe', actor: 'gate', details: {} })
  else for await (const _ of log.records({ ids: ['readiness'] }));
}

async function hasRoom(folder: string): Promise<void> {
  await access(folder, constants.W_OK)
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < LEAST_FREE_BYTES) throw Object.assign(new Error('full'), { code: 'full' })
}
