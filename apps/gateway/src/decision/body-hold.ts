import { createHash } from 'node:crypto'
import type { HeldBody } from '../body/held-body.ts'
import type { IncomingBody } from '../icap/incoming-body.ts'

/** Keeps a body as it comes in, until its end or until it is larger than `maxBytes`. True = the whole is kept. */
export async function holdUpTo(body: IncomingBody, held: HeldBody, maxBytes: number): Promise<boolean> {
  for (;;) {
    if (held.size > maxBytes) return false
    const piece = await body.read()
    if (piece === undefined) return true
    await held.add(piece)
  }
}

/** Hexadecimal SHA-256 of what was kept. */
export async function sha256Of(held: HeldBody): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of held.read()) hash.update(piece)
  return hash.digest('hex')
}
