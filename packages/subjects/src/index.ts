export { identifySubjects } from './document/identify.ts'
export { linkPeople, type LinkOptions } from './linking/link.ts'
export { type LookupKey, queryKeys, searchKeys } from './search/keys.ts'
export { matchQuery } from './search/match.ts'
