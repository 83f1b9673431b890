import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { downloaded, enter, type World } from './world.ts'

const WORDS = {
  nl: {
    approve: 'Keur goed',
    approved: 'goedgekeurd',
    why: 'Waarom maakt u deze brieven?',
    zip: 'Maak de brieven (ZIP)',
    csv: 'Lijst voor samenvoegen (CSV)',
    format: 'Soort bestand',
    hidden: 'Brieven bevatten namen',
    status: 'Stand',
    toTell: 'nog te doen',
    newStatus: 'Nieuwe stand',
    sent: 'verstuurd',
    record: /Leg vast voor alle/,
    notice: 'Mededeling in Word',
    noticeWhy: 'Waarom niet ieder apart?',
    reference: /Ons kenmerk: P-[0-9A-F]{4}-[0-9A-F]{4}/,
    noticeSays: /datalek/i,
    told: 'Leg vast dat mensen zijn geïnformeerd',
    howMany: 'Hoeveel mensen?',
    ask: /Vraag om te wissen: /,
    letter: 'Brief in Word',
    keep: 'Leg het antwoord vast',
    result: 'Wat antwoordde de dienst?',
    partly: 'deels gewist',
    text: 'Het antwoord in het kort',
  },
  en: {
    approve: 'Approve',
    approved: 'approved',
    why: 'Why do you make these letters?',
    zip: 'Make the letters (ZIP)',
    csv: 'Mail-merge list (CSV)',
    format: 'Kind of file',
    hidden: 'Letters hold names',
    status: 'Status',
    toTell: 'still to do',
    newStatus: 'New status',
    sent: 'sent',
    record: /Record for all/,
    notice: 'Notice in Word',
    noticeWhy: 'Why not each one?',
    reference: /Our reference: P-[0-9A-F]{4}-[0-9A-F]{4}/,
    noticeSays: /data breach/i,
    told: 'Record that people were told',
    howMany: 'How many people?',
    ask: /Ask to delete: /,
    letter: 'Letter in Word',
    keep: 'Record the answer',
    result: 'What did the service answer?',
    partly: 'partly deleted',
    text: 'The answer in short',
  },
} as const

/** Telling people and having files deleted: what leaves the desk is opened and read. */
export function letterJourneys(world: () => World): void {
  test('letters only after two people agreed; then in three forms, with who was told', async () => {
    const w = WORDS[world().lang]
    const officer = await enter(world(), 'privacy')
    const { page } = officer
    await officer.go(`/cases/${world().inquiryCase}/people`)
    await page.getByLabel(w.why).fill('Betrokkenen informeren.')
    await page.getByRole('button', { name: w.zip }).click()
    await page.getByText(w.hidden).waitFor()
    expect(await page.getByLabel(w.why).inputValue()).toBe('Betrokkenen informeren.')

    const fg = await enter(world(), 'fg')
    await fg.go('/reveals')
    await fg.page.getByRole('button', { name: w.approve }).click()
    await fg.page.getByText(w.approved, { exact: true }).waitFor()
    await fg.leave()

    const zip = await downloaded(page, w.zip)
    const files = unzipSync(zip.bytes)
    const [pdf, list] = ['brieven-001.pdf', 'brieven-001-lijst.csv'].map((name) => Buffer.from(files[name] ?? []))
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
    expect(list?.toString()).toMatch(/P-[0-9A-F]{4}-[0-9A-F]{4}/)
    const people = (list?.toString().trim().split('\n').length ?? 1) - 1
    expect(people).toBeGreaterThan(0)

    await page.getByLabel(w.format).selectOption('docx')
    const word = unzipSync((await downloaded(page, w.zip)).bytes)['brieven-001.docx']
    const text = Buffer.from(unzipSync(word ?? new Uint8Array())['word/document.xml'] ?? []).toString()
    expect(text.split('w:type="page"').length).toBe(people)
    for (const part of ['Gemeente Voorbeeldstad', 'Stadhuisplein 1', '1234 AB Voorbeeldstad', 'Voorbeeldstad, '])
      expect(text.split(part).length).toBeGreaterThan(people)
    expect(text).toMatch(w.reference)
    const merge = await downloaded(page, w.csv)
    expect(Buffer.from(merge.bytes).toString().trim().split('\r\n').length).toBeGreaterThan(people)

    await page.getByLabel(w.status).first().selectOption({ label: w.toTell })
    await page.getByLabel(w.newStatus).selectOption({ label: w.sent })
    await page.getByRole('button', { name: w.record }).click()
    await page.locator('.figures, .figure').getByText(w.sent).first().waitFor()
    await page.locator('summary', { hasText: w.told }).click()
    await page.getByLabel(w.howMany).fill(String(people))
    await page.getByRole('button', { name: w.told }).click()
    await page
      .locator('li', { hasText: String(people) })
      .first()
      .waitFor()

    await page.getByLabel(w.noticeWhy).fill('Van een deel is geen adres bekend.')
    const notice = unzipSync((await downloaded(page, w.notice)).bytes)['word/document.xml']
    expect(Buffer.from(notice ?? []).toString()).toMatch(w.noticeSays)
    await officer.leave()
  })

  test('an AI service is asked to delete, and its answer kept', async () => {
    const w = WORDS[world().lang]
    const officer = await enter(world(), 'privacy')
    const { page } = officer
    await officer.go(`/cases/${world().inquiryCase}/deletion`)
    const ask = page.getByRole('button', { name: w.ask })
    const service = ((await ask.first().getAttribute('aria-label')) ?? '').split(': ')[1] ?? ''
    const before = await ask.count()
    await ask.first().click()
    await page.getByRole('heading', { name: service }).waitFor()
    await expect.poll(() => ask.count()).toBe(before - 1)
    const word = unzipSync((await downloaded(page, w.letter)).bytes)['word/document.xml']
    expect(Buffer.from(word ?? []).toString()).toMatch(/\.(?:docx|pdf|xlsx|txt)/)
    await page.locator('summary', { hasText: w.keep }).click()
    await page.getByLabel(w.result).selectOption({ label: w.partly })
    await page.getByLabel(w.text).fill('De chats zijn weg, de reservekopie nog niet.')
    await page.getByRole('button', { name: w.keep }).click()
    await page.locator('.nl-data-badge, .badge').getByText(w.partly).first().waitFor()
    await page.getByText('De chats zijn weg').waitFor()
    await officer.leave()
  })
}
