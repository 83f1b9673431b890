import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

export interface CollectedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[]
  /** Of the program that it comes from. */
  readonly service: string
  readonly instance: string
}

interface OtlpRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: CollectedSpan['attributes'] }
    readonly scopeSpans: readonly { readonly spans: readonly CollectedSpan[] }[]
  }[]
}

/** Takes traces as an OpenTelemetry collector does: OTLP over HTTP, in JSON. */
export class TraceCollector {
  readonly spans: CollectedSpan[] = []
  /** All that was sent, as it came. */
  said = ''
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  /** @param answers whether it ever answers; one that hangs takes what is sent and says nothing */
  static async start(answers = true): Promise<TraceCollector> {
    const server = createServer()
    const collector = new TraceCollector(server)
    server.on('request', (request, response) => {
      let text = ''
      request.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      request.on('end', () => {
        collector.#take(text)
        if (answers) response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return collector
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #take(text: string): void {
    this.said += text
    const { resourceSpans } = JSON.parse(text) as OtlpRequest
    for (const { resource, scopeSpans } of resourceSpans) {
      const [service, instance] = ['service.name', 'service.instance.id'].map((key) =>
        String(resource.attributes.find((attribute) => attribute.key === key)?.value['stringValue']),
      )
      for (const { spans } of scopeSpans)
        this.spans.push(...spans.map((span) => ({ ...span, service: service!, instance: instance! })))
    }
  }
}
