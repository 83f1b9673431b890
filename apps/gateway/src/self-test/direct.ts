import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { connect } from 'node:net'

const PATIENCE_MS = 2_500

/** Whether this workplace reaches a host without the proxy. */
export async function reachesDirectly(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE_MS })
    const done = (reached: boolean): void => {
      socket.destroy()
      resolve(reached)
    }
    socket.on('connect', () => done(true))
    socket.on('timeout', () => done(false))
    socket.on('error', () => done(false))
  })
}

/**
 * Whether a host answers QUIC from here: a packet of a version that does not exist must be answered with the versions
 * that do (RFC 8999, 6).
 */
export async function answersQuic(host: string, port: number): Promise<boolean> {
  const address = await lookup(host).catch(() => undefined)
  if (address === undefined) return false
  return new Promise((resolve) => {
    const socket = createSocket(address.family === 6 ? 'udp6' : 'udp4')
    const done = (answered: boolean): void => {
      clearTimeout(timer)
      socket.close()
      resolve(answered)
    }
    const timer = setTimeout(() => done(false), PATIENCE_MS)
    socket.on('message', () => done(true))
    socket.on('error', () => done(false))
    const head = Buffer.from([0xc0, 0x1a, 0x2a, 0x3a, 0x4a, 8, ...randomBytes(8), 8, ...randomBytes(8)])
    socket.send(Buffer.concat([head, Buffer.alloc(1_200 - head.length)]), port, address.address)
  })
}
