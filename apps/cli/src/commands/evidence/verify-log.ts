import { resolve } from 'node:path'
import { type ChainCheck, type GateCheck, openDesk, openGateLog, type WriterCheck } from '@sluiswacht/evidence'
import type { Language } from '@sluiswacht/model'
import type { CommandInput, CommandOption } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { keyOf } from '../../store-options.ts'
import { WrongUse } from '../../usage-error.ts'

/** Options that name a store beside the inquiries. */
export const LOG_OPTIONS: readonly CommandOption[] = [
  {
    name: 'desk',
    value: 'PLACE',
    help: {
      nl: 'niet een onderzoek maar het bureau: map of postgres://… (store in desk.yaml)',
      en: 'not an inquiry but the desk: folder or postgres://… (store in desk.yaml)',
    },
  },
  {
    name: 'gate',
    value: 'PLACE',
    help: {
      nl: 'niet een onderzoek maar het logboek van de poort (evidence.store in gate.yaml)',
      en: 'not an inquiry but the log of the gate (evidence.store in gate.yaml)',
    },
  },
]

/** Checks the store beside the inquiries that the options name; undefined when they name none. @throws {WrongUse} */
export async function verifyLog(
  { options }: CommandInput,
  anchor: { readonly events: number; readonly head: string } | undefined,
): Promise<ChainCheck | GateCheck | undefined> {
  const named = (['desk', 'gate', 'inquiry', 'store'] as const).filter((name) => options.has(name))
  const [kind] = named
  if (kind !== 'desk' && kind !== 'gate') return undefined
  if (named.length > 1)
    throw new WrongUse({
      nl: 'Kies één van --desk, --gate, --inquiry en --store.',
      en: 'Choose one of --desk, --gate, --inquiry and --store.',
    })
  const place = options.get(kind) ?? ''
  const store = /^postgres(?:ql)?:/.test(place) ? place : resolve(place)
  const opening = { store, key: keyOf(options, readEnvironment()), create: false }
  if (kind === 'gate') {
    const log = await openGateLog(opening)
    return log.verify(anchor).finally(() => log.close())
  }
  const desk = await openDesk(opening)
  return desk.log.verify(anchor).finally(() => desk.close())
}

/** What was found of each gate that signs, a line each. */
export function writersText(check: ChainCheck | GateCheck, lang: Language): string[] {
  if (!('writers' in check)) return []
  const lines = check.writers.map((writer) => writerText(writer, lang))
  if (check.unknown.length > 0)
    lines.push(
      {
        nl: `${check.unknown.length} controlepunt(en) zijn door niemand ondertekend.`,
        en: `${check.unknown.length} checkpoint(s) are signed by nobody.`,
      }[lang],
    )
  if (check.unsigned > 0)
    lines.push(
      {
        nl: `${check.unsigned} vastlegging(en) zijn (nog) door geen poort ondertekend; in de keten staan ze wel.`,
        en: `${check.unsigned} record(s) are not signed by a gate (yet); they are in the chain.`,
      }[lang],
    )
  return lines
}

const WHAT = {
  nl: {
    signature: 'de handtekening klopt niet',
    entries: 'vastleggingen ontbreken of zijn gewijzigd',
    checkpoints: 'controlepunten ontbreken',
    chain: 'de keten ervoor is een andere dan de poort zag',
  },
  en: {
    signature: 'the signature does not hold',
    entries: 'records are missing or changed',
    checkpoints: 'checkpoints are missing',
    chain: 'the chain before it is another one than the gate saw',
  },
} as const
const MOST_NUMBERS = 20

function writerText({ name, writer, entries, until, ended, faults }: WriterCheck, lang: Language): string {
  const words =
    lang === 'nl'
      ? { key: 'sleutel', entries: 'vastleggingen', until: 'ondertekend tot', ended: 'netjes gestopt', at: 'plaats' }
      : { key: 'key', entries: 'records', until: 'signed until', ended: 'ended properly', at: 'place' }
  const head = `${name} (${words.key} ${writer}): ${entries} ${words.entries}, ${words.until} ${until}${ended ? `, ${words.ended}` : ''}`
  const wrong = faults.map(({ at, what, missing }) => {
    const numbers = missing.slice(0, MOST_NUMBERS).join(', ') + (missing.length > MOST_NUMBERS ? ', …' : '')
    return `  ✗ ${words.at} ${at}: ${WHAT[lang][what]}${numbers === '' ? '' : ` (${numbers})`}`
  })
  return [head, ...wrong].join('\n')
}
