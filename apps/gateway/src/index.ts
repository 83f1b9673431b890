export { ERROR_PAGES } from './squid/error-pages.ts'
export { squidConf, withoutCovered } from './squid/squid-conf.ts'
export type { SquidSettings } from './squid/squid-conf.ts'
