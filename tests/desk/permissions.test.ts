import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENDPOINTS } from '../../apps/server/src/api/endpoints.ts'
import { DESK_ROLES, HAPPENING_PERMISSIONS, PERMISSIONS, permissionsOf } from '../../apps/server/src/permissions.ts'
import { openBrowser, openPage, settled } from './console-browser.ts'
import type { DeskClient } from './desk-client.ts'
import { DeskUnderTest } from './running-desk.ts'

/** Written out once more, so that a change of the matrix is always meant: reporter, officer, fg, ciso, investigator, auditor, administrator. */
const EXPECTED: Readonly<Record<string, string>> = {
  'incident.report': 'ROFCIAB',
  'overview.read': '.OFCIAB',
  'inquiry.read': '.OFC.A.',
  'inquiry.people': '.OF....',
  'inquiry.find': '.OF....',
  'reveal.ask': '.OF.I..',
  'reveal.approve': '.OF....',
  'case.read': '.OFC.A.',
  'case.open': '.O.CI..',
  'case.note': '.OFC...',
  'case.work': '.O.C...',
  'case.decide': '.O.....',
  'case.approve': '.O.C...',
  'case.advise': '..F....',
  'case.people': '.OF....',
  'case.letters': '.O.....',
  'register.read': '.OFC.A.',
  'gate.read': '.OFC.A.',
  'gate.register': '.O.C...',
  'exception.ask': 'ROFCIAB',
  'exception.approve': '.O.C...',
  'lookups.read': '..F.I..',
  'lookups.judge': '....I..',
  'audit.read': '..F..AB',
  'settings.read': '.OFCIAB',
  'settings.write': '.O....B',
  'accounts.manage': '......B',
}

let desk: DeskUnderTest
const clients = new Map<string, DeskClient>()
const of = (role: string) => clients.get(role) as DeskClient
beforeAll(async () => {
  desk = await DeskUnderTest.start()
  for (const role of DESK_ROLES) clients.set(role, await desk.signedIn(`mens-${role}`, [role]))
})
afterAll(() => desk.stop())

test('the matrix is the one that was agreed', () => {
  const letters = (row: readonly string[]) =>
    DESK_ROLES.map((role, at) => (row.includes(role) ? 'ROFCIAB'[at] : '.')).join('')
  expect(Object.fromEntries(Object.entries(PERMISSIONS).map(([name, row]) => [name, letters(row)]))).toEqual(EXPECTED)
})

const guarded = ENDPOINTS.filter(({ access }) => !['nobody', 'started', 'anyone'].includes(access))

test.each(guarded.map((endpoint) => [endpoint.method, endpoint.path, endpoint.access] as const))(
  '%s %s opens for exactly the roles of %s',
  async (method, path, access) => {
    const address = path.replaceAll(/\{\w+\}/g, 'bestaat-niet')
    const body = method === 'get' ? undefined : {}
    for (const [at, role] of DESK_ROLES.entries()) {
      const { status, json } = (await of(role).ask(method, address, body)) ?? {}
      const refused = status === 403 && json?.code === 'ERR_NO_PERMISSION'
      expect({ role, refused }).toEqual({ role, refused: EXPECTED[access]?.[at] === '.' })
      expect(status).not.toBe(401)
      expect(status).not.toBe(500)
    }
    expect(await desk.client().ask(method, address, body)).toMatchObject({
      status: 401,
      json: { code: 'ERR_NOT_SIGNED_IN' },
    })
  },
)

test.each(
  ENDPOINTS.filter(({ access }) => access === 'anyone' || access === 'started').map(
    ({ method, path }) => [method, path] as const,
  ),
)('%s %s needs somebody who is signed in', async (method, path) => {
  const answer = await desk.client().ask(method, path.replaceAll(/\{\w+\}/g, 'x'), method === 'get' ? undefined : {})
  expect(answer).toMatchObject({ status: 401 })
})

