import { createHash } from 'node:crypto'
import type { GateRecord } from '@sluiswacht/model'

/** Values that must never stand readable in a stored log: content, people, file names. */
export const GATE_SECRETS: readonly string[] = [
  'Willeke Zwartkruis',
  '111222333',
  'willeke@voorbeeld.nl',
  'p.ambtenaar',
  'plan-willeke.docx',
  'chat.voorbeeld-ai.nl',
  '2026-AAAA-0001',
]

export const BODY: Buffer = Buffer.from('Plan voor Willeke Zwartkruis, BSN 111222333, willeke@voorbeeld.nl')

/** A record of an upload that was denied. */
export function gateRecord(n: number, more: Partial<GateRecord> = {}): GateRecord {
  const content = {
    labels: { BSN: 1, PERSON: 1 },
    categories: ['youth_care' as const],
    documentTypes: ['jeugdwet' as const],
    people: 1,
    minors: 0,
    personalData: true,
    dataClasses: ['bsn' as const],
    fullyRead: true,
    unreadCauses: [],
    maskable: false,
  }
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()
  return {
    id: `2026-AAAA-${String(n).padStart(4, '0')}`,
    at,
    userPseudonym: 'u0123456789abcdef',
    department: 'jeugdteam',
    service: 'chatgpt',
    host: 'chat.voorbeeld-ai.nl',
    path: '/backend/files',
    action: 'upload',
    accountKind: 'free',
    items: [
      { kind: 'prompt', bytes: 10, sha256: '0'.repeat(64) },
      {
        kind: 'file',
        mediaType: 'text/plain',
        bytes: BODY.byteLength,
        sha256: createHash('sha256').update(BODY).digest('hex'),
      },
    ],
    links: [{ fileId: 'f1', name: 'plan-willeke.docx' }],
    content,
    personKeys: [],
    decision: {
      effect: 'deny',
      intended: 'deny',
      rules: [{ id: 'C1', effect: 'deny', text: { nl: 'Geen contract', en: 'No contract' }, source: 'AVG art. 28' }],
      missing: [],
      maskClasses: [],
      policyVersion: 'v1',
    },
    question: {
      at,
      user: { pseudonym: 'u0123456789abcdef', roles: [], trainings: [] },
      service: {
        id: 'chatgpt',
        host: 'chat.voorbeeld-ai.nl',
        action: 'upload',
        accountKind: 'free',
        websocket: false,
      },
      content,
    },
    ...more,
  }
}
