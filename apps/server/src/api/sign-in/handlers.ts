import type { DeskRecord } from '@sluiswacht/evidence'
import { setCookie } from 'hono/cookie'
import type { Account } from '../../auth/account.ts'
import { isCode } from '../../auth/accounts.ts'
import { hashPassword, isPassword } from '../../auth/password.ts'
import type { SignedIn, Stage } from '../../auth/session.ts'
import { newTotp, takeCode } from '../../auth/totp.ts'
import { ApiError, NotNow, NotSignedIn } from '../../http/errors.ts'
import { giveSessionCookie, takeSessionCookie } from '../../http/session-cookie.ts'
import { permissionsOf } from '../../permissions.ts'
import type { Call, OpenCall } from '../endpoint.ts'

/** Login, password, code or passkey is not right; which of them is not said. */
export class SignInRefused extends ApiError {
  readonly code = 'ERR_SIGN_IN'
  readonly status = 401
  constructor() {
    super({
      nl: 'Inloggen lukte niet. Controleer wat u hebt ingevuld.',
      en: 'Signing in did not work. Check what you entered.',
    })
  }
}

type Wider = Pick<OpenCall, 'services' | 'context'>

export async function start({ services: { config, setup, oidc } }: OpenCall): Promise<object> {
  return {
    organisation: config.organisation,
    setupNeeded: config.sign_in.local && (await setup.isNeeded()),
    oidc: oidc && { name: oidc.name },
    localAccounts: config.sign_in.local,
    demo: config.demo,
  }
}

/** What the screen knows of who is signed in. */
export function meOf({ account, accountId, roles, stage, csrf, expires }: SignedIn): object {
  return {
    stage,
    account: { id: accountId, login: account.login, name: account.name, hasPassword: account.password !== null },
    roles,
    permissions: stage === 'full' ? permissionsOf(roles) : [],
    lang: account.lang,
    csrf,
    expires: new Date(expires).toISOString(),
  }
}

export async function me({ signedIn }: Call): Promise<object> {
  return meOf(signedIn)
}

/** Begins a session at a stage, with a new token: one from before signing in is worth nothing after it. */
export async function enter(
  { services, context }: Wider,
  account: DeskRecord<Account>,
  stage: Stage,
  before?: SignedIn | null,
): Promise<object> {
  const { sessions, audit, accounts, config } = services
  if (before) await sessions.end(before.sessionId)
  if (stage === 'full') {
    await accounts.noteSignIn(account)
    await audit.note({ by: account.id, action: 'sign-in' })
  }
  const token = await sessions.begin(account.id, stage)
  giveSessionCookie(context, config, token)
  const signedIn = await sessions.of(token)
  if (!signedIn) throw new NotSignedIn()
  return meOf(signedIn)
}

export async function setUp(
  call: OpenCall<unknown, unknown, { code: string; login: string; name: string; password: string }>,
): Promise<object> {
  const { services, body } = call
  localOnly(services)
  await services.throttle.check('setup')
  if (!(await services.setup.take(body.code))) {
    await services.throttle.failed('setup')
    throw new SignInRefused()
  }
  const { config, accounts } = services
  const account = await accounts.create({
    ...newAccount(body.login, body.name),
    roles: ['administrator'],
    password: await hashPassword(body.password),
    lang: config.language,
  })
  await services.audit.note({ by: account.id, action: 'setup' })
  return enter(call, account, nextStage(services, account.value))
}

export async function logIn(call: OpenCall<unknown, unknown, { login: string; password: string }>): Promise<object> {
  const { services, body, signedIn } = call
  localOnly(services)
  const { accounts, throttle } = services
  await throttle.check(body.login)
  const account = await accounts.get(accounts.idOf('local', body.login))
  const right = await isPassword(body.password, account?.value.password ?? null)
  if (!right || !account || account.value.disabled) return refused(call, body.login)
  // A password alone must not be enough to put a code app in the place of a passkey.
  if (!account.value.totp && account.value.passkeys.length > 0) throw new NotNow('ERR_USE_PASSKEY', USE_PASSKEY)
  const stage = account.value.totp ? 'second_factor' : nextStage(services, account.value)
  if (stage === 'full') await throttle.succeeded(body.login)
  return enter(call, account, stage, signedIn)
}

