export { InProcessBroker, type InProcessOptions } from './in-process/broker.ts'
