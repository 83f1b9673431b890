import { connect, type Socket } from 'node:net'

/** An ICAP request as Squid makes it for a body of known length that fits the preview. */
export function reqmod(path: string, type: string, body: Buffer, host = 'chatgpt.com'): Buffer {
  const head = `POST https://${host}${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`
  const icap = `REQMOD icap://127.0.0.1/gate ICAP/1.0\r\nHost: 127.0.0.1\r\nAllow: 204\r\nX-Client-IP: 127.0.0.1\r\nPreview: ${body.length}\r\nEncapsulated: req-hdr=0, req-body=${head.length}\r\n\r\n`
  const size = body.length.toString(16)
  return Buffer.concat([Buffer.from(`${icap}${head}${size}\r\n`), body, Buffer.from('\r\n0; ieof\r\n\r\n')])
}

/** Requests a second over some connections, each with one request at a time; and times in ms. */
export async function icapLoad(
  port: number,
  requests: readonly Buffer[],
  connections: number,
): Promise<{ readonly perSecond: number; readonly times: number[] }> {
  let next = 0
  const times: number[] = []
  const started = performance.now()
  const worker = async (): Promise<void> => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    for (let at = next++; at < requests.length; at = next++) {
      const begun = performance.now()
      const answer = firstAnswer(socket)
      socket.write(requests[at] ?? '')
      if (!(await answer).startsWith('ICAP/1.0 204')) throw new Error(`refused: ${await answer}`)
      times.push(performance.now() - begun)
    }
    socket.destroy()
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return { perSecond: requests.length / ((performance.now() - started) / 1000), times }
}

function firstAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket.once('data', (piece) => resolve(piece.toString('latin1')))
  })
}

/** Opens uploads of `bytes` that stop just before their end, and gives a function that ends them. */
export async function openUploads(port: number, count: number, bytes: number): Promise<() => void> {
  const head = `POST https://claude.ai/api/organizations/1/conversations/2/wiggle/upload-file HTTP/1.1\r\nHost: claude.ai\r\n\r\n`
  const icap = `REQMOD icap://127.0.0.1/gate ICAP/1.0\r\nHost: g\r\nEncapsulated: req-hdr=0, req-body=${head.length}\r\n\r\n`
  const body = Buffer.alloc(bytes, 'Een regel tekst zonder betekenis. ')
  const sockets = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Socket>((resolve) => {
          const socket = connect({ port, host: '127.0.0.1' })
          socket.on('error', () => {})
          socket.write(`${icap}${head}${body.length.toString(16)}\r\n`)
          socket.write(body.subarray(0, body.length - 1), () => resolve(socket))
        }),
    ),
  )
  return () => sockets.forEach((socket) => socket.destroy())
}
