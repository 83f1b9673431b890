import { safeJson } from '../json.ts'
import { conversationOf, idFrom, type StreamFormat } from './answer.ts'

/** Grok's web client: a line of JSON for the conversation (new ones), the text as one token, and the whole message. */
export const grok: StreamFormat = {
  services: ['grok'],
  takes: (path) => /^\/rest\/app-chat\/conversations\/(?:new|[^/]+\/responses)$/.test(path),
  answer(text, refusal, request) {
    const isNew = request.path.endsWith('/new')
    const responseId = idFrom(refusal.id, 'message')
    // A new conversation nests the answer one level deeper than a follow-up.
    const nested = (response: object): object => ({ result: isNew ? { response } : response })
    const message = { responseId, message: text, sender: 'ASSISTANT', createTime: refusal.at ?? '', partial: false }
    const lines: object[] = [
      nested({ token: text, isThinking: false, isSoftStop: false, responseId }),
      nested({ token: '', isThinking: false, isSoftStop: true, responseId }),
      nested({ modelResponse: message }),
    ]
    if (isNew) {
      const conversation = { conversationId: conversationOf(request, refusal), title: refusal.id, temporary: true }
      lines.unshift({ result: { conversation } })
    }
    return {
      status: 200,
      contentType: 'application/x-ndjson; charset=utf-8',
      body: lines.map((line) => `${safeJson(line)}\n`).join(''),
    }
  },
}
