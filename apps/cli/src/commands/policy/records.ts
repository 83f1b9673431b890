import { createReadStream } from 'node:fs'
import { type GateFilter, openGateLog } from '@sluiswacht/evidence'
import type { GateRecord } from '@sluiswacht/model'
import { readRecord } from '@sluiswacht/policy'
import type { CommandInput, CommandOption } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { KEY_OPTIONS, keyOf } from '../../store-options.ts'
import { jsonLines } from '../../terminal/lines.ts'
import { WrongUse } from '../../usage-error.ts'

/** Options that say where the records of the gate are. */
export const RECORD_OPTIONS: readonly CommandOption[] = [
  {
    name: 'log',
    value: 'PLACE',
    help: {
      nl: 'logboek van de poort: de map of het adres uit gate.yaml',
      en: 'log of the gate: the folder or address of gate.yaml',
    },
  },
  {
    name: 'records',
    value: 'FILE',
    help: {
      nl: 'of: een bestand met een vastlegging per regel (JSON); - is de standaardinvoer',
      en: 'or: a file with a record a line (JSON); - is standard input',
    },
  },
  ...KEY_OPTIONS,
]

/** Gives the records that fit the filter to `use`, and closes the log after it. @throws {WrongUse} */
export async function withRecords<T>(
  { options }: CommandInput,
  filter: GateFilter,
  use: (records: AsyncIterable<GateRecord>) => Promise<T>,
): Promise<T> {
  const place = options.get('log')
  const file = options.get('records')
  if (file !== undefined && place === undefined) return use(fromFile(file, filter))
  if (place === undefined || file !== undefined) {
    throw new WrongUse({
      nl: 'Geef met --log de plaats van het logboek van de poort, of met --records een bestand.',
      en: 'Give the place of the log of the gate with --log, or a file with --records.',
    })
  }
  const log = await openGateLog({ store: place, key: keyOf(options, readEnvironment()), create: false })
  try {
    return await use(log.records(filter))
  } finally {
    await log.close()
  }
}

async function* fromFile(path: string, { ids, from, until }: GateFilter): AsyncGenerator<GateRecord> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  try {
    for await (const { value } of jsonLines(stream)) {
      const record = readRecord(value)
      const at = Date.parse(record.at)
      if (ids !== undefined && !ids.includes(record.id)) continue
      if ((from !== undefined && at < from) || (until !== undefined && at >= until)) continue
      yield record
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new WrongUse({ nl: `Het bestand ${path} bestaat niet.`, en: `The file ${path} does not exist.` }, { cause })
    }
    throw cause
  }
}
