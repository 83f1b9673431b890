import { fileIdLinks, fileLinks } from '../../request/links.ts'
import { isFile } from '../../request/sweep.ts'
import type { ServiceReader } from '../../service-reader.ts'

/** DeepSeek in the browser: prompts as JSON, files as multipart; there is one plan, free of charge. */
export const deepseek: ServiceReader = {
  id: 'deepseek',
  services: ['deepseek'],
  account: () => ({ accountKind: 'free' }),
  read({ method, path, body }) {
    if (method !== 'POST') return undefined
    if (/^(?:\/api)?\/v0\/chat\/(?:completion|regenerate|edit_message|continue)$/.test(path)) {
      const { json } = body
      return { action: 'prompt', items: json.get('prompt').prompt(), links: fileIdLinks(json.get('ref_file_ids')) }
    }
    if (/^(?:\/api)?\/v0\/file\/upload_file$/.test(path) && body.isMultipart) {
      const items = body.parts.filter(isFile).map((part) => body.fileOf(part))
      return { action: 'upload', items, links: fileLinks(items) }
    }
    if (/^(?:\/api)?\/v0\/(?:chat\/create_pow_challenge|chat_session\/create|users\/|client\/)/.test(path))
      return { action: 'housekeeping' }
    return undefined
  },
}
