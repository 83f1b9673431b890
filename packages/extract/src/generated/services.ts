// Made by tools/generate-services.ts from the folders under services/. Do not edit.
import type { ServiceReader } from '../service-reader.ts'
import { chatgpt } from '../services/chatgpt/chatgpt.ts'
import { claude } from '../services/claude/claude.ts'
import { openaiApi } from '../services/openai-api/openai-api.ts'

export const SERVICES: readonly ServiceReader[] = [
  chatgpt,
  claude,
  openaiApi,
]
