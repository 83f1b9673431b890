/** Whether this browser can use passkeys as the server gives and takes them. */
export function passkeysWork(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential
}

/** Asks the browser to sign in with a passkey. @throws when the person stops it or has none */
export async function signWithPasskey(options: unknown): Promise<Record<string, unknown>> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON)
  return asJson(await navigator.credentials.get({ publicKey }))
}

/** Asks the browser to make a passkey. @throws when the person stops it */
export async function makePasskey(options: unknown): Promise<Record<string, unknown>> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON)
  return asJson(await navigator.credentials.create({ publicKey }))
}

function asJson(credential: Credential | null): Record<string, unknown> {
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyStopped()
  return { ...credential.toJSON() }
}

/** No passkey came from the browser. */
class PasskeyStopped extends Error {
  constructor() {
    super('no passkey')
    this.name = 'PasskeyStopped'
  }
}
