/** Words that, as a label of a host name or a part of one between hyphens, tell of a chatbot or a language model. */
const WORDS: ReadonlySet<string> = new Set(
  'ai gpt chatgpt llm llms chatbot copilot claude gemini openai anthropic mistral deepseek grok llama ollama qwen genai openrouter gpt3 gpt4 gpt5 gpt4o aichat chatai askai aibot aiassistant assistant-ai textgen'.split(
    ' ',
  ),
)
const INSIDE =
  /gpt(?:\d|$|chat|free|online|nederland)|chatgpt|chatbot|openai|^ai-?chat|chat-?ai$|writer-?ai$|^ai-?writer|-ai-|text-?gen|deep-?seek|ollama/
/** Endings that say nothing by themselves: `.ai` is also the country code of Anguilla, in use by AI firms mostly. */
const AI_ENDING = /^(?:chat|app|api|console|platform|playground|studio|ask|my|bot|assistant|write|writer)$/

/**
 * Whether the name of a host that is in no list looks like that of an AI service, so that somebody should judge it.
 * A guess from the name alone: it never decides, it reports.
 */
export function looksLikeAi(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').slice(0, 253).split('.')
  const ending = labels.at(-1)
  const names = labels.slice(0, -1)
  if (names.length === 0) return false
  if (names.some((label) => WORDS.has(label) || label.split('-').some((word) => WORDS.has(word)))) return true
  if (names.some((label) => INSIDE.test(label))) return true
  return ending === 'ai' || (ending === 'chat' && names.some((label) => AI_ENDING.test(label)))
}
