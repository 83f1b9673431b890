import { expect, test } from 'vitest'
import { downloaded, enter, type World } from './world.ts'

const WORDS = {
  nl: {
    decide: 'Besluit',
    authority: /Melden bij de AP/,
    again: 'Besluit opnieuw',
    yes: 'ja',
    why: 'Waarom besluit u dit?',
    holds: 'geldt',
    kind: 'Soort melding',
    record: 'Leg de melding vast',
    done: 'De melding is vastgelegd',
    reference: 'Nummer van de AP',
    complete: 'ja, volledig',
    same: 'Wat is gemeld en wat het register zegt, is gelijk.',
    json: 'Formulier als JSON',
    pdf: 'Formulier als PDF',
    initial: 'eerste melding',
    followUp: 'vervolgmelding',
    withdrawal: 'intrekking',
    note: 'Notitie',
    addNote: /notitie/i,
    conflict: 'Iemand anders veranderde deze zaak',
  },
  en: {
    decide: 'Decide',
    authority: /Notify the AP/,
    again: 'Decide again',
    yes: 'yes',
    why: 'Why do you decide this?',
    holds: 'holds',
    kind: 'Kind of notification',
    record: 'Record the notification',
    done: 'The notification is recorded',
    reference: 'Number of the AP',
    complete: 'yes, complete',
    same: 'What was filed and what the register says are the same.',
    json: 'Form as JSON',
    pdf: 'Form as PDF',
    initial: 'initial notification',
    followUp: 'follow-up',
    withdrawal: 'withdrawal',
    note: 'Note',
    addNote: /note/i,
    conflict: 'Somebody else changed this case',
  },
} as const

/** Filing with the AP, and two people at one case. */
export function filingJourneys(world: () => World): void {
  test('notified in phases: initial, follow-up, withdrawal; compared with the register each time', async () => {
    const w = WORDS[world().lang]
    const officer = await enter(world(), 'privacy')
    const { page } = officer
    const at = `/cases/${world().inquiryCase}`
    await officer.go(`${at}/decisions`)
    const box = page.locator('section', { has: page.getByRole('heading', { name: w.authority }) })
    if ((await box.locator('summary').count()) > 0) await box.locator('summary').first().click()
    await box.getByLabel(w.yes, { exact: true }).check()
    await box.getByLabel(w.why).fill('Het risico is te groot om niet te melden.')
    await box.getByRole('button', { name: /Besluit|Decide/ }).click()
    await box.getByText(w.holds, { exact: true }).waitFor()

    await officer.go(`${at}/form`)
    await page.getByRole('button', { name: w.record }).click()
    await page.getByText(w.done).waitFor()
    await page.getByText(w.same).waitFor()
    await page.getByLabel(w.kind).selectOption({ label: w.followUp })
    await page.getByLabel(w.reference).fill('Z2026-123456')
    await page.getByLabel(w.complete).check()
    await page.getByRole('button', { name: w.record }).click()
    await page.getByText('Z2026-123456').first().waitFor()
    const json = await downloaded(page, w.json)
    const form = JSON.parse(Buffer.from(json.bytes).toString()) as {
      kind: string
      answers: { number: string; answer: string }[]
    }
    expect(form.kind).toBe('follow_up')
    expect(form.answers.find(({ number }) => number === '1.1.a')?.answer).toBe('Z2026-123456')
    expect(
      Buffer.from((await downloaded(page, w.pdf)).bytes)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    await page.getByLabel(w.kind).selectOption({ label: w.withdrawal })
    await page.getByRole('button', { name: w.record }).click()
    const filed = page.locator('.facts').getByText(w.withdrawal, { exact: true })
    await filed.waitFor()
    for (const kind of [w.initial, w.followUp, w.withdrawal])
      expect(await page.locator('.facts').getByText(kind, { exact: true }).count()).toBe(1)
    await officer.leave()
  })

  test('two people at one case: the second sees what the first did, and what was typed stays', async () => {
    const w = WORDS[world().lang]
    const at = `/cases/${world().inquiryCase}/file`
    const officer = await enter(world(), 'privacy')
    const ciso = await enter(world(), 'ciso')
    await officer.go(at)
    await ciso.go(at)
    const note = (text: string, { page }: typeof officer) => page.locator('textarea').last().fill(text)
    const send = ({ page }: typeof officer) =>
      page
        .locator('form', { has: page.locator('textarea') })
        .last()
        .getByRole('button')
        .click()
    await note('De leverancier belde terug.', ciso)
    await note('De inwoner is gebeld.', officer)
    await send(ciso)
    await ciso.page.locator('.timeline').getByText('De leverancier belde terug.').first().waitFor()
    await send(officer)
    const notice = officer.page.getByRole('alert').filter({ hasText: w.conflict })
    await notice.getByText('De leverancier belde terug.').waitFor()
    expect(await officer.page.locator('textarea').last().inputValue()).toBe('De inwoner is gebeld.')
    await send(officer)
    await officer.page.locator('.timeline').getByText('De inwoner is gebeld.').first().waitFor()
    expect(await notice.count()).toBe(0)
    expect(await officer.page.locator('textarea').last().inputValue()).toBe('')
    await ciso.leave()
    await officer.leave()
  })
}
