import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import type { DeskClient } from './desk-client.ts'
import { madeUpInquiry } from './inquiry-store.ts'
import { DeskUnderTest, KEY } from './running-desk.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PEOPLE = 50_000
let work: string
let server: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'desk-inquiries-'))
  server = await PostgresServer.start()
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'apps/cli/src/main.ts',
      'scan',
      'samples/uploads',
      '--manifest',
      'samples/uploads.csv',
      '--inquiry',
      join(work, 'week.inquiry'),
      '--ocr',
      'off',
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, SLUISWACHT_KEY: KEY.base64 } },
  )
  if (status !== 0) throw new Error(stderr)
})
afterAll(async () => {
  await server.stop()
  rmSync(work, { recursive: true, force: true })
})

describe.each([
  { name: 'SQLite', place: (name: string) => join(work, name) },
  { name: 'PostgreSQL', place: (name: string) => server.place(`desk_${name}`) },
])('inquiries with the desk on $name', ({ place }) => {
  let desk: DeskUnderTest
  let officer: DeskClient
  let fg: DeskClient
  beforeAll(async () => {
    await madeUpInquiry(place('many'), PEOPLE)
    desk = await DeskUnderTest.start(
      () =>
        `inquiries_folder: ${JSON.stringify(work)}\ninquiries: [{ id: many, name: Veel mensen, store: ${JSON.stringify(place('many'))} }]`,
      place('bureau'),
    )
    officer = await desk.signedIn('privacy', ['privacy_officer'])
    fg = await desk.signedIn('fg', ['fg'])
  })
  afterAll(() => desk.stop())

  test('an inquiry in figures, the same as its report', async () => {
    const list = await officer.ok('get', '/inquiries')
    expect(list.inquiries.map(({ id }) => id).toSorted()).toEqual(['many', 'week'])
    const { figures, progress } = await officer.ok('get', '/inquiries/week')
    expect(progress.state).toBe('ready')
    expect(figures!.totals.files).toBeGreaterThan(5)
    expect(figures!.totals.people).toBeGreaterThan(5)
    expect(figures!.services.length).toBeGreaterThan(0)
    expect(figures!.totals.filesNotRead + figures!.totals.filesRead + figures!.totals.filesEmpty).toBe(
      figures!.totals.files,
    )
  })

  test('pseudonyms until two people agree, with a reason; each look is written down', async () => {
    const list = await officer.ok('get', '/inquiries/week/people?category=any')
    const [person] = list.people
    expect(person).toMatchObject({ name: null, pseudonym: expect.stringMatching(/^P-[0-9A-F]{4}-[0-9A-F]{4}$/) })
    const path = `/inquiries/week/people/${person!.id}` as const
    const masked = await officer.ok('get', path)
    expect(masked.name).toBeNull()
    expect(masked.passages.length).toBeGreaterThan(0)
    const asked = await officer.ok('post', `${path}/reveal-requests`, { reason: 'Deze inwoner belde.' })
    expect((await officer.ask('post', `/reveal-requests/${asked.id}/approve`)).json.code).toBe('ERR_SECOND_PERSON')
    expect((await officer.ok('get', path)).name).toBeNull()
    expect((await fg.ok('post', `/reveal-requests/${asked.id}/approve`)).state).toBe('approved')
    const open = await officer.ok('get', path)
    expect(open.name).toEqual(expect.any(String))
    for (const { text } of masked.passages)
      for (const word of open.name!.split(' ').filter((one: string) => one.length > 3))
        expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'))
    const others = await officer.ok('get', '/inquiries/week/people?category=any')
    expect(others.people[0]!.name).toBeNull()
    const audit = await fg.ok('get', '/audit?action=person.view')
    expect(audit.entries.map(({ action }) => action)).toEqual(['person.view-revealed', 'person.view', 'person.view'])
    expect(JSON.stringify(await fg.ok('get', '/audit'))).not.toContain(open.name)
  })

  test('find answers masked, with a reason, and tells which inquiry could not be asked', async () => {
    expect((await officer.ask('post', '/find', { query: ['Voornaam12 Achternaam12'] })).json).toMatchObject({
      field: 'reason',
    })
    const found = await officer.ok('post', '/find', {
      query: ['Voornaam12 Achternaam12'],
      reason: 'Inwoner belt: stond ik erin?',
    })
    expect(found.notSearched).toEqual([])
    expect(JSON.stringify(found)).not.toContain('Achternaam12')
  })

  test('a case of an inquiry: facts, people to tell, letters after two agreed, requests to delete', async () => {
    let view = await officer.ok('post', '/cases', { from: { kind: 'inquiry', id: 'week', daysAsked: 90 } })
    expect(view.case).toMatchObject({ origin: 'inquiry', reference: 'week' })
    expect(view.assessment.nl.is_breach).toBe(true)
    expect((await officer.ask('post', '/cases', { from: { kind: 'inquiry', id: 'week' } })).json.code).toBe(
      'ERR_CASE_EXISTS',
    )
    const path = `/cases/${view.id}` as const
    const to = await officer.ok('get', `${path}/people`)
    expect(Object.values(to.handling).reduce((sum, count) => sum + count, 0)).toBe(to.total)
    const [handling] = Object.keys(to.handling)
    const letters = `${path}/letters.zip?lang=nl&format=docx&handling=${handling}&reason=${encodeURIComponent('brieven voor de drukker')}`
    expect((await officer.ask('get', letters)).json.code).toBe('ERR_NOT_REVEALED')
    const { id } = await officer.ok('post', '/inquiries/week/reveal-requests', { reason: 'Brieven maken.' })
    await fg.ok('post', `/reveal-requests/${id}/approve`)
    expect((await officer.ask('get', letters)).json.code).toBe('ERR_SENDER_MISSING')
    const { version, settings } = await officer.ok('get', '/settings')
    const sender = { ...settings.sender, contact: 'het team Privacy', phone: '', officer: 'fg@gemeente.example' }
    const saved = await officer.ok('put', '/settings', { version, settings: { ...settings, sender } })
    expect(saved.settings.sender).not.toHaveProperty('phone')
    const zip = unzipSync((await officer.ask('get', letters)).bytes)
    expect(Object.keys(zip)).toEqual(['brieven-001.docx', 'brieven-001-lijst.csv'])
    const merge = await officer.ask('get', `${path}/letters.csv?lang=en&handling=${handling}&reason=mail+merge`)
    expect(strFromU8(merge.bytes).split('\r\n').length).toBe((to.handling[handling ?? ''] ?? 0) + 2)
    const preview = await officer.ok('get', `${path}/letter-preview?person=${to.people[0]!.id}`)
    expect(preview.blocks.length).toBeGreaterThan(5)
    const notice = await officer.ask(
      'get',
      `${path}/notice.pdf?why=${encodeURIComponent('Van velen is geen adres bekend.')}`,
    )
    expect(strFromU8(notice.bytes.subarray(0, 5), true)).toBe('%PDF-')
    const { services } = await officer.ok('get', `${path}/uploads`)
    view = await officer.ok('post', `${path}/deletion-requests`, {
      version: view.version,
      service: services[0]!.service,
    })
    const [deletion] = view.case.deletions
    expect(deletion).toMatchObject({ files: services[0]!.files, answer: null })
    const request = await officer.ask('get', `${path}/deletion-requests/${deletion!.id}/letter?format=docx`)
    expect(request.headers.get('content-disposition')).toContain('verzoek-om-te-wissen.docx')
    view = await officer.ok('post', `${path}/deletion-requests/${deletion!.id}/answer`, {
      version: view.version,
      result: 'confirmed',
      text: 'Gewist.',
    })
    expect(view.case.deletions[0]!.answer!.result).toBe('confirmed')
  })

  test('50,000 people in one case: lists, filters and statuses stay fast', async () => {
    const { id } = await officer.ok('post', '/cases', { from: { kind: 'inquiry', id: 'many' } }).catch(async () => {
      // The figures of many people are counted in the background first.
      for (let n = 0; n < 120; n += 1) {
        if ((await officer.ok('get', '/inquiries/many')).figures) break
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
      return officer.ok('post', '/cases', { from: { kind: 'inquiry', id: 'many' } })
    })
    const quick = async (path: string): Promise<unknown> => {
      const began = performance.now()
      const answer = await officer.ok('get', path)
      expect(performance.now() - began).toBeLessThan(1_500)
      return answer
    }
    expect(await quick('/inquiries/many/people?minor=true&sort=documents')).toMatchObject({ pageLength: 25 })
    expect(await quick('/inquiries/many/people?page=1000')).toMatchObject({
      total: PEOPLE,
      people: expect.objectContaining({ length: 25 }),
    })
    const page = (await quick(`/cases/${id}/people?page=1000`)) as {
      total: number
      counts: object
      handling: { protected: number }
    }
    expect(page).toMatchObject({ total: PEOPLE, counts: { to_tell: PEOPLE } })
    const changed = await officer.ok('post', `/cases/${id}/people/status`, {
      status: 'sent',
      filter: { handling: 'letter' },
    })
    expect(changed.changed).toBeGreaterThan(1_000)
    expect(changed.counts).toEqual({ sent: changed.changed, to_tell: PEOPLE - changed.changed })
    await quick(`/cases/${id}/people?status=sent&page=10`)
    await quick('/inquiries/many/people?query=P-0000-0000')
  })
})
