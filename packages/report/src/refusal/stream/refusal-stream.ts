import { refusalText } from '../text.ts'
import type { Refusal } from '../refusal.ts'
import type { AnsweredRequest, StreamAnswer, StreamFormat } from './answer.ts'
import { anthropicApi, geminiApi, openaiApi } from './api-error.ts'
import { chatgpt } from './chatgpt.ts'
import { claude } from './claude.ts'
import { deepseek } from './deepseek.ts'
import { duckAi } from './duck-ai.ts'
import { grok } from './grok.ts'

const FORMATS: readonly StreamFormat[] = [chatgpt, claude, grok, deepseek, duckAi, openaiApi, anthropicApi, geminiApi]

/**
 * A refusal in the service's own answer, so that its web client shows it where the user looks. Undefined when no such form
 * is known for this service and path: then JSON (calls) or the page (navigations) is the answer. Formats as seen in public
 * repositories up to August 2026; the services change them without notice.
 */
export function refusalStream(service: string, refusal: Refusal, request: AnsweredRequest): StreamAnswer | undefined {
  const format = FORMATS.find(({ services, takes }) => services.includes(service) && takes(request.path))
  return format?.answer(refusalText(refusal), refusal, request)
}
