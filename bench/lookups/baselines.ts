/**
 * The simple ways beside which a detector is measured: same surname, no case, volume, plain rules.
 * `node bench/lookups/baselines.ts INPUT_DIR surname|no-case|volume|rules > alerts.ndjson`
 */
import { createReadStream, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Alert } from './judge.ts'
import { rulesBaseline, type Row } from './rules.ts'

export const BASELINES: readonly string[] = ['surname', 'no-case', 'volume', 'rules']

function cells(line: string): string[] {
  if (!line.includes('"')) return line.split(',')
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) =>
    m[1]!.replace(/^"|"$/g, '').replaceAll('""', '"'),
  )
}

/** Rows of a table by column; nothing when the table is not there. */
async function* rows(file: string): AsyncGenerator<Row> {
  if (!existsSync(file)) return
  let header: string[] | undefined
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const values = cells(line)
    if (header === undefined) header = values.map((v) => v.replace('\uFEFF', ''))
    else if (values.length >= header.length) yield Object.fromEntries(header.map((h, i) => [h, values[i]!]))
  }
}

type Target = { user: string; subject: string; ids: string[]; cases: number; day: string }

/** Look-ups folded per official, person and day; `volume` folds per official and day. */
async function folded(folder: string, perDay: boolean): Promise<Map<string, Target>> {
  const found = new Map<string, Target>()
  for await (const e of rows(join(folder, 'access.csv'))) {
    const user = e['user_id'] ?? ''
    const subject = e['subject_id'] ?? ''
    if (user === '' || user.startsWith('svc') || subject === '') continue
    const day = (e['timestamp'] ?? '').slice(0, 10)
    const key = perDay ? `${user}|${day}` : `${user}|${subject}`
    let target = found.get(key)
    if (target === undefined) found.set(key, (target = { user, subject, ids: [], cases: 0, day }))
    if (target.ids.length < 40) target.ids.push(e['event_id'] ?? '')
    if ((e['case_id'] ?? '') !== '') target.cases++
  }
  return found
}

async function surnames(folder: string, file: string, id: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const r of rows(join(folder, file))) found.set(r[id] ?? '', (r['surname'] ?? '').toLowerCase())
  return found
}

/** Alerts of one simple rule, best first; ties in the order of the log. */
export async function baseline(folder: string, rule: string): Promise<Alert[]> {
  if (rule === 'rules') return rulesBaseline((table) => rows(join(folder, `${table}.csv`)))
  const alerts: (Alert & { score: number })[] = []
  const targets = await folded(folder, rule === 'volume')
  if (rule === 'volume') {
    const usual = new Map<string, number[]>()
    for (const t of targets.values()) usual.set(t.user, [...(usual.get(t.user) ?? []), t.ids.length])
    for (const t of targets.values()) {
      const days = usual.get(t.user)!
      const mean = days.reduce((a, b) => a + b, 0) / days.length
      alerts.push({ user_id: t.user, event_ids: t.ids, kind: 'volume', score: t.ids.length / (mean + 3) })
    }
  } else if (rule === 'surname') {
    const officials = await surnames(folder, 'employees.csv', 'user_id')
    const people = await surnames(folder, 'persons.csv', 'subject_id')
    const frequency = new Map<string, number>()
    for (const name of people.values()) frequency.set(name, (frequency.get(name) ?? 0) + 1)
    for (const t of targets.values()) {
      const name = people.get(t.subject)
      if (name !== undefined && name === officials.get(t.user))
        alerts.push({ user_id: t.user, event_ids: t.ids, kind: 'family', score: 1 / (frequency.get(name) ?? 1) })
    }
  } else {
    for (const t of targets.values())
      if (t.cases === 0) alerts.push({ user_id: t.user, event_ids: t.ids, kind: 'no case', score: t.ids.length })
  }
  return alerts.sort((a, b) => b.score - a.score).slice(0, 5000)
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const [folder, rule] = process.argv.slice(2)
  if (folder === undefined || rule === undefined || !BASELINES.includes(rule)) {
    console.error(`Usage: node bench/lookups/baselines.ts INPUT_DIR ${BASELINES.join('|')} > alerts.ndjson`)
    process.exit(2)
  }
  for (const alert of await baseline(folder, rule)) process.stdout.write(`${JSON.stringify(alert)}\n`)
}
