import { type ScanEnd, type ScanNews, type SharedQueue, WORK_VERSION } from '@sluiswacht/pipeline'
import type { CommandInput } from './command.ts'
import type { Environment } from './environment.ts'
import { nameOf, natsOf, queueOf } from './nats-options.ts'

/**
 * Opens the queue through which workers elsewhere read the files of a scan. With `onlyHere` the files are on no disk that
 * they share.
 * @throws {WrongUse} @throws {NatsUnreachable}
 */
export async function openSharedQueue(
  { options }: CommandInput,
  environment: Environment,
  onlyHere: boolean,
): Promise<{ readonly queue: SharedQueue; close(): Promise<void> }> {
  const nats = natsOf(options, environment, 'sluiswacht scan')
  const tenant = nameOf(options, 'tenant')
  const settings = queueOf(options)
  const { JetStreamBroker, connectNats } = await import('@sluiswacht/queue/jetstream')
  const broker = await JetStreamBroker.open<ScanEnd, ScanNews>(await connectNats(nats), {
    ...settings,
    version: WORK_VERSION,
  })
  const parcels = options.has('send-files') || onlyHere ? await broker.parcels() : undefined
  const queue = { broker, tenant, ...(parcels === undefined ? {} : { parcels }) }
  return { queue, close: () => broker.close() }
}
