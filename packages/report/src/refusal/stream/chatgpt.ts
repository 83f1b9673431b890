import { conversationOf, EVENT_STREAM, idFrom, secondsOf, serverEvent, type StreamFormat } from './answer.ts'

/** ChatGPT's web client: server-sent events in its delta encoding, then the end of the message. */
export const chatgpt: StreamFormat = {
  services: ['chatgpt'],
  takes: (path) => /^\/backend-(?:api|anon)\/(?:f\/)?conversation$/.test(path),
  answer(text, refusal, request) {
    const conversation = conversationOf(request, refusal)
    const message = {
      id: idFrom(refusal.id, 'message'),
      author: { role: 'assistant', name: null, metadata: {} },
      create_time: secondsOf(refusal),
      update_time: null,
      content: { content_type: 'text', parts: [text] },
      status: 'finished_successfully',
      end_turn: true,
      weight: 1,
      metadata: { finish_details: { type: 'stop' }, is_complete: true },
      recipient: 'all',
      channel: 'final',
    }
    return {
      status: 200,
      contentType: EVENT_STREAM,
      body: [
        serverEvent('v1', 'delta_encoding'),
        serverEvent({ p: '', o: 'add', v: { message, conversation_id: conversation, error: null }, c: 0 }, 'delta'),
        serverEvent({ type: 'message_stream_complete', conversation_id: conversation }),
        'data: [DONE]\n\n',
      ].join(''),
    }
  },
}
