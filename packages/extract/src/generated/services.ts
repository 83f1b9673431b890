// Made by tools/generate-services.ts from the folders under services/. Do not edit.
import type { ServiceReader } from '../service-reader.ts'
import { anthropicApi } from '../services/anthropic-api/anthropic-api.ts'
import { chatgpt } from '../services/chatgpt/chatgpt.ts'
import { claude } from '../services/claude/claude.ts'
import { copilot } from '../services/copilot/copilot.ts'
import { deepseek } from '../services/deepseek/deepseek.ts'
import { gemini } from '../services/gemini/gemini.ts'
import { geminiApi } from '../services/gemini-api/gemini-api.ts'
import { grok } from '../services/grok/grok.ts'
import { m365Copilot } from '../services/m365-copilot/m365-copilot.ts'
import { mistral } from '../services/mistral/mistral.ts'
import { openaiApi } from '../services/openai-api/openai-api.ts'
import { perplexity } from '../services/perplexity/perplexity.ts'

export const SERVICES: readonly ServiceReader[] = [
  anthropicApi,
  chatgpt,
  claude,
  copilot,
  deepseek,
  gemini,
  geminiApi,
  grok,
  m365Copilot,
  mistral,
  openaiApi,
  perplexity,
]
