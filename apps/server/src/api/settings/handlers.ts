import type { DeskSettings } from '../../settings.ts'
import type { Call } from '../endpoint.ts'

export function getSettings({ services }: Call): Promise<object> {
  return services.settings.get()
}

export async function putSettings(
  call: Call<unknown, unknown, { version: number; settings: DeskSettings }>,
): Promise<object> {
  const { services, signedIn, body } = call
  await services.settings.put(body.settings, body.version)
  await services.audit.note({ by: signedIn.accountId, action: 'settings.change' })
  return services.settings.get()
}
