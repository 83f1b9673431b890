import type { AccountKind } from '@sluiswacht/model'
import { fileItem } from '../../request/draft-item.ts'
import { fileIdLinks, linkOf } from '../../request/links.ts'
import { claimsOf } from '../../request/token-claims.ts'
import type { ServiceCall, ServiceReader, ServiceShape } from '../../service-reader.ts'

const PLANS: Readonly<Record<string, AccountKind>> = {
  free: 'free',
  go: 'personal',
  plus: 'personal',
  pro: 'personal',
  team: 'team',
  business: 'team',
  enterprise: 'enterprise',
  edu: 'enterprise',
  gov: 'enterprise',
}
const CONVERSATION = /^\/backend-(?:api|anon)(?:\/f)?\/conversation(?:\/prepare)?$/
const FILE = /^\/backend-(?:api|anon)\/files(?:\/([\w-]+)\/uploaded|\/process_upload_stream)?$/
const HOUSEKEEPING =
  /^\/(?:ces\/|backend-(?:api|anon)\/(?:sentinel\/|lat\/|accounts\/|conversation\/init$|conversation\/[\w-]+\/stream_status|me$|settings\/|celsius\/))/
/** What the page proves to `sentinel/` that it is a browser. */
const PROOFS = /^(?:p|c|dx|so|id|flow|(?:prepare_|proof_?|turnstile_?|session_observer_)?token|proofofwork)$/

/** ChatGPT in the browser: conversations (JSON), the announcement of a file and its upload by a signed PUT. */
export const chatgpt: ServiceReader = {
  id: 'chatgpt',
  services: ['chatgpt'],
  account({ path, header }) {
    if (path.startsWith('/backend-anon/')) return { accountKind: 'anonymous' }
    const { plan = '', account } = claimsOf(header('authorization'))
    const workspace = header('chatgpt-account-id') ?? cookieAccount(header('cookie'))
    const tenant = workspace === 'personal' ? undefined : (workspace ?? account)
    const known = Object.hasOwn(PLANS, plan) ? PLANS[plan] : undefined
    const accountKind = known ?? (workspace === 'personal' ? 'personal' : 'unknown')
    return { accountKind, ...(tenant === undefined || !/^[\w-]{1,64}$/.test(tenant) ? {} : { tenant }) }
  },
  read(call) {
    const { method, host, path, body } = call
    if (host.endsWith('oaiusercontent.com')) return readUpload(call)
    if (method !== 'POST') return undefined
    if (CONVERSATION.test(path)) return readConversation(call)
    if (path.startsWith('/backend-api/codex/responses')) return { action: 'prompt' }
    const file = FILE.exec(path)
    if (file !== null) {
      const json = body.json
      return {
        action: 'announce',
        items: json.get('file_name').prompt(),
        links: linkOf({
          fileId: file[1] ?? json.get('file_id').text,
          name: json.get('file_name').text,
          bytes: json.get('file_size').number,
        }),
      }
    }
    return HOUSEKEEPING.test(path) ? { action: 'housekeeping', proofs: PROOFS } : undefined
  },
}

function readConversation({ body: { json } }: ServiceCall): ServiceShape | undefined {
  const messages = json.get('messages')
  if (!messages.present && !json.get('partial_query').present) return undefined
  const all = [...messages.each(), json.get('partial_query')]
  return {
    action: 'prompt',
    items: all.flatMap((message) => [...message.get('content').get('parts').each()].flatMap((part) => part.prompt())),
    links: all.flatMap((message) => [
      ...[...message.get('metadata').get('attachments').each()].flatMap((file) =>
        linkOf({ fileId: file.get('id').text, name: file.get('name').text, bytes: file.get('size').number }),
      ),
      ...fileIdLinks(message.get('metadata').get('file_ids')),
    ]),
  }
}

/** The bytes of a file, put at a signed address (Azure Blob Storage): no name and no user in it. */
function readUpload({ method, host, path, header, body }: ServiceCall): ServiceShape | undefined {
  if (method !== 'PUT' && method !== 'POST') return undefined
  return {
    action: 'upload',
    items: body.empty ? [] : [fileItem('body', body.bytes, { mediaType: header('content-type') }, body.slot)],
    links: linkOf({ bytes: body.bytes.length, uploadAddress: `${host}${path}` }),
    whole: true,
  }
}

/** The cookie that holds the chosen workspace: `personal` or an id. */
function cookieAccount(cookie: string | undefined): string | undefined {
  return /(?:^|[;,]\s*)_account=([\w-]{1,64})/.exec(cookie ?? '')?.[1]
}
