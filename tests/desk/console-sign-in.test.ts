import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { openBrowser, openPage, settled } from './console-browser.ts'
import { PROVIDER_SECRET, providerYaml, startProvider, type TestProvider } from './oidc-provider.ts'
import { codeOf, DeskUnderTest, freePort, PASSWORD } from './running-desk.ts'

let work: string
let browser: Browser
let postgres: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'console-sign-in-'))
  browser = await openBrowser()
  postgres = await PostgresServer.start()
})
afterAll(async () => {
  await browser?.close()
  await postgres?.stop()
  rmSync(work, { recursive: true, force: true })
})

const WORDS = {
  nl: {
    oidc: 'Inloggen met Werkaccount',
    noRole: 'geen rol',
    login: 'Inlognaam',
    code: 'Eenmalige code',
    name: 'Naam',
    newPassword: 'Kies een wachtwoord',
    make: 'Maak account',
    invited: 'Ik heb een uitnodiging',
    invitedCode: 'Code van de uitnodiging',
    take: 'Ga verder',
    useApp: 'Gebruik een app met codes',
    totp: 'Code',
    check: 'Controleer',
    out: 'Uitloggen',
    password: 'Wachtwoord',
    go: 'Inloggen',
    usePasskey: 'Gebruik een passkey',
    passkey: 'Inloggen met een passkey',
    passkeyName: 'Naam van de passkey',
    add: 'Voeg een passkey toe',
    added: 'De passkey is toegevoegd.',
    remove: /^Verwijder: Sleutel thuis/,
  },
  en: {
    oidc: 'Sign in with Werkaccount',
    noRole: 'no role',
    login: 'Login name',
    code: 'One-time code',
    name: 'Name',
    newPassword: 'Choose a password',
    make: 'Make account',
    invited: 'I have an invitation',
    invitedCode: 'Code of the invitation',
    take: 'Go on',
    useApp: 'Use an app with codes',
    totp: 'Code',
    check: 'Check',
    out: 'Sign out',
    password: 'Password',
    go: 'Sign in',
    usePasskey: 'Use a passkey',
    passkey: 'Sign in with a passkey',
    passkeyName: 'Name of the passkey',
    add: 'Add a passkey',
    added: 'The passkey was added.',
    remove: /^Remove: Sleutel thuis/,
  },
} as const

/** Chromium's own authenticator: holds passkeys and answers as somebody with a finger on it. */
async function withAuthenticator(page: Page, transport: 'internal' | 'usb' = 'internal'): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

