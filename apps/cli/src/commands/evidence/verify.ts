import type { ChainCheck } from '@sluiswacht/evidence'
import type { Language } from '@sluiswacht/model'
import { type Command, EXIT } from '../../command.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { WrongUse } from '../../usage-error.ts'
import { withInquiry } from './inquiry-task.ts'
import { LOG_OPTIONS, verifyLog, writersText } from './verify-log.ts'

export const verify: Command = {
  name: 'verify',
  usage: 'evidence verify [--inquiry DIR | --gate PLACE | --desk PLACE] [--anchor NUMBER:HASH]',
  summary: { nl: 'Klopt het logboek nog, of is er iets gewijzigd?', en: 'Does the log still hold, or was it changed?' },
  options: [
    {
      name: 'anchor',
      value: 'NUMBER:HASH',
      help: {
        nl: 'wat een eerdere controle gaf en u elders bewaarde; toont ook een teruggezet ouder logboek aan',
        en: 'what an earlier check gave and you kept elsewhere; also shows an older log put back',
      },
    },
    ...INQUIRY_OPTIONS,
    ...LOG_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht evidence verify --inquiry uploads.inquiry',
      says: {
        nl: 'Code 0 als alles klopt, 3 als er iets niet klopt',
        en: 'Code 0 when all holds, 3 when something does not',
      },
    },
    {
      line: "sluiswacht evidence verify --gate 'postgres://sluiswacht@db/sluiswacht?schema=gate' --key-file gate.key",
      says: {
        nl: 'Het logboek van alle poorten, met wat elke poort ondertekende',
        en: 'The log of all gates, with what each gate signed for',
      },
    },
  ],
  async run(input) {
    const anchor = anchorOf(input.options.get('anchor'))
    const check =
      (await verifyLog(input, anchor)) ?? (await withInquiry(input, 'read', (inquiry) => inquiry.events.verify(anchor)))
    const text = [checkText(check, input.lang), ...writersText(check, input.lang)].join('\n')
    if (input.out.toTerminal) await input.out.text(`${text}\n`)
    else {
      await input.out.record(check)
      input.out.say(text)
    }
    return check.intact ? EXIT.done : EXIT.notFullyRead
  },
}

function anchorOf(text: string | undefined): { events: number; head: string } | undefined {
  if (text === undefined) return undefined
  const [, events, head] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  if (events !== undefined && head !== undefined) return { events: Number(events), head }
  throw new WrongUse({
    nl: '--anchor is een nummer, een dubbele punt en 64 hexadecimale tekens, zoals deze opdracht ze eerder gaf.',
    en: '--anchor is a number, a colon and 64 hexadecimal characters, as this command gave them before.',
  })
}

function checkText(check: ChainCheck, lang: Language): string {
  if (check.intact) {
    const { events, head } = check
    return {
      nl: `Het logboek klopt: ${events} gebeurtenissen. Bewaar elders: ${events}:${head}`,
      en: `The log holds: ${events} events. Keep elsewhere: ${events}:${head}`,
    }[lang]
  }
  const why = {
    nl: {
      changed: 'is gewijzigd',
      missing: 'ontbreekt',
      'cut-off': 'is afgeknipt: vanaf hier ontbreken gebeurtenissen',
      anchor: 'is een andere dan toen de controlewaarde werd bewaard',
    },
    en: {
      changed: 'was changed',
      missing: 'is missing',
      'cut-off': 'was cut off: events from here on are missing',
      anchor: 'is another one than when the check value was kept',
    },
  }
  const where = {
    nl: `Het logboek klopt niet: gebeurtenis ${check.brokenAt}`,
    en: `The log does not hold: event ${check.brokenAt}`,
  }
  return `${where[lang]} ${why[lang][check.why]}.`
}
