import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { type Command, EXIT } from '../../command.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { WrongUse } from '../../usage-error.ts'
import { logged, REASON_OPTION, reasonOf, withInquiry } from './inquiry-task.ts'

export const hold: Command = {
  name: 'hold',
  usage: 'evidence hold [--document PATH] --reason TEXT | --release ID --reason TEXT | --list',
  summary: {
    nl: 'Bewaarplicht: verbied opruimen en wissen, voor alles of één document.',
    en: 'Legal hold: forbid purge and erasure, of everything or one document.',
  },
  options: [
    {
      name: 'document',
      value: 'PATH',
      help: { nl: 'alleen dit document (pad zoals in het rapport)', en: 'only this document (path as in the report)' },
    },
    { name: 'release', value: 'ID', help: { nl: 'hef een bewaarplicht op', en: 'release a hold' } },
    { name: 'list', help: { nl: 'toon wat er geldt', en: 'show what applies' } },
    REASON_OPTION,
    ...INQUIRY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht evidence hold --inquiry uploads.inquiry --reason "procedure bij de rechtbank"',
      says: { nl: 'Niets mag weg', en: 'Nothing may go' },
    },
  ],
  async run(input) {
    const { options, out } = input
    if (options.has('list')) {
      await withInquiry(input, 'read', async (inquiry) => {
        for (const one of await inquiry.retention.holds()) await out.record(one)
      })
      return EXIT.done
    }
    const reason = reasonOf(input)
    const released = options.get('release')
    await withInquiry(input, 'read', async (inquiry) => {
      if (released !== undefined) {
        await logged(inquiry, 'hold-release', async () => {
          if (!(await inquiry.retention.release(released)))
            throw new WrongUse({
              nl: `Er is geen bewaarplicht ${released}. Zie: sluiswacht evidence hold --list`,
              en: `There is no hold ${released}. See: sluiswacht evidence hold --list`,
            })
          return { value: undefined, details: { hold: released, reason } }
        })
        return
      }
      const document = options.get('document') ?? null
      if (document !== null && !(await inquiry.contents.file(document)))
        throw new WrongUse({
          nl: 'Dat document zit niet in het onderzoek. Geef het pad zoals in het rapport.',
          en: 'That document is not in the inquiry. Give the path as in the report.',
        })
      const made = {
        id: randomBytes(4).toString('hex'),
        document,
        reason,
        by: userInfo().username,
        at: new Date().toISOString(),
      }
      await logged(inquiry, 'hold', async () => {
        await inquiry.retention.hold(made)
        return { value: undefined, details: { hold: made.id, whole: document === null, reason } }
      })
      await out.record(made)
    })
    return EXIT.done
  },
}
