import pg from 'pg'

const AGAIN_MS = 3000

/**
 * Calls `wake` whenever somebody notifies a channel, and after each time that the connection was made: something may have
 * been missed. It is a help, no promise: who listens asks now and then as well.
 * @returns stops listening
 */
export function listenOn(url: string, channel: string, wake: () => void): () => Promise<void> {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const again = (lost: pg.Client): void => {
    if (client !== lost || stopped) return
    client = undefined
    timer = setTimeout(() => void connect(), AGAIN_MS).unref()
  }
  async function connect(): Promise<void> {
    const made = new pg.Client({ connectionString: url, application_name: 'sluiswacht', keepAlive: true })
    client = made
    made.on('error', () => again(made))
    made.on('end', () => again(made))
    made.on('notification', wake)
    try {
      await made.connect()
      await made.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      wake()
    } catch {
      await made.end().catch(() => undefined)
      again(made)
    }
  }
  void connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}
