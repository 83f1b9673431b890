/** Words that AI services use in the paths of their addresses; anything else in a path may be somebody's. */
const WORDS = new Set(
  `BardChatUi BardFrontendService Chathub StreamGenerate UploadFile account account_profile analytics anon api app-chat
  append_message assistant attachments audio auth backend-anon backend-api batches batchexecute beta c celsius chat
  chat-requirements chatOverStream chat_conversations codex completion completions contrib_service conversation
  conversations convert_document copilot count_tokens create createFile create_pow_challenge create_upload_url data
  deployments docs duckchat embeddings event events f feedback fetch_files file files filestore fs generations gizmos
  graphql history images init library m365Copilot memories message message.newChat messages model models new openai
  organizations parts perplexity_ask prepare prepare-upload process_upload_stream project projects prompt raw realtime
  regenerate related request responses rest retry_completion sentinel settings share speech sse start stream_status tags
  title transcriptions trpc upload upload-file upload_file uploaded uploads url user users v0 v1 v1beta v2 variant wiggle
  ws`.split(/\s+/),
)
/** Ids that a machine made: numbers, hexadecimal, UUIDs. */
const MADE_BY_MACHINE = /^(?:[0-9a-f-]{8,}|\d+)$/i
const LONGEST = 40

/**
 * A path as the log may keep it: words of the services and made-up ids stay, other parts (a slug of a question, a file
 * name in an upload address) become a keyed hash, so that the same part is still the same.
 * @param keyOf the keyed hash of a part, hexadecimal
 */
export function recordedPath(path: string, keyOf: (part: string) => string): string {
  return path
    .split('/')
    .map((part) => (isPlain(part) ? part : `~${keyOf(part).slice(0, 16)}`))
    .join('/')
}

/** {@link recordedPath} for an address of host and path. */
export function recordedAddress(address: string, keyOf: (part: string) => string): string {
  const at = address.indexOf('/')
  return at < 0 ? address : address.slice(0, at) + recordedPath(address.slice(at), keyOf)
}

function isPlain(part: string): boolean {
  return part === '' || (part.length <= LONGEST && (WORDS.has(part) || MADE_BY_MACHINE.test(part)))
}
