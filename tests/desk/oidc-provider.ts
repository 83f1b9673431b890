import { createServer } from 'node:http'
import Provider from 'oidc-provider'

/** Of the desk as a client. */
export const PROVIDER_SECRET = 'een-geheim-van-de-client-1234567890'

/** A real OpenID Connect provider on loopback, with one employee, whose groups the test sets. */
export interface TestProvider {
  /** Groups in the claim at the next sign-in. */
  groups: string[]
  stop: () => Promise<void>
}

/** @param origin of the desk that may use it */
export async function startProvider(port: number, origin: string): Promise<TestProvider> {
  const running: TestProvider = { groups: ['sluiswacht-privacy'], stop: async () => undefined }
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [{ client_id: 'desk', client_secret: PROVIDER_SECRET, redirect_uris: [`${origin}/api/v1/oidc/callback`] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: 'P. de Vries', preferred_username: 'pdevries', groups: running.groups }),
    }),
  })
  const server = createServer(provider.callback())
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  running.stop = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return running
}

/** Lines of desk.yaml for it; the secret lies in a file `geheim`. */
export function providerYaml(port: number): string {
  return `oidc: { name: Werkaccount, issuer: "http://localhost:${port}", client_id: desk, client_secret_file: geheim, scope: "openid profile", roles: { sluiswacht-privacy: [privacy_officer], sluiswacht-fg: [fg] } }`
}
