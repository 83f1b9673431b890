import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Detection } from '../../packages/model/src/index.ts'
import { run } from './command.ts'

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url))
/** Values in the texts that `--no-values` must leave out. */
const VALUES = ['677700155', '501194745', '547943167', 'Verkuijlen', 'Karataş', 'Elzenkamp']

describe('extract and detect give what other programs rely on', () => {
  const lines = (text: string): Record<string, unknown>[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)

  test('extract: one line a part, the file before what it contains', async () => {
    const { code, stdout, stderr } = await run([
      'extract',
      join(SAMPLES, 'uploads/mail'),
      join(SAMPLES, 'uploads/overig'),
      '--ocr',
      'off',
    ])
    expect(code).toBe(0)
    expect(stderr).not.toMatch(/\n\s+at /)
    const parts = lines(stdout)
    for (const part of parts) {
      expect(part).toMatchObject({
        path: expect.any(String),
        mediaType: expect.stringMatching(/^[a-z]+\/[\w.+-]+$/),
        status: expect.any(String),
        text: expect.any(String),
        images: expect.any(Array),
        ocr: false,
        warnings: expect.any(Array),
      })
      expect(part['part'] === null || typeof part['part'] === 'string').toBe(true)
    }
    const nested = parts.filter(({ path }) => String(path).endsWith('doorgestuurd.eml'))
    expect(nested.map(({ part }) => part)).toEqual([
      null,
      'aanvraag.eml',
      'aanvraag.eml/aanvraag.docx',
      'aanvraag.eml/bijlagen.zip',
      'aanvraag.eml/bijlagen.zip/inkomen.xlsx',
      'aanvraag.eml/bijlagen.zip/lees mij.txt',
    ])
    expect(nested[2]?.['text']).toContain('235610641')
    const strict = await run(['extract', join(SAMPLES, 'uploads/overig/kapot.zip'), '--strict'])
    expect(strict.code).toBe(3)
  })

  test('all that a document hides is in its text', async () => {
    const { stdout } = await run([
      'extract',
      join(SAMPLES, 'uploads/jeugd'),
      join(SAMPLES, 'uploads/wmo'),
      join(SAMPLES, 'uploads/burgerzaken'),
      join(SAMPLES, 'uploads/participatie'),
      '--ocr',
      'off',
    ])
    const text = lines(stdout)
      .map((part) => part['text'])
      .join('\n')
    for (const hidden of [
      'Vertrouwelijk - dossier Verkuijlen',
      'Wijkteam Noord',
      'telefonisch op 2 oktober',
      'ook antidepressiva slikt',
      'oma: mevrouw T. Hoekman',
      'aangehouden wegens vernieling',
      'Vervoer Daan Verkuijlen',
      'Pieter Zandbelt',
      'sleutel ligt bij buurvrouw',
      'Uren hulp per cliënt',
      'Selam G. - V-nummer',
      'Voogd bereikbaar',
      'geboren 21-04-1966',
      'Khalid el Hamdaoui ook horen',
      'oriëntatiestage',
    ])
      expect(text, hidden).toContain(hidden)
  })

  test('detect: every field, and offsets that point at the text', async () => {
    const names = ['jeugd/gezinsplan-verkuijlen', 'schuldhulp/plan-van-aanpak-karatas', 'english/housing-note']
    const texts = new Map(
      names.map((name) => [name, `\u{1F600} ${readFileSync(join(SAMPLES, 'texts', `${name}.txt`), 'utf8')}`]),
    )
    const input = [...texts].map(([id, text]) => `${JSON.stringify({ id, text })}\n`).join('')
    for (const profile of ['inquiry', 'gate']) {
      const { code, stdout } = await run(['detect', '--profile', profile], { input })
      expect(code).toBe(0)
      const found = lines(stdout) as unknown as (Detection & { id: string })[]
      expect(found.map(({ id }) => id)).toEqual(names)
      for (const { id, ...detection } of found) checkDetection(detection, texts.get(id)!)
    }
    const bare = await run(['detect', '--no-values'], { input })
    for (const value of VALUES) expect(bare.stdout).not.toContain(value)
    expect(lines(bare.stdout)[0]).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ label: 'BSN', hash: expect.any(String) })]),
    })
  })
})

function checkDetection(detection: Detection, text: string): void {
  const keys = detection.subjects.map(({ key }) => key)
  expect(detection).toMatchObject({
    language: expect.stringMatching(/^(nl|en)$/),
    personalData: true,
    documentType: { type: expect.any(String), score: expect.any(Number) },
  })
  expect(detection.findings.length).toBeGreaterThan(3)
  for (const finding of detection.findings) {
    expect(text.slice(finding.start, finding.end)).toBe(finding.text)
    expect(finding).toMatchObject({
      label: expect.any(String),
      value: expect.any(String),
      confidence: expect.stringMatching(/^(high|medium|low)$/),
    })
    expect(finding.score > 0 && finding.score <= 1).toBe(true)
    expect(finding.reasons.length).toBeGreaterThan(0)
    expect([undefined, ...keys]).toContain(finding.subject)
  }
  for (const { evidence, subjects } of detection.categories) {
    for (const { start, end } of evidence) expect(start >= 0 && start < end && end <= text.length).toBe(true)
    for (const key of subjects) expect(keys).toContain(key)
  }
  for (const subject of detection.subjects)
    expect(subject).toMatchObject({
      name: expect.any(String),
      role: expect.any(String),
      minor: expect.any(Boolean),
      identifiers: expect.any(Object),
      aliases: expect.any(Array),
    })
}
