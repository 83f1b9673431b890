import { connect, type Socket } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'

/** One connection of a browser through a proxy: a tunnel that is kept open, one request at a time. */
export class KeepAliveClient {
  readonly #proxyPort: number
  readonly #host: string
  readonly #port: number
  #socket: TLSSocket | undefined

  constructor(proxyPort: number, host: string, port: number) {
    this.#proxyPort = proxyPort
    this.#host = host
    this.#port = port
  }

  /** Milliseconds from the first byte sent to the last byte of the answer. @throws when it is not 200 */
  async post(path: string, type: string, body: Buffer, again = true): Promise<number> {
    if (this.#socket?.destroyed || this.#socket?.readableEnded) this.close()
    const socket = (this.#socket ??= await this.#open())
    const head = `POST ${path} HTTP/1.1\r\nHost: ${this.#host}:${this.#port}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`
    const started = performance.now()
    const answer = answerOn(socket)
    socket.write(Buffer.concat([Buffer.from(head), body]))
    const status = await answer.catch(() => '')
    if (status === '' && again) {
      // The proxy had closed the connection meanwhile: browsers try once more too.
      this.close()
      return this.post(path, type, body, false)
    }
    const took = performance.now() - started
    if (!status.startsWith('HTTP/1.1 200')) throw new Error(`${path}: ${status.slice(0, 600)}`)
    if (/\r\nconnection: close/i.test(status)) this.close()
    return took
  }

  close(): void {
    this.#socket?.destroy()
    this.#socket = undefined
  }

  async #open(): Promise<TLSSocket> {
    const target = `${this.#host}:${this.#port}`
    const tunnel = await new Promise<Socket>((resolve, reject) => {
      const socket = connect({ port: this.#proxyPort, host: '127.0.0.1', noDelay: true })
      socket.on('error', reject)
      socket.on('connect', () => socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`))
      socket.once('data', () => resolve(socket))
    })
    return new Promise((resolve, reject) => {
      const tls = connectTls({ socket: tunnel, servername: this.#host, rejectUnauthorized: false }, () => resolve(tls))
      tls.on('error', reject)
    })
  }
}

/** Reads one answer, with its body by length or chunks. */
function answerOn(socket: TLSSocket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const late = setTimeout(() => socket.destroy(), 60_000)
    const done = (): void => {
      clearTimeout(late)
      socket.off('data', onData)
      socket.off('close', onClose)
      resolve(text)
    }
    const onClose = (): void => (text === '' ? reject(new Error('closed without answer')) : done())
    const onData = (piece: Buffer): void => {
      text += piece.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1]
      const whole = length === undefined ? text.endsWith('0\r\n\r\n') : text.length >= end + 4 + Number(length)
      if (whole) done()
    }
    socket.on('data', onData)
    socket.once('close', onClose)
  })
}
