import { fileItem, promptItem } from '../../request/draft-item.ts'
import type { JsonValue } from '../../request/json-value.ts'
import { fileLinks, linkOf } from '../../request/links.ts'
import { isFile } from '../../request/sweep.ts'
import type { ServiceCall, ServiceReader, ServiceShape } from '../../service-reader.ts'

const GENERATE = /^(?:\/u\/\d+)?\/_\/\w+\/data\/assistant\.lamda\.BardFrontendService\/StreamGenerate$/
const RPC = /^(?:\/u\/\d+)?\/_\/\w+\/data\/batchexecute$/

/** Gemini and NotebookLM in the browser: JSON in JSON in a form field, and resumable uploads on another host. */
export const gemini: ServiceReader = {
  id: 'gemini',
  services: ['gemini', 'notebooklm'],
  account: ({ header }) => (header('cookie') === undefined ? { accountKind: 'anonymous' } : {}),
  read(call) {
    const { method, host, path, query } = call
    if (method !== 'POST' && method !== 'PUT') return undefined
    if (call.header('x-goog-upload-command') !== undefined || host === 'content-push.googleapis.com')
      return readUpload(call)
    if (GENERATE.test(path)) return readGenerate(call)
    // Remote calls of the page itself: what they carry is judged like a prompt, unless it is nothing that was typed.
    return RPC.test(path) && query.has('rpcids') ? { action: 'prompt' } : undefined
  },
}

/** `f.req` = `[null, "[[prompt, 0, null, [[[upload_id, 1], file_name], …]], [language], [conversation]]"]`. */
function readGenerate({ body }: ServiceCall): ServiceShape | undefined {
  const field = body.fields.find(({ name }) => name === 'f.req')
  if (field === undefined) return undefined
  const message = body.jsonOf(field, 'f.req').item(1).nested().item(0)
  if (!message.present) return undefined
  const files = [...message.item(3).each()]
  return {
    action: 'prompt',
    items: [...message.item(0).prompt(), ...files.flatMap((file) => file.item(1).prompt())],
    links: files.flatMap((file) => linkOf({ fileId: idOf(file), name: file.item(1).text })),
  }
}

function idOf(file: JsonValue): string | undefined {
  return file.item(0).item(0).text ?? file.item(0).text
}

/** Google's resumable upload: `start` tells name and size, `upload` carries the bytes at the address of the answer. */
function readUpload(call: ServiceCall): ServiceShape | undefined {
  const { host, path, header, body } = call
  const command = header('x-goog-upload-command') ?? ''
  if (command.includes('start') && !command.includes('upload')) {
    const named = /^File name: (.*)$/m.exec(body.empty ? '' : body.text)?.[1]?.trim()
    const name =
      named ?? body.json.get('file').get('display_name').text ?? body.json.get('file').get('displayName').text
    const size = Number(header('x-goog-upload-header-content-length'))
    return {
      action: 'announce',
      items: named === undefined ? [] : [promptItem('file name', named, nameSlot(call, named))],
      links: linkOf({ name, bytes: Number.isNaN(size) ? undefined : size }),
      whole: named !== undefined,
    }
  }
  if (body.empty) return { action: 'housekeeping' }
  const uploadAddress = `${host}${path}`
  if (body.isMultipart) {
    const items = body.parts.filter(isFile).map((part) => body.fileOf(part))
    return { action: 'upload', items, links: fileLinks(items) }
  }
  const item = fileItem('body', body.bytes, { mediaType: header('content-type') }, body.slot)
  return { action: 'upload', items: [item], links: linkOf({ bytes: body.bytes.length, uploadAddress }), whole: true }
}

function nameSlot({ body }: ServiceCall, name: string): Parameters<typeof promptItem>[2] {
  return { ...body.slot, encode: (other) => body.text.replace(name, () => other) }
}
