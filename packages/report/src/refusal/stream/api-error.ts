import { safeJson } from '../json.ts'
import type { StreamFormat } from './answer.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** OpenAI and those with a like API: their libraries show `error.message`. */
export const openaiApi: StreamFormat = {
  services: [
    'openai-api',
    'azure-openai',
    'mistral-api',
    'deepseek-api',
    'xai-api',
    'groq-api',
    'openrouter',
    'perplexity-api',
  ],
  takes: (path) =>
    /\/(?:chat\/completions|completions|responses|embeddings|files|uploads|images|audio)(?:\/|$)/.test(path),
  answer: (text, { id }) => ({
    status: 403,
    contentType: JSON_TYPE,
    body: safeJson({ error: { message: text, type: 'policy', param: null, code: 'refused_by_policy' }, incident: id }),
  }),
}

/** Anthropic's API. */
export const anthropicApi: StreamFormat = {
  services: ['anthropic-api'],
  takes: (path) => path.startsWith('/v1/'),
  answer: (text, { id }) => ({
    status: 403,
    contentType: JSON_TYPE,
    body: safeJson({ type: 'error', error: { type: 'permission_error', message: text }, request_id: id }),
  }),
}

/** Google's API. */
export const geminiApi: StreamFormat = {
  services: ['gemini-api', 'vertex-ai'],
  takes: (path) => /^\/(?:upload\/)?v1/.test(path),
  answer: (text) => ({
    status: 403,
    contentType: JSON_TYPE,
    body: safeJson({ error: { code: 403, message: text, status: 'PERMISSION_DENIED' } }),
  }),
}
