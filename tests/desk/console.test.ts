import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoDesk, openDemoDesk } from '../../tools/demo/desk.ts'
import { PostgresServer } from '../evidence/postgres.ts'
import { start } from '../scan/command.ts'
import { openBrowser, openPage, settled, signIn, violations } from './console-browser.ts'
import { freePort, KEY } from './running-desk.ts'

const SAMPLES = new URL('../../samples/uploads/', import.meta.url).pathname
let folder: string
let browser: Browser
let postgres: PostgresServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'console-'))
  const scan = start(['scan', join(SAMPLES, 'jeugd'), join(SAMPLES, 'wmo'), '--inquiry', join(folder, 'a.inquiry')])
  const { code, stderr } = await scan.done
  if (code !== 0) throw new Error(stderr)
  browser = await openBrowser()
  postgres = await PostgresServer.start()
})
afterAll(async () => {
  await browser?.close()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function demo(name: string, store?: string): Promise<DemoDesk> {
  const port = await freePort()
  const place = { folder: join(folder, name), inquiry: join(folder, 'a.inquiry'), key: KEY, port }
  return openDemoDesk(store === undefined ? place : { ...place, store })
}

const WORDS = {
  nl: {
    cases: 'Zaken',
    decisions: 'Besluiten',
    no: 'nee',
    why: 'Waarom besluit u dit?',
    decide: 'Besluit',
    pending: 'wacht op een tweede persoon',
    own: 'Vraag een collega',
    judgeWhy: 'Waarom?',
    judge: 'Leg het oordeel vast',
    approved: 'goedgekeurd door een tweede persoon',
    form: 'AP-formulier',
    copy: 'Kopieer: 1.1 ',
    copied: 'Gekopieerd',
    change: 'Wijzig: 5.3',
    answer: 'Antwoord op vraag 5.3',
    save: 'Sla het antwoord op',
    find: 'Naam, geboortedatum',
    findWhy: 'Waarom zoekt u?',
    search: 'Zoeken',
    nobody: 'Niemand gevonden.',
  },
  en: {
    cases: 'Cases',
    decisions: 'Decisions',
    no: 'no',
    why: 'Why do you decide this?',
    decide: 'Decide',
    pending: 'waits for a second person',
    own: 'Ask a colleague',
    judgeWhy: 'Why?',
    judge: 'Record the judgement',
    approved: 'approved by a second person',
    form: 'AP form',
    copy: 'Copy: 1.1 ',
    copied: 'Copied',
    change: 'Change: 5.3',
    answer: 'Answer to question 5.3',
    save: 'Save the answer',
    find: 'Name, date of birth',
    findWhy: 'Why do you search?',
    search: 'Search',
    nobody: 'Nobody found.',
  },
} as const

describe.each([
  { lang: 'nl', store: 'SQLite' },
  { lang: 'en', store: 'PostgreSQL' },
] as const)('journeys in $lang on $store', ({ lang, store }) => {
  const w = WORDS[lang]
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await demo(`desk-${lang}`, store === 'PostgreSQL' ? postgres.place('console') : undefined)
  })
  afterAll(() => desk?.desk.stop())

  test('from an inquiry to a case, decided with four eyes, the form copied', async () => {
    const { origin } = desk.desk
    const officer = await openPage(browser, lang)
    await signIn(officer.page, origin, lang, 'privacy', desk.password)
    await officer.page.goto(`${origin}/inquiries/uploads`)
    await officer.page
      .locator('main')
      .getByRole('link', { name: /: \d+ / })
      .click()
    await officer.page.locator('.tabs').waitFor()
    const at = officer.page.url()

    await officer.page.goto(`${at}/decisions`)
    const decide = async (title: RegExp, outcome: string | null): Promise<void> => {
      const box = officer.page.locator('section', { has: officer.page.getByRole('heading', { name: title }) })
      if (outcome !== null) await box.getByLabel(outcome, { exact: true }).check()
      await box.getByLabel(w.why).fill('Zo wegen wij de feiten.')
      await box.getByRole('button', { name: w.decide, exact: true }).click()
      await box.locator('.facts').waitFor()
    }
    await decide(lang === 'nl' ? /Melden bij de AP/ : /Notify the AP/, w.no)
    expect(await officer.page.getByText(w.pending).count()).toBe(1)
    expect(await officer.page.getByText(w.own).count()).toBe(1)

    const ciso = await openPage(browser, lang)
    await signIn(ciso.page, origin, lang, 'ciso', desk.password)
    await ciso.page.goto(`${at}/decisions`)
    await ciso.page.getByLabel(w.judgeWhy, { exact: true }).fill('Ik zie het ook zo.')
    await ciso.page.getByRole('button', { name: w.judge }).click()
    await ciso.page.getByText(w.approved).waitFor()

    // The officer still has the version of before: what was typed stays, what the other did is shown.
    await officer.page.goto(`${at}/form`)
    await officer.page.getByRole('button', { name: w.copy }).click()
    await officer.page.getByText(w.copied, { exact: true }).first().waitFor()
    expect(await officer.page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/\w{4}/)
    await officer.page.getByRole('button', { name: w.change }).click()
    await officer.page.getByLabel(w.answer).fill('Bestanden zijn in een chatbot gezet.')
    await officer.page.getByRole('button', { name: w.save }).click()
    await officer.page.getByText('Bestanden zijn in een chatbot gezet.').waitFor()
    expect([...officer.faults, ...ciso.faults]).toEqual([])
    await officer.page.context().close()
    await ciso.page.context().close()
  })

  test('what was typed survives a session that ended', async () => {
    const { origin } = desk.desk
    const { page, faults } = await openPage(browser, lang)
    await signIn(page, origin, lang, 'privacy', desk.password)
    await page.goto(`${origin}/report`)
    const text = page.locator('textarea').first()
    await text.fill('Een brief lag bij de buren.')
    await page.context().clearCookies()
    await page.getByRole('link', { name: w.cases, exact: true }).click()
    await page.locator('input[type=password]').waitFor()
    await signIn(page, `${origin}/report`, lang, 'privacy', desk.password)
    await settled(page)
    expect(await page.locator('textarea').first().inputValue()).toBe('Een brief lag bij de buren.')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('find somebody who is not there, the register and the statistics', async () => {
    const { origin } = desk.desk
    const { page, faults } = await openPage(browser, lang)
    await signIn(page, origin, lang, 'privacy', desk.password)
    await page.goto(`${origin}/find`)
    await page.getByLabel(w.find).fill('Quirijn Xanthopoulos-Bakvis')
    await page.getByLabel(w.findWhy).fill('De inwoner belde vandaag.')
    await page.getByRole('button', { name: w.search }).click()
    await page.getByText(w.nobody).waitFor()
    await page.goto(`${origin}/register`)
    await settled(page)
    expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(2)
    await page.goto(`${origin}/statistics`)
    await page.locator('.chart svg').first().waitFor()
    await page.getByText('CBS en AP', { exact: false }).first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('every page', () => {
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await demo('desk-pages')
  })
  afterAll(() => desk?.desk.stop())

  test.each([
    { dark: false, width: 1280 },
    { dark: true, width: 320 },
  ])('breaks no rule of axe and does not scroll sideways: dark $dark, $width px', async ({ dark, width }) => {
    const { origin } = desk.desk
    const broken: string[] = []
    const { page, faults } = await openPage(browser, 'nl', { dark, width })
    await page.goto(origin)
    await settled(page)
    broken.push(...(await violations(page)).map((one) => `sign-in ${one}`))
    for (const [login, paths] of Object.entries(await pagesOf(desk))) {
      await page.context().clearCookies()
      await signIn(page, origin, 'nl', login, desk.password)
      for (const path of paths) {
        await page.goto(origin + path)
        await settled(page)
        broken.push(...(await violations(page)).map((one) => `${path} ${one}`))
        const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        if (sideways > 0) broken.push(`${path} is ${sideways} px too wide`)
      }
    }
    expect(broken).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the first load is small and painted within a second', async () => {
    const { origin } = desk.desk
    const { page } = await openPage(browser, 'nl')
    const scripts: string[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname)
    })
    await signIn(page, origin, 'nl', 'privacy', desk.password)
    await settled(page)
    const built = new URL('../../apps/console/generated', import.meta.url).pathname
    const bytes = scripts.map((path) => gzipSync(readFileSync(built + path)).byteLength).reduce((sum, n) => sum + n, 0)
    expect(readdirSync(join(built, 'assets')).length).toBeGreaterThan(20)
    expect(bytes).toBeLessThan(200 * 1024)
    await page.goto(`${origin}/cases`)
    await settled(page)
    const paint = await page.evaluate<number>(`new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      })
    })`)
    expect(paint).toBeLessThan(1_000)
    await page.context().close()
  })
})

/** Paths by who may open them. */
async function pagesOf(desk: DemoDesk): Promise<Record<string, string[]>> {
  const { page } = await openPage(browser, 'nl')
  await signIn(page, desk.desk.origin, 'nl', 'privacy', desk.password)
  const ids = await page.evaluate(async () => {
    // oxlint-disable-next-line no-explicit-any
    const get = async (path: string): Promise<any> => (await fetch(`/api/v1${path}`)).json()
    const [cases, people, decisions] = await Promise.all([
      get('/cases?origin=inquiry'),
      get('/inquiries/uploads/people'),
      get('/gate/decisions?effect=deny'),
    ])
    return { one: cases.cases[0].id, person: people.people[0].id, decision: decisions.decisions[0].id }
  })
  await page.context().close()
  const parts = ['', '/decisions', '/facts', '/form', '/people', '/deletion', '/file']
  return {
    privacy: [
      '/',
      '/cases',
      '/cases/new',
      '/inquiries',
      '/inquiries/uploads',
      '/inquiries/uploads/people',
      '/find',
      ...parts.map((part) => `/cases/${ids.one}${part}`),
      `/inquiries/uploads/people/${ids.person}`,
      '/reveals',
      '/report',
      '/register',
      '/statistics',
      '/gate',
      '/gate/decisions',
      '/gate/exceptions',
      `/gate/decisions/${ids.decision}`,
      '/gate/uses',
      '/gate/policy',
      '/settings',
      '/account',
      '/niets',
    ],
    onderzoeker: ['/lookups'],
    beheer: ['/audit', '/accounts'],
  }
}
