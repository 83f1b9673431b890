import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Inquiry, type KeySource, openInquiry } from '@sluiswacht/evidence'
import type { InquiryFile } from '@sluiswacht/model'
import { expect } from 'vitest'
import { found, KEY, part, person, SECRETS, UPLOADS } from './sample.ts'

export const PATH = 'jeugdteam/plan-willeke.txt'
const COPY = 'kopie/plan-willeke.txt'

/** An inquiry with one content in two files, uploads, people, a decision, a hold and a log. */
export async function fill(at: string): Promise<void> {
  const inquiry = await openInquiry(at, { mode: 'scan', key: KEY })
  await inquiry.files.sync([found(PATH), found(COPY)], [{ path: 'jeugdteam/dicht', code: 'no-permission' }])
  const [first, second] = await inquiry.files.waiting()
  const writer = await inquiry.contents.begin(first!.id, 'a'.repeat(64), 100)
  await writer.add(part(PATH))
  await writer.add(part(PATH, { part: 'bijlage-sem.txt', warnings: ['hidden-sheet: bijlage-sem'] }))
  await writer.finish()
  await inquiry.contents.reuse(second!.id, 'a'.repeat(64))
  await inquiry.files.saveUploads(UPLOADS, ({ file }) => file)
  await inquiry.people.replace([person('a'), person('b', { name: 'Sem Zwartkruis', identifiers: {} })])
  await inquiry.decisions.add({
    id: 'd1',
    kind: 'confirm',
    anchors: [{ document: PATH, part: null, start: 10 }],
    at: '',
    by: 'x',
    reason: 'bellen met moeder',
  })
  await inquiry.events.append({
    at: '2026-01-05T09:00:00Z',
    action: 'find',
    actor: 'p.ambtenaar',
    details: { reason: 'bellen met moeder' },
  })
  await inquiry.close()
}

export async function using<T>(at: string, work: (inquiry: Inquiry) => Promise<T>, key: KeySource = KEY): Promise<T> {
  const inquiry = await openInquiry(at, { mode: 'read', key })
  try {
    return await work(inquiry)
  } finally {
    await inquiry.close()
  }
}
export const filesOf = (inquiry: Inquiry): Promise<InquiryFile[]> =>
  Array.fromAsync(inquiry.contents.files({ texts: true }))

export function bytesUnder(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return Buffer.concat(names.filter((name) => statSync(name).isFile()).map((name) => readFileSync(name)))
}

export function expectNoSecrets(bytes: Buffer | string): void {
  const raw = Buffer.from(bytes)
  for (const secret of SECRETS) {
    for (const form of [
      secret,
      secret.toLowerCase(),
      Buffer.from(secret).toString('hex'),
      Buffer.from(secret, 'utf16le'),
    ])
      expect(raw.includes(form), secret).toBe(false)
  }
}
