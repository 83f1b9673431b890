import { DemoClient } from './demo-client.ts'
import type { DemoDesk } from './desk.ts'

const CASE_PARTS = ['', '/decisions', '/facts', '/form', '/people', '/deletion', '/file'] as const

/** Every page of the console on the demo, by the login of who opens it. */
export async function consolePages(demo: DemoDesk): Promise<Readonly<Record<string, readonly string[]>>> {
  const officer = await signedIn(demo, 'privacy')
  const { people } = await officer.send<{ people: { id: string }[] }>('GET', '/inquiries/uploads/people')
  const { decisions } = await officer.send<{ decisions: { id: string }[] }>('GET', '/gate/decisions?effect=deny')
  const investigator = await signedIn(demo, 'onderzoeker')
  const { alerts } = await investigator.send<{ alerts: { id: string }[] }>('GET', '/lookups/alerts')
  return {
    privacy: [
      '/',
      '/cases',
      '/cases/new',
      '/cases/new?from=inquiry&id=uploads',
      '/inquiries',
      '/inquiries/uploads',
      '/inquiries/uploads/people',
      `/inquiries/uploads/people/${firstOf(people)}`,
      '/find',
      ...CASE_PARTS.map((part) => `/cases/${demo.cases.inquiry}${part}`),
      '/reveals',
      '/report',
      '/register',
      '/statistics',
      '/gate',
      '/gate/decisions',
      '/gate/exceptions',
      `/gate/decisions/${firstOf(decisions)}`,
      '/gate/uses',
      '/gate/policy',
      '/settings',
      '/account',
      '/niets',
    ],
    ciso: ['/gate/exceptions'],
    fg: ['/reveals', `/cases/${demo.cases.inquiry}/decisions`],
    onderzoeker: ['/lookups', `/lookups/${firstOf(alerts)}`],
    beheer: ['/audit', '/accounts'],
    medewerker: ['/report', '/gate/exceptions'],
  }
}

async function signedIn(demo: DemoDesk, login: string): Promise<DemoClient> {
  const client = new DemoClient(demo.desk.origin)
  await client.send('POST', '/login', { login, password: demo.password })
  return client
}

function firstOf([first]: readonly { readonly id: string }[]): string {
  if (first === undefined) throw new Error('the demo lacks something that a page shows')
  return first.id
}
