import { fileItem } from '../../request/draft-item.ts'
import { fileLinks, linkOf } from '../../request/links.ts'
import type { ServiceCall, ServiceReader, ServiceShape } from '../../service-reader.ts'

const GENERATE =
  /:(?:generateContent|streamGenerateContent|countTokens|batchGenerateContent|embedContent|batchEmbedContents|predict|rawPredict|streamRawPredict|generateAnswer)$/

/** The API of Gemini and Vertex AI: contents with parts, bytes in base64 beside them; resumable uploads. */
export const geminiApi: ServiceReader = {
  id: 'gemini-api',
  services: ['gemini-api', 'google-ai-studio'],
  account({ path, header, query }) {
    const project = /\/projects\/([\w:.-]{1,64})\//.exec(path)?.[1]
    const api = query.has('key') || header('x-goog-api-key') !== undefined || header('authorization') !== undefined
    return { ...(api ? { accountKind: 'api' } : {}), ...(project === undefined ? {} : { tenant: project }) }
  },
  read(call) {
    const { method, path, body } = call
    if (method !== 'POST' && method !== 'PUT') return undefined
    if (path.startsWith('/upload/') || call.header('x-goog-upload-command') !== undefined) return readUpload(call)
    const { json } = body
    if (!GENERATE.test(path.replace(/%3a/gi, ':'))) return undefined
    const requests = [json, ...json.get('requests').each(), json.get('batch').get('input_config')]
    const contents = requests.flatMap((one) => [
      ...one.get('contents').each(),
      one.get('contents'),
      one.get('content'),
      one.get('systemInstruction'),
      one.get('system_instruction'),
    ])
    return {
      action: 'prompt',
      items: contents
        .flatMap((content) => [...content.get('parts').each()])
        .flatMap((part) => part.get('text').prompt()),
      links: contents
        .flatMap((content) => [...content.get('parts').each()])
        .map((part) => (part.get('file_data').present ? part.get('file_data') : part.get('fileData')))
        .flatMap((file) =>
          linkOf({ fileId: (file.get('file_uri').present ? file.get('file_uri') : file.get('fileUri')).text }),
        ),
    }
  },
}

function readUpload({ host, path, header, body }: ServiceCall): ServiceShape {
  const command = header('x-goog-upload-command') ?? 'upload'
  if (body.isMultipart) {
    // multipart/related: the first part is JSON about the file, the second the file.
    const items = body.parts.slice(1).map((part) => body.fileOf(part))
    return { action: 'upload', items, links: fileLinks(items) }
  }
  if (command.includes('start') && !command.includes('upload')) {
    const file = body.json.get('file')
    const name = file.get('display_name').present ? file.get('display_name') : file.get('displayName')
    const size = Number(header('x-goog-upload-header-content-length'))
    return {
      action: 'announce',
      items: name.prompt(),
      links: linkOf({ name: name.text, bytes: Number.isNaN(size) ? undefined : size }),
    }
  }
  if (body.empty) return { action: 'housekeeping' }
  return {
    action: 'upload',
    items: [fileItem('body', body.bytes, { mediaType: header('content-type') }, body.slot)],
    links: linkOf({ bytes: body.bytes.length, uploadAddress: `${host}${path}` }),
    whole: true,
  }
}
