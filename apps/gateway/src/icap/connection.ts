import type { Socket } from 'node:net'
import {
  CONTINUE,
  errorAnswer,
  LAST_CHUNK,
  modifiedAnswer,
  ORIGINAL_BODY,
  optionsAnswer,
  partialAnswer,
  unmodifiedAnswer,
} from './answers.ts'
import { ChunkedBody } from './chunked-body.ts'
import { IcapRefused } from './failure.ts'
import { Feed } from './feed.ts'
import { readExactly, readHead } from './head.ts'
import { parseHttpHead } from './http-head.ts'
import { type IcapHead, parseIcapHead } from './icap-request.ts'
import { allOf, IncomingBody } from './incoming-body.ts'
import { Outlet } from './outlet.ts'
import type { ServerContext } from './server-context.ts'
import type { HeldBody } from '../body/held-body.ts'
import type { Verdict } from './verdict.ts'

const MAX_ICAP_HEAD = 32 * 1024
/** After an early refusal: how long what still comes in is thrown away, so that the answer is not lost in a reset. */
const LINGER_MS = 2_000

/** One connection of a proxy: its requests, one after the other. */
export class IcapConnection {
  readonly #socket: Socket
  readonly #context: ServerContext
  readonly #feed: Feed
  readonly #outlet: Outlet
  /** Moment at which the other side must have got on; infinite while the gate itself is working. */
  #deadline: number
  #busy = false
  #served = 0
  #inBody = false
  #bodySince = 0
  #bodyBytes = 0

