import type { GateLog } from '@sluiswacht/evidence'
import type { ServiceList } from '@sluiswacht/extract'
import type { ContentSummary, DataClass, InspectedItem, Language, ServiceReading } from '@sluiswacht/model'
import type { Policy } from '@sluiswacht/policy'
import type { Person } from './people-file.ts'

/** Finds what a reading carries. */
export interface Inspector {
  /** Changes with the detector; part of the ISTag. */
  readonly version: string
  /** Never rejects for what the content is: what cannot be read in time says so in the summary. */
  inspect(
    reading: ServiceReading,
    deadlineMs: number,
  ): Promise<{ readonly items: readonly InspectedItem[]; readonly content: ContentSummary }>
  /** The body with placeholders; undefined = this request cannot be masked. */
  mask(reading: ServiceReading, items: readonly InspectedItem[], classes: readonly DataClass[]): Uint8Array | undefined
  close(): Promise<void>
}

/** What can be read anew while the gate runs. */
export interface Rules {
  readonly list: ServiceList
  readonly policy: Policy
  readonly people: ReadonlyMap<string, Person>
}

/** How the gate judges; from its configuration. */
export interface JudgeSettings {
  readonly lang: Language
  /** For reading and detection together, from the moment that the body is complete. */
  readonly deadlineMs: number
  /** Larger bodies are not read; the policy then decides on an unread body. */
  readonly inspectBytes: number
  /** Larger bodies are refused whatever the policy says. */
  readonly uploadBytes: number
  /** For all bodies that are being read together. */
  readonly inspectMemoryBytes: number
  readonly userHeaders: readonly string[]
  /** What happens to a host that is not in the list but has the name of an AI service. */
  readonly unknownAiHosts: 'report' | 'refuse'
  /** Headers set on every request to a service, e.g. those that hold a tenant to its own workspace. */
  readonly serviceHeaders: ReadonlyMap<string, readonly (readonly [name: string, value: string])[]>
}

/** Everything that a decision needs. */
export interface GateParts {
  readonly inspector: Inspector
  readonly log: GateLog
  readonly settings: JudgeSettings
  /** The rules as they are now. */
  rules(): Rules
}
