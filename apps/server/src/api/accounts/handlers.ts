import type { DeskRecord } from '@sluiswacht/evidence'
import type { Account } from '../../auth/account.ts'
import { invitationOf, oneTimeCode } from '../../auth/accounts.ts'
import { NotNow } from '../../http/errors.ts'
import type { DeskRole } from '../../permissions.ts'
import type { Call } from '../endpoint.ts'
import { newAccount } from '../sign-in/handlers.ts'

function viewOf({ id, version, value }: DeskRecord<Account>): object {
  const { login, name, roles, origin, disabled, totp, passkeys, lastSignIn } = value
  return {
    id,
    version,
    login,
    name,
    roles,
    origin,
    disabled,
    secondFactor: totp !== null || passkeys.length > 0,
    passkeys: passkeys.length,
    lastSignIn,
  }
}

export async function listAccounts({ services }: Call): Promise<object> {
  const accounts = await services.accounts.all()
  return { accounts: accounts.toSorted((one, other) => one.value.name.localeCompare(other.value.name)).map(viewOf) }
}

export async function createAccount(
  call: Call<unknown, unknown, { login: string; name: string; roles: DeskRole[] }>,
): Promise<object> {
  const { services, signedIn, body } = call
  const invitation = oneTimeCode()
  const account = await services.accounts.create({
    ...newAccount(body.login, body.name),
    roles: body.roles,
    invitation: invitationOf(invitation, Date.now()),
    lang: services.config.language,
  })
  await services.audit.note({
    by: signedIn.accountId,
    action: 'account.create',
    target: account.id,
    details: { roles: body.roles.join(' ') },
  })
  return { account: viewOf(account), invitation }
}

export async function changeAccount(
  call: Call<{ id: string }, unknown, { version: number; name: string; roles: DeskRole[]; disabled: boolean }>,
): Promise<object> {
  const { services, signedIn, params, body } = call
  const account = await services.accounts.known(params.id)
  const losesAdministrator = body.disabled || !body.roles.includes('administrator')
  if (account.value.roles.includes('administrator') && losesAdministrator) await mustNotBeLast(call)
  const { version, ...change } = body
  const changed = await services.accounts.change({ ...account, version }, change)
  await services.sessions.endAll(account.id, account.id === signedIn.accountId ? signedIn.sessionId : undefined)
  await services.audit.note({
    by: signedIn.accountId,
    action: 'account.change',
    target: account.id,
    details: { roles: body.roles.join(' '), disabled: body.disabled },
  })
  return viewOf(changed)
}

export async function resetAccount({ services, signedIn, params }: Call<{ id: string }>): Promise<object> {
  const account = await services.accounts.known(params.id)
  if (account.value.origin !== 'local') throw new NotNow('ERR_ACCOUNT_ELSEWHERE', ELSEWHERE)
  const invitation = oneTimeCode()
  const changed = await services.accounts.change(account, {
    password: null,
    totp: null,
    passkeys: [],
    invitation: invitationOf(invitation, Date.now()),
  })
  await services.sessions.endAll(account.id)
  await services.audit.note({ by: signedIn.accountId, action: 'account.reset', target: account.id })
  return { account: viewOf(changed), invitation }
}

async function mustNotBeLast({ services, params }: Call<{ id: string }>): Promise<void> {
  const others = (await services.accounts.all()).filter(
    ({ id, value }) => id !== params.id && !value.disabled && value.roles.includes('administrator'),
  )
  if (others.length === 0) throw new NotNow('ERR_LAST_ADMINISTRATOR', LAST)
}

const LAST = {
  nl: 'Dit is de laatste beheerder. Maak eerst een ander account beheerder.',
  en: 'This is the last administrator. Make another account administrator first.',
}
const ELSEWHERE = {
  nl: 'Dit account hoort bij het werkaccount; wijzig het daar.',
  en: 'This account belongs to the work account; change it there.',
}
