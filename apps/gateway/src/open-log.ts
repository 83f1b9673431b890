import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { type GateLog, type KeySource, openGateLog } from '@sluiswacht/evidence'
import { ConfigInvalid } from './config/config-invalid.ts'
import type { GateConfig } from './config/read-config.ts'
import type { EventLog } from './event-log.ts'

const MB = 1024 * 1024

/** Opens the log of the gate as the configuration says; when the store goes away and comes back is told. */
export function openLog(config: GateConfig, otherwise: KeySource, events: EventLog): Promise<GateLog> {
  const { evidence } = config
  const { store, when_store_is_away: away, journal_folder: folder, journal_limit_mb: limitMb } = evidence
  const key = keyOf(evidence, otherwise)
  const writer = { name: evidence.writer ?? hostname(), ...privateKeyOf(config) }
  if (away === 'refuse' || folder === undefined) return openGateLog({ store, key, writer })
  return openGateLog({
    store,
    key,
    writer,
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

/** @throws {ConfigInvalid} */
function privateKeyOf({ evidence, file }: GateConfig): { privateKey?: string } {
  const { writer_key_file: path } = evidence
  if (path === undefined) return {}
  try {
    const privateKey = readFileSync(path, 'utf8')
    if (createPrivateKey(privateKey).asymmetricKeyType === 'ed25519') return { privateKey }
  } catch {
    // Told below, with what to do.
  }
  const make = `openssl genpkey -algorithm ed25519 -out ${path}`
  throw new ConfigInvalid(file, [
    {
      field: 'evidence.writer_key_file',
      nl: `${path} is geen leesbare Ed25519-sleutel. Maak er een met: ${make}`,
      en: `${path} is no Ed25519 key that can be read. Make one with: ${make}`,
    },
  ])
}

function keyOf(evidence: GateConfig['evidence'], otherwise: KeySource): KeySource {
  if (evidence.key_file !== undefined) return { kind: 'file', path: evidence.key_file }
  if (evidence.key_command !== undefined) return { kind: 'command', command: evidence.key_command }
  return otherwise
}
