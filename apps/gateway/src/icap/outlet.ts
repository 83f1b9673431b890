import type { Socket } from 'node:net'

/** The writing side of a connection: waits while the other side does not read. */
export class Outlet {
  readonly #socket: Socket

  constructor(socket: Socket) {
    this.#socket = socket
  }

  /** Resolves when more may be written; rejects when the connection is gone. */
  async write(...parts: readonly (string | Buffer)[]): Promise<void> {
    const socket = this.#socket
    if (socket.destroyed || socket.writableEnded) throw new Error('the connection is closed')
    if (parts.length > 1) socket.cork()
    let room = true
    for (const part of parts) room = typeof part === 'string' ? socket.write(part, 'latin1') : socket.write(part)
    if (parts.length > 1) socket.uncork()
    if (!room) await drained(socket)
  }

  /** One piece of a chunked body. */
  async chunk(piece: Buffer): Promise<void> {
    await this.write(`${piece.length.toString(16)}\r\n`, piece, '\r\n')
  }
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      socket.off('drain', onDrain)
      socket.off('close', onClose)
      settle()
    }
    const onDrain = (): void => done(resolve)
    const onClose = (): void => done(() => reject(new Error('the connection is closed')))
    socket.once('drain', onDrain)
    socket.once('close', onClose)
  })
}
