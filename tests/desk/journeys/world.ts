import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { DemoDesk } from '../../../tools/demo/desk.ts'
import { type Language, openPage, settled, signIn } from '../console-browser.ts'

/** Where a journey takes place: a desk on one store, seen in one language. */
export interface World {
  /** Who signed in before, with the cookies of the session. */
  readonly sessions: Map<string, Cookies>
  readonly lang: Language
  readonly browser: Browser
  readonly desk: DemoDesk
  /** Id of the case that was made from the inquiry. */
  readonly inquiryCase: string
}

/** Somebody in a window of their own. */
export interface Visitor {
  readonly page: Page
  /** Opens a path of the desk and waits until it shows. */
  go(path: string): Promise<void>
  /** Closes the window; throws when the page reported a fault. */
  leave(): Promise<void>
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** Somebody of the demo comes in: with password the first time, after that with the session that still runs. */
export async function enter({ browser, lang, desk, sessions }: World, login: string): Promise<Visitor> {
  const { origin } = desk.desk
  const { page, faults } = await openPage(browser, lang)
  const before = sessions.get(login)
  if (before) await page.context().addCookies(before)
  else {
    await signIn(page, origin, lang, login, desk.password)
    sessions.set(login, await page.context().cookies())
  }
  return {
    page,
    async go(path) {
      await page.goto(origin + path)
      await settled(page)
    },
    async leave() {
      await page.context().close()
      if (faults.length > 0) throw new Error(faults.join('\n'))
    },
  }
}

/** Presses what makes a file and gives the file. */
export async function downloaded(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download')
  const control = page.getByRole('button', { name: button }).or(page.getByRole('link', { name: button }))
  await control.first().click()
  const file = await waiting
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) }
}
