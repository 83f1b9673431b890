import { tmpdir } from 'node:os'
import type { GateLog, KeySource } from '@sluiswacht/evidence'
import { createGateInspector } from '@sluiswacht/pipeline'
import { AdminServer } from './admin/admin-server.ts'
import { GateMetrics } from './admin/metrics.ts'
import { readiness } from './admin/readiness.ts'
import { UnknownHosts } from './admin/unknown-hosts.ts'
import { HoldingSpace } from './body/held-body.ts'
import { type GateConfig, readConfig } from './config/read-config.ts'
import { GateService } from './decision/gate-service.ts'
import type { Inspector, Rules } from './decision/parts.ts'
import { type EventLog, tellError } from './event-log.ts'
import { watchExceptions } from './exceptions-watch.ts'
import { loadRules } from './gate-rules.ts'
import { gateObserver, icapObserver } from './observers.ts'
import { IcapServer } from './icap/server.ts'
import { ICAP_TIMEOUTS } from './icap/server-context.ts'
import { judgeSettings } from './judge-settings.ts'
import { readTls, splitAddress } from './listen-address.ts'
import { openLog } from './open-log.ts'
import { startRetention } from './retention.ts'
import { SharedRules } from './rules/shared-rules.ts'
import { storeWatch } from './store-watch.ts'
import { warmUp, warmUpPolicy } from './warm-up.ts'

/** A gate that runs. */
export interface RunningGate {
  readonly icapPort: number
  readonly adminPort: number
  /** Reads configuration and rules anew; what is wrong leaves the old in place and is told in the log. */
  reload(): boolean
  /** Stops taking new requests, finishes those under way, closes the log. */
  stop(): Promise<void>
}

export interface GateOptions {
  readonly config: GateConfig
  /** Where the key of the evidence comes from when the configuration does not say. */
  readonly key: KeySource
  readonly events: EventLog
  /** Instead of the real inspector; for tests of faults. */
  readonly inspector?: Inspector
}

/** Composes and starts the gate: every part is opened before the first connection is taken. */
export async function startGate({ config, key, events, ...given }: GateOptions): Promise<RunningGate> {
  const own = config.policy_from === 'files' ? loadRules(config) : undefined
  const log = await openLog(config, key, events)
  const shared = own ? undefined : new SharedRules(log, config, events)
  const first = own ?? (await firstOf(shared, log))
  let current = { config, rules: first, settings: judgeSettings(config) }
  const storeFolder = /^[a-z]+:\/\//.test(config.evidence.store) ? undefined : config.evidence.store
  const checkStore = storeWatch(storeFolder)
  const inspector =
    given.inspector ??
    createGateInspector({
      workers: config.inspection.processes,
      threads: config.inspection.threads,
      ocr: config.inspection.ocr,
    })
  const spillFolder = config.limits.spill_folder ?? tmpdir()
  const space = new HoldingSpace({
    folder: spillFolder,
    memoryBytesPerBody: config.limits.memory_per_upload_kb * 1024,
    memoryBytes: config.limits.memory_mb * 1024 * 1024,
  })
  const unknownHosts = new UnknownHosts()
  const state = { draining: false, warm: false, appendFailed: false, ready: false }
  const metrics: GateMetrics = new GateMetrics({
    connections: () => icap.connections,
    heldBodies: () => space.bodies,
    heldBytes: () => space.inMemory,
    ready: () => state.warm && !state.draining && !state.appendFailed && log.journalState()?.mode !== 'stopped',
    journal: () => log.journalState(),
    sharedRules: () => shared?.state,
  })
  const watched = {
    ...log,
    append: async (...args: Parameters<typeof log.append>) => {
      try {
        await log.append(...args)
        // After it: what was written to a file that is gone counts for nothing.
        checkStore()
        state.appendFailed = false
      } catch (error) {
        state.appendFailed = true
        throw error
      }
    },
  }
  const parts = {
    inspector,
    log: watched,
    get settings() {
      return current.settings
    },
    rules: () => current.rules,
  }
  const service: GateService = new GateService(parts, space, gateObserver(metrics, unknownHosts, events))
  const icap: IcapServer = new IcapServer({
    ...splitAddress(config.icap.listen),
    sharePort: config.icap.share_port,
    allowFrom: config.icap.allow_from,
    ...tlsOf(config),
    announced: {
      previewBytes: config.icap.preview_bytes,
      optionsTtlSeconds: config.icap.options_ttl_seconds,
      maxConnections: config.icap.max_connections,
    },
    timeouts: ICAP_TIMEOUTS,
    service,
    observe: icapObserver(metrics, events),
  })
  const admin = new AdminServer({
    ...splitAddress(config.admin.listen),
    tls: readTls(config.admin.tls, 'admin.tls', config.file),
    registry: metrics.registry,
    unknownHosts,
    ready: () =>
      readiness({
        log,
        checkStore,
        storeFolder,
        spillFolder,
        detectorWarm: () => state.warm,
        draining: () => state.draining,
        appendFailed: () => state.appendFailed,
        sharedRules: shared?.state,
      }).then((checks) => {
        if (state.appendFailed && checks.some(({ name, ok }) => name === 'store' && ok)) state.appendFailed = false
        return checks
      }),
    versions: () => ({
      istag: service.tag(),
      policy: current.rules.policy.version,
      mode: current.rules.policy.settings.mode,
      ...(shared ? { published: String(shared.state.number) } : {}),
    }),
  })
  const adminPort = await admin.listen()
  await warmUp(inspector)
  warmUpPolicy(current.rules.policy)
  state.warm = true
  const icapPort = await icap.listen()
  const stopRetention = startRetention(log, () => current.rules.policy.evidence, events)
  events('info', 'started', { icapPort, adminPort, istag: service.tag(), mode: current.rules.policy.settings.mode })
  const reload = (): boolean => {
    try {
      const next = readConfig(config.file)
      const rules = shared ? current.rules : loadRules(next)
      warmUpPolicy(rules.policy)
      current = { config: next, rules, settings: judgeSettings(next) }
      const tls = tlsOf(next).tls
      if (tls) icap.renew(tls)
      metrics.reloaded('done')
      events('info', 'reloaded', { istag: service.tag(), mode: current.rules.policy.settings.mode })
      return true
    } catch (error) {
      metrics.reloaded('failed')
      const explained = error instanceof Error ? error.message : ''
      events('error', 'reload-failed', { ...tellError(error), explained })
      return false
    }
  }
  shared?.watch((rules) => {
    warmUpPolicy(rules.policy)
    current = { ...current, rules }
    metrics.reloaded('done')
  })
  const stopWatching = watchExceptions(() => current.config.exceptions, reload)
  return {
    icapPort,
    adminPort,
    reload,
    async stop() {
      state.draining = true
      events('info', 'draining')
      stopRetention()
      stopWatching()
      await icap.drain(config.limits.drain_grace_seconds * 1000, config.limits.drain_seconds * 1000)
      admin.close()
      await inspector.close()
      await shared?.stop()
      await log.close()
      events('info', 'stopped')
    },
  }
}

/** The rules that were published; without them there is no gate. */
async function firstOf(shared: SharedRules | undefined, log: GateLog): Promise<Rules> {
  try {
    if (shared) return await shared.first()
    throw new Error('a gate without rules')
  } catch (error) {
    await log.close()
    throw error
  }
}

function tlsOf(config: GateConfig): { tls?: NonNullable<ReturnType<typeof readTls>> } {
  const tls = readTls(config.icap.tls, 'icap.tls', config.file)
  return tls === undefined ? {} : { tls }
}
