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
import { PASSWORDS_OPTION, passwordsOf } from '../passwords.ts'
import { WrongUse } from '../usage-error.ts'

export const extract: Command = {
  name: 'extract',
  usage: 'extract PATH… [--ocr auto|off] [--strict] > parts.ndjson',
  summary: {
    nl: 'Haal de tekst uit bestanden, met alles wat erin zit (NDJSON).',
    en: 'Read the text of files, with all that they contain (NDJSON).',
  },
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
    const ocr = readChoice(options.get('ocr'), 'ocr', ['auto', 'off'])
    const reading = { ocr, passwords: await passwordsOf(options) }
    const workers = availableParallelism()
    const pool = createWorkerPool<ExtractJob, ExtractedPart>({ entry: EXTRACT_WORKER, workers })
    const ahead: Promise<ExtractedPart[]>[] = []
    let whole = true
    const writeNext = async (): Promise<void> => {
      for (const part of (await ahead.shift()) ?? []) {
        whole &&= part.status === 'read' || part.status === 'empty'
        await out.record(part)
      }
    }
    try {
      for (const entry of walkAll(words)) {
        signal.throwIfAborted()
        if (out.closed) break
        const parts = readEntry(pool, entry, reading, signal)
        parts.catch(() => undefined)
        ahead.push(parts)
        if (ahead.length > workers) await writeNext()
      }
      while (ahead.length > 0) await writeNext()
    } finally {
      await pool.close()
    }
    return whole || !options.has('strict') ? EXIT.done : EXIT.notFullyRead
  },
}

function* walkAll(words: readonly string[]): Generator<WalkEntry> {
  for (const word of words) yield* walk(word)
}

/** The parts of one walked entry; a file that loses its process twice has a part that says so. */
async function readEntry(
  pool: WorkerPool<ExtractJob, ExtractedPart>,
  entry: WalkEntry,
  reading: ExtractJob['options'],
  signal: AbortSignal,
): Promise<ExtractedPart[]> {
  if (entry.kind === 'failed') return [entry.part]
  const parts: ExtractedPart[] = []
  try {
    const passOver = (job: ExtractJob, lost: LostPlaces): ExtractJob => ({ ...job, options: { ...job.options, lost } })
    const job = { path: entry.path, options: reading }
    for await (const part of runWithRetry(pool, job, { signal, passOver })) parts.push(part)
  } catch (error) {
    if (!isWorkerFailure(error)) throw error
    parts.push(lostPart(entry.path, error))
  }
  return parts
}
