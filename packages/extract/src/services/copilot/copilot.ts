import { fileItem } from '../../request/draft-item.ts'
import { fileLinks, linkOf } from '../../request/links.ts'
import { isFile } from '../../request/sweep.ts'
import type { ServiceReader } from '../../service-reader.ts'

/** Microsoft Copilot for consumers: uploads by HTTP; prompts go over a websocket, whose frames no proxy hands on. */
export const copilot: ServiceReader = {
  id: 'copilot',
  services: ['copilot'],
  account: ({ header, query }) => ({
    accountKind: header('authorization') === undefined && !query.has('accessToken') ? 'anonymous' : 'personal',
  }),
  read({ method, path, body, header, websocket }) {
    if (websocket) return { action: path.endsWith('/c/api/chat') ? 'prompt' : 'unknown' }
    if (method !== 'POST' && method !== 'PUT') return undefined
    if (/^\/c\/api\/attachments(?:\/|$)/.test(path)) {
      const items = body.isMultipart
        ? body.parts.filter(isFile).map((part) => body.fileOf(part))
        : [fileItem('body', body.bytes, { mediaType: header('content-type') }, body.slot)]
      const links = body.isMultipart ? fileLinks(items) : linkOf({ bytes: body.bytes.length })
      return body.empty ? undefined : { action: 'upload', items, links, whole: !body.isMultipart }
    }
    if (/^\/c\/api\/(?:start|user|conversations\/\w+\/history)/.test(path)) return { action: 'housekeeping' }
    return path.startsWith('/c/api/conversations') ? { action: 'prompt' } : undefined
  },
}
