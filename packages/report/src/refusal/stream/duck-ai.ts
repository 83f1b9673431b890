import { safeJson } from '../json.ts'
import type { StreamFormat } from './answer.ts'

/** duck.ai shows the text of an error in JSON. */
export const duckAi: StreamFormat = {
  services: ['duck-ai', 'duckai', 'duckduckgo-ai', 'duck.ai'],
  takes: (path) => path === '/duckchat/v1/chat',
  answer: (text) => ({
    status: 403,
    contentType: 'application/json; charset=utf-8',
    body: safeJson({ action: 'error', status: 403, type: text, message: text }),
  }),
}
