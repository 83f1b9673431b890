export { JetStreamBroker, type JetStreamOptions } from './broker.ts'
export { connectNats, type NatsOptions } from './connect.ts'
export { FileParcels } from './file-parcels.ts'
export { NatsAddressWrong, NatsUnreachable, QueueUnusable } from './errors.ts'
