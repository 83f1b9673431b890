import { EVENT_STREAM, secondsOf, serverEvent, type StreamFormat } from './answer.ts'

/** DeepSeek's web client: a response that is complete at once, then the end of the stream. */
export const deepseek: StreamFormat = {
  services: ['deepseek'],
  takes: (path) => /^\/api\/v0\/chat\/(?:completion|regenerate)$/.test(path),
  answer(text, refusal) {
    const response = {
      message_id: 2,
      parent_id: 1,
      model: '',
      role: 'ASSISTANT',
      thinking_enabled: false,
      search_enabled: false,
      ban_edit: false,
      ban_regenerate: false,
      status: 'FINISHED',
      accumulated_token_usage: 0,
      files: [],
      feedback: null,
      inserted_at: secondsOf(refusal),
      has_pending_fragment: false,
      auto_continue: false,
      fragments: [{ id: 1, type: 'RESPONSE', content: text, references: [], stage_id: 1 }],
    }
    return {
      status: 200,
      contentType: EVENT_STREAM,
      body: [
        serverEvent({ request_message_id: 1, response_message_id: 2 }, 'ready'),
        serverEvent({ v: { response } }),
        serverEvent({ click_behavior: 'none', auto_resume: false }, 'close'),
      ].join(''),
    }
  },
}
