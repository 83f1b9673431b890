export { identifySubjects } from './document/identify.ts'
export { linkPeople } from './linking/link.ts'
export { matchQuery, queryKeys, searchKeys, type LookupKey } from './search/keys.ts'
