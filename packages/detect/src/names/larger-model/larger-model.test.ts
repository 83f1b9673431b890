import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyseText } from '../../text/analysed-text.ts'
import { findNames } from '../find-names.ts'
import { LargerModelError } from './failure.ts'
import type { LargerModel } from './larger-model.ts'
import { openLargerModel } from './larger-model.ts'
import { readModelFolder } from './model-folder.ts'
import { tinyOnnxModel } from './tiny-onnx.ts'
import { encodeWordPieces } from './word-pieces.ts'

const VOCABULARY = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'zom', '##per', 'van', 'brugge', 'de', '.']
const LABELS = ['O', 'B-PER', 'I-PER']
const begin = [0, 6, 0]
const inside = [0, 0, 6]
const none = [6, 0, 0]
const LOGITS = [none, none, none, none, begin, inside, inside, inside, none, none]

let root: string
let model: LargerModel

function folder(name: string, files: Record<string, string | Uint8Array>): string {
  const path = join(root, name)
  mkdirSync(path)
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content)
  return path
}

const complete = {
  'model.onnx': tinyOnnxModel(LOGITS),
  'config.json': JSON.stringify({ id2label: Object.fromEntries(LABELS.entries()) }),
  'vocab.txt': VOCABULARY.join('\n'),
  'tokenizer_config.json': '{"do_lower_case": true}',
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'larger-model-'))
  model = openLargerModel(folder('complete', complete))
})

afterAll(() => {
  model.close()
  rmSync(root, { recursive: true })
})

test('cuts words into the longest known pieces and keeps where they stand', () => {
  const encoded = encodeWordPieces('De Zomper van.', readModelFolder(join(root, 'complete')), 256)
  expect(encoded.ids.map((id) => VOCABULARY[id])).toEqual(['[CLS]', 'de', 'zom', '##per', 'van', '.', '[SEP]'])
  expect(encoded.starts).toEqual([0, 0, 3, 6, 10, 13, 0])
  expect(encoded.ends).toEqual([0, 2, 6, 9, 13, 14, 0])
})

test('reads the names of a sentence in the worker', () => {
  expect(model.read('de Zomper van Brugge.')).toEqual([{ start: 3, end: 20, score: expect.closeTo(0.995, 2) }])
  expect(model.read('de .')).toEqual([])
})

test('a sentence in doubt gains the name that the larger model sees', () => {
  const document = analyseText('Volgens zomper van Brugge was de fiets al weg. Kromsel Zomper ging mee.')
  const asked: string[] = []
  const spied: LargerModel = { ...model, read: (sentence) => (asked.push(sentence), model.read(sentence)) }
  const alone = findNames(document, []).filter(({ score }) => score >= 0.9)
  const together = findNames(document, [], spied).filter(({ score }) => score >= 0.9)
  expect(asked.length).toBeGreaterThan(0)
  expect(together.length).toBeGreaterThan(alone.length)
})

test('a sure document is not put to the larger model', () => {
  const spied: LargerModel = { close() {}, read: () => expect.unreachable() }
  expect(findNames(analyseText('De vergadering begint om tien uur in het gemeentehuis.'), [], spied)).toEqual([])
})

test('a model that cannot be loaded gives no answer, and the names of our own model stay', () => {
  const broken = openLargerModel(folder('broken', { ...complete, 'model.onnx': 'no model' }))
  expect(broken.read('de Zomper')).toBeNull()
  expect(broken.read('de Zomper')).toBeNull()
  const document = analyseText('Beste Fatima, meneer Xqrst komt ook.')
  expect(findNames(document, [], broken)).toEqual(findNames(document, []))
})

test('a model that takes too long is given up', () => {
  const slow = openLargerModel(folder('slow', complete), { firstTimeoutMs: 0 })
  expect(slow.read('de Zomper')).toBeNull()
})

test.each([
  ['no-model', { 'config.json': complete['config.json'] }, 'model.onnx'],
  ['no-config', { 'model.onnx': '' }, 'config.json'],
  ['no-person', { ...complete, 'config.json': '{"id2label": {"0": "O"}}' }, 'config.json'],
  ['bad-json', { ...complete, 'config.json': '{' }, 'config.json'],
  ['no-unknown', { ...complete, 'vocab.txt': 'a\nb' }, 'vocab.txt'],
])('refuses a folder: %s', (name, files, culprit) => {
  const path = folder(name, files)
  const open = (): LargerModel => openLargerModel(path)
  expect(open).toThrow(LargerModelError)
  expect(open).toThrow(culprit)
})
