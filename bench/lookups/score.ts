/**
 * Scores alerts against planted incidents.
 * `node bench/lookups/score.ts TRUTH.json ALERTS.ndjson [--input DIR (for the baselines)] [--share 0.2] [--json] [--missed]`
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { baseline, BASELINES } from './baselines.ts'
import { judge, show, type Alert, type PlantedTruth } from './judge.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    input: { type: 'string' },
    share: { type: 'string', default: '0.2' },
    json: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
  },
})
const [truthFile, alertFile] = positionals
if (truthFile === undefined || (alertFile === undefined && values.input === undefined)) {
  console.error(
    'Usage: node bench/lookups/score.ts TRUTH.json [ALERTS.ndjson] [--input DIR] [--share 0.2] [--json] [--missed]',
  )
  process.exit(2)
}
const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as PlantedTruth
const share = Number(values.share)

if (alertFile !== undefined) {
  const alerts = readFileSync(alertFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Alert)
  const judgement = judge(truth, alerts, share)
  console.log(values.json ? JSON.stringify(judgement) : show(alertFile, judgement))
  if (values.missed) {
    const seen = new Set(alerts.slice(0, judgement.atBudget.at(-1)!.alerts).flatMap((a) => a.event_ids))
    for (const i of truth.incidents)
      if (!i.event_ids.some((id) => seen.has(id)))
        console.log(`  missed ${i.id} ${i.kind} ${i.difficulty} ${i.user_id} ${i.event_ids.slice(0, 6).join(' ')}`)
  }
}
if (values.input !== undefined) {
  for (const rule of BASELINES) {
    const judgement = judge(truth, await baseline(values.input, rule), share)
    console.log(values.json ? JSON.stringify({ rule, ...judgement }) : show(`baseline ${rule}`, judgement))
  }
}
