import type { UploadLink } from '@sluiswacht/model'
import type { DraftItem } from '../../request/draft-item.ts'
import { fileLinks, linkOf } from '../../request/links.ts'
import type { JsonValue } from '../../request/json-value.ts'
import { isFile } from '../../request/sweep.ts'
import type { ServiceReader } from '../../service-reader.ts'

const PROMPT =
  /\/(?:chat\/completions|completions|responses|embeddings|moderations|images\/generations|audio\/speech|assistants|threads(?:\/[\w-]+\/(?:messages|runs))?|messages|duckchat\/v1\/chat|api\/(?:chat|generate))$/
const UPLOAD =
  /\/(?:files|uploads\/[\w-]+\/parts|audio\/(?:transcriptions|translations)|images\/(?:edits|variations)|vector_stores\/[\w-]+\/files)$/

/**
 * The API of OpenAI and all that speak it (chat completions, responses, files): Azure OpenAI, Mistral, DeepSeek, xAI,
 * Perplexity, Groq, OpenRouter and others.
 */
export const openaiApi: ServiceReader = {
  id: 'openai-api',
  services: 'any',
  account({ header, host, path }) {
    if (header('authorization') === undefined && header('api-key') === undefined && header('x-api-key') === undefined)
      return {}
    const azure = /^([\w-]{1,64})\.(?:openai|services\.ai|cognitiveservices)\.azure\.com$/.exec(host)?.[1]
    const project = /^\/v1[\w]*\/projects\/([\w:.-]{1,64})\//.exec(path)?.[1]
    const tenant = azure ?? project ?? header('openai-organization') ?? header('openai-project')
    return { accountKind: 'api', ...(tenant !== undefined && /^[\w:.-]{1,64}$/.test(tenant) ? { tenant } : {}) }
  },
  read({ method, path, body }) {
    if (method !== 'POST' && method !== 'PUT') return undefined
    if (UPLOAD.test(path) && body.isMultipart) {
      const items = body.parts.filter(isFile).map((part) => body.fileOf(part))
      return { action: 'upload', items, links: fileLinks(items) }
    }
    const { json } = body
    if (path.endsWith('/uploads') && json.get('filename').present) {
      const name = json.get('filename')
      return {
        action: 'announce',
        items: name.prompt(),
        links: linkOf({ name: name.text, bytes: json.get('bytes').number }),
      }
    }
    if (!PROMPT.test(path) && !json.get('messages').present) return undefined
    if (json.node?.kind !== 'object') return undefined
    const contents = [...json.get('messages').each(), ...json.get('input').each()].map((one) => one.get('content'))
    const parts = contents.flatMap((content) => [...content.each()])
    return {
      action: 'prompt',
      items: [
        ...['prompt', 'input', 'instructions', 'system'].flatMap((key) => json.get(key).prompt()),
        ...contents.flatMap((content) => content.prompt()),
        ...parts.flatMap(textsOf),
      ],
      links: parts.flatMap(linksOf),
    }
  },
}

/** `text`, `input_text` and what else a content part says in words. */
function textsOf(part: JsonValue): DraftItem[] {
  return part.get('text').prompt()
}

/** Files that a part names: by id, or with a name beside the bytes. */
function linksOf(part: JsonValue): UploadLink[] {
  const file = part.get('file').present ? part.get('file') : part
  return linkOf({ fileId: file.get('file_id').text, name: file.get('filename').text })
}
