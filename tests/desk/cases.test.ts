import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import type { DeskClient } from './desk-client.ts'
import { DeskUnderTest } from './running-desk.ts'

let server: PostgresServer
let work: string
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'desk-cases-'))
  server = await PostgresServer.start()
})
afterAll(async () => {
  await server.stop()
  rmSync(work, { recursive: true, force: true })
})

const FACTS = {
  role: 'controller',
  cause: 'lost_device',
  security_principles: ['confidentiality'],
  personal_data_involved: true,
  national_id_numbers: true,
  data_kinds: ['naam', 'burgerservicenummer'],
  number_of_subjects: { min: 310, max: 400 },
  unintelligible: { applied: false },
  recipient: { kind: 'unknown' },
}
const opening = (title: string) => ({
  type: 'opened',
  title,
  origin: 'report',
  facts: FACTS,
  unknown: [],
  department: 'Wmo',
})

describe.each([
  { name: 'SQLite', store: () => join(work, 'bureau') },
  { name: 'PostgreSQL', store: () => server.place('desk_cases') },
])('cases on $name', ({ store }) => {
  let desk: DeskUnderTest
  let officer: DeskClient
  let ciso: DeskClient
  beforeAll(async () => {
    desk = await DeskUnderTest.start(undefined, store())
    officer = await desk.signedIn('privacy', ['privacy_officer'])
    ciso = await desk.signedIn('ciso', ['ciso'])
  })
  afterAll(() => desk.stop())

  test('a case from a phone call to a closed file, with all that follows from it', async () => {
    let view = await officer.ok('post', '/cases', { opening: opening('USB-stick verloren') })
    const path = `/cases/${view.id}` as const
    const happen = async (happening: object) => {
      view = await officer.ok('post', `${path}/happenings`, { version: view.version, happening })
    }
    expect(view.assessment.nl).toMatchObject({ is_breach: true, notify_authority: true })
    expect(view.assessment.en.reasons[0]!.text).not.toBe(view.assessment.nl.reasons[0]!.text)
    expect(view.next[0]!.id).toBe('signal')
    const signal = new Date(Date.now() - 3_600_000).toISOString()
    await happen({ type: 'moment', moment: 'signal', at: signal })
    await happen({ type: 'moment', moment: 'certainty', at: signal })
    expect(view.clocks.clocks[0]).toMatchObject({ id: 'authority', state: 'running', hoursLeft: 70 })
    for (const about of ['breach', 'authority', 'people'])
      view = await officer.ok('post', `${path}/decisions`, {
        version: view.version,
        about,
        outcome: 'yes',
        reason: 'Zo besloten.',
      })
    await happen({ type: 'answer', question: '5.3', text: 'Een stick bleef in de trein liggen.' })
    const form = await officer.ok('get', `${path}/form`)
    expect(form.answers.find((one) => one.number === '5.3')).toMatchObject({ origin: 'recorded' })
    const filed = Object.fromEntries(
      form.answers.flatMap(({ number, answer }) => (answer === null ? [] : [[number, answer]])),
    )
    await happen({
      type: 'notified',
      kind: 'initial',
      at: new Date().toISOString(),
      complete: true,
      reference: 'AP-1',
      filed,
    })
    expect((await officer.ok('get', `${path}/form/compare`)).differences).toEqual([])
    await happen({ type: 'answer', question: '5.3', text: 'De stick lag in de bus.' })
    expect((await officer.ok('get', `${path}/form/compare`)).differences).toMatchObject([
      { number: '5.3', register: 'De stick lag in de bus.' },
    ])
    expect((await officer.ok('get', path)).quality.differsFromFiled).toBe(true)
    const pdf = await officer.ask('get', `${path}/form.pdf?lang=en`)
    expect(Buffer.from(pdf.bytes).subarray(0, 5).toString()).toBe('%PDF-')
    await happen({ type: 'told', at: new Date().toISOString(), by: 'letter', people: 310 })
    await happen({ type: 'closed', reason: 'Alles is gedaan.' })
    expect(view.case.state).toBe('closed')
    const list = await officer.ok('get', '/cases?state=closed&query=usb')
    expect(list).toMatchObject({ total: 1, cases: [{ id: view.id, state: 'closed' }] })
  })

  test('two people edit one case: the second gets what the first did, and loses nothing', async () => {
    const { id, version } = await officer.ok('post', '/cases', { opening: opening('Verkeerde ontvanger') })
    const send = (client: DeskClient, text: string) =>
      client.ask('post', `/cases/${id}/happenings`, { version, happening: { type: 'note', text } })
    const answers = await Promise.all([
      send(officer, 'van de een'),
      send(ciso, 'van de ander'),
      send(officer, 'nog een'),
    ])
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409, 409])
    for (const { status, json } of answers) {
      if (status !== 409) continue
      expect(json).toMatchObject({ code: 'ERR_CASE_CHANGED', version: 2 })
      expect(json.events).toHaveLength(1)
      expect(json.events![0]!.happening.type).toBe('note')
    }
    expect((await officer.ok('get', `/cases/${id}`)).events).toHaveLength(2)
  })

  test('deciding against the weighing needs a reason and a second person', async () => {
    const { id } = await officer.ok('post', '/cases', { opening: opening('Gestolen laptop') })
    const decide = (version: number, body: object) =>
      officer.ask('post', `/cases/${id}/decisions`, { version, ground: 'none', ...body })
    expect((await decide(1, { about: 'breach', outcome: 'yes', reason: '' })).json).toMatchObject({
      code: 'ERR_REQUEST',
      field: 'reason',
    })
    await decide(1, { about: 'breach', outcome: 'yes', reason: 'Gegevens van inwoners.' })
    const no = await decide(2, { about: 'authority', outcome: 'no', reason: 'Denken wij.' })
    expect(no.json.case.decisions.authority!.state).toBe('pending')
    const approval = { version: 3, about: 'authority', approved: true, reason: 'Akkoord.' }
    expect((await officer.ask('post', `/cases/${id}/approvals`, approval)).json.code).toBe('ERR_CASE_SECOND_PERSON')
    const approved = await ciso.ok('post', `/cases/${id}/approvals`, approval)
    expect(approved.case.decisions.authority).toMatchObject({ state: 'approved' })
  })

  test('documents: kept as they are, given back as a download under a plain name', async () => {
    const { id, version } = await officer.ok('post', '/cases', { opening: opening('Met bijlage') })
    const bytes = new TextEncoder().encode('<script>alert(1)</script>')
    const name = '../../<img src=x onerror=alert(1)>\u202e.html'
    const added = await officer.ok(
      'post',
      `/cases/${id}/documents?version=${version}&name=${encodeURIComponent(name)}`,
      bytes,
    )
    const [document] = added.case.documents
    expect(document!.name).toBe('<img src=x onerror=alert(1)>.html')
    const back = await officer.ask('get', `/cases/${id}/documents/${document!.id}`)
    expect(back.bytes).toEqual(bytes)
    expect(back.headers.get('content-type')).toBe('application/octet-stream')
    expect(back.headers.get('content-disposition')).toMatch(/^attachment; filename="_img src_x onerror_alert_1__.html"/)
    expect(back.headers.get('x-content-type-options')).toBe('nosniff')
    const large = await officer.ask(
      'post',
      `/cases/${id}/documents?version=2&name=groot.bin`,
      new Uint8Array(26 * 1024 * 1024),
    )
    expect(large).toMatchObject({ status: 413, json: { code: 'ERR_TOO_LARGE' } })
  })

  test('any employee reports and sees what became of it, nothing else', async () => {
    const employee = await desk.signedIn('medewerker', ['reporter'])
    const { id } = await employee.ok('post', '/reports', {
      title: 'Brief bij de buren bezorgd',
      text: 'De buurvrouw belde.',
      noticed: new Date(Date.now() - 60_000).toISOString(),
      cause: 'misdirected_post',
    })
    expect((await employee.ok('get', '/reports')).reports).toMatchObject([{ id, state: 'open' }])
    expect((await employee.ask('get', `/cases/${id}`)).json.code).toBe('ERR_NO_PERMISSION')
    expect((await officer.ok('get', `/cases/${id}`)).events).toHaveLength(3)
  })

  test('what does not exist and what is wrong are told apart, without telling the value', async () => {
    expect(await officer.ask('get', '/cases/raadsel')).toMatchObject({ status: 404, json: { code: 'ERR_NOT_THERE' } })
    const wrong = await officer.ask('post', '/cases', {
      opening: { ...opening('x'), facts: { cause: 'geheim-123456782' } },
    })
    expect(wrong.status).toBe(400)
    expect(JSON.stringify(wrong.json)).not.toContain('123456782')
  })
})
