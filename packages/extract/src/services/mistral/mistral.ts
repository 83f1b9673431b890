import { fileLinks, linkOf } from '../../request/links.ts'
import { isFile } from '../../request/sweep.ts'
import type { DraftItem } from '../../request/draft-item.ts'
import type { JsonValue } from '../../request/json-value.ts'
import type { ServiceReader } from '../../service-reader.ts'

/** Le Chat of Mistral: the first prompt goes by tRPC (several calls in one body), what follows as JSON. */
export const mistral: ServiceReader = {
  id: 'mistral',
  services: ['mistral'],
  read({ method, path, body }) {
    if (method !== 'POST' && method !== 'PUT') return undefined
    if (body.isMultipart) {
      const items = body.parts.filter(isFile).map((part) => body.fileOf(part))
      return items.length === 0 ? undefined : { action: 'upload', items, links: fileLinks(items) }
    }
    const { json } = body
    if (path.startsWith('/api/trpc/message.')) {
      const calls = [...json.each()].map((call) => call.get('json'))
      return {
        action: 'prompt',
        items: calls.flatMap((call) => texts(call.get('content'))),
        links: calls.flatMap((call) => [...call.get('files').each()]).flatMap(fileLink),
      }
    }
    if (path === '/api/chat') {
      return {
        action: 'prompt',
        items: texts(json.get('messageInput')),
        links: [...json.get('messageFiles').each()].flatMap(fileLink),
      }
    }
    if (/^\/api\/trpc\/[\w.]*(?:file|upload|document|library)/i.test(path)) {
      return {
        action: 'announce',
        links: [...json.each()].flatMap((call) => fileLink(call.get('json').present ? call.get('json') : call)),
      }
    }
    return undefined
  },
}

/** A string, or parts with `text`. */
function texts(content: JsonValue): DraftItem[] {
  return [...content.prompt(), ...[...content.each()].flatMap((part) => part.get('text').prompt())]
}

function fileLink(file: JsonValue): ReturnType<typeof linkOf> {
  const url = file.get('url').text
  const uploadAddress = url !== undefined && URL.canParse(url) ? addressOf(new URL(url)) : undefined
  return linkOf({
    fileId: file.get('id').text,
    name: file.get('name').text,
    bytes: file.get('size').number,
    uploadAddress,
  })
}

/** Without the query, which may be signed. */
function addressOf(url: URL): string | undefined {
  return url.host === '' ? undefined : `${url.host}${url.pathname}`
}
