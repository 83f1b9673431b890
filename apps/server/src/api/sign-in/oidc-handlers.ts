import { randomBytes } from 'node:crypto'
import { type OidcAttempt, OidcFailed } from '../../auth/oidc.ts'
import { NotThere } from '../../http/errors.ts'
import type { OpenCall } from '../endpoint.ts'
import { enter, newAccount } from './handlers.ts'
import { attemptOf, keepAttempt } from './passkey-handlers.ts'

const ATTEMPT = 'oidc-attempt'
const ATTEMPT_MS = 10 * 60_000

export async function oidcStart({
  services,
  context,
  query,
}: OpenCall<unknown, { return?: string | undefined }>): Promise<Response> {
  const { oidc, desk, config } = services
  if (!oidc) throw new NotThere()
  try {
    const { url, attempt } = await oidc.start(ownPath(query.return))
    const id = randomBytes(24).toString('hex')
    await desk.records.put(ATTEMPT, id, attempt, { expires: Date.now() + ATTEMPT_MS })
    keepAttempt(context, config.origin, id)
    return context.redirect(url)
  } catch (error) {
    if (error instanceof OidcFailed) return context.redirect(`/?problem=${error.code}`)
    throw error
  }
}

/** The identity provider sends the browser here; whatever goes wrong, it ends on the sign-in screen with a code. */
export async function oidcCallback(call: OpenCall): Promise<Response> {
  const { services, context, signedIn } = call
  const { oidc, desk, accounts } = services
  if (!oidc) throw new NotThere()
  const id = attemptOf(context)
  const attempt = id === undefined ? undefined : await desk.records.get<OidcAttempt>(ATTEMPT, id)
  if (id !== undefined) await desk.records.remove(ATTEMPT, id)
  try {
    if (!attempt) throw new OidcFailed('ERR_OIDC')
    const query = context.req.url.slice(context.req.url.indexOf('?') + 1)
    const { subject, login, name, roles } = await oidc.finish(query, attempt.value)
    const account = accounts.idOf('oidc', subject)
    const known = await accounts.get(account)
    if (roles.length === 0 || known?.value.disabled) {
      await services.audit.note({ by: '-', action: 'sign-in.failed', target: account })
      throw new OidcFailed('ERR_OIDC_NO_ROLE')
    }
    // Roles are what the provider says now: who lost a group loses it here at the next sign-in.
    const before = known?.value ?? { ...newAccount(login, name), lang: services.config.language }
    await accounts.put(account, { ...before, origin: 'oidc', login, name, roles })
    await enter(call, await accounts.known(account), 'full', signedIn)
    return context.redirect(attempt.value.returnTo)
  } catch (error) {
    if (error instanceof OidcFailed) return context.redirect(`/?problem=${error.code}`)
    throw error
  }
}

/** A path of the desk itself: never another site (open redirect). */
export function ownPath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[^\\\r\n\t]*$/.test(path) && !path.startsWith('/api/') ? path : '/'
}
