import type { Effect } from '@sluiswacht/model'
import { createHash } from 'node:crypto'
import { uploadLinker } from '@sluiswacht/extract'
import type { HeldBody, HoldingSpace } from '../body/held-body.ts'
import { valuesOf } from '../icap/head.ts'
import { type HttpHead, hostName } from '../icap/http-head.ts'
import { IcapRefused } from '../icap/failure.ts'
import type { IncomingBody } from '../icap/incoming-body.ts'
import type { Adaptation, IcapService, Verdict } from '../icap/verdict.ts'
import { type Address, addressOf, hostsOf } from './address.ts'
import { holdUpTo, sha256Of } from './body-hold.ts'
import { Judge, type JudgedBody, type Judgement } from './judge.ts'
import type { GateParts, Rules } from './parts.ts'
import { KnownKeys, outboundOf, type Sender, senderOf } from './question.ts'
import { Reasons } from './reasons.ts'
import { faultAnswer } from './fault-answer.ts'
import { tracedDecision } from './decision-trace.ts'
import { isNavigation } from './form.ts'
import { isReasonPath, takeReason } from './reason-page.ts'
import { refusalAnswer } from './refusal-answer.ts'
import { headForBody, rewriteHead } from './rewrite-head.ts'
import { Room } from './room.ts'
import { SharedLinks } from './shared-links.ts'
import type { Stopwatch } from './stopwatch.ts'

/** How a request ended, for the count. */
export type Outcome = 'passed' | 'visit' | 'allow' | 'masked' | 'warned' | 'denied' | 'fault'

/** What is told of decisions; never content, query or user. */
export interface GateObserver extends Stopwatch {
  decided(outcome: Outcome, judgement: Judgement | undefined, host: string | undefined): void
  unknownAiHost(host: string): void
  fault(error: unknown): void
}

/** A body takes a multiple of its size in memory while it is read: as bytes, as text, as findings. */
const MEMORY_PER_BYTE = 4
const LARGE_BYTES = 256 * 1024

/** The gate: decides on every request that the proxy hands over. */
export class GateService implements IcapService {
  readonly #parts: GateParts
  readonly #space: HoldingSpace
  readonly #observe: GateObserver
  readonly #judge: Judge
  readonly #room: Room
  readonly #reasons: Reasons
  readonly #keys = new KnownKeys()
  #tagOf: { readonly rules: Rules; readonly tag: string } | undefined

  constructor(parts: GateParts, space: HoldingSpace, observe: GateObserver) {
    this.#parts = parts
    this.#space = space
    this.#observe = observe
    this.#judge = new Judge(parts, new SharedLinks(uploadLinker(), parts.log), observe)
    this.#reasons = new Reasons(parts.log)
    this.#room = new Room(parts.settings.inspectMemoryBytes)
  }

