import type { GateConfig } from './config/read-config.ts'
import type { JudgeSettings } from './decision/parts.ts'

const MB = 1024 * 1024

/** What of the configuration a decision needs. */
export function judgeSettings(config: GateConfig): JudgeSettings {
  const { limits } = config
  return {
    lang: config.language,
    deadlineMs: limits.deadline_seconds * 1000,
    inspectBytes: limits.inspect_mb * MB,
    uploadBytes: limits.upload_mb * MB,
    inspectMemoryBytes: limits.inspect_memory_mb * MB,
    userHeaders: config.user_headers.map((name) => name.toLowerCase()),
    unknownAiHosts: config.unknown_ai_hosts,
    serviceHeaders: new Map(
      Object.entries(config.service_headers).map(([service, headers]) => [service, Object.entries(headers)]),
    ),
  }
}
