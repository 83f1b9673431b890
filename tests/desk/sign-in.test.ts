import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DeskClient } from './desk-client.ts'
import { PROVIDER_SECRET, providerYaml, startProvider, type TestProvider } from './oidc-provider.ts'
import { codeOf, DeskUnderTest, freePort, PASSWORD } from './running-desk.ts'

describe('local accounts', () => {
  let desk: DeskUnderTest
  let secret: string
  let used: string
  beforeAll(async () => {
    desk = await DeskUnderTest.start(() => 'sign_in: { second_factor: required }')
  })
  afterAll(() => desk.stop())

  test('the first administrator needs the code of the start, and a second factor', async () => {
    const client = desk.client()
    const setup = { login: 'beheer', name: 'B. Heer', password: PASSWORD }
    expect((await client.ok('get', '/start')).setupNeeded).toBe(true)
    expect(await client.ask('post', '/setup', { ...setup, code: 'AAAA-BBBB' })).toMatchObject({
      status: 401,
      json: { code: 'ERR_SIGN_IN' },
    })
    expect((await client.ok('post', '/setup', { ...setup, code: desk.desk.setupCode })).stage).toBe('enrol')
    expect((await client.ask('get', '/accounts')).json.code).toBe('ERR_SECOND_FACTOR')
    const enrolment = await client.ok('post', '/login/totp/enrol', {})
    secret = enrolment.secret
    expect(enrolment.uri).toContain('otpauth://totp/')
    const before = client.cookies.get('sluiswacht')
    used = codeOf(secret)
    expect((await client.ok('post', '/login/totp', { code: used })).stage).toBe('full')
    expect(client.cookies.get('sluiswacht')).not.toBe(before)
    expect((await client.ok('get', '/accounts')).accounts).toHaveLength(1)
    expect((await client.ask('post', '/setup', { ...setup, code: desk.desk.setupCode })).json.code).toBe(
      'ERR_SETUP_DONE',
    )
  })

  test('password, then code; a code counts once; half signed in cannot set another factor', async () => {
    const client = desk.client()
    expect((await client.ok('post', '/login', { login: 'BEHEER', password: PASSWORD })).stage).toBe('second_factor')
    expect((await client.ask('post', '/login/totp/enrol', {})).json.code).toBe('ERR_SIGN_IN')
    expect((await client.ask('post', '/login/totp', { code: used })).json.code).toBe('ERR_SIGN_IN')
    const me = await client.ok('post', '/login/totp', { code: codeOf(secret, 1) })
    expect(me).toMatchObject({ stage: 'full', roles: ['administrator'] })
  })

  test('guessing is slowed down, also of logins that do not exist, and looks the same', async () => {
    for (const login of ['beheer2', 'bestaat-niet']) {
      const answers = []
      for (let n = 0; n < 6; n += 1)
        answers.push(await desk.client().ask('post', '/login', { login, password: 'fout' }))
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429])
      expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(5)
    }
  })

  test('one account signs in at several places at the same moment', async () => {
    const login = { login: 'beheer', password: PASSWORD }
    const answers = await Promise.all([1, 2, 3].map(() => desk.client().ask('post', '/login', login)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test('changes need the token of the session and the own page', async () => {
    const client = desk.client()
    await client.ok('post', '/login', { login: 'beheer', password: PASSWORD })
    const { csrf } = client
    client.csrf = 'verkeerd'
    expect((await client.ask('post', '/logout', {})).json.code).toBe('ERR_CSRF')
    client.csrf = csrf
    expect((await client.ask('post', '/logout', {}, { origin: 'https://elders.example' })).json.code).toBe('ERR_CSRF')
    expect((await client.ask('post', '/logout', {}, { 'sec-fetch-site': 'cross-site' })).json.code).toBe('ERR_CSRF')
    expect((await client.ask('post', '/logout', {})).status).toBe(204)
    expect((await client.ask('get', '/me')).status).toBe(401)
  })

  test('a session that was stolen after sign-out, or made up, is worth nothing', async () => {
    const client = desk.client()
    await client.ok('post', '/login', { login: 'beheer', password: PASSWORD })
    const stolen = new DeskClient(desk.config.origin)
    stolen.cookies.set('sluiswacht', client.cookies.get('sluiswacht') ?? '')
    expect((await stolen.ok('get', '/me')).stage).toBe('second_factor')
    await client.ok('post', '/logout', {})
    expect((await stolen.ask('get', '/me')).status).toBe(401)
    stolen.cookies.set('sluiswacht', 'A'.repeat(43))
    expect((await stolen.ask('get', '/me')).status).toBe(401)
  })

  test('headers: no script from elsewhere, no frame, no cache; the cookie is not for script', async () => {
    const { headers } = await desk.client().ask('post', '/login', { login: 'beheer', password: PASSWORD })
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/)
  })
})

describe('accounts that change', () => {
  let desk: DeskUnderTest
  beforeAll(async () => {
    desk = await DeskUnderTest.start()
  })
  afterAll(() => desk.stop())

  test('losing a role or the account ends what was open; the last administrator stays', async () => {
    const administrator = await desk.administrator()
    const officer = await desk.signedIn('privacy', ['privacy_officer'])
    await officer.ok('get', '/cases')
    const { accounts } = await administrator.ok('get', '/accounts')
    const of = (login: string) => accounts.find((one) => one.login === login)!
    const { id, version } = of('privacy')
    await administrator.ok('put', `/accounts/${id}`, { version, name: 'P', roles: ['reporter'], disabled: false })
    expect((await officer.ask('get', '/cases')).status).toBe(401)
    const self = of('beheer')
    const last = await administrator.ask('put', `/accounts/${self.id}`, {
      version: self.version,
      name: 'B',
      roles: ['reporter'],
      disabled: false,
    })
    expect(last.json.code).toBe('ERR_LAST_ADMINISTRATOR')
    const { invitation } = await administrator.ok('post', `/accounts/${id}/reset`)
    const again = desk.client()
    expect((await again.ask('post', '/login', { login: 'privacy', password: PASSWORD })).status).toBe(401)
    await again.ok('post', '/invitation', { login: 'privacy', code: invitation, password: 'nog-een-wachtwoord-2' })
    expect(
      (await again.ask('post', '/invitation', { login: 'privacy', code: invitation, password: PASSWORD })).status,
    ).toBe(401)
  })
})

describe('an identity provider (OpenID Connect)', () => {
  let desk: DeskUnderTest
  let provider: TestProvider
  beforeAll(async () => {
    const port = await freePort()
    desk = await DeskUnderTest.start((folder) => {
      writeFileSync(join(folder, 'geheim'), PROVIDER_SECRET)
      return `sign_in: { ${providerYaml(port)} }`
    })
    provider = await startProvider(port, desk.config.origin)
  })
  afterAll(async () => {
    await desk.stop()
    await provider.stop()
  })

  /** Walks through the provider's pages as a browser would. Gives the address on which the desk ends. */
  async function signIn(client: DeskClient): Promise<string> {
    const begin = await client.ask('get', '/oidc/start?return=/zaken')
    let address = begin.headers.get('location') ?? ''
    expect(address).toContain('code_challenge_method=S256')
    const jar = new Map<string, string>()
    for (let step = 0; step < 12; step += 1) {
      const url = new URL(address)
      if (url.href.startsWith(desk.config.origin)) {
        const back = await client.ask('get', `${url.pathname.replace('/api/v1', '')}${url.search}`)
        return back.headers.get('location') ?? ''
      }
      let response = await visit(url, jar)
      if (response.status === 200) {
        const html = await response.text()
        const form = /action="([^"]+)"/.exec(html)?.[1] ?? ''
        const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1] ?? ''
        response = await visit(
          new URL(form, url),
          jar,
          new URLSearchParams({ prompt, login: 'pdevries', password: 'x' }),
        )
      }
      address = new URL(response.headers.get('location') ?? '', url).href
    }
    throw new Error('no end')
  }

  async function visit(url: URL, jar: Map<string, string>, body?: URLSearchParams): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(body ? { method: 'POST', body } : {}),
    })
    for (const one of response.headers.getSetCookie()) {
      const [pair = ''] = one.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }

  test('signs in with code and PKCE; roles come from the claim, each time anew', async () => {
    const client = desk.client()
    expect((await client.ok('get', '/start')).oidc).toEqual({ name: 'Werkaccount' })
    expect(await signIn(client)).toBe('/zaken')
    expect(await client.ok('get', '/me')).toMatchObject({
      stage: 'full',
      roles: ['privacy_officer'],
      account: { name: 'P. de Vries' },
    })
    await client.ok('get', '/cases')
    provider.groups = ['sluiswacht-fg', 'iets-anders']
    await signIn(client)
    expect((await client.ok('get', '/me')).roles).toEqual(['fg'])
    provider.groups = []
    const other = desk.client()
    expect(await signIn(other)).toBe('/?problem=ERR_OIDC_NO_ROLE')
    expect((await other.ask('get', '/me')).status).toBe(401)
  })

  test('an answer that nobody asked for, or of another browser, signs nobody in', async () => {
    const client = desk.client()
    const forged = await client.ask('get', '/oidc/callback?code=x&state=y')
    expect(forged).toMatchObject({ status: 302 })
    expect(forged.headers.get('location')).toBe('/?problem=ERR_OIDC')
    expect((await client.ask('get', '/me')).status).toBe(401)
  })

  test('the way back never leads to another site', async () => {
    const { ownPath } = await import('../../apps/server/src/api/sign-in/oidc-handlers.ts')
    for (const path of ['//elders.example', 'https://elders.example', '/\\elders', '/\n/x', '/api/v1/x', undefined])
      expect(ownPath(path)).toBe('/')
    expect(ownPath('/zaken/1?a=b')).toBe('/zaken/1?a=b')
  })
})
