import type { WorkKind, WorkOwner } from '@sluiswacht/model'

/** What a header of a piece of work tells; the body is its owner's. */
export const HEADER = { id: 'Work-Id', run: 'Work-Run', version: 'Work-Version' } as const

const PLAIN = /^[A-Za-z0-9_-]{1,64}$/

/** Names of the streams and subjects of one queue. */
export class QueueNames {
  readonly #name: string

  /** @throws {TypeError} when the name is not plain */
  constructor(name: string) {
    this.#name = plain(name)
  }

  stream(kind: WorkKind): string {
    return `${this.#name}_${kind}`
  }

  get ends(): string {
    return `${this.#name}_ends`
  }

  get parcels(): string {
    return `${this.#name}_files`
  }

  get tries(): string {
    return `${this.#name}_tries`
  }

  /** Subjects of all work of a kind. */
  works(kind: WorkKind): string {
    return `${this.#name}.${kind}.*.*`
  }

  work(kind: WorkKind, { tenant, inquiry }: WorkOwner): string {
    return `${this.#name}.${kind}.${plain(tenant)}.${plain(inquiry)}`
  }

  worksOf(kind: WorkKind, tenant: string): string {
    return `${this.#name}.${kind}.${plain(tenant)}.*`
  }

  /** Where it is told how the work of a run ended. */
  end(run: string): string {
    return `${this.#name}.end.${plain(run)}`
  }

  try(run: string, id: string): string {
    return `${this.#name}.try.${plain(run)}.${plain(id)}`
  }

  /** Where a worker tells what it is busy with; nobody keeps it. */
  news(run: string): string {
    return `${this.#name}.news.${plain(run)}`
  }

  /** Where workers tell that they are there. */
  get alive(): string {
    return `${this.#name}.alive`
  }

  get allEnds(): string {
    return `${this.#name}.end.*`
  }

  get allTries(): string {
    return `${this.#name}.try.*.*`
  }
}

/** The consumer through which workers get the work of one tenant. */
export const CONSUMER_PREFIX = 'tenant-'

function plain(name: string): string {
  if (PLAIN.test(name)) return name
  throw new TypeError('a name in a queue is made of letters, digits, _ and -')
}
