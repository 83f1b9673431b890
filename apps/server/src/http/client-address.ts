import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'

/** The address of whoever asks; behind a proxy what that proxy saw (the last of X-Forwarded-For). */
export function clientAddress(context: Context, behindProxy: boolean): string {
  if (behindProxy) {
    const last = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (last) return last.slice(0, 100)
  }
  const { incoming } = context.env as { readonly incoming?: IncomingMessage }
  return incoming?.socket.remoteAddress ?? 'local'
}
