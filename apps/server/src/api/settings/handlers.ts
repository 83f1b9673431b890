import type { DeskSettings } from '../../settings.ts'
import type { Call } from '../endpoint.ts'

export function getSettings({ services }: Call): Promise<object> {
  return services.settings.get()
}

export async function putSettings(
  call: Call<unknown, unknown, { version: number; settings: DeskSettings }>,
): Promise<object> {
  const { services, signedIn, body } = call
  // A line that was left empty is not there: otherwise a letter would say "phone" and nothing after it.
  const { organisation, contact, officer, ...ways } = body.settings.sender
  const given = Object.fromEntries(Object.entries(ways).filter(([, line]) => line !== ''))
  await services.settings.put({ ...body.settings, sender: { organisation, contact, officer, ...given } }, body.version)
  await services.audit.note({ by: signedIn.accountId, action: 'settings.change' })
  return services.settings.get()
}
