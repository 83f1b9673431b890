import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeReport } from '@sluiswacht/report'
import { unzipSync } from 'fflate'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeUpReport, secretsOf } from './made-up-report.ts'

declare const window: {
  broken?: unknown
  axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
}
declare const document: { documentElement: { scrollWidth: number; clientWidth: number } }

const FEW = { people: 24, files: 20 }
const SMALL = { people: 130, files: 120 }
const root = mkdtempSync(join(tmpdir(), 'sluiswacht-report-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  await writeReport(madeUpReport(SMALL, false), { directory: join(root, 'nl'), lang: 'nl' })
  await writeReport(madeUpReport(SMALL, false), { directory: join(root, 'en'), lang: 'en' })
  await writeReport(madeUpReport(FEW, false), { directory: join(root, 'few-nl'), lang: 'nl' })
  await writeReport(madeUpReport(FEW, false), { directory: join(root, 'few-en'), lang: 'en' })
  await writeReport(madeUpReport(SMALL, true), { directory: join(root, 'shown'), lang: 'nl' })
})

afterAll(async () => {
  await browser.close()
  rmSync(root, { recursive: true, force: true })
})

async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: false, ...options })
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(root, name, 'report.html')).href)
  return page
}

describe.each(['nl', 'en'])('in %s', (lang) => {
  test.each(['light', 'dark'] as const)('axe finds nothing to object to, %s', async (colorScheme) => {
    const page = await open(`few-${lang}`, { colorScheme, reducedMotion: 'reduce', bypassCSP: true })
    await page.locator('#people summary').first().click()
    await page.locator('#files summary').first().click()
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() => window.axe.run({ rules: { 'target-size': { enabled: true } } }))
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ target }) => String(target))
            .join(' | ')}`,
      ),
    ).toEqual([])
    await page.context().close()
  })
})

test.each([
  ['320 px wide', 320],
  ['200% zoom of 1280 px', 640],
])('nothing runs off the page at %s', async (_, width) => {
  const page = await open('nl', { viewport: { width, height: 800 } })
  await page.locator('#people summary').first().click()
  const [content, view] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(content).toBeLessThanOrEqual(view!)
  await page.context().close()
})

test('the keyboard leads from a figure to the list to the proof', async () => {
  const page = await open('nl', { reducedMotion: 'reduce' })
  const focused = (): Promise<string> => page.evaluate('document.activeElement.outerHTML.slice(0, 300)')
  const tabTo = async (wanted: RegExp): Promise<void> => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab')
      if (wanted.test(await focused())) return
    }
    throw new Error(`Tab does not reach ${wanted}`)
  }
  await page.keyboard.press('Tab')
  expect(await focused()).toContain('nl-skip-link')
  await tabTo(/data-filter="minors"/)
  await page.keyboard.press('Enter')
  expect(await focused()).toContain('people-heading')
  const { minors } = madeUpReport(SMALL, false).totals
  expect(await page.locator('#people-status').textContent()).toContain(`${minors} van`)
  await tabTo(/^<summary/)
  await page.keyboard.press('Enter')
  expect(await page.locator('#people details[open] mark').first().isVisible()).toBe(true)
  await page.goBack()
  await page.context().close()
})

test('each figure that leads to a list is as high as the list is long', async () => {
  const page = await open('nl')
  const wrong = await page.evaluate(`[...document.querySelectorAll('a[data-list]')].map((link) => {
    link.click()
    const status = document.getElementById(link.dataset.list + '-status').textContent
    return [link.dataset.list, link.dataset.filter, link.querySelector('.figure').textContent, status.split(' ')[0]]
  }).filter(([, filter, figure, listed]) => figure !== listed && filter !== 'images')`)
  expect(wrong).toEqual([])
  await page.context().close()
})

test('a link from a file to a person opens the proof, also when the list shows others', async () => {
  const page = await open('nl')
  await page.locator('a[data-filter="publicFigures"]').click()
  await page.locator('#files summary').first().click()
  const link = page.locator('#files details[open] a[href^="#p-"]').first()
  const target = await link.getAttribute('href')
  await link.click()
  expect(await page.locator(`${target} details`).getAttribute('open')).not.toBeNull()
  await page.context().close()
})

test('nothing leaves the page, and no text of a file runs', async () => {
  const page = await open('nl')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.reload()
  await page.locator('#people summary').first().click()
  await page.locator('a[data-filter="all"]').click()
  expect(requests).toHaveLength(1)
  expect(await page.evaluate(() => window.broken)).toBeUndefined()
  const list = await page.locator('#files-list').textContent()
  expect(list).toContain('</script><script>window.broken=1</script>.txt')
  expect(list).toContain('plan[U+202E]fdp.exe')
  await page.context().close()
})

test('without scripts the figures, the gaps and the beginning of the lists are there', async () => {
  const page = await open('nl', { javaScriptEnabled: false })
  const { people } = madeUpReport(SMALL, false).totals
  expect(await page.locator('#summary').textContent()).toContain(`${people}`)
  expect(await page.locator('#unread tbody tr').count()).toBeGreaterThan(3)
  expect(await page.locator('#people-list > li').count()).toBe(Math.min(100, people))
  expect(await page.locator('noscript').textContent()).toContain('people.xlsx')
  await page.context().close()
})

test('masked, no value of anybody is in any file; shown, all are', () => {
  const texts = (name: string): string =>
    readdirSync(join(root, name))
      .map((file) => textOf(join(root, name, file)))
      .join('\n')
  const secrets = secretsOf(madeUpReport(SMALL, true))
  const [masked, shown] = [`${texts('nl')}${texts('en')}`, texts('shown')]
  expect(secrets.filter((secret) => masked.includes(secret))).toEqual([])
  expect(masked).not.toContain('Kwakkelstein')
  expect(secrets.filter((secret) => !shown.includes(secret))).toEqual([])
})

test('a spreadsheet finds no formula in the tables', () => {
  const csv = readFileSync(join(root, 'nl', 'files.csv'), 'utf8')
  expect(csv.startsWith('\ufeffBestand;')).toBe(true)
  expect(csv).toContain("'=cmd|calc!A1.csv")
  expect(csv.split('\r\n')).toHaveLength(SMALL.files + 2)
  expect(textOf(join(root, 'nl', 'people.xlsx'))).not.toContain('<f>')
})

test('2,368 files and 3,940 people stay usable', async () => {
  const directory = join(root, 'large')
  await writeReport(madeUpReport({ people: 3940, files: 2368 }, false), { directory, lang: 'nl' })
  expect(statSync(join(directory, 'report.html')).size).toBeLessThan(30_000_000)
  const started = performance.now()
  const page = await open('large')
  await page.locator('#people-pager').waitFor()
  await page.locator('a[data-filter="bsn"]').first().click()
  expect(await page.locator('#people-list > li').count()).toBe(100)
  await page.locator('#people-next').click()
  expect(await page.locator('#people-page').textContent()).toContain('Bladzijde 2 van')
  expect(performance.now() - started).toBeLessThan(15_000)
  await page.context().close()
})

function textOf(path: string): string {
  const bytes = readFileSync(path)
  if (!path.endsWith('.xlsx')) return bytes.toString('utf8')
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n')
}