  /** Changes with policy, list of services and detector. */
  tag(): string {
    const rules = this.#parts.rules()
    if (this.#tagOf?.rules !== rules) {
      const versions = [rules.policy.version, rules.list.version, this.#parts.inspector.version]
      const hash = createHash('sha256').update(versions.join('\n')).digest('hex')
      this.#tagOf = { rules, tag: `sw-${hash.slice(0, 24)}` }
    }
    return this.#tagOf.tag
  }

  async adapt(adaptation: Adaptation): Promise<Verdict> {
    const rules = this.#parts.rules()
    const { http, icap } = adaptation
    const address = addressOf(http, icap.headers, rules.list)
    if (address === undefined) {
      if (this.#isRefusedHost(adaptation, rules)) throw new IcapRefused('service')
      this.#observe.decided('passed', undefined, undefined)
      return { kind: 'unmodified' }
    }
    return tracedDecision({ 'sluiswacht.service': address.service.id }, () => this.#adaptTo(address, adaptation, rules))
  }

  async #adaptTo(address: Address, adaptation: Adaptation, rules: Rules): Promise<Verdict> {
    const { http } = adaptation
    const started = performance.now()
    const held = this.#space.body()
    let kept = false
    try {
      const verdict = await this.#decide(adaptation, address, rules, held)
      kept = verdict.kind === 'unmodified' && verdict.body === held
      return verdict
    } catch (error) {
      // The proxy broke off or sent nonsense: the connection answers for itself.
      if (error instanceof IcapRefused) throw error
      this.#observe.fault(error)
      this.#observe.decided('fault', undefined, address.url.hostname)
      return faultAnswer(http, this.#parts.settings.lang)
    } finally {
      if (!kept) await held.release()
      this.#observe.took('total', performance.now() - started)
    }
  }

  async #decide(adaptation: Adaptation, address: Address, rules: Rules, held: HeldBody): Promise<Verdict> {
    const { http, icap } = adaptation
    const { settings, log } = this.#parts
    const at = Date.now()
    const sender = senderOf(icap.headers, settings.userHeaders, rules.people, log, this.#keys)
    const started = performance.now()
    const { body: incoming } = adaptation
    const whole = incoming ? await holdUpTo(incoming, held, settings.inspectBytes) : true
    this.#observe.took('hold', performance.now() - started)
    if (whole) checkLength(http, held.size)
    const deadline = performance.now() + settings.deadlineMs
    const who = sender.pseudonym ?? sender.clientKey
    if (isReasonPath(address.url)) return takeReason(http, address, who, held, this.#reasons, rules, settings.lang)
    const givenReason = async (): Promise<string | undefined> =>
      who === undefined ? undefined : this.#reasons.of(who, address.service.id, at)
    const judge = (body: JudgedBody): Promise<Judgement> =>
      this.#judge.judge(
        {
          request: outboundOf(adaptation, address, at),
          address,
          sender,
          body,
          websocket: isWebsocket(http),
          navigation: isNavigation(http),
          deadline,
          givenReason,
        },
        rules,
      )
    if (incoming === undefined)
      return this.#carryOut(await judge({ kind: 'none' }), adaptation, address, sender, rules, held)
    if (!whole) {
      const foreseen = (await this.#judge.foresee(address, sender, rules, givenReason)).effect
      return this.#judgeUnread(incoming, held, judge, foreseen, adaptation, address, sender, rules)
    }
    const read = async (): Promise<Judgement> => judge({ kind: 'whole', bytes: await held.bytes() })
    const late = async (): Promise<Judgement> =>
      judge({ kind: 'unread', cause: 'timeout', size: held.size, sha256: await sha256Of(held) })
    const inTurn = (): Promise<Judgement | undefined> =>
      this.#room.with(held.size * MEMORY_PER_BYTE, settings.deadlineMs, read)
    const judgement = held.size < LARGE_BYTES ? await read() : ((await inTurn()) ?? (await late()))
    return this.#carryOut(judgement, adaptation, address, sender, rules, held)
  }

  /** Too large to be read: refused while it still comes in, or kept to its end when the policy lets it go unread. */
  async #judgeUnread(
    incoming: IncomingBody,
    held: HeldBody,
    judge: (body: JudgedBody) => Promise<Judgement>,
    foreseen: Effect,
    adaptation: Adaptation,
    address: Address,
    sender: Sender,
    rules: Rules,
  ): Promise<Verdict> {
    // In dry run everything goes, so that everything is kept; a disk that gets full refuses.
    const dryRun = rules.policy.settings.mode === 'dry_run'
    const most = dryRun ? Number.POSITIVE_INFINITY : this.#parts.settings.uploadBytes
    const { contentLength } = adaptation.http
    const goes = foreseen === 'allow' && (contentLength ?? 0) <= most
    const whole = goes && (await holdUpTo(incoming, held, most))
    if (whole) checkLength(adaptation.http, held.size)
    const unread = { kind: 'unread', cause: 'too-large', size: held.size, sha256: await sha256Of(held) } as const
    // Not taken to its end: what came in is recorded, with what was said of the rest.
    const judgement = await judge(whole ? unread : { ...unread, declared: contentLength ?? held.size })
    return this.#carryOut(judgement, adaptation, address, sender, rules, held)
  }

  #carryOut(
    judgement: Judgement,
    { http }: Adaptation,
    address: Address,
    sender: Sender,
    rules: Rules,
    held: HeldBody,
  ): Verdict {
    const { settings } = this.#parts
    const { decision, masked, id } = judgement
    const host = address.url.hostname
    const set = settings.serviceHeaders.get(address.service.id) ?? []
    if (decision.effect === 'allow') {
      this.#observe.decided(id === undefined ? 'visit' : 'allow', judgement, host)
      return { kind: 'unmodified', body: held, ...(set.length === 0 ? {} : { head: rewriteHead(http, [], set) }) }
    }
    if (decision.effect === 'allow_after_masking' && masked !== undefined) {
      this.#observe.decided('masked', judgement, host)
      return { kind: 'replaced', head: headForBody(http, masked.length, set), body: Buffer.from(masked) }
    }
    this.#observe.decided(decision.effect === 'warn_and_justify' ? 'warned' : 'denied', judgement, host)
    const named = sender.pseudonym !== undefined || sender.clientKey !== undefined
    return refusalAnswer(http, address, judgement, rules, settings.lang, named)
  }

  #isRefusedHost({ http, icap }: Adaptation, { list }: Rules): boolean {
    const host = hostsOf(http, icap.headers).find((name) => list.looksLikeAi(name))
    if (host === undefined) return false
    this.#observe.unknownAiHost(hostName(host))
    return this.#parts.settings.unknownAiHosts === 'refuse'
  }
}

/** A body that is not as long as it says is how content is hidden from one of two readers. */
function checkLength(http: HttpHead, size: number): void {
  if (http.contentLength !== undefined && http.contentLength !== size) throw new IcapRefused('http-length')
}

function isWebsocket(http: HttpHead): boolean {
  const upgrades = valuesOf(http.headers, 'upgrade').some((value) => /websocket/i.test(value))
  return upgrades || valuesOf(http.headers, 'sec-websocket-key').length > 0
}
