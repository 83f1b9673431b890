/**
 * Simulates municipalities, runs `sluiswacht lookups analyze` on each and prints how it does beside the baselines.
 * `node bench/lookups/measure.ts [--profiles small,middle,city,service,village,region] [--seeds 1,2] [--fault broken] [--keep DIR]`
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { baseline, BASELINES } from './baselines.ts'
import { judge, show, type Alert, type Judgement, type PlantedTruth } from './judge.ts'

const { values } = parseArgs({
  options: {
    profiles: { type: 'string', default: 'small,middle,city,service,village,region' },
    seeds: { type: 'string', default: '1' },
    fault: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string' },
    baselines: { type: 'boolean', default: false },
  },
})

const command = resolve(import.meta.dirname, '../../apps/cli/src/main.ts')
const simulator = resolve(import.meta.dirname, 'simulate.ts')
const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'lookups-')) : resolve(values.keep)

function run(program: string, args: readonly string[], quiet = false): string {
  const done = spawnSync(process.execPath, [program, ...args], {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', quiet ? 'pipe' : 'inherit'],
  })
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status}\n${done.stderr?.toString('utf8') ?? ''}`)
  return done.stdout.toString('utf8')
}

const short = (name: string, j: Judgement): string => {
  const at = (n: number): string => {
    const b = j.atBudget.find((x) => x.perThousand === n)!
    return `at ${n}: R ${b.recall.toFixed(2)} P ${b.precision.toFixed(2)}`
  }
  return `  ${name.padEnd(9)} ${at(25)}, ${at(100)}, AP ${j.averagePrecision.toFixed(3)}`
}

try {
  for (const profile of values.profiles.split(',')) {
    for (const seed of values.seeds.split(',')) {
      const input = join(folder, `${profile}-${seed}`)
      run(simulator, [
        '--profile',
        profile,
        '--seed',
        seed,
        '--out',
        input,
        ...values.fault.flatMap((f) => ['--fault', f]),
      ])
      const truth = JSON.parse(readFileSync(`${input}.truth.json`, 'utf8')) as PlantedTruth
      const began = Date.now()
      const lines = run(command, ['lookups', 'analyze', input], true).split('\n')
      const seconds = (Date.now() - began) / 1000
      const alerts = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Alert)
      console.log(show(`${profile} ${seed} (${truth.events} events in ${seconds.toFixed(1)} s)`, judge(truth, alerts)))
      if (values.baselines)
        for (const rule of BASELINES) console.log(short(rule, judge(truth, await baseline(input, rule))))
    }
  }
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true })
}
