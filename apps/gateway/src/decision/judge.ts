import { createHash } from 'node:crypto'
import type { ContentSummary, InspectedItem, OutboundRequest, PolicyDecision, ServiceReading } from '@sluiswacht/model'
import { BodyUnreadable, readRequest, type UploadLinker } from '@sluiswacht/extract'
import type { Address } from './address.ts'
import { NO_CONTENT, unreadContent, unreadReading } from './content.ts'
import { incidentNumber } from './incident.ts'
import { overruled, SELF_TEST_MARK } from './overrule.ts'
import type { GateParts, Rules } from './parts.ts'
import { questionOf, type Sender } from './question.ts'
import { reasonIn } from './reason-page.ts'
import { contentOf, recordOf } from './record.ts'
import type { Stopwatch } from './stopwatch.ts'

/** The body of a request, as the judge gets it: read whole, or known not to be readable. */
export type JudgedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'unread'; readonly cause: string; readonly size: number; readonly sha256: string }

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
  /** The reason that counts for this sender. */
  readonly justification: string | undefined
}

/** Reads, inspects, decides and records: in this order, and what is recorded is recorded before it resolves. */
export class Judge {
  readonly #parts: GateParts
  readonly #linker: UploadLinker
  readonly #watch: Stopwatch

  constructor(parts: GateParts, linker: UploadLinker, watch: Stopwatch) {
    this.#parts = parts
    this.#linker = linker
    this.#watch = watch
  }

  /** Rejects with whatever failed; nothing may leave then. */
  async judge(one: Case, rules: Rules): Promise<Judgement> {
    const { reading, content: unread } = this.#read(one, rules)
    const inspected = unread ?? (await this.#inspect(reading))
    const { content } = inspected
    const question = questionOf(
      one.request.at,
      one.sender,
      one.address.url,
      reading,
      content,
      one.websocket,
      reasonIn(reading) ?? one.justification,
    )
    const { policy } = rules
    const started = performance.now()
    let decision = policy.decide(question)
    this.#watch.took('policy', performance.now() - started)
    const dryRun = policy.settings.mode === 'dry_run'
    const { uploadBytes } = this.#parts.settings
    if (one.body.kind === 'unread' && one.body.size > uploadBytes) decision = overruled(decision, 'too-large', false)
    if (carriesMark(inspected.items)) decision = overruled(decision, 'self-test', dryRun)
    let masked: Uint8Array | undefined
    if (decision.effect === 'allow_after_masking') {
      masked = this.#parts.inspector.mask(reading, inspected.items, decision.maskClasses)
      if (masked === undefined) decision = overruled(decision, 'cannot-mask', false)
    }
    const isVisit = reading.action === 'housekeeping' && reading.items.length === 0 && !one.websocket
    if (isVisit && (decision.effect === 'allow' || !one.navigation))
      return { id: undefined, decision, reading, content, masked, websocket: one.websocket }
    const id = incidentNumber(new Date(one.request.at))
    await this.#record(id, one, rules, { reading, decision, question, ...inspected })
    return { id, decision, reading, content, masked, websocket: one.websocket }
  }

  /** What the policy says of a body from this sender, with this reason, that nobody read; nothing is recorded. */
  foresee(address: Address, sender: Sender, { policy }: Rules, justification: string | undefined): PolicyDecision {
    const reading = unreadReading(address.service.id)
    return policy.decide(
      questionOf(Date.now(), sender, address.url, reading, unreadContent('too-large'), false, justification),
    )
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

  async #inspect(reading: ServiceReading): Promise<Inspected> {
    const started = performance.now()
    const inspected = await this.#parts.inspector.inspect(reading, this.#parts.settings.deadlineMs)
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
    const links = this.#linker.link(who, reading, request.at)
    const hasItems = reading.items.length > 0
    const whole =
      hasItems || body.kind === 'none'
        ? undefined
        : body.kind === 'whole'
          ? { bytes: body.bytes.length, sha256: createHash('sha256').update(body.bytes).digest('hex') }
          : { bytes: body.size, sha256: body.sha256 }
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

function carriesMark(items: readonly InspectedItem[]): boolean {
  return items.some(({ text }) => text.includes(SELF_TEST_MARK))
}
