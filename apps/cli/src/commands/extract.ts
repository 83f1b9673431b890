import { availableParallelism } from 'node:os'
import { extractionPool, walk } from '@sluiswacht/extract'
import { readChoice } from '../arguments.ts'
import { type Command, EXIT } from '../command.ts'
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
    const ocr = readChoice(options.get('ocr'), 'ocr', ['auto', 'off']) === 'auto'
    const pool = extractionPool({ workers: Math.max(1, availableParallelism()) })
    let whole = true
    try {
      for await (const entry of walk(words)) {
        signal.throwIfAborted()
        if (out.closed) break
        if (!('location' in entry)) {
          whole = false
          await out.record(unreachable(entry.path, entry.code))
          continue
        }
        for await (const part of pool.extract(entry.location, { ocr, signal })) {
          whole &&= part.status === 'read' || part.status === 'empty'
          await out.record({ ...part, path: entry.path })
        }
      }
    } finally {
      await pool.close()
    }
    return whole || !options.has('strict') ? EXIT.done : EXIT.notFullyRead
  },
}

function unreachable(path: string, code: string): unknown {
  return {
    path,
    part: null,
    mediaType: 'application/octet-stream',
    status: 'corrupt',
    text: '',
    images: [],
    ocr: false,
    warnings: [code],
  }
}
