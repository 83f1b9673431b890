import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Account, Passkey } from './account.ts'

/** The desk as authenticators know it: by the name of its host. */
export interface RelyingParty {
  readonly origin: string
  readonly organisation: string
}

export function registrationOptions(
  { origin, organisation }: RelyingParty,
  id: string,
  { login, name, passkeys }: Account,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: `Sluiswacht, ${organisation}`,
    rpID: new URL(origin).hostname,
    userName: login,
    userDisplayName: name,
    userID: new TextEncoder().encode(id),
    excludeCredentials: passkeys.map((passkey) => ({ id: passkey.id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The new passkey; null when the answer is not right. */
export async function registeredPasskey(
  { origin }: RelyingParty,
  challenge: string,
  credential: unknown,
  name: string,
): Promise<Passkey | null> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: credential as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
    })
    if (!verified || !registrationInfo) return null
    const { id, publicKey, counter, transports } = registrationInfo.credential
    return {
      id,
      name,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: transports ?? [],
      made: new Date().toISOString(),
      lastUsed: null,
    }
  } catch {
    // What the library cannot read is an answer that is not right.
    return null
  }
}

export function signInOptions({ origin }: RelyingParty): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({ rpID: new URL(origin).hostname, userVerification: 'required' })
}

/** The account that the answer of an authenticator names: the id that was given when the passkey was made. */
export function accountOf(credential: Readonly<Record<string, unknown>>): string | null {
  const { response } = credential
  if (typeof response !== 'object' || response === null || !('userHandle' in response)) return null
  const { userHandle } = response
  return typeof userHandle === 'string' ? Buffer.from(userHandle, 'base64url').toString('utf8') : null
}

/** The passkeys of an account after one was used rightly; null when it was not. */
export async function usedPasskey(
  { origin }: RelyingParty,
  challenge: string,
  credential: Readonly<Record<string, unknown>>,
  { passkeys }: Account,
): Promise<readonly Passkey[] | null> {
  const passkey = passkeys.find(({ id }) => id === credential['id'])
  if (!passkey) return null
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: credential as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    })
    if (!verified) return null
    const used = { ...passkey, counter: authenticationInfo.newCounter, lastUsed: new Date().toISOString() }
    return passkeys.map((one) => (one === passkey ? used : one))
  } catch {
    return null
  }
}
