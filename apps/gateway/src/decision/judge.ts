import { createHash } from 'node:crypto'
import type {
  ContentSummary,
  Effect,
  InspectedItem,
  OutboundRequest,
  PolicyDecision,
  PolicyQuestion,
  ServiceReading,
} from '@sluiswacht/model'
import { BodyUnreadable, readRequest } from '@sluiswacht/extract'
import { statedReason } from '@sluiswacht/policy'
import type { Address } from './address.ts'
import { NO_CONTENT, unreadContent, unreadReading } from './content.ts'
import { incidentNumber } from './incident.ts'
import { overruled, SELF_TEST_MARK } from './overrule.ts'
import type { GateParts, Rules } from './parts.ts'
import { questionOf, type Sender } from './question.ts'
import { contentOf, recordOf } from './record.ts'
import type { SharedLinks } from './shared-links.ts'
import type { Stopwatch } from './stopwatch.ts'

/** The body of a request, as the judge gets it: read whole, or known not to be readable. */
export type JudgedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | {
      readonly kind: 'unread'
      readonly cause: string
      /** Bytes that came in, with their SHA-256. */
      readonly size: number
      readonly sha256: string
      /** Bytes that the request said, when it was not taken to its end. */
      readonly declared?: number
    }

/** What came of a request. */
export interface Judgement {
  /** Incident number; absent when nothing was recorded because nothing was sent. */
  readonly id: string | undefined
  readonly decision: PolicyDecision
  readonly reading: ServiceReading
  readonly content: ContentSummary
  /** The body to send instead, when the effect is to mask. */
  readonly masked: Uint8Array | undefined
  /** Whether the request asked for a websocket. */
  readonly websocket: boolean
}

export interface Case {
  readonly request: OutboundRequest
  readonly address: Address
  readonly sender: Sender
  readonly body: JudgedBody
  readonly websocket: boolean
  /** Whether a refusal is seen by a person and so needs a number. */
  readonly navigation: boolean
  /** When it must be known what the body holds: a time of `performance.now()`. */
  readonly deadline: number
  /** The reason that this sender gave before and that still counts. */
  readonly givenReason: () => Promise<string | undefined>
}

/** Reads, inspects, decides and records: in this order, and what is recorded is recorded before it resolves. */
export class Judge {
  readonly #parts: GateParts
  readonly #links: SharedLinks
  readonly #watch: Stopwatch

  constructor(parts: GateParts, links: SharedLinks, watch: Stopwatch) {
    this.#parts = parts
    this.#links = links
    this.#watch = watch
  }

  /** Rejects with whatever failed; nothing may leave then. */
  async judge(one: Case, rules: Rules): Promise<Judgement> {
    const { reading, content: unread } = this.#read(one, rules)
    const inspected = unread ?? (await this.#inspect(reading, one.deadline))
    const { content } = inspected
    const ask = (reason: string | undefined): PolicyQuestion =>
      questionOf(one.request.at, one.sender, one.address.url, reading, content, one.websocket, reason)
    const { question, ...decided } = await this.#decide(ask, reasonIn(reading), one.givenReason, rules)
    let { decision } = decided
    const { policy } = rules
    const dryRun = policy.settings.mode === 'dry_run'
    const { uploadBytes } = this.#parts.settings
    const { body } = one
    if (body.kind === 'unread' && Math.max(body.size, body.declared ?? 0) > uploadBytes)
      decision = overruled(decision, 'too-large', dryRun)
    if (carriesMark(inspected.items)) decision = overruled(decision, 'self-test', dryRun)
    let masked: Uint8Array | undefined
    if (decision.effect === 'allow_after_masking') {
      masked = this.#parts.inspector.mask(reading, inspected.items, decision.maskClasses)
      if (masked === undefined) decision = overruled(decision, 'cannot-mask', false)
    }
    const isVisit = reading.action === 'housekeeping' && isNothing(content) && !one.websocket
    if (isVisit && (decision.effect === 'allow' || !one.navigation))
      return { id: undefined, decision, reading, content, masked, websocket: one.websocket }
    const id = incidentNumber(new Date(one.request.at))
    await this.#record(id, one, rules, { reading, decision, question, ...inspected })
    return { id, decision, reading, content, masked, websocket: one.websocket }
  }

  /** What the policy says of a body from this sender, with this reason, that nobody read; nothing is recorded. */
  async foresee(
    address: Address,
    sender: Sender,
    rules: Rules,
    givenReason: Case['givenReason'],
  ): Promise<PolicyDecision> {
    const reading = unreadReading(address.service.id)
    const ask = (reason: string | undefined): PolicyQuestion =>
      questionOf(Date.now(), sender, address.url, reading, unreadContent('too-large'), false, reason)
    return (await this.#decide(ask, undefined, givenReason, rules)).decision
  }

  /** Asks the policy; what would be refused or warned of is asked once more with a reason that was given before. */
  async #decide(
    ask: (reason: string | undefined) => PolicyQuestion,
    stated: string | undefined,
    givenReason: Case['givenReason'],
    { policy }: Rules,
  ): Promise<{ readonly question: PolicyQuestion; readonly decision: PolicyDecision }> {
    const started = performance.now()
    const question = ask(stated)
    const decision = policy.decide(question)
    this.#watch.took('policy', performance.now() - started)
    if (stated !== undefined || !REFUSED.has(decision.intended)) return { question, decision }
    const given = await givenReason()
    if (given === undefined) return { question, decision }
    const again = ask(given)
    return { question: again, decision: policy.decide(again) }
  }

  #read({ request, address, body }: Case, { list }: Rules): { reading: ServiceReading; content?: Inspected } {
    const none = unreadReading(address.service.id)
    const unread = (cause: string): { reading: ServiceReading; content: Inspected } => ({
      reading: none,
      content: { items: [], content: unreadContent(cause) },
    })
    if (body.kind === 'unread') return unread(body.cause)
    const started = performance.now()
    try {
      const reading = readRequest(request, body.kind === 'whole' ? body.bytes : EMPTY, list) ?? none
      const silent = reading.items.length === 0
      if (silent && reading.action === 'unknown') return { ...unread('unknown-shape'), reading }
      return { reading, ...(silent ? { content: { items: [], content: NO_CONTENT } } : {}) }
    } catch (error) {
      if (error instanceof BodyUnreadable) return unread(error.cause)
      throw error
    } finally {
      this.#watch.took('read', performance.now() - started)
    }
  }

