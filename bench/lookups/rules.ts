/** A plain rule-based detector: no reason to be found in cases or contacts, and one flag. A yardstick, no more. */
import type { Alert } from './judge.ts'

export type Row = Readonly<Record<string, string>>
export type Rows = (table: string) => AsyncIterable<Row>

type Person = {
  surname: string
  home: string
  postcode: string
  near: string
  kin: string[]
  former: string[]
  famous: boolean
}
type Official = { subject: string; surname: string; department: string; postcode: string }
type Look = { user: string; subject: string; ids: string[]; days: Set<string>; numbered: number }

const list = (text: string | undefined): string[] => (text ?? '').split(';').filter((x) => x !== '')

async function people(rows: Rows): Promise<Map<string, Person>> {
  const found = new Map<string, Person>()
  for await (const r of rows('persons')) {
    found.set(r['subject_id'] ?? '', {
      surname: r['surname'] ?? '',
      home: `${r['postcode']} ${r['house_number']}`,
      postcode: r['postcode'] ?? '',
      near: `${r['previous_postcode']} ${r['previous_house_number']}`,
      kin: [...list(r['parent_ids']), ...list(r['partner_id']), ...list(r['child_ids'])],
      former: list(r['former_partner_ids']),
      famous: ['true', '1', 'ja'].includes(r['public_figure'] ?? ''),
    })
  }
  return found
}

async function officials(rows: Rows): Promise<Map<string, Official>> {
  const found = new Map<string, Official>()
  for await (const r of rows('employees')) {
    found.set(r['user_id'] ?? '', {
      subject: r['bsn'] ?? '',
      surname: r['surname'] ?? '',
      department: r['department'] ?? '',
      postcode: r['home_postcode'] ?? '',
    })
  }
  return found
}

/** Who has business with whom: departments by person from the cases, people per day from the contacts. */
async function reasons(rows: Rows): Promise<{ business: Set<string>; spoken: Set<string> }> {
  const business = new Set<string>()
  const spoken = new Set<string>()
  for await (const c of rows('cases')) business.add(`${c['department']}|${c['subject_id']}`)
  for await (const c of rows('contacts')) spoken.add(`${(c['timestamp'] ?? '').slice(0, 10)}|${c['subject_id']}`)
  return { business, spoken }
}

function flag(
  official: Official,
  look: Look,
  all: ReadonlyMap<string, Person>,
  staff: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
): [string, number] | undefined {
  const me = all.get(official.subject)
  const them = all.get(look.subject)
  if (look.subject === official.subject && official.subject !== '') return ['own_record', 10]
  const near = me === undefined ? [] : [...me.kin, ...me.kin.flatMap((k) => all.get(k)?.kin ?? [])]
  if (me?.former.includes(look.subject) === true) return ['ex_conflict', 12]
  if (near.includes(look.subject)) return ['family', 11]
  if (them === undefined) return undefined
  if (me !== undefined && me.near === them.home) return ['ex_conflict', 6]
  if (them.famous) return ['celebrity', 8]
  if (staff.has(look.subject)) return ['colleague', 7]
  if (them.postcode !== '' && them.postcode === official.postcode) return ['neighbour', 6]
  if (them.surname === official.surname) return ['family', 6 / (1 + Math.log(frequency.get(them.surname) ?? 1))]
  return undefined
}

/** Alerts of the rules, best first. */
export async function rulesBaseline(rows: Rows): Promise<Alert[]> {
  const all = await people(rows)
  const staffList = await officials(rows)
  const staff = new Set([...staffList.values()].map((o) => o.subject).filter((s) => s !== ''))
  const frequency = new Map<string, number>()
  for (const p of all.values()) frequency.set(p.surname, (frequency.get(p.surname) ?? 0) + 1)
  const { business, spoken } = await reasons(rows)
  const looks = new Map<string, Look>()
  const runs = new Map<string, string[]>()
  const alerts: (Alert & { score: number })[] = []
  for await (const e of rows('access')) {
    const user = e['user_id'] ?? ''
    const subject = e['subject_id'] ?? ''
    const official = staffList.get(user)
    if (official === undefined) continue
    const id = e['event_id'] ?? ''
    const day = (e['timestamp'] ?? '').slice(0, 10)
    if ((e['action'] === 'export' || e['action'] === 'print') && Number(e['result_count']) >= 500)
      alerts.push({ user_id: user, event_ids: [id], kind: 'export_before_leaving', score: 9 })
    if (
      subject === '' ||
      (e['case_id'] ?? '') !== '' ||
      business.has(`${official.department}|${subject}`) ||
      spoken.has(`${day}|${subject}`)
    )
      continue
    if (e['search_keys'] === 'adres' || e['search_keys'] === 'kenteken')
      runs.set(`${user}|${day}`, [...(runs.get(`${user}|${day}`) ?? []), id])
    const key = `${user}|${subject}`
    const look = looks.get(key) ?? { user, subject, ids: [], days: new Set(), numbered: 0 }
    looks.set(key, look)
    if (look.ids.length < 40) look.ids.push(id)
    look.days.add(day)
  }
  for (const look of looks.values()) {
    const raised = flag(staffList.get(look.user)!, look, all, staff, frequency)
    if (raised !== undefined)
      alerts.push({
        user_id: look.user,
        event_ids: look.ids,
        kind: raised[0],
        score: raised[1] + Math.min(3, look.days.size),
      })
  }
  // Who makes such runs every week does so for a living.
  const usual = new Map<string, number>()
  for (const [key, ids] of runs)
    if (ids.length >= 8) usual.set(key.split('|')[0]!, (usual.get(key.split('|')[0]!) ?? 0) + 1)
  for (const [key, ids] of runs) {
    const user = key.split('|')[0]!
    if (ids.length < 8 || (usual.get(user) ?? 0) > 3) continue
    alerts.push({ user_id: user, event_ids: ids.slice(0, 40), kind: 'criminal_batch', score: 7 + ids.length / 10 })
  }
  return alerts.sort((a, b) => b.score - a.score).slice(0, 5000)
}
