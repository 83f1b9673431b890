import type { ServerResponse } from 'node:http'
import type { Received } from './origin.ts'

/** The page of a made-up chat: an upload and a prompt in the wire format of the service, by `window.send…`. */
function chatPage(host: string): string {
  const forms: Readonly<Record<string, string>> = {
    'chatgpt.com': `
      window.sendPrompt = (text) => fetch('/backend-api/f/conversation', { method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer token-of-the-session' },
        body: JSON.stringify({ action: 'next', model: 'auto', messages: [{ id: crypto.randomUUID(),
          author: { role: 'user' }, content: { content_type: 'text', parts: [text] } }] }) });
      window.sendFile = async (name, text) => {
        const announced = await fetch('/backend-api/files', { method: 'POST', headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ file_name: name, file_size: text.length, use_case: 'my_files' }) });
        if (!announced.ok) return announced;
        const { upload_url } = await announced.json();
        return fetch(upload_url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'text/plain' }, body: text });
      };`,
    'claude.ai': `
      window.sendPrompt = (text) => fetch('/api/organizations/0a1b/chat_conversations/2c3d/completion', { method: 'POST',
        headers: { 'content-type': 'application/json' }, body: JSON.stringify({ prompt: text, attachments: [], files: [] }) });
      window.sendFile = (name, text) => { const form = new FormData(); form.append('file', new File([text], name));
        return fetch('/api/organizations/0a1b/conversations/2c3d/wiggle/upload-file', { method: 'POST', body: form }); };`,
    'gemini.google.com': `
      window.sendPrompt = (text) => new Promise((resolve) => { const call = new XMLHttpRequest();
        call.open('POST', '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?rt=c');
        call.setRequestHeader('content-type', 'application/x-www-form-urlencoded;charset=utf-8');
        call.onloadend = () => resolve({ status: call.status, ok: call.status === 200, text: async () => call.responseText });
        call.send('f.req=' + encodeURIComponent(JSON.stringify([null, JSON.stringify([[text, 0, null, []], ['nl'], ['', '', '']])])) + '&at=x'); });`,
  }
  return `<!doctype html><html lang="en"><title>chat</title><body><h1>Chat</h1><script>${forms[host] ?? ''}</script></body></html>`
}

/** Answers a request as the service would, as far as its page needs it. */
export function answerAsService(request: Received, port: number, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
  response.setHeader('access-control-allow-headers', '*')
  response.setHeader('access-control-allow-methods', '*')
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html')
    response.end(chatPage(request.host))
  } else if (request.path === '/backend-api/files') {
    response.setHeader('content-type', 'application/json')
    const address = `https://files.oaiusercontent.com:${port}/files/11112222/raw?sig=secret`
    response.end(JSON.stringify({ status: 'success', file_id: 'file-1111', upload_url: address }))
  } else if (request.path.includes('conversation')) {
    response.setHeader('content-type', 'text/event-stream')
    response.end('data: {"message":{"content":{"parts":["goed"]}}}\n\ndata: [DONE]\n\n')
  } else response.end('ok')
}
