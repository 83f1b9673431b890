/** What a server asks of inquiries that it keeps open; without readers and detectors, so that it loads fast. */
export { inquiryFigures, type InquirySummary } from './desk/inquiry-figures.ts'
export { type KnownPerson, personProof, type PersonProof } from './desk/person-proof.ts'
export { matchPeople } from './find.ts'
export { matchUploads } from './overview/uploads.ts'