test('each kind of happening in a case opens for exactly its roles', async () => {
  const officer = of('privacy_officer')
  const made = await officer.ok('post', '/cases', {
    opening: { type: 'opened', title: 'Proef', origin: 'report', facts: {}, unknown: [] },
  })
  const bodies: Record<string, object> = {
    note: { text: 'x' },
    task: { task: 'a', text: 'x' },
    task_done: { task: 'a' },
    facts: { facts: {} },
    moment: { moment: 'signal', at: '2026-01-01T00:00:00Z' },
    answer: { question: '5.3', text: 'x' },
    notified: { kind: 'initial', at: '2026-01-01T00:00:00Z', complete: true },
    told: { at: '2026-01-01T00:00:00Z', by: 'letter', people: 1 },
    deletion_requested: {
      request: 'a',
      service: 'x',
      at: '2026-01-01T00:00:00Z',
      files: 1,
      due: '2026-02-01T00:00:00Z',
    },
    deletion_answered: { request: 'a', at: '2026-01-01T00:00:00Z', result: 'confirmed', text: 'x' },
    reopened: { reason: 'x' },
    closed: { reason: 'x' },
    advice: { text: 'x' },
    decision: { about: 'breach', outcome: 'yes', reason: 'x' },
    approval: { about: 'breach', approved: true, reason: 'x' },
  }
  for (const [type, body] of Object.entries(bodies))
    for (const [at, role] of DESK_ROLES.entries()) {
      // A version from the future: whoever may is told of a conflict, and nothing happens.
      const { json } =
        (await of(role).ask('post', `/cases/${made.id}/happenings`, { version: 999, happening: { type, ...body } })) ??
        {}
      const permission = HAPPENING_PERMISSIONS[type as 'note']
      const may = EXPECTED[permission]?.[at] !== '.' && EXPECTED['case.note']?.[at] !== '.'
      const viaOwnEndpoint = permission === 'case.advise'
      expect({ type, role, code: json?.code }).toEqual({
        type,
        role,
        code: may || (viaOwnEndpoint && role === 'fg') ? 'ERR_CASE_CHANGED' : 'ERR_NO_PERMISSION',
      })
    }
  expect((await officer.ok('get', `/cases/${made.id}`)).version).toBe(1)
})

test('a refusal is written down, without what was asked', async () => {
  const { entries } = await of('auditor').ok('get', '/audit?action=refused')
  expect(entries.length).toBeGreaterThan(50)
  expect(entries[0]).toMatchObject({ action: 'refused', byName: expect.stringContaining('Test mens-') })
})

/** The pages of the console; by a name that is not followed, for its screens are typed by a project of their own. */
async function consolePages(): Promise<
  readonly { readonly path: string; readonly needs: string | null; readonly menu?: { readonly word: string } }[]
> {
  const place: string = '../../apps/console/src/layout/pages.ts'
  const module = (await import(place)) as { PAGES: Awaited<ReturnType<typeof consolePages>> }
  return module.PAGES
}

test('in the screens each role has its own menu, its own pages and its own forms', async () => {
  const pages = await consolePages()
  const { id } = await of('privacy_officer').ok('post', '/cases', {
    opening: { type: 'opened', title: 'Schermen', origin: 'report', facts: {}, unknown: [] },
  })
  const browser = await openBrowser()
  const wrong: string[] = []
  for (const role of DESK_ROLES) {
    const { page, faults } = await openPage(browser, 'nl')
    const url = desk.config.origin
    await page.context().addCookies([...of(role).cookies].map(([name, value]) => ({ name, value, url })))
    const may = new Set<string>(permissionsOf([role]))
    await page.goto(`${url}/account`)
    await settled(page)
    const menu = await page.evaluate<string[]>(
      "[...document.querySelectorAll('nav.side a')].map((link) => link.getAttribute('href'))",
    )
    const mine = pages.filter(({ menu: shown, needs }) => shown && (needs === null || may.has(needs)))
    if (menu.join() !== mine.map(({ path }) => path).join()) wrong.push(`${role}: menu ${menu.join()}`)
    const others = pages.filter(({ path, needs }) => path !== '/' && needs !== null && !may.has(needs))
    for (const { path } of others) {
      const to = JSON.stringify(path.replace('/:id/:part?', `/${id}`))
      await page.evaluate(`history.pushState(null, '', ${to})`)
      const title = page.getByRole('heading', { name: 'Deze bladzijde bestaat niet' })
      await title.waitFor({ timeout: 5_000 }).catch(() => wrong.push(`${role}: ${path} is shown`))
    }
    if (may.has('case.read')) {
      await page.goto(`${url}/cases/${id}/decisions`)
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      const decides = (await page.getByRole('button', { name: 'Besluit', exact: true }).count()) > 0
      const advises = (await page.getByRole('button', { name: 'Geef advies' }).count()) > 0
      if (decides !== may.has('case.decide')) wrong.push(`${role}: decides ${decides}`)
      if (advises !== may.has('case.advise')) wrong.push(`${role}: advises ${advises}`)
      const people = (await page.getByRole('link', { name: 'Mensen informeren' }).count()) > 0
      if (people !== may.has('case.people')) wrong.push(`${role}: people ${people}`)
    }
    wrong.push(...faults)
    await page.context().close()
  }
  await browser.close()
  expect(wrong).toEqual([])
})
