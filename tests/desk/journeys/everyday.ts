import { expect, test } from 'vitest'
import { openPage, settled, signIn } from '../console-browser.ts'
import { enter, type World } from './world.ts'

const WORDS = {
  nl: {
    toCase: 'Naar de zaak',
    cases: 'Zaken',
    decisions: 'Besluiten',
    authority: /Melden bij de AP/,
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
    authority: /Notify the AP/,
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
    const w = WORDS[world().lang]
    const officer = await enter(world(), 'privacy')
    await officer.go('/inquiries/uploads')
    await officer.page.getByRole('link', { name: w.toCase }).click()
    await officer.page.locator('.tabs').waitFor()
    const at = new URL(officer.page.url()).pathname

    await officer.go(`${at}/decisions`)
    const decide = async (title: RegExp, outcome: string): Promise<void> => {
      const box = officer.page.locator('section', { has: officer.page.getByRole('heading', { name: title }) })
      expect(await box.getByRole('radio', { checked: true }).count()).toBe(0)
      await box.getByLabel(outcome, { exact: true }).check()
      await box.getByLabel(w.why).fill('Zo wegen wij de feiten.')
      await box.getByRole('button', { name: w.decide, exact: true }).click()
      await box.locator('.facts').waitFor()
    }
    await decide(w.authority, w.no)
    expect(await officer.page.getByText(w.pending).count()).toBe(1)
    expect(await officer.page.getByText(w.own).count()).toBe(1)

    const ciso = await enter(world(), 'ciso')
    await ciso.go(`${at}/decisions`)
    await ciso.page.getByLabel(w.approve, { exact: true }).check()
    await ciso.page.getByLabel(w.judgeWhy, { exact: true }).fill('Ik zie het ook zo.')
    await ciso.page.getByRole('button', { name: w.judge }).click()
    await ciso.page.getByText(w.approved).waitFor()

    // The officer still has the version of before: what was typed stays, what the other did is shown.
    await officer.go(`${at}/form`)
    await officer.page.getByRole('button', { name: w.copy }).click()
    await officer.page.getByText(w.copied, { exact: true }).first().waitFor()
    expect(await officer.page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/\w{4}/)
    await officer.page.getByRole('button', { name: w.change }).click()
    await officer.page.getByLabel(w.answer).fill('Bestanden zijn in een chatbot gezet.')
    await officer.page.getByRole('button', { name: w.save }).click()
    await officer.page.getByText('Bestanden zijn in een chatbot gezet.').waitFor()
    await officer.leave()
    await ciso.leave()
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
    const w = WORDS[world().lang]
    const officer = await enter(world(), 'privacy')
    const { page } = officer
    await officer.go('/find')
    await page.getByLabel(w.find).fill('Quirijn Xanthopoulos-Bakvis')
    await page.getByLabel(w.findWhy).fill('De inwoner belde vandaag.')
    await page.getByRole('button', { name: w.search }).click()
    await page.getByText(w.nobody).waitFor()
    await officer.go('/register')
    expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(2)
    await officer.go('/statistics')
    await page.locator('.chart svg').first().waitFor()
    await page.getByText('CBS en AP', { exact: false }).first().waitFor()
    await officer.leave()
  })
}
