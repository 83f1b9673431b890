import { isFile } from '../../request/sweep.ts'
import { fileIdLinks, fileLinks, linkOf } from '../../request/links.ts'
import type { ServiceCall, ServiceReader, ServiceShape } from '../../service-reader.ts'

const ORGANISATION = /^\/api\/(?:organizations\/|bootstrap\/)?([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/i
const COMPLETION = /\/chat_conversations\/[\w-]+\/(?:completion|retry_completion)$/
const UPLOAD = /\/(?:wiggle\/upload-file|convert_document|upload|createFile)$/
const ANNOUNCE = /\/files\/prepare-upload$/
// Not `api/account_profile`: what somebody wants Claude to know of them is written there.
const HOUSEKEEPING =
  /^\/(?:api\/(?:event_logging|bootstrap|account|statsig|settings)(?:\/|$)|v1\/(?:initialize|rgstr|p$|t$|m$|b$))/

/** Claude in the browser: completions with pasted document text, uploads as multipart, texts of projects. */
export const claude: ServiceReader = {
  id: 'claude',
  services: ['claude'],
  account({ path, header }) {
    const tenant =
      ORGANISATION.exec(path)?.[1] ?? /(?:^|[;,]\s*)lastActiveOrg=([0-9a-f-]{36})/i.exec(header('cookie') ?? '')?.[1]
    return tenant === undefined ? {} : { tenant }
  },
  read(call) {
    const { method, path, body } = call
    if (method !== 'POST' && method !== 'PUT') return undefined
    if (COMPLETION.test(path)) return readCompletion(call)
    if (UPLOAD.test(path) && body.isMultipart) {
      const items = body.parts.filter(isFile).map((part) => body.fileOf(part))
      return { action: 'upload', items, links: fileLinks(items) }
    }
    const { json } = body
    if (ANNOUNCE.test(path)) {
      const name = ['file_name', 'filename', 'name'].map((key) => json.get(key)).find(({ present }) => present)
      const size = ['file_size', 'size_bytes', 'size'].map((key) => json.get(key).number).find((n) => n !== undefined)
      return { action: 'announce', items: name?.prompt() ?? [], links: linkOf({ name: name?.text, bytes: size }) }
    }
    if (/\/projects\/[\w-]+\/docs$/.test(path)) {
      const items = json.get('content').prompt()
      return { action: 'upload', items, links: linkOf({ name: json.get('file_name').text }) }
    }
    if (/\/chat_conversations(?:\/[\w-]+(?:\/title)?)?$/.test(path)) return { action: 'prompt' }
    return HOUSEKEEPING.test(path) ? { action: 'housekeeping' } : undefined
  },
}

function readCompletion({ body: { json } }: ServiceCall): ServiceShape | undefined {
  if (json.node?.kind !== 'object') return undefined
  const attachments = [...json.get('attachments').each()]
  return {
    action: 'prompt',
    items: [
      ...json.get('prompt').prompt(),
      ...attachments.flatMap((attachment) => attachment.get('extracted_content').prompt()),
    ],
    links: [
      ...attachments.flatMap((attachment) =>
        linkOf({
          fileId: attachment.get('id').text,
          name: attachment.get('file_name').text,
          bytes: attachment.get('file_size').number,
        }),
      ),
      ...fileIdLinks(json.get('files')),
    ],
  }
}
