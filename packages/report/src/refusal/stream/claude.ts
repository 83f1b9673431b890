import { EVENT_STREAM, idFrom, serverEvent, type StreamFormat } from './answer.ts'

/** Claude's web client: the events of the Messages API. */
export const claude: StreamFormat = {
  services: ['claude'],
  takes: (path) => /\/chat_conversations\/[^/]+\/(?:retry_)?completion$/.test(path),
  answer(text, refusal) {
    const uuid = idFrom(refusal.id, 'message')
    const message = {
      id: `chatcompl_${uuid}`,
      type: 'message',
      role: 'assistant',
      model: '',
      uuid,
      content: [],
      stop_reason: null,
      stop_sequence: null,
    }
    const events = [
      { type: 'message_start', message },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } },
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null } },
      { type: 'message_stop' },
    ]
    return {
      status: 200,
      contentType: EVENT_STREAM,
      body: events.map((event) => serverEvent(event, event.type)).join(''),
    }
  },
}
