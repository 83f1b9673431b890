import { PURPOSES, type Retention } from '@sluiswacht/evidence'
import { type Command, type CommandOption, EXIT } from '../../command.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { WrongUse } from '../../usage-error.ts'
import { logged, withInquiry } from './inquiry-task.ts'

const DAYS = { d: 1, w: 7, m: 30, y: 365 } as const
const LONGEST = 36_500

export const retention: Command = {
  name: 'retention',
  usage: 'evidence retention [--content 90d] [--people 1y] [--metadata 5y]',
  summary: {
    nl: 'Toon of stel in hoelang wat bewaard blijft, per doel.',
    en: 'Show or set how long what is kept, by purpose.',
  },
  options: [
    period('content', { nl: 'teksten van de bestanden', en: 'texts of the files' }),
    period('people', { nl: 'wie er geraakt is, met vindplaatsen', en: 'who is affected, with the places' }),
    period('metadata', { nl: 'bestandsnamen en uploads', en: 'file names and uploads' }),
    ...INQUIRY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht evidence retention --inquiry uploads.inquiry --content 90d --people 2y --metadata 5y',
      says: {
        nl: 'Daarna ruimt `evidence purge` op wat ouder is',
        en: 'From then on `evidence purge` clears what is older',
      },
    },
  ],
  async run(input) {
    const asked: Record<string, number> = {}
    for (const purpose of PURPOSES) {
      const text = input.options.get(purpose)
      if (text !== undefined) asked[purpose] = daysOf(text, purpose)
    }
    const periods = await withInquiry(input, 'read', async (inquiry): Promise<Retention> => {
      const before = await inquiry.retention.periods()
      if (Object.keys(asked).length === 0) return before
      const after = { ...before, ...asked }
      return logged(inquiry, 'retention', async () => {
        await inquiry.retention.setPeriods(after)
        return { value: after, details: after }
      })
    })
    await input.out.record(Object.fromEntries(PURPOSES.map((purpose) => [`${purpose}Days`, periods[purpose] ?? null])))
    return EXIT.done
  },
}

function period(name: string, what: { nl: string; en: string }): CommandOption {
  return {
    name,
    value: '90d|12w|6m|2y',
    help: { nl: `bewaartermijn van ${what.nl}`, en: `retention period of ${what.en}` },
  }
}

/** Days of a period such as `90d` or `2y` (a month 30, a year 365). @throws {WrongUse} */
function daysOf(text: string, name: string): number {
  const [, count, unit] = /^(\d{1,5})([dwmy])$/.exec(text) ?? []
  const days = Number(count) * DAYS[(unit ?? 'd') as keyof typeof DAYS]
  if (Number.isInteger(days) && days >= 1 && days <= LONGEST) return days
  throw new WrongUse({
    nl: `--${name} is een aantal met d, w, m of y, zoals 90d of 2y, ten hoogste 100 jaar.`,
    en: `--${name} is a number with d, w, m or y, such as 90d or 2y, at most 100 years.`,
  })
}
