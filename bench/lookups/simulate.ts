/** Writes a made-up municipality: `node bench/lookups/simulate.ts --seed 1 --profile small --out DIR`. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FAULTS, type Fault } from './simulator/faults.ts'
import { PROFILES } from './simulator/profile.ts'
import { simulate, truthBeside } from './simulator/simulation.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'small' },
    employees: { type: 'string' },
    months: { type: 'string' },
    events: { type: 'string' },
    out: { type: 'string' },
    truth: { type: 'string' },
    fault: { type: 'string', multiple: true, default: [] },
  },
})

const profile = PROFILES[values.profile]
const faults = values.fault.flatMap((f) => f.split(',')).flatMap((f) => (f === 'all' ? FAULTS : [f as Fault]))
const unknown = faults.find((f) => !FAULTS.includes(f))
if (profile === undefined || values.out === undefined || unknown !== undefined) {
  console.error(`Usage: node bench/lookups/simulate.ts --profile ${Object.keys(PROFILES).join('|')} --out DIR
  [--seed N] [--employees E] [--months M] [--events N] [--truth FILE] [--fault ${FAULTS.join(',')}|all]`)
  process.exit(2)
}
const employees = Number(values.employees ?? profile.employees)
const months = Number(values.months ?? profile.months)
const events = Number(values.events ?? (profile.events * employees * months) / (profile.employees * profile.months))
const folder = resolve(values.out)
const began = Date.now()
const truth = simulate({
  profile,
  seed: values.seed,
  employees,
  months,
  events,
  faults: new Set(faults),
  folder,
  truthFile: values.truth ?? truthBeside(folder),
})
console.error(
  `${truth.events} events, ${truth.employees} employees, ${truth.days} days, ${truth.incidents.length} incidents of ${truth.misuseEvents} events (${((100 * truth.misuseEvents) / truth.events).toFixed(3)}%), ${((Date.now() - began) / 1000).toFixed(1)} s; truth: ${values.truth ?? truthBeside(folder)}`,
)
