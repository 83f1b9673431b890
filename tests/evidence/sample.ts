import type { AffectedPerson, FoundFile, InspectedPart, Upload } from '@sluiswacht/model'
import type { IndexedPerson, KeySource } from '@sluiswacht/evidence'

/** Fixed keys for tests; never those of a real inquiry. */
export const KEY: KeySource = { kind: 'value', base64: Buffer.alloc(32, 7).toString('base64'), name: 'test' }
export const OTHER_KEY: KeySource = { kind: 'value', base64: Buffer.alloc(32, 9).toString('base64'), name: 'test' }

export const TEXT = 'Plan voor Willeke Zwartkruis, BSN 111222333, willeke@voorbeeld.nl, en haar zoon Sem Zwartkruis.'

/** Values that must never stand readable in a stored inquiry. */
export const SECRETS: readonly string[] = [
  'Willeke',
  'Zwartkruis',
  '111222333',
  'voorbeeld.nl',
  'zwartkruis',
  'plan-willeke',
  'jeugdteam',
  'p.ambtenaar',
  'chat.example',
  'bellen met moeder',
  'bijlage-sem',
]

/** A part of a file with two people in it. */
export function part(path: string, more: Partial<InspectedPart> = {}): InspectedPart {
  const find = (text: string, label: 'PERSON' | 'BSN' | 'EMAIL', subject: string) => {
    const start = TEXT.indexOf(text)
    return {
      label,
      start,
      end: start + text.length,
      text,
      value: text,
      score: 0.9,
      confidence: 'high' as const,
      reasons: ['test'],
      subject,
    }
  }
  return {
    path,
    part: null,
    mediaType: 'text/plain',
    status: 'read',
    text: TEXT,
    images: [],
    ocr: false,
    warnings: [],
    detection: {
      language: 'nl',
      documentType: { type: 'other', score: 0.5 },
      personalData: true,
      categories: [],
      findings: [
        find('Willeke Zwartkruis', 'PERSON', 's1'),
        find('111222333', 'BSN', 's1'),
        find('willeke@voorbeeld.nl', 'EMAIL', 's1'),
        find('Sem Zwartkruis', 'PERSON', 's2'),
      ],
      subjects: [
        {
          key: 's1',
          name: 'Willeke Zwartkruis',
          role: 'parent',
          minor: false,
          identifiers: { bsn: ['111222333'], email: ['willeke@voorbeeld.nl'] },
          aliases: [],
        },
        { key: 's2', name: 'Sem Zwartkruis', role: 'child', minor: true, identifiers: {}, aliases: [] },
      ],
    },
    ...more,
  }
}

export function person(id: string, more: Partial<AffectedPerson> = {}): IndexedPerson {
  const made: AffectedPerson = {
    id,
    name: 'Willeke Zwartkruis',
    aliases: [],
    role: 'parent',
    minor: false,
    identifiers: { bsn: ['111222333'], email: ['willeke@voorbeeld.nl'] },
    categories: [],
    certainty: 'certain',
    reasons: ['bsn'],
    documents: ['jeugdteam/plan-willeke.txt'],
    mentions: [{ document: 'jeugdteam/plan-willeke.txt', part: null, label: 'PERSON', start: 10, end: 28 }],
    ...more,
  }
  const keys = [
    { kind: 'identifier', value: made.identifiers.bsn?.[0] ?? id },
    { kind: 'name', value: 'zwartkruis' },
  ]
  return { person: made, keys }
}

export const UPLOADS: readonly Upload[] = [
  {
    file: 'jeugdteam/plan-willeke.txt',
    timestamp: '2026-01-04T10:00:00Z',
    user: 'p.ambtenaar',
    department: 'jeugdteam',
    service: 'chat.example',
  },
  { file: 'elders.txt', user: 'p.ambtenaar' },
]

export function found(path: string, bytes = 100, modified = 1_767_600_000_000): FoundFile {
  return { path, location: `/nergens/${path}`, bytes, modified }
}
