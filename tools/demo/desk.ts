import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeySource } from '@sluiswacht/evidence'
import { defaultPolicy, readPolicy } from '@sluiswacht/policy'
import { readDeskConfig, type RunningDesk, startDesk } from '@sluiswacht/server'
import { DemoClient } from './demo-client.ts'
import { DEMO_TENANT, DEMO_TRAINING, fillGateLog } from './gate-log.ts'

export interface DemoDesk {
  readonly desk: RunningDesk
  /** Sign-ins that are ready, all with the same password. */
  readonly logins: readonly { readonly login: string; readonly name: string }[]
  readonly password: string
  /** Ids of the cases. */
  readonly cases: { readonly inquiry: string; readonly report: string }
}

export interface DemoOptions {
  /** A new folder for the desk. */
  readonly folder: string
  readonly inquiry: string
  /** Opens the inquiry; the desk and the gate get it too. */
  readonly key: KeySource
  readonly port: number
  /** Folder with tables of an access log, when there is one. */
  readonly lookups?: string
  readonly store?: string
}

const HOUR = 3_600_000
const ACCOUNTS = [
  { login: 'privacy', name: 'Privacy officer', roles: ['privacy_officer'] },
  { login: 'ciso', name: 'CISO', roles: ['ciso'] },
  { login: 'fg', name: 'FG', roles: ['fg', 'auditor'] },
  { login: 'onderzoeker', name: 'Integriteitsonderzoeker', roles: ['investigator'] },
  { login: 'medewerker', name: 'Medewerker Publiekszaken', roles: ['reporter'] },
] as const

/** A desk on fictitious data: an inquiry, a fortnight at the gate, and two cases with running clocks. */
export async function openDemoDesk({ folder, inquiry, key, port, lookups, store }: DemoOptions): Promise<DemoDesk> {
  mkdirSync(folder, { recursive: true })
  const { policyYaml: shipped, registerYaml: empty } = defaultPolicy('nl')
  const policyYaml = shipped.replace('  trainings: []', `  trainings: [${DEMO_TRAINING}]`)
  const registerYaml = filledRegister(empty)
  writeFileSync(join(folder, 'policy.yaml'), policyYaml)
  writeFileSync(join(folder, 'register.yaml'), registerYaml)
  const file = join(folder, 'desk.yaml')
  writeFileSync(
    file,
    [
      'organisation: Gemeente Voorbeeldstad',
      'demo: true',
      `store: ${JSON.stringify(store ?? 'bureau')}`,
      'sign_in: { second_factor: optional }',
      'inquiries:',
      `  - { id: uploads, name: Uploads naar AI-diensten, store: ${JSON.stringify(inquiry)} }`,
      'gate: { store: poort, policy: policy.yaml, register: register.yaml, exceptions: exceptions.yaml, register_writable: true }',
      ...(lookups === undefined
        ? []
        : [`lookups: [{ id: brp, name: Raadplegingen BRP, folder: ${JSON.stringify(lookups)} }]`]),
    ].join('\n'),
  )
  const now = Date.now()
  const refused = await fillGateLog(join(folder, 'poort'), key, readPolicy({ policyYaml, registerYaml }), now)
  const desk = await startDesk({ config: readDeskConfig(file, port), key, say: (line) => console.error(line) })
  const password = randomBytes(9).toString('base64url')
  const filled = await fillDesk(desk, password, refused, now, lookups !== undefined)
  return { desk, password, ...filled }
}

/** The papers of the first use are all there; the second, a pilot on an own server, lacks two. */
function filledRegister(yaml: string): string {
  const values = {
    evidence: 'DMS-2026-014',
    owner: 'Hoofd Informatievoorziening',
    date: '2026-01-15',
    until: '2027-12-31',
    fg_advice: 'DMS-2026-015',
    risk_accepted_by: 'Gemeentesecretaris',
  }
  let filled = yaml
    .replace('tenants: []', `tenants: [${DEMO_TENANT}]`)
    .replace('reference: ""', 'reference: CT-2026-003')
  for (const [field, value] of Object.entries(values))
    filled = filled.replaceAll(`${field}: ""`, `${field}: ${JSON.stringify(value)}`)
  const pilot = filled.indexOf('- id: lokaal-model')
  const lacking = filled
    .slice(pilot)
    .replace(/(C5: .*?)"DMS-2026-014"/, '$1""')
    .replace(/(C12: .*?)"DMS-2026-014"/, '$1""')
  return pilot < 0 ? filled : filled.slice(0, pilot) + lacking
}

async function fillDesk(
  desk: RunningDesk,
  password: string,
  refused: string,
  now: number,
  lookups: boolean,
): Promise<Pick<DemoDesk, 'logins' | 'cases'>> {
  const administrator = new DemoClient(desk.origin)
  const code = desk.setupCode ?? ''
  await administrator.send('POST', '/setup', { code, login: 'beheer', name: 'Beheerder', password })
  const clients = new Map<string, DemoClient>()
  for (const account of ACCOUNTS) {
    const { invitation } = await administrator.send<{ invitation: string }>('POST', '/accounts', account)
    const client = new DemoClient(desk.origin)
    await client.send('POST', '/invitation', { login: account.login, code: invitation, password })
    clients.set(account.login, client)
  }
  const client = (login: string): DemoClient => clients.get(login) ?? administrator
  await fillSettings(client('privacy'))
  const inquiry = await openInquiryCase(client('privacy'), now)
  const report = await openReportCase(client('privacy'), refused, now)
  await askForMore(client, now)
  if (lookups) await analyseLookups(client('onderzoeker'))
  const logins = [{ login: 'beheer', name: 'Beheerder' }, ...ACCOUNTS.map(({ login, name }) => ({ login, name }))]
  return { logins, cases: { inquiry, report } }
}