  constructor(socket: Socket, context: ServerContext) {
    this.#socket = socket
    this.#context = context
    this.#feed = new Feed(socket)
    this.#outlet = new Outlet(socket)
    this.#deadline = Date.now() + context.timeouts.idleMs
    socket.setNoDelay(true)
    socket.on('data', (piece: Buffer) => this.#receive(piece))
    socket.on('end', () => this.#feed.end())
    socket.on('close', () => this.#feed.end())
    socket.on('error', () => this.#feed.end())
  }

  /** Whether a request is under way. */
  get busy(): boolean {
    return this.#busy
  }

  /** Closes the connection when the other side let its time pass. */
  checkTime(now: number): void {
    if (now < this.#deadline) return
    if (this.#busy) this.#context.observe.refused('too-slow')
    this.#socket.destroy()
  }

  /** Serves requests until one side closes; never rejects. */
  async run(): Promise<void> {
    try {
      while (await this.#serveOne());
      this.#socket.end()
    } catch (error) {
      await this.#fail(error)
    }
  }

  /** Closes a connection on which nothing is under way. */
  closeIdle(): void {
    if (!this.#busy) this.#socket.destroy()
  }

  #receive(piece: Buffer): void {
    const { timeouts } = this.#context
    if (!this.#busy) {
      this.#busy = true
      this.#deadline = Date.now() + timeouts.headMs
    } else if (this.#deadline !== Number.POSITIVE_INFINITY && this.#inBody) {
      this.#deadline = Math.min(Date.now() + timeouts.idleMs, this.#bodyDeadline(piece.length))
    }
    this.#feed.push(piece)
  }

  /** A body may take long, but not at less than a few hundred bytes a second. */
  #bodyDeadline(bytes: number): number {
    this.#bodyBytes += bytes
    const { bodyMs, slowestBytesPerSecond } = this.#context.timeouts
    return this.#bodySince + bodyMs + (this.#bodyBytes / slowestBytesPerSecond) * 1000
  }

  async #serveOne(): Promise<boolean> {
    this.#inBody = false
    this.#busy = this.#feed.current !== undefined
    this.#deadline = Date.now() + (this.#busy ? this.#context.timeouts.headMs : this.#context.timeouts.keepAliveMs)
    if (!this.#busy && this.#served > 0 && this.#context.draining()) return false
    const block = await readHead(this.#feed, MAX_ICAP_HEAD)
    if (block === undefined) return false
    const icap = parseIcapHead(block)
    const started = performance.now()
    const keep = await this.#answer(icap)
    this.#served += 1
    this.#context.observe.served(icap.method, performance.now() - started)
    return keep
  }

  async #answer(icap: IcapHead): Promise<boolean> {
    const close = icap.close || this.#context.draining()
    if (icap.method === 'OPTIONS') {
      const method = icap.service.endsWith('/respmod') ? 'RESPMOD' : 'REQMOD'
      await this.#outlet.write(optionsAnswer(this.#tag, close, this.#context.announced, method))
      return !close
    }
    const { requestHead, responseHead, hasBody } = icap.encapsulated
    const request = await readExactly(this.#feed, requestHead)
    const response = await readExactly(this.#feed, responseHead)
    const body = hasBody ? this.#body(icap) : undefined
    if (icap.method === 'RESPMOD') return this.#pass(icap, body, response, 'res', close)
    const http = parseHttpHead(request)
    if (body === undefined) this.#working()
    else this.#receiving()
    const verdict = await this.#context.service.adapt({ icap, http, body, peer: this.#socket.remoteAddress ?? '' })
    this.#working()
    try {
      return await this.#carryOut(verdict, icap, body, request, close)
    } finally {
      if (verdict.kind === 'unmodified') await verdict.body?.release()
    }
  }

  #body(icap: IcapHead): IncomingBody {
    return new IncomingBody(new ChunkedBody(this.#feed), icap.preview, {
      goOn: async () => {
        this.#receiving()
        await this.#outlet.write(CONTINUE)
      },
      ended: () => this.#working(),
    })
  }

  async #carryOut(
    verdict: Verdict,
    icap: IcapHead,
    body: IncomingBody | undefined,
    head: Buffer,
    close: boolean,
  ): Promise<boolean> {
    if (verdict.kind === 'unmodified') return this.#letGo(verdict, icap, body, head, close)
    const part = verdict.kind === 'replaced' ? 'req' : 'res'
    if (body?.taken === 'preview') {
      this.#receiving()
      await body.finishPreview()
      this.#working()
    }
    const last = close || body?.taken === 'rest'
    const { head: newHead, body: newBody } = verdict
    const opening = modifiedAnswer(this.#tag, last, part, newHead.length, newBody.length > 0)
    if (newBody.length === 0) await this.#outlet.write(opening, newHead)
    else await this.#outlet.write(opening, newHead, `${newBody.length.toString(16)}\r\n`, newBody, `\r\n${LAST_CHUNK}`)
    if (body?.taken === 'rest') await this.#linger()
    return !last
  }

  async #letGo(
    verdict: Extract<Verdict, { kind: 'unmodified' }>,
    icap: IcapHead,
    body: IncomingBody | undefined,
    head: Buffer,
    close: boolean,
  ): Promise<boolean> {
    // What was kept must be all of it: a start that went out alone would leave the rest to be read as requests.
    if (verdict.body !== undefined && body !== undefined && body.taken !== 'all') throw new IcapRefused('half-kept')
    const inPreview = body?.inPreview === true
    if (verdict.head === undefined) {
      if (verdict.body === undefined || inPreview) return this.#pass(icap, body, head, 'req', close)
      if (icap.allow204) {
        await this.#outlet.write(unmodifiedAnswer(this.#tag, close))
        return !close
      }
    } else if (inPreview && icap.allow206) {
      await body.finishPreview()
      const opening = partialAnswer(this.#tag, close, verdict.head.length)
      await this.#outlet.write(opening, verdict.head, ORIGINAL_BODY)
      return !close
    }
    return this.#echo(body, verdict, head, close)
  }

  /** Lets through what was not kept: 204 where that is allowed, else the bytes as they come. */
  async #pass(
    icap: IcapHead,
    body: IncomingBody | undefined,
    head: Buffer,
    part: 'req' | 'res',
    close: boolean,
  ): Promise<boolean> {
    this.#receiving()
    const inPreview = body?.inPreview === true
    if (inPreview) await body.finishPreview()
    else if (icap.allow204) await body?.drop()
    if (inPreview || icap.allow204) {
      await this.#outlet.write(unmodifiedAnswer(this.#tag, close))
      return !close
    }
    return this.#echo(body, {}, head, close, part)
  }

  /** Gives back the bytes: those that were kept, else those that still come in. */
  async #echo(
    body: IncomingBody | undefined,
    kept: { readonly head?: Buffer; readonly body?: HeldBody },
    head: Buffer,
    close: boolean,
    part: 'req' | 'res' = 'req',
  ): Promise<boolean> {
    const opening = kept.head ?? head
    await this.#outlet.write(modifiedAnswer(this.#tag, close, part, opening.length, body !== undefined), opening)
    if (body === undefined) return !close
    for await (const piece of kept.body?.read() ?? allOf(body)) {
      this.#deadline = Date.now() + this.#context.timeouts.idleMs
      await this.#outlet.chunk(piece)
    }
    await this.#outlet.write(LAST_CHUNK)
    return !close
  }

  get #tag(): string {
    return this.#context.service.tag()
  }

  #working(): void {
    this.#inBody = false
    this.#deadline = Number.POSITIVE_INFINITY
  }

  #receiving(): void {
    this.#inBody = true
    this.#bodySince = Date.now()
    this.#bodyBytes = 0
    this.#deadline = this.#bodySince + this.#context.timeouts.idleMs
  }

  async #linger(): Promise<void> {
    this.#socket.end()
    const until = setTimeout(() => this.#socket.destroy(), LINGER_MS)
    try {
      while (await this.#feed.fill()) this.#feed.consume(this.#feed.current?.length ?? 0)
    } finally {
      clearTimeout(until)
    }
  }

  async #fail(error: unknown): Promise<void> {
    const refused = error instanceof IcapRefused
    if (refused) this.#context.observe.refused(error.fault)
    else if (!this.#socket.destroyed) this.#context.observe.failed(error)
    if (this.#socket.destroyed || this.#socket.writableEnded) return
    this.#socket.end(errorAnswer(this.#tag, refused ? error.status : 500))
    await this.#linger()
  }
}