  async #inspect(reading: ServiceReading, deadline: number): Promise<Inspected> {
    const started = performance.now()
    const left = Math.max(1, deadline - started)
    const inspected = await within(left + GRACE_MS, this.#parts.inspector.inspect(reading, left))
    this.#watch.took('inspect', performance.now() - started)
    return inspected
  }

  async #record(
    id: string,
    { sender, address, body, request }: Case,
    { policy }: Rules,
    judged: Inspected &
      Pick<Judgement, 'reading' | 'decision'> & { question: Parameters<Rules['policy']['decide']>[0] },
  ): Promise<void> {
    const { log } = this.#parts
    const { reading, decision, items } = judged
    const who = sender.pseudonym ?? sender.clientKey ?? 'unknown'
    const links = await this.#links.link(who, reading, request.at)
    const hasItems = reading.items.length > 0
    const whole =
      hasItems || body.kind === 'none'
        ? undefined
        : body.kind === 'whole'
          ? { bytes: body.bytes.length, sha256: createHash('sha256').update(body.bytes).digest('hex') }
          : {
              bytes: body.size,
              sha256: body.sha256,
              ...(body.declared === undefined ? {} : { declaredBytes: body.declared }),
            }
    const record = recordOf(
      {
        id,
        question: judged.question,
        decision,
        url: address.url,
        client: { key: sender.clientKey, site: sender.site },
        reading,
        links,
        content: judged.content,
        detections: items.map(({ detection }) => detection),
        whole,
      },
      log,
    )
    const kept = policy.evidence.content
    const keeps = kept === 'all' || (kept === 'refused' && decision.intended === 'deny')
    const started = performance.now()
    await log.append(record, keeps && hasItems ? contentOf(reading) : [])
    this.#watch.took('append', performance.now() - started)
  }
}

interface Inspected {
  readonly items: readonly InspectedItem[]
  readonly content: ContentSummary
}

const EMPTY = Buffer.alloc(0)
/** The inspector answers by its deadline; who does not by then is not waited for. */
const GRACE_MS = 500

async function within(milliseconds: number, inspecting: Promise<Inspected>): Promise<Inspected> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Inspected>((resolve) => {
    timer = setTimeout(() => resolve({ items: [], content: unreadContent('timeout') }), milliseconds)
  })
  try {
    return await Promise.race([inspecting, late])
  } finally {
    clearTimeout(timer)
  }
}
const REFUSED: ReadonlySet<Effect> = new Set(['warn_and_justify', 'deny'])

/** Whether nothing is sent that is anybody's: what a page reports by itself is then as good as nothing. */
function isNothing({ fullyRead, dataClasses }: ContentSummary): boolean {
  return fullyRead && dataClasses.every((one) => one === 'none')
}

/** The reason that a prompt begins with: a first line `Reden: …` or `Reason: …`. */
function reasonIn({ items }: ServiceReading): string | undefined {
  for (const item of items) {
    const reason = item.kind === 'prompt' ? statedReason(item.text) : undefined
    if (reason !== undefined) return reason
  }
  return undefined
}

function carriesMark(items: readonly InspectedItem[]): boolean {
  return items.some(({ text }) => text.includes(SELF_TEST_MARK))
}
