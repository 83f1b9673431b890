import { expect, test } from 'vitest'
import { enter, type World } from './world.ts'

const WORDS = {
  nl: {
    against: 'zonder goede reden',
    verdict: 'Oordeel',
    why: 'Waarom oordeelt u zo?',
    judge: 'Leg uw oordeel vast',
    make: 'Maak een zaak',
    open: 'Open een zaak',
    handedOver: 'De zaak is gemaakt',
    title: 'Opzoekingen zonder taakgerelateerde reden',
    exception: 'Microsoft 365 Copilot',
    advice: 'Advies van de FG',
    reason: 'Waarom?',
    approve: 'Keur goed',
    atGate: 'De poort volgt deze uitzondering',
    own: 'een collega oordeelt',
    exists: 'Hiervan is al een zaak gemaakt',
    toCase: 'Naar de zaak',
  },
  en: {
    against: 'without a good reason',
    verdict: 'Verdict',
    why: 'Why do you judge so?',
    judge: 'Record your verdict',
    make: 'Make a case',
    open: 'Open a case',
    handedOver: 'The case was made',
    title: 'Look-ups without a reason of work',
    exception: 'Microsoft 365 Copilot',
    advice: 'Advice of the data protection officer',
    reason: 'Why?',
    approve: 'Approve',
    atGate: 'The gate follows this exception',
    own: 'a colleague judges',
    exists: 'A case was made from this already',
    toCase: 'To the case',
  },
} as const

/** From an alert to a case; an exception that reaches the gate; a case that exists already. */
export function sourceJourneys(world: () => World): void {
  test('an alert is judged by a human and handed over as a case', async () => {
    const w = WORDS[world().lang]
    const investigator = await enter(world(), 'onderzoeker')
    const { page } = investigator
    await investigator.go('/lookups')
    await page.locator('tbody a').first().click()
    await page.getByText('Ik weet niet meer waarom').waitFor()
    const words = await page.locator('main').innerText()
    expect(words).not.toMatch(/\b(?:criminal batch|ex conflict|weight \d)/)
    const alert = new URL(page.url()).pathname
    expect(await page.getByLabel(w.verdict, { exact: true }).inputValue()).toBe('')
    await page.getByLabel(w.verdict, { exact: true }).selectOption({ label: w.against })
    await page.getByLabel(w.why).fill('De reactie noemt geen taak.')
    await page.getByRole('button', { name: w.judge }).click()
    await page.getByRole('link', { name: w.make }).click()
    await page.getByRole('button', { name: w.open }).click()
    await page.getByText(w.handedOver).waitFor()
    expect(new URL(page.url()).pathname).toBe(alert)
    await investigator.leave()
    const officer = await enter(world(), 'privacy')
    await officer.go('/cases')
    await officer.page.getByRole('link', { name: w.title }).click()
    await officer.page.locator('.tabs').waitFor()
    await officer.leave()
  })

  test('an exception that somebody asked for is judged by another, and goes to the gate', async () => {
    const w = WORDS[world().lang]
    const asker = await enter(world(), 'medewerker')
    await asker.go('/gate/exceptions')
    await asker.page.getByText(w.own).waitFor()
    await asker.leave()
    const ciso = await enter(world(), 'ciso')
    await ciso.go('/gate/exceptions')
    expect(await ciso.page.locator('select').first().inputValue()).toBe('copilot-schrijfhulp')
    await ciso.page.getByLabel(w.reason, { exact: true }).fill('Voor twee maanden, met eenvoudige taal als doel.')
    await ciso.page.getByRole('button', { name: w.approve }).click()
    await ciso.page.getByRole('alert').getByText('FG').waitFor()
    await ciso.page.getByLabel(w.advice).fill('DMS-2026-088')
    await ciso.page.getByRole('button', { name: w.approve }).click()
    await ciso.page.getByText(w.atGate).waitFor()
    await ciso.leave()
  })

  test('a second case of one inquiry is not made: the way to the first is shown', async () => {
    const w = WORDS[world().lang]
    const officer = await enter(world(), 'privacy')
    await officer.go('/inquiries/uploads')
    expect(await officer.page.getByRole('link', { name: w.make }).count()).toBe(0)
    await officer.go('/cases/new?from=inquiry&id=uploads')
    await officer.page.getByRole('button', { name: w.open }).click()
    await officer.page.getByText(w.exists).waitFor()
    await officer.page.getByRole('link', { name: w.toCase }).click()
    await officer.page.locator('.tabs').waitFor()
    expect(officer.page.url()).toContain(world().inquiryCase)
    await officer.leave()
  })
}