export async function secondFactor(call: Call<unknown, unknown, { code: string }>): Promise<object> {
  const { services, signedIn, body } = call
  const { accounts, throttle } = services
  const login = signedIn.account.login
  await throttle.check(login)
  const account = await accounts.known(signedIn.accountId)
  const enrolling = signedIn.stage !== 'second_factor'
  const factor = enrolling && signedIn.totp !== null ? { secret: signedIn.totp, lastStep: 0 } : account.value.totp
  if (!factor) throw new NotNow('ERR_TOTP_NOT_SET_UP', NO_TOTP)
  const taken = takeCode(factor, body.code, Date.now())
  if (!taken) return refused(call, login)
  await throttle.succeeded(login)
  const changed = await accounts.change(account, { totp: taken })
  if (enrolling) await services.audit.note({ by: account.id, action: 'second-factor.set' })
  return enter(call, changed, 'full', signedIn)
}

export async function enrol({ services, signedIn }: Call): Promise<object> {
  // Half signed in with a password: the second factor that is there must be used, not replaced.
  if (signedIn.stage === 'second_factor') throw new SignInRefused()
  const made = newTotp(`Sluiswacht ${services.config.organisation}`, signedIn.account.login)
  await services.sessions.remember(signedIn, { totp: made.secret })
  return made
}

export async function takeInvitation(
  call: OpenCall<unknown, unknown, { login: string; code: string; password: string }>,
): Promise<object> {
  const { services, body } = call
  localOnly(services)
  const { accounts, throttle } = services
  await throttle.check(body.login)
  const account = await accounts.get(accounts.idOf('local', body.login))
  const invitation = account?.value.invitation
  if (
    !account ||
    account.value.disabled ||
    !invitation ||
    invitation.until < Date.now() ||
    !isCode(body.code, invitation.hash)
  )
    return refused(call, body.login)
  const changed = await accounts.change(account, { invitation: null, password: await hashPassword(body.password) })
  await services.audit.note({ by: account.id, action: 'invitation.taken' })
  return enter(call, changed, nextStage(services, changed.value))
}

export async function logOut({ services, signedIn, context }: Call): Promise<void> {
  await services.sessions.end(signedIn.sessionId)
  await services.audit.note({ by: signedIn.accountId, action: 'sign-out' })
  takeSessionCookie(context, services.config)
  setCookie(context, 'sluiswacht-attempt', '', { path: '/', maxAge: 0 })
}

export async function chooseLanguage({
  services,
  signedIn,
  body,
}: Call<unknown, unknown, { lang: 'nl' | 'en' }>): Promise<object> {
  const account = await services.accounts.known(signedIn.accountId)
  const changed = await services.accounts.change(account, { lang: body.lang })
  return meOf({ ...signedIn, account: changed.value })
}

export async function changePassword(
  call: Call<unknown, unknown, { password: string; newPassword: string }>,
): Promise<void> {
  const { services, signedIn, body } = call
  const { accounts, throttle, sessions } = services
  await throttle.check(signedIn.account.login)
  const account = await accounts.known(signedIn.accountId)
  if (!(await isPassword(body.password, account.value.password))) {
    await refused(call, signedIn.account.login)
    return
  }
  await accounts.change(account, { password: await hashPassword(body.newPassword) })
  await sessions.endAll(account.id, signedIn.sessionId)
  await services.audit.note({ by: account.id, action: 'password.change' })
}

/** An account that nobody can sign in to yet. */
export function newAccount(login: string, name: string): Account {
  return {
    login: login.trim(),
    name,
    roles: ['reporter'],
    origin: 'local',
    disabled: false,
    password: null,
    totp: null,
    passkeys: [],
    invitation: null,
    lang: 'nl',
    lastSignIn: null,
  }
}

/** Records a wrong try and refuses. @throws {SignInRefused} */
export async function refused({ services }: Pick<OpenCall, 'services'>, login: string): Promise<never> {
  await services.throttle.failed(login)
  await services.audit.note({ by: '-', action: 'sign-in.failed', target: services.accounts.idOf('local', login) })
  throw new SignInRefused()
}

function nextStage({ config }: OpenCall['services'], { totp }: Account): Stage {
  return totp === null && config.sign_in.second_factor === 'required' ? 'enrol' : 'full'
}

function localOnly({ config }: OpenCall['services']): void {
  if (!config.sign_in.local) throw new SignInRefused()
}

const USE_PASSKEY = {
  nl: 'Dit account logt in met een passkey.',
  en: 'This account signs in with a passkey.',
}
const NO_TOTP = {
  nl: 'Stel eerst de tweede stap in.',
  en: 'Set up the second step first.',
}