describe.each([
  { lang: 'nl', store: 'SQLite' },
  { lang: 'en', store: 'PostgreSQL' },
] as const)('signing in, in $lang on $store', ({ lang, store }) => {
  const w = WORDS[lang]
  let desk: DeskUnderTest
  let provider: TestProvider
  let setupCode: string
  beforeAll(async () => {
    const port = await freePort()
    const folder = mkdtempSync(join(work, 'desk-'))
    writeFileSync(join(folder, 'geheim'), PROVIDER_SECRET)
    const yaml = `language: ${lang}\nsign_in: { second_factor: required, ${providerYaml(port)} }`
    desk = await DeskUnderTest.startIn(folder, yaml, store === 'SQLite' ? 'bureau' : postgres.place('signin'))
    setupCode = desk.desk.setupCode ?? ''
    provider = await startProvider(port, desk.config.origin)
  })
  afterAll(async () => {
    await desk?.stop()
    await provider?.stop()
  })
  const signedIn = (page: Page) => page.getByRole('navigation').first().waitFor()

  test('the first administrator with an app with codes, then an invitation with a passkey', async () => {
    const { page, faults } = await openPage(browser, lang)
    await page.goto(desk.config.origin)
    await page.getByLabel(w.code).fill(setupCode)
    await page.getByLabel(w.name, { exact: true }).fill('B. Heer')
    await page.getByLabel(w.login).fill('beheer')
    await page.getByLabel(w.newPassword).fill(PASSWORD)
    await page.getByRole('button', { name: w.make }).click()
    await page.getByRole('button', { name: w.useApp }).click()
    const secret = (await page.locator('.code').innerText()).replaceAll(/\s/g, '')
    expect(await page.locator('svg.qr').getAttribute('viewBox')).toMatch(/^0 0 \d+ \d+$/)
    await page.getByLabel(w.totp, { exact: true }).fill('000000')
    await page.getByRole('button', { name: w.check }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel(w.totp, { exact: true }).fill(codeOf(secret))
    await page.getByRole('button', { name: w.check }).click()
    await signedIn(page)
    await page.goto(`${desk.config.origin}/accounts`)
    await page.getByLabel(w.login).last().fill('anja')
    await page.getByLabel(w.name, { exact: true }).last().fill('Anja')
    const form = page.locator('form').last()
    await form.getByRole('checkbox', { name: 'privacy officer' }).check()
    await form.getByRole('button').first().click()
    const invitation = (await page.locator('.code').first().innerText()).trim()
    await page.getByRole('button', { name: w.out }).click()
    await page.locator('input[type=password]').waitFor()

    // The code was used: only the next one lets in again.
    await page.getByLabel(w.login).fill('beheer')
    await page.getByLabel(w.password, { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: w.go, exact: true }).click()
    await page.getByLabel(w.totp, { exact: true }).fill(codeOf(secret, 1))
    await page.getByRole('button', { name: w.check }).click()
    await signedIn(page)
    expect(faults).toEqual([])
    await page.context().close()

    const anja = await openPage(browser, lang)
    await withAuthenticator(anja.page)
    await anja.page.goto(desk.config.origin)
    await anja.page.getByRole('button', { name: w.invited }).click()
    await anja.page.getByLabel(w.login).fill('anja')
    await anja.page.getByLabel(w.invitedCode).fill(invitation)
    await anja.page.getByLabel(w.newPassword).fill(PASSWORD)
    await anja.page.getByRole('button', { name: w.take }).click()
    await anja.page.getByRole('button', { name: w.usePasskey }).click()
    await signedIn(anja.page)
    await anja.page.getByRole('button', { name: w.out }).click()
    await anja.page.getByRole('button', { name: w.passkey }).click()
    await signedIn(anja.page)
    await anja.page.goto(`${desk.config.origin}/account`)
    await settled(anja.page)
    expect(await anja.page.locator('tbody tr').count()).toBe(1)
    await withAuthenticator(anja.page, 'usb')
    await anja.page.getByLabel(w.passkeyName).fill('Sleutel thuis')
    await anja.page.getByRole('button', { name: w.add }).click()
    await anja.page.getByText(w.added).waitFor()
    await anja.page.getByRole('button', { name: w.remove }).click()
    await anja.page.getByRole('button', { name: w.remove }).waitFor({ state: 'detached' })
    expect(anja.faults).toEqual([])
    await anja.page.context().close()
  })

  test('with the work account: back to the page that was asked for, with the role of the group', async () => {
    const { page, faults } = await openPage(browser, lang)
    await page.goto(`${desk.config.origin}/register`)
    await page.getByRole('link', { name: w.oidc }).click()
    await page.locator('input[name=login]').fill('pdevries')
    await page.locator('input[name=password]').fill('x')
    await page.locator('button[type=submit]').click()
    await page.locator('button[type=submit]').click()
    await signedIn(page)
    expect(new URL(page.url()).pathname).toBe('/register')
    expect(await page.locator('nav a[href="/cases"]').count()).toBe(1)
    await page.getByRole('button', { name: w.out }).click()
    await page.locator('input[type=password]').waitFor()
    provider.groups = ['iets-anders']
    await page.getByRole('link', { name: w.oidc }).click()
    await page.getByRole('alert').getByText(w.noRole).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})
