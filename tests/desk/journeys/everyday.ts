import { expect, test } from 'vitest'
import { openPage, settled, signIn } from '../console-browser.ts'
import type { World } from './world.ts'

const WORDS = {
  nl: {
    toCase: 'Naar de zaak',
    cases: 'Zaken',
    decisions: 'Besluiten',
    no: 'nee',
    why: 'Waarom besluit u dit?',
    decide: 'Besluit',
    pending: 'wacht op een tweede persoon',
    own: 'Vraag een collega',
    approve: 'goedkeuren',
    judgeWhy: 'Waarom?',
    judge: 'Leg het oordeel vast',
    approved: 'goedgekeurd door een tweede persoon',
    form: 'AP-formulier',
    copy: 'Kopieer: 1.1 ',
    copied: 'Gekopieerd',
    change: /^(?:Wijzig|Vul in): 5\.3/,
    answer: 'Antwoord op vraag 5.3',
    save: 'Sla het antwoord op',
    find: 'Naam, geboortedatum',
    findWhy: 'Waarom zoekt u?',
    search: 'Zoeken',
    nobody: 'Niemand gevonden.',
  },
  en: {
    toCase: 'To the case',
    cases: 'Cases',
    decisions: 'Decisions',
    no: 'no',
    why: 'Why do you decide this?',
    decide: 'Decide',
    pending: 'waits for a second person',
    own: 'Ask a colleague',
    approve: 'approve',
    judgeWhy: 'Why?',
    judge: 'Record the judgement',
    approved: 'approved by a second person',
    form: 'AP form',
    copy: 'Copy: 1.1 ',
    copied: 'Copied',
    change: /^(?:Change|Fill in): 5\.3/,
    answer: 'Answer to question 5.3',
    save: 'Save the answer',
    find: 'Name, date of birth',
    findWhy: 'Why do you search?',
    search: 'Search',
    nobody: 'Nobody found.',
  },
} as const

/** What happens every week: a decision with four eyes, a session that ends, looking somebody up, the register. */
export function everydayJourneys(world: () => World): void {
  test('from an inquiry to a case, decided with four eyes, the form copied', async () => {
    const { desk, lang, browser } = world()
    const w = WORDS[lang]
    const { origin } = desk.desk
    const officer = await openPage(browser, lang)
    await signIn(officer.page, origin, lang, 'privacy', desk.password)
    await officer.page.goto(`${origin}/inquiries/uploads`)
    await officer.page.getByRole('link', { name: w.toCase }).click()
    await officer.page.locator('.tabs').waitFor()
    const at = officer.page.url()

    await officer.page.goto(`${at}/decisions`)
    const decide = async (title: RegExp, outcome: string): Promise<void> => {
      const box = officer.page.locator('section', { has: officer.page.getByRole('heading', { name: title }) })
      await box.getByLabel(outcome, { exact: true }).check()
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
    await ciso.page.getByLabel(w.approve, { exact: true }).check()
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
    const { desk, lang, browser } = world()
    const w = WORDS[lang]
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
    const { desk, lang, browser } = world()
    const w = WORDS[lang]
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
}
