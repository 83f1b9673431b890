import { type GateLog, type KeySource, openGateLog } from '@sluiswacht/evidence'
import type { GateConfig } from './config/read-config.ts'
import type { EventLog } from './event-log.ts'

const MB = 1024 * 1024

/** Opens the log of the gate as the configuration says; when the store goes away and comes back is told. */
export function openLog({ evidence }: GateConfig, otherwise: KeySource, events: EventLog): Promise<GateLog> {
  const { store, when_store_is_away: away, journal_folder: folder, journal_limit_mb: limitMb } = evidence
  const key = keyOf(evidence, otherwise)
  if (away === 'refuse' || folder === undefined) return openGateLog({ store, key })
  return openGateLog({
    store,
    key,
    journal: {
      folder,
      limitBytes: limitMb * MB,
      changed: ({ mode, waiting, problem }) =>
        events(mode === 'store' ? 'info' : mode === 'stopped' ? 'error' : 'warn', `evidence-${mode}`, {
          waiting,
          ...(problem === undefined ? {} : { problem }),
        }),
    },
  })
}

function keyOf(evidence: GateConfig['evidence'], otherwise: KeySource): KeySource {
  if (evidence.key_file !== undefined) return { kind: 'file', path: evidence.key_file }
  if (evidence.key_command !== undefined) return { kind: 'command', command: evidence.key_command }
  return otherwise
}
