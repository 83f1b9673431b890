import { readFileSync } from 'node:fs'
import * as client from 'openid-client'
import { SluiswachtError } from '@sluiswacht/model'
import type { OidcFile } from '../config/desk-file.ts'
import { DESK_ROLES, type DeskRole } from '../permissions.ts'

/** Signing in with the identity provider did not work. */
export class OidcFailed extends SluiswachtError {
  readonly code: 'ERR_OIDC' | 'ERR_OIDC_NO_ROLE'
  constructor(code: 'ERR_OIDC' | 'ERR_OIDC_NO_ROLE', options?: ErrorOptions) {
    super(
      code === 'ERR_OIDC'
        ? { nl: 'Inloggen met het werkaccount lukte niet.', en: 'Signing in with the work account did not work.' }
        : { nl: 'Uw werkaccount heeft geen rol in Sluiswacht.', en: 'Your work account has no role in Sluiswacht.' },
      options,
    )
    this.code = code
  }
}

/** What the identity provider says of somebody. */
export interface OidcIdentity {
  /** Issuer and subject: what stays the same. */
  readonly subject: string
  readonly login: string
  readonly name: string
  readonly roles: readonly DeskRole[]
}

/** What must come back with the answer of the provider. */
export interface OidcAttempt {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
}

/** Signs in with an OpenID Connect provider: authorization code with PKCE (RFC 7636). */
export class Oidc {
  readonly #file: OidcFile
  readonly #redirect: string
  #provider: Promise<client.Configuration> | undefined

  constructor(file: OidcFile, origin: string) {
    this.#file = file
    this.#redirect = `${origin}/api/v1/oidc/callback`
  }

  get name(): string {
    return this.#file.name
  }

  /** Where to send the browser, and what to keep until it comes back. @throws {OidcFailed} */
  async start(returnTo: string): Promise<{ readonly url: string; readonly attempt: OidcAttempt }> {
    const provider = await this.#discover()
    const attempt = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnTo,
    }
    const url = client.buildAuthorizationUrl(provider, {
      redirect_uri: this.#redirect,
      scope: this.#file.scope,
      code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
    })
    return { url: url.href, attempt }
  }

  /** @param query the query of the address to which the browser came back. @throws {OidcFailed} */
  async finish(query: string, { state, nonce, verifier }: OidcAttempt): Promise<OidcIdentity> {
    const provider = await this.#discover()
    try {
      const tokens = await client.authorizationCodeGrant(provider, new URL(`${this.#redirect}?${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const token = tokens.claims()
      if (!token) throw new OidcFailed('ERR_OIDC')
      const info = provider.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(provider, tokens.access_token, token.sub)
        : {}
      return this.#identity({ ...info, ...token }, token.iss, token.sub)
    } catch (cause) {
      throw cause instanceof OidcFailed ? cause : new OidcFailed('ERR_OIDC', { cause })
    }
  }

  #identity(claims: Readonly<Record<string, unknown>>, issuer: string, sub: string): OidcIdentity {
    const { roles, roles_claim, login_claim, name_claim } = this.#file
    const login = textOf(claimAt(claims, login_claim)) ?? sub
    const given = claimAt(claims, roles_claim)
    const values: readonly unknown[] = Array.isArray(given) ? given : typeof given === 'string' ? given.split(' ') : []
    const mapped = new Set(
      values.flatMap((value) => (typeof value === 'string' && Object.hasOwn(roles, value) ? (roles[value] ?? []) : [])),
    )
    return {
      subject: `${issuer} ${sub}`,
      login,
      name: textOf(claimAt(claims, name_claim)) ?? login,
      roles: DESK_ROLES.filter((role) => mapped.has(role)),
    }
  }

  #discover(): Promise<client.Configuration> {
    this.#provider ??= this.#load().catch((cause: unknown) => {
      this.#provider = undefined
      throw new OidcFailed('ERR_OIDC', { cause })
    })
    return this.#provider
  }

  async #load(): Promise<client.Configuration> {
    const { issuer, client_id, client_secret_file } = this.#file
    const secret = client_secret_file === undefined ? undefined : readFileSync(client_secret_file, 'utf8').trim()
    const server = new URL(issuer)
    // Without TLS only on the machine itself: for tests and trials.
    const local = server.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname)
    return client.discovery(
      server,
      client_id,
      undefined,
      secret === undefined ? client.None() : client.ClientSecretBasic(secret),
      {
        timeout: 10,
        ...(local ? { execute: [client.allowInsecureRequests] } : {}),
      },
    )
  }
}

function claimAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path]
  return path.split('.').reduce<unknown>((at, name) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    return (at as Readonly<Record<string, unknown>>)[name]
  }, claims)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined
}
