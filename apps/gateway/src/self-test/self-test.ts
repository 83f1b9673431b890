import type { Localized } from '@sluiswacht/model'
import type { Finding } from './finding.ts'
import { answersQuic, reachesDirectly } from './direct.ts'
import { type MarkedRequest, markedForm, markedPrompt, markedPut, websocketRequest } from './marked.ts'
import { type ProxyAnswer, type ProxyClient, request } from './proxy-client.ts'
import { BLIND_SPOTS, STEP_TEXT } from './words.ts'

export interface SelfTestOptions {
  readonly client: ProxyClient
  /** Port of the services; 443 but for tests. */
  readonly port: number
  /** Size of the large file, in MB. */
  readonly largeMb: number
}

const CHATGPT = 'chatgpt.com'
const STORE = 'files.oaiusercontent.com'
const CLAUDE = 'claude.ai'
const COPILOT = 'copilot.microsoft.com'
const CLAUDE_UPLOAD = '/api/organizations/0/conversations/0/wiggle/upload-file'

/**
 * Proves from a workplace that what is marked does not pass: a prompt, a form, a signed PUT, a large file, a websocket.
 * Then looks for ways around, and names those that cannot be seen from here. Findings come as they are known.
 */
export async function* selfTest({ client, port, largeMb }: SelfTestOptions): AsyncGenerator<Finding> {
  const base = (host: string): string => `https://${host}${port === 443 ? '' : `:${port}`}`
  const steps: readonly (readonly [id: keyof typeof STEP_TEXT, marked: MarkedRequest])[] = [
    ['prompt', markedPrompt(base(CHATGPT))],
    ['form', markedForm(base(CLAUDE), CLAUDE_UPLOAD, 0)],
    ['put', markedPut(base(STORE))],
    ['large', markedForm(base(CLAUDE), CLAUDE_UPLOAD, largeMb * 1024 * 1024)],
    ['websocket', websocketRequest(base(COPILOT), '/c/api/chat?api-version=2')],
  ]
  for (const [id, marked] of steps) yield await tryStep(client, id, marked)
  yield bypass('direct', await reachesDirectly(CHATGPT, port))
  yield bypass('quic', await answersQuic(CHATGPT, port))
  yield* BLIND_SPOTS
}

async function tryStep(client: ProxyClient, id: keyof typeof STEP_TEXT, marked: MarkedRequest): Promise<Finding> {
  const { text, ok } = STEP_TEXT[id]
  const found = (outcome: Finding['outcome'], more: Localized): Finding => ({
    id,
    outcome,
    text: { nl: `${text.nl}: ${more.nl}`, en: `${text.en}: ${more.en}` },
  })
  let answer: ProxyAnswer
  try {
    answer = await request(client, marked.url, marked.method, marked.headers, marked.body)
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : 'unknown'
    return found('failed', { nl: `geen antwoord (${why})`, en: `no answer (${why})` })
  }
  const effect = answer.headers.get('x-sluiswacht-effect')
  const incident = answer.headers.get('x-sluiswacht-incident') ?? ''
  if (effect === 'deny' && id !== 'websocket' && !answer.body.includes(incident))
    return found('failed', { nl: 'geweigerd zonder incidentnummer', en: 'refused without an incident number' })
  if (effect === 'deny') return found('ok', { nl: `${ok.nl} (${incident})`, en: `${ok.en} (${incident})` })
  if (effect === 'fault')
    return found('failed', {
      nl: 'de poort zelf heeft een storing; kijk op /readyz en in het logboek',
      en: 'the gate itself has a fault; look at /readyz and in the log',
    })
  if (answer.headers.get('x-squid-error')?.startsWith('ERR_ACCESS_DENIED') === true)
    return found('failed', {
      nl: 'Squid laat deze computer niet toe; zet zijn netwerk bij squid.clients in gate.yaml en maak squid.conf opnieuw',
      en: 'Squid does not let this computer in; add its network to squid.clients in gate.yaml and make squid.conf anew',
    })
  if (answer.status === 0)
    return found('failed', {
      nl: 'de verbinding brak af; kijk naar client_request_buffer_max_size in squid.conf',
      en: 'the connection broke off; look at client_request_buffer_max_size in squid.conf',
    })
  if (answer.status === 500)
    return found('failed', {
      nl: 'Squid bereikt de poort niet (ERR_ICAP_FAILURE); er is niets verstuurd',
      en: 'Squid does not reach the gate (ERR_ICAP_FAILURE); nothing was sent',
    })
  return found('open', {
    nl: `NIET geweigerd: antwoord ${answer.status}, certificaat van "${answer.issuer}". Is dat niet uw eigen autoriteit, dan opent Squid deze host niet: vernieuw squid.conf`,
    en: `NOT refused: answer ${answer.status}, certificate by "${answer.issuer}". If that is not your own authority, Squid does not open this host: renew squid.conf`,
  })
}

function bypass(id: 'direct' | 'quic', reached: boolean): Finding {
  const { text, ok, open } = STEP_TEXT[id]
  const end = reached ? open : ok
  return {
    id,
    outcome: reached ? 'open' : 'ok',
    text: { nl: `${text.nl}: ${end.nl}`, en: `${text.en}: ${end.en}` },
  }
}
