import { base64File, dataUrl } from '../../request/base64.ts'
import { type DraftItem, fileItem } from '../../request/draft-item.ts'
import type { Slot } from '../../request/layer.ts'
import { fileLinks } from '../../request/links.ts'
import { isFile } from '../../request/sweep.ts'
import { claimsOf } from '../../request/token-claims.ts'
import type { ServiceCall, ServiceReader } from '../../service-reader.ts'

const CHATHUB = /^\/m365Copilot\/Chathub\/([\w-]{1,64})(?:@|%40)([\w-]{1,64})$/i
const GRAPH = /^\/(?:beta|v1\.0)\/copilot\/(?:conversations(?:\/[\w-]+\/(?:chat|chatOverStream))?|retrieval|search)$/

/** Microsoft 365 Copilot: a websocket for prompts (the tenant stands in its path), images as a form, and Graph. */
export const m365Copilot: ServiceReader = {
  id: 'm365-copilot',
  services: ['m365-copilot'],
  account({ path, query, header }) {
    const tenant =
      CHATHUB.exec(path)?.[2] ?? claimsOf(header('authorization')).tenant ?? claimsOf(query.get('access_token')).tenant
    return { accountKind: 'enterprise', ...(tenant === undefined ? {} : { tenant }) }
  },
  read(call) {
    const { method, path, body, websocket } = call
    if (CHATHUB.test(path)) return { action: websocket || method === 'POST' ? 'prompt' : 'housekeeping' }
    if (method !== 'POST') return undefined
    if (path.toLowerCase() === '/m365copilot/uploadfile') {
      const items = uploaded(call)
      return { action: 'upload', items, links: fileLinks(items) }
    }
    if (GRAPH.test(path)) {
      const { json } = body
      const context = [...json.get('additionalContext').each()].flatMap((one) => one.get('text').prompt())
      return { action: 'prompt', items: [...json.get('message').get('text').prompt(), ...context] }
    }
    return undefined
  },
}

/** The field `FileBase64`, a data URL, in any kind of form; or a file as a part. */
function uploaded({ body }: ServiceCall): DraftItem[] {
  if (body.isMultipart) {
    const files = body.parts.filter(isFile).map((part) => body.fileOf(part))
    if (files.length > 0) return files
    return body.parts
      .filter(({ name }) => name === 'FileBase64')
      .flatMap((part) => fileIn(Buffer.from(body.bytesOf(part)).toString('utf8'), body.slotOf(part)))
  }
  const inForm = body.fields.filter(({ name }) => name === 'FileBase64')
  if (inForm.length > 0) return inForm.flatMap(({ value, slot }) => fileIn(value, slot))
  const value = body.json.get('FileBase64')
  return fileIn(value.text ?? '', value.slot)
}

function fileIn(text: string, slot: Slot | undefined): DraftItem[] {
  const packed = dataUrl(text) ?? base64File(text, 'certain')
  if (packed === undefined || slot === undefined) return []
  const inPlace = { ...slot, encode: (other: string) => slot.encode(packed.encode(other)) }
  return [fileItem('FileBase64', packed.bytes, { mediaType: packed.mediaType }, inPlace)]
}
