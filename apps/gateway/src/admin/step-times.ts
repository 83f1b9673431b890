import { Gauge, type Registry } from 'prom-client'
import type { Step } from '../decision/stopwatch.ts'

const SECONDS = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30]
const HELP = 'Time of each step of a decision'

interface Times {
  /** By bucket; the last is for what is above all. */
  readonly counts: Float64Array
  sum: number
}

/**
 * The histogram `…_step_seconds`: six times for each decision are counted here by a few additions, and only become
 * numbers of Prometheus when somebody asks for them.
 */
export class StepTimes {
  readonly #steps = new Map<Step, Times>()

  constructor(registry: Registry, name: string) {
    const parts = ['bucket', 'sum', 'count'] as const
    for (const part of parts) {
      const labelNames = part === 'bucket' ? ['step', 'le'] : ['step']
      const fill = (gauge: Gauge): void => this.#fill(gauge, part)
      new Gauge({
        name: `${name}_${part}`,
        help: HELP,
        labelNames,
        registers: [registry],
        collect() {
          fill(this)
        },
      })
    }
  }

  took(step: Step, milliseconds: number): void {
    const seconds = milliseconds / 1000
    let times = this.#steps.get(step)
    if (times === undefined) {
      times = { counts: new Float64Array(SECONDS.length + 1), sum: 0 }
      this.#steps.set(step, times)
    }
    let bucket = 0
    while (bucket < SECONDS.length && seconds > (SECONDS[bucket] ?? 0)) bucket += 1
    times.counts[bucket] = (times.counts[bucket] ?? 0) + 1
    times.sum += seconds
  }

  #fill(gauge: Gauge, part: 'bucket' | 'sum' | 'count'): void {
    for (const [step, { counts, sum }] of this.#steps) {
      if (part === 'sum') gauge.set({ step }, sum)
      else if (part === 'count') gauge.set({ step }, total(counts))
      else
        for (let bucket = 0; bucket <= SECONDS.length; bucket += 1)
          gauge.set({ step, le: String(SECONDS[bucket] ?? '+Inf') }, total(counts.subarray(0, bucket + 1)))
    }
  }
}

function total(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
