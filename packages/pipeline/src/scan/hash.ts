import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { AtMost } from './at-most.ts'

/** Files that are open at the same time to be told apart, however much work is under way. */
const hashing = new AtMost(16)

/** SHA-256 of a file in hexadecimal, read as a stream. @throws the file system's error when it cannot be read */
export function hashFile(path: string, signal: AbortSignal): Promise<string> {
  return hashing.run(() => hash(path, signal))
}

async function hash(path: string, signal: AbortSignal): Promise<string> {
  const sum = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, signal })) sum.update(chunk as Buffer)
  return sum.digest('hex')
}
