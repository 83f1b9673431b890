import type { DraftItem } from '../../request/draft-item.ts'
import type { JsonValue } from '../../request/json-value.ts'
import { fileLinks, linkOf } from '../../request/links.ts'
import { isFile } from '../../request/sweep.ts'
import type { ServiceReader } from '../../service-reader.ts'

/** The API of Anthropic: messages with blocks of text, documents and results of tools; files. */
export const anthropicApi: ServiceReader = {
  id: 'anthropic-api',
  services: ['anthropic-api'],
  account: ({ header }) =>
    header('x-api-key') === undefined && header('authorization') === undefined ? {} : { accountKind: 'api' },
  read({ method, path, body }) {
    if (method !== 'POST') return undefined
    if (path === '/v1/files' && body.isMultipart) {
      const items = body.parts.filter(isFile).map((part) => body.fileOf(part))
      return { action: 'upload', items, links: fileLinks(items) }
    }
    const { json } = body
    if (!/^\/v1\/(?:messages(?:\/count_tokens|\/batches)?|complete)$/.test(path) || json.node?.kind !== 'object')
      return undefined
    const batch = [...json.get('requests').each()].map((request) => request.get('params'))
    const contents = [json, ...batch].flatMap((one) => [
      one.get('prompt'),
      one.get('system'),
      ...[...one.get('messages').each()].map((message) => message.get('content')),
    ])
    return {
      action: 'prompt',
      items: contents.flatMap(textsOf),
      links: contents
        .flatMap((content) => [...content.each()])
        .flatMap((block) => {
          return linkOf({ fileId: block.get('source').get('file_id').text, name: block.get('title').text })
        }),
    }
  },
}

/** A string, or blocks: `text`, a document in plain text, the result of a tool. */
function textsOf(content: JsonValue): DraftItem[] {
  const blocks = [...content.each()]
  return [
    ...content.prompt(),
    ...blocks.flatMap((block) => [
      ...block.get('text').prompt(),
      ...(block.get('source').get('type').text === 'text' ? block.get('source').get('data').prompt() : []),
      ...(block.get('type').text === 'tool_result' ? textsOf(block.get('content')) : []),
    ]),
  ]
}
