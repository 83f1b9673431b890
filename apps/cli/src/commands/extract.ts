import { availableParallelism } from 'node:os'
import {
  createWorkerPool,
  EXTRACT_WORKER,
  type ExtractJob,
  isWorkerFailure,
  type LostPlaces,
  lostPart,
  runWithRetry,
  walk,
  type WalkEntry,
  type WorkerPool,
} from '@sluiswacht/extract'
import type { ExtractedPart } from '@sluiswacht/model'
import { readChoice } from '../arguments.ts'
import { type Command, EXIT } from '../command.ts'
import { checkExisting } from '../existing-paths.ts'
import { inOrder } from '../in-order.ts'
import { PASSWORDS_OPTION, passwordsOf } from '../passwords.ts'
import { WrongUse } from '../usage-error.ts'
import { SUMMARIES } from './summaries.ts'

export const extract: Command = {
  name: 'extract',
  usage: 'extract PATH… [--ocr auto|off] [--strict] > parts.ndjson',
  summary: SUMMARIES.extract,
  options: [
    {
      name: 'ocr',
      value: 'auto|off',
      help: {
        nl: "tekst in scans en foto's lezen (standaard auto)",
        en: 'read text in scans and photos (default auto)',
      },
    },
    PASSWORDS_OPTION,
    {
      name: 'strict',
      help: {
        nl: 'eindig met code 3 als iets niet geheel gelezen is',
        en: 'end with code 3 when anything was not fully read',
      },
    },
  ],
  examples: [
    { line: 'sluiswacht extract brief.docx', says: { nl: 'Eén bestand', en: 'One file' } },
    {
      line: 'sluiswacht extract uploads | jq -r \'select(.status != "read") | [.path, .part, .status] | @tsv\'',
      says: { nl: 'Wat van een map niet gelezen kon worden', en: 'What of a folder could not be read' },
    },
  ],
  async run({ words, options, out, signal }) {
    if (words.length === 0)
      throw new WrongUse({
        nl: 'Geef een bestand of map. Zie: sluiswacht extract --help',
        en: 'Give a file or folder. See: sluiswacht extract --help',
      })
    checkExisting(words)
    const ocr = readChoice(options.get('ocr'), 'ocr', ['auto', 'off'])
    const reading = { ocr, passwords: await passwordsOf(options) }
    const workers = availableParallelism()
    const pool = createWorkerPool<ExtractJob, ExtractedPart>({ entry: EXTRACT_WORKER, workers })
    let whole = true
    try {
      const files = readAll(pool, words, reading, signal)
      for await (const part of inOrder(files, { atOnce: workers + 1, heldBytes: HELD_BYTES, bytesOf })) {
        signal.throwIfAborted()
        if (out.closed) break
        whole &&= part.status === 'read' || part.status === 'empty'
        await out.record(part)
      }
    } finally {
      await pool.close()
    }
    return whole || !options.has('strict') ? EXIT.done : EXIT.notFullyRead
  },
}

/** What is kept of a file that is read ahead of its turn; its process waits when there is more. */
const HELD_BYTES = 16 * 1024 * 1024

function bytesOf(part: ExtractedPart): number {
  return 2 * part.text.length + 1_024
}

function* readAll(
  pool: WorkerPool<ExtractJob, ExtractedPart>,
  words: readonly string[],
  reading: ExtractJob['options'],
  signal: AbortSignal,
): Generator<AsyncIterable<ExtractedPart>> {
  for (const word of words) for (const entry of walk(word)) yield readEntry(pool, entry, reading, signal)
}

/** The parts of one walked entry; a file that loses its process twice has a part that says so. */
async function* readEntry(
  pool: WorkerPool<ExtractJob, ExtractedPart>,
  entry: WalkEntry,
  reading: ExtractJob['options'],
  signal: AbortSignal,
): AsyncGenerator<ExtractedPart, void, undefined> {
  if (entry.kind === 'failed') {
    yield entry.part
    return
  }
  try {
    const passOver = (job: ExtractJob, lost: LostPlaces): ExtractJob => ({ ...job, options: { ...job.options, lost } })
    const job = { path: entry.path, options: reading }
    yield* runWithRetry(pool, job, { signal, passOver })
  } catch (error) {
    if (!isWorkerFailure(error)) throw error
    yield lostPart(entry.path, error)
  }
}
