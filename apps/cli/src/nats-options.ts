import type { JetStreamOptions, NatsOptions } from '@sluiswacht/queue/jetstream'
import { readCount } from './arguments.ts'
import type { CommandOption } from './command.ts'
import type { Environment } from './environment.ts'
import { WrongUse } from './usage-error.ts'

/** The options of commands that reach a queue on NATS. */
export const NATS_OPTIONS: readonly CommandOption[] = [
  {
    name: 'nats',
    value: 'nats://…',
    help: {
      nl: 'NATS-servers met JetStream, met komma’s ertussen: nats://gebruiker:wachtwoord@server:4222 of tls://… (of SLUISWACHT_NATS)',
      en: 'NATS servers with JetStream, with commas between: nats://user:password@server:4222 or tls://… (or SLUISWACHT_NATS)',
    },
  },
  {
    name: 'nats-creds',
    value: 'FILE',
    help: { nl: 'bestand met de NATS-toegang (creds)', en: 'file with the NATS credentials (creds)' },
  },
  {
    name: 'nats-ca',
    value: 'FILE',
    help: {
      nl: 'certificaat van de eigen uitgever van de NATS-servers',
      en: 'certificate of the own authority of the NATS servers',
    },
  },
  {
    name: 'queue',
    value: 'NAME',
    help: {
      nl: 'naam van de wachtrij, als meer installaties dezelfde NATS-servers gebruiken (standaard sluiswacht)',
      en: 'name of the queue, when several installations use the same NATS servers (default sluiswacht)',
    },
  },
]

/** Of who hands out the work. */
export const QUEUE_SETTINGS: readonly CommandOption[] = [
  {
    name: 'tenant',
    value: 'NAME',
    help: {
      nl: 'organisatie waarvoor gescand wordt; organisaties krijgen om de beurt een werker (standaard sluiswacht)',
      en: 'organisation that is scanned for; organisations take turns at the workers (default sluiswacht)',
    },
  },
  {
    name: 'nats-replicas',
    value: 'N',
    help: {
      nl: 'op hoeveel NATS-servers het werk bewaard wordt (standaard 3 in een cluster, anders 1)',
      en: 'on how many NATS servers work is kept (default 3 in a cluster, else 1)',
    },
  },
  {
    name: 'silence',
    value: 'SECONDS',
    help: {
      nl: 'zo lang mag een werker zwijgen voor een ander zijn werk overneemt (standaard 30)',
      en: 'so long may a worker be silent before another takes its work over (default 30)',
    },
  },
]

const NAME = /^[A-Za-z0-9_-]{1,64}$/

/** @throws {WrongUse} when there is no address */
export function natsOf(options: ReadonlyMap<string, string>, environment: Environment, name: string): NatsOptions {
  const servers = options.get('nats') ?? environment.nats
  if (servers === undefined || servers === '')
    throw new WrongUse({
      nl: 'Geef de NATS-servers met --nats nats://server:4222 (of SLUISWACHT_NATS).',
      en: 'Give the NATS servers with --nats nats://server:4222 (or SLUISWACHT_NATS).',
    })
  const credsFile = options.get('nats-creds')
  const caFile = options.get('nats-ca')
  return {
    servers,
    name,
    ...(credsFile === undefined ? {} : { credsFile }),
    ...(caFile === undefined ? {} : { caFile }),
  }
}

/** @throws {WrongUse} */
export function queueOf(options: ReadonlyMap<string, string>): Omit<JetStreamOptions, 'version'> {
  const replicas = options.get('nats-replicas')
  const silence = options.get('silence')
  return {
    name: nameOf(options, 'queue'),
    ...(replicas === undefined ? {} : { replicas: readCount(replicas, 'nats-replicas', 1, 5) }),
    ...(silence === undefined ? {} : { ackWaitMs: 1000 * readCount(silence, 'silence', 30, 3600) }),
  }
}

/** A short name that can stand in the queue; `sluiswacht` unless given. @throws {WrongUse} */
export function nameOf(options: ReadonlyMap<string, string>, option: string): string {
  const name = options.get(option) ?? 'sluiswacht'
  if (NAME.test(name)) return name
  throw new WrongUse({
    nl: `--${option} bestaat uit letters, cijfers, _ en - (hooguit 64).`,
    en: `--${option} is made of letters, digits, _ and - (64 at most).`,
  })
}

/** A store that many machines can write to. @throws {WrongUse} */
export function sharedStore(store: string): string {
  if (/^postgres(?:ql)?:/.test(store)) return store
  throw new WrongUse({
    nl: 'Werkers op meer machines delen een onderzoek in PostgreSQL. Geef --store postgres://gebruiker@server/database?schema=naam (of SLUISWACHT_STORE).',
    en: 'Workers on several machines share an inquiry in PostgreSQL. Give --store postgres://user@server/database?schema=name (or SLUISWACHT_STORE).',
  })
}
