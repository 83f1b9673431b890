import { createInterface } from 'node:readline/promises'
import type { Language } from '@sluiswacht/model'

const QUESTION = {
  nl: 'Waarom zoekt u dit? (wordt vastgelegd) ',
  en: 'Why do you ask? (it is recorded) ',
}

/** Asks on the terminal why somebody asks something; empty when there is nobody to answer. */
export async function askReason(lang: Language): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(QUESTION[lang])
  } finally {
    lines.close()
  }
}
