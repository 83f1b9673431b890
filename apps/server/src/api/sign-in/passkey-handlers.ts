import { randomBytes } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import { accountOf, registeredPasskey, registrationOptions, signInOptions, usedPasskey } from '../../auth/passkeys.ts'
import { NotThere, WrongRequest } from '../../http/errors.ts'
import type { Call, OpenCall } from '../endpoint.ts'
import { enter, meOf, refused, SignInRefused } from './handlers.ts'

const ATTEMPT = 'passkey-attempt'
const ATTEMPT_COOKIE = 'sluiswacht-attempt'
const ATTEMPT_MS = 5 * 60_000
type Credential = Readonly<Record<string, unknown>>

export async function passkeys({ signedIn }: Call): Promise<object> {
  return {
    passkeys: signedIn.account.passkeys.map(({ id, name, made, lastUsed }) => ({ id, name, made, lastUsed })),
  }
}

export async function passkeyOptions({ services, signedIn }: Call): Promise<object> {
  if (signedIn.stage === 'second_factor') throw new SignInRefused()
  const options = await registrationOptions(services.config, signedIn.accountId, signedIn.account)
  await services.sessions.remember(signedIn, { challenge: options.challenge })
  return options
}

export async function addPasskey(
  call: Call<unknown, unknown, { name: string; credential: Credential }>,
): Promise<object> {
  const { services, signedIn, body } = call
  if (signedIn.challenge === null || signedIn.stage === 'second_factor') throw new SignInRefused()
  const passkey = await registeredPasskey(services.config, signedIn.challenge, body.credential, body.name)
  if (!passkey) throw new WrongRequest('credential')
  const account = await services.accounts.known(signedIn.accountId)
  const changed = await services.accounts.change(account, { passkeys: [...account.value.passkeys, passkey] })
  await services.audit.note({ by: account.id, action: 'passkey.add' })
  if (signedIn.stage === 'full') return meOf({ ...signedIn, account: changed.value })
  return enter(call, changed, 'full', signedIn)
}

export async function removePasskey({ services, signedIn, params }: Call<{ id: string }>): Promise<void> {
  const account = await services.accounts.known(signedIn.accountId)
  const left = account.value.passkeys.filter(({ id }) => id !== params.id)
  if (left.length === account.value.passkeys.length) throw new NotThere()
  await services.accounts.change(account, { passkeys: left })
  await services.audit.note({ by: account.id, action: 'passkey.remove' })
}

/** Begins: the challenge is kept under a random id in a cookie of its own. */
export async function passkeySignInOptions({ services, context }: OpenCall): Promise<object> {
  const options = await signInOptions(services.config)
  const id = randomBytes(24).toString('hex')
  await services.desk.records.put(ATTEMPT, id, options.challenge, { expires: Date.now() + ATTEMPT_MS })
  keepAttempt(context, services.config.origin, id)
  return options
}

export async function passkeySignIn(call: OpenCall<unknown, unknown, { credential: Credential }>): Promise<object> {
  const { services, context, body, signedIn } = call
  const attempt = attemptOf(context)
  const challenge = attempt === undefined ? undefined : await services.desk.records.get<string>(ATTEMPT, attempt)
  if (attempt !== undefined) await services.desk.records.remove(ATTEMPT, attempt)
  const id = accountOf(body.credential)
  const account = id === null ? undefined : await services.accounts.get(id)
  if (!challenge || !account || account.value.disabled) return refused(call, 'passkey')
  const used = await usedPasskey(services.config, challenge.value, body.credential, account.value)
  if (!used) return refused(call, account.value.login)
  const changed = await services.accounts.change(account, { passkeys: used })
  return enter(call, changed, 'full', signedIn)
}

export function attemptOf(context: OpenCall['context']): string | undefined {
  const id = getCookie(context, ATTEMPT_COOKIE)
  return id !== undefined && /^[0-9a-f]{48}$/.test(id) ? id : undefined
}

/** `Lax`: it must come along when the identity provider sends the browser back. */
export function keepAttempt(context: OpenCall['context'], origin: string, id: string): void {
  setCookie(context, ATTEMPT_COOKIE, id, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: ATTEMPT_MS / 1000,
    secure: origin.startsWith('https:'),
  })
}
