import { SluiswachtError } from '@sluiswacht/model'

/** The address of the NATS servers cannot be used. */
export class NatsAddressWrong extends SluiswachtError {
  readonly code = 'ERR_NATS_ADDRESS'
  constructor(options?: ErrorOptions) {
    super(
      {
        nl: 'Het adres van NATS klopt niet. Schrijf het als nats://server:4222 (of tls://…), meer servers met komma’s ertussen.',
        en: 'The address of NATS is wrong. Write it as nats://server:4222 (or tls://…), several servers with commas between.',
      },
      options,
    )
  }
}

/** No NATS server answers, or it refuses this client. */
export class NatsUnreachable extends SluiswachtError {
  readonly code = 'ERR_NATS_UNREACHABLE'
  constructor(servers: string, options?: ErrorOptions) {
    super(
      {
        nl: `NATS is niet bereikbaar of weigert de toegang (${servers}). Controleer adres, gebruiker en certificaat, en of de server draait.`,
        en: `NATS cannot be reached or refuses access (${servers}). Check address, user and certificate, and whether the server runs.`,
      },
      options,
    )
  }
}

export type QueueProblem = 'no-jetstream' | 'no-leader' | 'refused'

/** The NATS server cannot keep the queue. */
export class QueueUnusable extends SluiswachtError {
  readonly code = 'ERR_QUEUE_UNUSABLE'
  constructor(problem: QueueProblem, options?: ErrorOptions) {
    const nl = {
      'no-jetstream':
        'JetStream staat niet aan op deze NATS-server. Start hem met `-js` of een blok `jetstream` in zijn configuratie.',
      'no-leader':
        'De NATS-servers hebben samen geen leider: minder dan de helft bereikt elkaar, of ze zijn net gestart. Controleer het netwerk tussen de servers en probeer het opnieuw.',
      refused:
        'NATS weigert de wachtrij aan te maken. Controleer de rechten, de schijfruimte van JetStream en of er genoeg servers zijn voor --nats-replicas.',
    }
    const en = {
      'no-jetstream':
        'JetStream is not enabled on this NATS server. Start it with `-js` or a `jetstream` block in its configuration.',
      'no-leader':
        'The NATS servers have no leader together: fewer than half reach each other, or they were just started. Check the network between the servers and try again.',
      refused:
        'NATS refuses to make the queue. Check permissions, the disk space of JetStream and whether there are enough servers for --nats-replicas.',
    }
    super({ nl: nl[problem], en: en[problem] }, options)
  }
}

/** Work that was done, or had to be, could not be told to the queue: it is done again. No try of the work. */
export class QueueAway extends SluiswachtError {
  readonly code = 'ERR_QUEUE_AWAY'
  constructor(options?: ErrorOptions) {
    super(
      {
        nl: 'De wachtrij antwoordt niet. Werk dat bezig was wordt opnieuw aangeboden. Controleer de NATS-servers en het netwerk ertussen.',
        en: 'The queue does not answer. Work that was under way is handed out again. Check the NATS servers and the network between them.',
      },
      options,
    )
  }
}
