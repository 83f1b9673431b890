import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consolePages } from '../../tools/demo/console-pages.ts'
import { openDemoDesk } from '../../tools/demo/desk.ts'
import { fillLookupLog } from '../../tools/demo/lookup-log.ts'
import { PostgresServer } from '../evidence/postgres.ts'
import { start } from '../scan/command.ts'
import { type Look, lookAt, openBrowser, openPage, settled, signIn, violations } from './console-browser.ts'
import { everydayJourneys } from './journeys/everyday.ts'
import { filingJourneys } from './journeys/filing.ts'
import { letterJourneys } from './journeys/letters.ts'
import { sourceJourneys } from './journeys/sources.ts'
import type { World } from './journeys/world.ts'
import { freePort, KEY } from './running-desk.ts'

const SAMPLES = new URL('../../samples/', import.meta.url).pathname
let folder: string
let browser: Browser
let postgres: PostgresServer
const worlds = {} as { nl: World; en: World }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'console-'))
  const uploads = ['jeugd', 'wmo'].map((name) => join(SAMPLES, 'uploads', name))
  const manifest = ['--manifest', join(SAMPLES, 'uploads.csv')]
  const scan = start(['scan', ...uploads, ...manifest, '--inquiry', join(folder, 'a.inquiry')])
  fillLookupLog(join(folder, 'raadplegingen'))
  const { code, stderr } = await scan.done
  if (code !== 0) throw new Error(stderr)
  browser = await openBrowser()
  postgres = await PostgresServer.start()
  worlds.nl = await worldOf('nl')
  worlds.en = await worldOf('en', postgres.place('console'))
}, 400_000)
afterAll(async () => {
  await browser?.close()
  await worlds.nl?.desk.desk.stop()
  await worlds.en?.desk.desk.stop()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Dutch on the embedded store, English on PostgreSQL; each with alerts of its own. */
async function worldOf(lang: 'nl' | 'en', store?: string): Promise<World> {
  const lookups = join(folder, `raadplegingen-${lang}`)
  cpSync(join(folder, 'raadplegingen'), lookups, { recursive: true })
  const place = { folder: join(folder, lang), inquiry: join(folder, 'a.inquiry'), key: KEY, port: await freePort() }
  const desk = await openDemoDesk({ ...place, lookups, ...(store === undefined ? {} : { store }) })
  return { lang, browser, desk, inquiryCase: desk.cases.inquiry, sessions: new Map() }
}

/** All rules on a wide light and a narrow dark screen; what depends on colours and width on the other two as well. */
const LOOKS: readonly (Look & { readonly rules?: readonly string[] })[] = [
  { dark: false, width: 1280 },
  { dark: true, width: 1280, rules: ['color-contrast', 'link-in-text-block', 'target-size'] },
  { dark: true, width: 320 },
  { dark: false, width: 320, rules: ['color-contrast', 'link-in-text-block', 'target-size'] },
]

/** What is wrong with a page, in each look. */
async function brokenOn(page: Page, name: string): Promise<string[]> {
  await settled(page)
  const broken: string[] = []
  for (const look of LOOKS) {
    await lookAt(page, look)
    const at = `${name} (${look.dark ? 'dark' : 'light'}, ${look.width} px)`
    broken.push(...(await violations(page, look.rules)).map((one) => `${at} ${one}`))
    const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    if (sideways > 0) broken.push(`${at} is ${sideways} px too wide`)
  }
  return broken
}

describe('every page', () => {
  test('breaks no rule of axe and does not scroll sideways: light and dark, 1280 and 320 px', async () => {
    const { desk } = worlds.nl
    const { origin } = desk.desk
    const pages = Object.entries(await consolePages(desk)).flatMap(([login, paths]) =>
      paths.map((path) => ({ login, path })),
    )
    const half = Math.ceil(pages.length / 2)
    // Two windows at once: while one waits for the desk, the other is looked at.
    const seen = await Promise.all(
      [pages.slice(0, half), pages.slice(half)].map(async (mine, lane) => {
        const { page, faults } = await openPage(browser, 'nl')
        const broken: string[] = []
        if (lane === 0) {
          await page.goto(origin)
          broken.push(...(await brokenOn(page, 'sign-in')))
        }
        let here = ''
        for (const { login, path } of mine) {
          if (login !== here) {
            await page.context().clearCookies()
            await signIn(page, origin, 'nl', login, desk.password)
            here = login
          }
          await page.goto(origin + path)
          broken.push(...(await brokenOn(page, `${login} ${path}`)))
        }
        await page.context().close()
        return { broken, faults }
      }),
    )
    expect(seen.flatMap(({ broken }) => broken)).toEqual([])
    expect(seen.flatMap(({ faults }) => faults)).toEqual([])
  })

  test('the first load is small and painted within a second', async () => {
    const { desk } = worlds.nl
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

describe.each([
  { lang: 'nl', store: 'SQLite' },
  { lang: 'en', store: 'PostgreSQL' },
] as const)('journeys in $lang on $store', ({ lang }) => {
  const world = (): World => worlds[lang]
  everydayJourneys(world)
  letterJourneys(world)
  filingJourneys(world)
  sourceJourneys(world)
})
