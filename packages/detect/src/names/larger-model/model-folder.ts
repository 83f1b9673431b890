import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unusable } from './failure.ts'

/** What is needed to run a token-classification model that lies in a local folder. */
export interface ModelFolder {
  readonly modelPath: string
  /** Names of the labels by number, e.g. `O`, `B-PER`. */
  readonly labels: readonly string[]
  /** Word pieces and their numbers. */
  readonly vocabulary: ReadonlyMap<string, number>
  readonly lowerCase: boolean
}

const LARGEST_JSON = 64_000_000

/**
 * Reads a folder as Hugging Face tools export it (`optimum-cli export onnx`): `model.onnx` (or `onnx/model.onnx`),
 * `config.json` with `id2label`, and `vocab.txt` or a `tokenizer.json` of the kind WordPiece. Nothing is downloaded.
 *
 * @throws {LargerModelError} when a file is missing or of another kind
 */
export function readModelFolder(folder: string): ModelFolder {
  const modelPath = [join(folder, 'model.onnx'), join(folder, 'onnx', 'model.onnx')].find((path) => existsSync(path))
  if (modelPath === undefined) throw unusable('model.onnx', 'ontbreekt in de map', 'is missing from the folder')
  const config = readJson(folder, 'config.json')
  const labels = labelsOf(config['id2label'])
  if (!labels.some((label) => isPersonLabel(label)))
    throw unusable(
      'config.json',
      'noemt geen label PER of PERSON in id2label',
      'names no label PER or PERSON in id2label',
    )
  const tokenizer = existsSync(join(folder, 'tokenizer_config.json')) ? readJson(folder, 'tokenizer_config.json') : {}
  return { modelPath, labels, vocabulary: vocabularyOf(folder), lowerCase: tokenizer['do_lower_case'] === true }
}

export function isPersonLabel(label: string): boolean {
  return /^(?:[BILSU]-)?(?:PER|PERSON|PERS)$/i.test(label)
}

function readJson(folder: string, file: string): Record<string, unknown> {
  const path = join(folder, file)
  if (!existsSync(path)) throw unusable(file, 'ontbreekt in de map', 'is missing from the folder')
  if (statSync(path).size > LARGEST_JSON) throw unusable(file, 'is te groot', 'is too large')
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isRecord(value)) return value
  } catch (cause) {
    throw unusable(file, 'is geen geldige JSON', 'is not valid JSON', cause)
  }
  throw unusable(file, 'is geen JSON-object', 'is not a JSON object')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function labelsOf(id2label: unknown): string[] {
  if (!isRecord(id2label)) throw unusable('config.json', 'heeft geen id2label', 'has no id2label')
  const labels: string[] = []
  for (const [number, label] of Object.entries(id2label)) if (typeof label === 'string') labels[Number(number)] = label
  return Array.from(labels, (label) => label ?? 'O')
}

function vocabularyOf(folder: string): Map<string, number> {
  const path = join(folder, 'vocab.txt')
  if (existsSync(path)) {
    const lines = readFileSync(path, 'utf8').split(/\r?\n/)
    return checked(new Map(lines.map((line, number) => [line, number])), 'vocab.txt')
  }
  const model = readJson(folder, 'tokenizer.json')['model']
  if (!isRecord(model) || model['type'] !== 'WordPiece' || !isRecord(model['vocab']))
    throw unusable('tokenizer.json', 'is geen WordPiece-tokenizer', 'is no WordPiece tokenizer')
  const entries = Object.entries(model['vocab']).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  )
  return checked(new Map(entries), 'tokenizer.json')
}

function checked(vocabulary: Map<string, number>, file: string): Map<string, number> {
  for (const piece of ['[UNK]', '[CLS]', '[SEP]'])
    if (!vocabulary.has(piece)) throw unusable(file, `mist ${piece}`, `lacks ${piece}`)
  return vocabulary
}
