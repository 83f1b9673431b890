import { createHash } from 'node:crypto'
import type { GateContent, GateLog } from '@sluiswacht/evidence'
import type {
  ContentSummary,
  Detection,
  GateRecord,
  PolicyDecision,
  PolicyQuestion,
  ServiceReading,
  UploadItem,
  UploadLink,
} from '@sluiswacht/model'
import { recordedAddress, recordedPath } from './recorded-path.ts'

/** What a record is made of. */
export interface RecordInput {
  readonly id: string
  readonly question: PolicyQuestion
  readonly decision: PolicyDecision
  readonly url: URL
  readonly client: { readonly key: string | undefined; readonly site: string | undefined }
  readonly reading: ServiceReading
  readonly links: readonly UploadLink[]
  readonly content: ContentSummary
  readonly detections: readonly Detection[]
  /** Set when the body could not be taken apart: then it is one item itself. */
  readonly whole: { readonly bytes: number; readonly sha256: string; readonly declaredBytes?: number } | undefined
}

/** The record of a decision: hashes and keyed hashes, no content, no name, no query. */
export function recordOf(input: RecordInput, log: GateLog): GateRecord {
  const { question, reading, whole, links } = input
  const { pseudonym, department } = question.user
  const linkedName = links.length === 1 ? links[0]?.name : undefined
  const items = reading.items.map((item) => itemOf(item, linkedName, log))
  return {
    id: input.id,
    at: question.at,
    ...(pseudonym === undefined ? {} : { userPseudonym: pseudonym }),
    ...(department === undefined ? {} : { department }),
    ...(input.client.key === undefined ? {} : { clientKey: input.client.key }),
    ...(input.client.site === undefined ? {} : { site: input.client.site }),
    service: reading.service,
    host: question.service.host,
    path: recordedPath(input.url.pathname, (part) => log.keyOf('path', part)),
    action: reading.action,
    accountKind: reading.accountKind,
    ...(reading.tenant === undefined ? {} : { tenant: reading.tenant }),
    items: whole === undefined ? items : [{ kind: 'file', ...whole }],
    links: links.map((link) => linkOf(link, log)),
    content: input.content,
    personKeys: log.personKeysOf(input.detections),
    decision: input.decision,
    question,
  }
}

/** What ties requests together, without the name of the file. */
function linkOf({ name: _name, uploadAddress, ...link }: UploadLink, log: GateLog): UploadLink {
  if (uploadAddress === undefined) return link
  return { ...link, uploadAddress: recordedAddress(uploadAddress, (part) => log.keyOf('path', part)) }
}

/** The bytes of the items, for a policy that keeps them. */
export function contentOf(reading: ServiceReading): GateContent[] {
  return reading.items.map((item, index) => ({ item: index, bytes: bytesOf(item) }))
}

function bytesOf(item: UploadItem): Uint8Array {
  return item.kind === 'file' ? item.bytes : Buffer.from(item.text)
}

function itemOf(item: UploadItem, linkedName: string | undefined, log: GateLog): GateRecord['items'][number] {
  const bytes = bytesOf(item)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (item.kind === 'prompt') return { kind: 'prompt', bytes: bytes.length, sha256 }
  const name = item.name ?? linkedName
  return {
    kind: 'file',
    ...(name === undefined ? {} : { nameKey: log.keyOf('file-name', name) }),
    ...(item.mediaType === undefined ? {} : { mediaType: item.mediaType }),
    bytes: bytes.length,
    sha256,
  }
}
