import type { JournalState } from '@sluiswacht/evidence'
import { Counter, Gauge, Registry } from 'prom-client'
import type { IcapFault } from '../icap/failure.ts'
import type { Outcome } from '../decision/gate-service.ts'
import type { SharedRulesState } from '../rules/shared-rules.ts'
import type { Step } from '../decision/stopwatch.ts'
import { StepTimes } from './step-times.ts'

/** What is measured at the moment that somebody asks. */
export interface Gauges {
  readonly connections: () => number
  readonly heldBodies: () => number
  readonly heldBytes: () => number
  readonly ready: () => boolean
  /** How a gate that journals stands. */
  readonly journal: () => JournalState | undefined
  /** How the rules stand of a gate that takes them from the store. */
  readonly sharedRules: () => SharedRulesState | undefined
}

/** The counts of the gate, for Prometheus. Labels come from fixed lists, so their number is bounded. */
export class GateMetrics {
  readonly registry: Registry = new Registry()
  readonly #decisions: Counter
  readonly #classes: Counter
  readonly #times: StepTimes
  readonly #icap: Counter
  readonly #refused: Counter
  readonly #faults: Counter
  readonly #unknownShapes: Counter
  readonly #unknownHosts: Counter
  readonly #websockets: Counter
  readonly #reloads: Counter

  constructor(gauges: Gauges) {
    const { registry } = this
    const counter = (name: string, help: string, labelNames: string[] = []): Counter =>
      new Counter({ name: `sluiswacht_gate_${name}`, help, labelNames, registers: [registry] })
    this.#decisions = counter('requests_total', 'Requests by outcome and service', ['outcome', 'service'])
    this.#classes = counter('refused_classes_total', 'Classes of data in what was refused', ['class'])
    this.#times = new StepTimes(registry, 'sluiswacht_gate_step_seconds')
    this.#icap = counter('icap_requests_total', 'ICAP requests served, by method', ['method'])
    this.#refused = counter('icap_refused_total', 'ICAP requests refused for how they are made', ['fault'])
    this.#faults = counter('faults_total', 'Requests refused because the gate failed', ['code'])
    this.#unknownShapes = counter('unknown_shapes_total', 'Bodies to AI services in no known shape', ['service'])
    this.#unknownHosts = counter('unknown_ai_hosts_total', 'Requests to hosts that look like AI and are not listed')
    this.#websockets = counter('websockets_total', 'Websockets to AI services that were asked for', ['service'])
    this.#reloads = counter('reloads_total', 'Times that the rules were read anew', ['result'])
    const gauge = (name: string, help: string, value: () => number): void => {
      new Gauge({
        name: `sluiswacht_gate_${name}`,
        help,
        registers: [registry],
        collect() {
          this.set(value())
        },
      })
    }
    gauge('connections', 'Open ICAP connections', gauges.connections)
    gauge('held_bodies', 'Bodies that wait for their decision', gauges.heldBodies)
    gauge('held_bytes', 'Bytes of them in memory', gauges.heldBytes)
    gauge('ready', 'Whether the gate can decide', () => (gauges.ready() ? 1 : 0))
    gauge('store_away', 'Whether records go to the journal on this machine', () =>
      (gauges.journal()?.mode ?? 'store') === 'store' ? 0 : 1,
    )
    gauge(
      'journal_entries',
      'Records in the journal that are not in the store yet',
      () => gauges.journal()?.waiting ?? 0,
    )
    gauge('policy_number', 'Number of the published policy that holds', () => gauges.sharedRules()?.number ?? 0)
    gauge('policy_stale', 'Whether a newer policy could not be read or used', () =>
      gauges.sharedRules()?.stale === undefined ? 0 : 1,
    )
    gauge('resident_bytes', 'Memory of the process', () => process.memoryUsage.rss())
  }

  decided(outcome: Outcome, service: string): void {
    this.#decisions.inc({ outcome, service })
  }

  refusedClass(dataClass: string): void {
    this.#classes.inc({ class: dataClass })
  }

  took(step: Step, milliseconds: number): void {
    this.#times.took(step, milliseconds)
  }

  icap(method: string): void {
    this.#icap.inc({ method })
  }

  icapRefused(fault: IcapFault): void {
    this.#refused.inc({ fault })
  }

  fault(code: string): void {
    this.#faults.inc({ code })
  }

  unknownShape(service: string): void {
    this.#unknownShapes.inc({ service })
  }

  unknownHost(): void {
    this.#unknownHosts.inc()
  }

  websocket(service: string): void {
    this.#websockets.inc({ service })
  }

  reloaded(result: 'done' | 'failed'): void {
    this.#reloads.inc({ result })
  }
}