/** What waits for a second person: an exception, and the names behind the pseudonyms. */
async function askForMore(client: (login: string) => DemoClient, now: number): Promise<void> {
  await client('medewerker').send('POST', '/gate/exceptions', {
    use: 'm365-copilot',
    department: 'Publiekszaken',
    reason: 'Antwoorden op vragen van inwoners in eenvoudige taal zetten; namen staan in de vraag.',
    dataClasses: ['personal', 'contact'],
    until: new Date(now + 60 * 24 * HOUR).toISOString().slice(0, 10),
  })
  await client('privacy').send('POST', '/inquiries/uploads/reveal-requests', {
    reason: 'Brieven maken voor de betrokkenen (AVG art. 34).',
  })
}

interface LookupLogs {
  readonly logs: readonly { readonly state: string }[]
}

/** Analyses the access log and hears one official, so that an alert is ready to be judged. */
async function analyseLookups(investigator: DemoClient): Promise<void> {
  await investigator.send('POST', '/lookups/brp/analysis', { reason: 'Controle van het kwartaal.' })
  for (let tries = 0; tries < 300; tries += 1) {
    const { logs } = await investigator.send<LookupLogs>('GET', '/lookups')
    if (logs.every(({ state }) => state !== 'running')) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const { alerts } = await investigator.send<{ alerts: { id: string }[] }>('GET', '/lookups/alerts')
  const [first] = alerts
  if (!first) throw new Error('the analysis gave no alerts')
  await investigator.send('POST', `/lookups/alerts/${first.id}/reply`, {
    text: 'Ik weet niet meer waarom ik deze mensen heb opgezocht.',
  })
}

/** What letters and the form say of the organisation. */
async function fillSettings(officer: DemoClient): Promise<void> {
  const { version, settings } = await officer.send<{ version: number; settings: object }>('GET', '/settings')
  const sender = {
    organisation: 'Gemeente Voorbeeldstad',
    street: 'Stadhuisplein 1',
    town: '1234 AB Voorbeeldstad',
    contact: 'het team Privacy',
    phone: '14 0123',
    email: 'privacy@voorbeeldstad.example',
    website: 'www.voorbeeldstad.example/datalek',
    officer: 'fg@voorbeeldstad.example',
  }
  const measures = {
    nl: ['AI-chatbots zijn geblokkeerd op het netwerk van de gemeente.'],
    en: ['AI chatbots are blocked on the network of the municipality.'],
  }
  await officer.send('PUT', '/settings', { version, settings: { ...settings, sender, measures } })
}

interface CaseView {
  readonly id: string
  readonly version: number
}

/** The first case: certain since eleven hours, decided to be a breach, still to be notified. */
async function openInquiryCase(officer: DemoClient, now: number): Promise<string> {
  let view = await officer.send<CaseView>('POST', '/cases', {
    from: { kind: 'inquiry', id: 'uploads', daysAsked: 180 },
  })
  const happen = async (happening: object): Promise<void> => {
    view = await officer.send('POST', `/cases/${view.id}/happenings`, { version: view.version, happening })
  }
  const reason = 'Zo staat het in het logboek van de CISO.'
  await happen({ type: 'moment', moment: 'signal', at: new Date(now - 20 * HOUR).toISOString(), reason })
  await happen({ type: 'moment', moment: 'certainty', at: new Date(now - 11 * HOUR).toISOString(), reason })
  view = await officer.send('POST', `/cases/${view.id}/decisions`, {
    version: view.version,
    about: 'breach',
    outcome: 'yes',
    reason: 'Gegevens van inwoners staan bij openbare AI-diensten zonder contract.',
    ground: 'none',
  })
  const due = new Date(now + 26 * HOUR).toISOString()
  await happen({ type: 'task', task: 'fg', text: 'Vraag advies aan de FG', due })
  return view.id
}

/** The second case: a phone call, with little time left. A decision of the gate hangs beside it when there is one. */
async function openReportCase(officer: DemoClient, refused: string, now: number): Promise<string> {
  const opening = {
    type: 'opened',
    title: 'Brief over schulden bij de buren bezorgd',
    origin: 'report',
    facts: {
      role: 'controller',
      cause: 'misdirected_post',
      security_principles: ['confidentiality'],
      personal_data_involved: true,
      financial_data: true,
      national_id_numbers: true,
      number_of_subjects: { min: 1, max: 1 },
      recipient: { kind: 'known_private_person' },
    },
    unknown: ['Of de buren de brief hebben gelezen.'],
    department: 'Schuldhulp',
  }
  let view = await officer.send<CaseView>('POST', '/cases', { opening })
  for (const [moment, hours] of [
    ['signal', 70],
    ['certainty', 64],
  ] as const) {
    const happening = { type: 'moment', moment, at: new Date(now - hours * HOUR).toISOString() }
    view = await officer.send('POST', `/cases/${view.id}/happenings`, { version: view.version, happening })
  }
  const note = `Bewoner belde zelf. Een poging om de brief in een chatbot te zetten is geweigerd (${refused}).`
  await officer.send('POST', `/cases/${view.id}/happenings`, {
    version: view.version,
    happening: { type: 'note', text: note },
  })
  return view.id
}
