import type { ServiceReading, UploadItem } from '@sluiswacht/model'
import type { Policy } from '@sluiswacht/policy'
import { NO_CONTENT } from './decision/content.ts'
import type { Inspector } from './decision/parts.ts'

const SENTENCE = 'Beste collega, kunt u de planning van het overleg van dinsdag aanpassen? Met vriendelijke groet. '
const ROUNDS = 40

/** Lets the policy's engine start and be compiled. */
export function warmUpPolicy(policy: Policy): void {
  const at = new Date().toISOString()
  for (let round = 0; round < ROUNDS; round += 1) {
    const service = {
      id: 'warm-up',
      host: `${round}.warm-up`,
      action: 'prompt',
      accountKind: 'unknown',
      websocket: false,
    } as const
    policy.decide({ at, user: { roles: [], trainings: [] }, service, content: NO_CONTENT })
  }
}

/** Lets the inspector read some texts, short, long and as files, so that the first user does not wait for it. */
export async function warmUp(inspector: Inspector): Promise<void> {
  const texts = [SENTENCE, SENTENCE.repeat(15), SENTENCE.repeat(60)]
  for (let round = 0; round < ROUNDS; round += 1)
    await Promise.all(
      texts.map((text) => inspector.inspect(readingOf({ kind: 'prompt', at: 'warm-up', text }), 60_000)),
    )
  const files = ['a.html', 'b.html'].map((name): UploadItem => {
    const bytes = Buffer.from(`<html><body><p>${SENTENCE}</p></body></html>`)
    return { kind: 'file', at: 'warm-up', bytes, name, mediaType: 'text/html' }
  })
  await Promise.all(files.map((file) => inspector.inspect(readingOf(file), 60_000)))
}

function readingOf(item: UploadItem): ServiceReading {
  return { service: 'warm-up', action: 'prompt', accountKind: 'unknown', items: [item], links: [] }
}
