import { fileItem } from '../../request/draft-item.ts'
import { base64File, dataUrl } from '../../request/base64.ts'
import { fileIdLinks, fileLinks } from '../../request/links.ts'
import { isFile } from '../../request/sweep.ts'
import type { ServiceCall, ServiceReader, ServiceShape } from '../../service-reader.ts'

const PROMPT = /^\/rest\/app-chat\/(?:conversations\/(?:new|[\w-]+\/responses)|share_links)$/

/** Grok: prompts as JSON; files as base64 inside JSON. */
export const grok: ServiceReader = {
  id: 'grok',
  services: ['grok'],
  read(call) {
    const { method, path, body } = call
    if (method !== 'POST') return undefined
    if (PROMPT.test(path)) {
      const { json } = body
      return {
        action: 'prompt',
        items: [...json.get('message').prompt(), ...json.get('customInstructions').prompt()],
        links: [...fileIdLinks(json.get('fileAttachments')), ...fileIdLinks(json.get('imageAttachments'))],
      }
    }
    if (path === '/rest/app-chat/upload-file') return readUpload(call)
    return undefined
  },
}

function readUpload({ body }: ServiceCall): ServiceShape | undefined {
  if (body.isMultipart) {
    const items = body.parts.filter(isFile).map((part) => body.fileOf(part))
    return { action: 'upload', items, links: fileLinks(items) }
  }
  const { json } = body
  const content = json.get('content')
  const text = content.text
  const slot = content.slot
  if (text === undefined || slot === undefined) return undefined
  const packed = dataUrl(text) ?? base64File(text, 'certain')
  if (packed === undefined) return undefined
  const said = { name: json.get('fileName').text, mediaType: json.get('fileMimeType').text }
  const items = [
    fileItem(content.at, packed.bytes, said, { ...slot, encode: (other) => slot.encode(packed.encode(other)) }),
  ]
  return { action: 'upload', items, links: fileLinks(items) }
}
