import { createHmac, randomBytes } from 'node:crypto'
import type { Detection, Identifiers } from '@sluiswacht/model'
import { createInspector } from '@sluiswacht/pipeline/inspect'
import { readChoice } from '../arguments.ts'
import { type Command, EXIT } from '../command.ts'
import { readEnvironment } from '../environment.ts'
import { jsonLines } from '../terminal/lines.ts'
import { BadInputLine } from '../usage-error.ts'
import { SUMMARIES } from './summaries.ts'

export const detect: Command = {
  name: 'detect',
  usage: 'detect [--profile inquiry|gate] [--no-values] < texts.ndjson > findings.ndjson',
  summary: SUMMARIES.detect,
  options: [
    {
      name: 'profile',
      value: 'inquiry|gate',
      help: {
        nl: 'inquiry vindt zo veel mogelijk (standaard), gate zo zeker en snel mogelijk',
        en: 'inquiry finds as much as possible (default), gate is as sure and fast as possible',
      },
    },
    { name: 'no-values', help: { nl: 'laat waarden weg; hashes blijven', en: 'leave values out; hashes stay' } },
  ],
  examples: [
    {
      line: 'echo \'{"id":"d1","text":"BSN van Sem: 111222333"}\' | sluiswacht detect',
      says: { nl: 'Eén tekst onderzoeken', en: 'Look at one text' },
    },
    {
      line: "sluiswacht extract map | jq -c '{id: .path, text}' | sluiswacht detect --no-values",
      says: { nl: 'Bestanden lezen en onderzoeken, zonder waarden', en: 'Read and look at files, without values' },
    },
  ],
  async run({ options, out, signal }) {
    const profile = readChoice(options.get('profile'), 'profile', ['inquiry', 'gate'])
    const inspector = createInspector({ profile })
    const hash = valueHash(readEnvironment().key)
    for await (const { line, value } of jsonLines(process.stdin)) {
      signal.throwIfAborted()
      const { id, text } = readText(value, line)
      const detection = inspector.inspect(text)
      await out.record(options.has('no-values') ? { id, ...withoutValues(detection, hash) } : { id, ...detection })
      if (out.closed) break
    }
    return EXIT.done
  },
}

function readText(value: unknown, line: number): { id: string; text: string } {
  if (typeof value !== 'object' || value === null)
    throw new BadInputLine(line, { nl: 'geen JSON-object', en: 'no JSON object' })
  const { id, text } = value as { id?: unknown; text?: unknown }
  if (typeof id !== 'string')
    throw new BadInputLine(line, {
      nl: 'het veld "id" ontbreekt of is geen tekst',
      en: 'the field "id" is missing or no text',
    })
  if (typeof text !== 'string')
    throw new BadInputLine(line, {
      nl: 'het veld "text" ontbreekt of is geen tekst',
      en: 'the field "text" is missing or no text',
    })
  return { id, text }
}

/**
 * Keyed, because a plain hash of a nine-digit number is soon undone. With SLUISWACHT_KEY equal values have equal
 * hashes in every run; without it, within this run only.
 */
function valueHash(key: string | undefined): (value: string) => string {
  const secret = key === undefined ? randomBytes(32) : Buffer.from(key, 'base64')
  return (value) => createHmac('sha256', secret).update(value).digest('hex').slice(0, 32)
}

function withoutValues(detection: Detection, hash: (value: string) => string): object {
  return {
    ...detection,
    findings: detection.findings.map(({ text: _, value, ...finding }) => ({ ...finding, hash: hash(value) })),
    subjects: detection.subjects.map(({ name, aliases, identifiers, ...subject }) => ({
      ...subject,
      nameHash: hash(name),
      aliasHashes: aliases.map(hash),
      identifierHashes: hashIdentifiers(identifiers, hash),
    })),
  }
}

function hashIdentifiers(identifiers: Identifiers, hash: (value: string) => string): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(identifiers).map(([kind, values]: [string, readonly string[]]) => [kind, values.map(hash)]),
  )
}
