import { type Command, EXIT } from '../../command.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { withInquiry } from './inquiry-task.ts'

const NO_REASON = { nl: '(geen reden opgegeven)', en: '(no reason given)' }

export const events: Command = {
  name: 'events',
  usage: 'evidence events [--inquiry DIR] [--json]',
  summary: {
    nl: 'Wie deed wat met het onderzoek, wanneer en waarom?',
    en: 'Who did what with the inquiry, when and why?',
  },
  options: [
    { name: 'json', help: { nl: 'NDJSON, ook op een terminal', en: 'NDJSON, also on a terminal' } },
    ...INQUIRY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht evidence events --inquiry uploads.inquiry | jq \'select(.action == "find")\'',
      says: { nl: 'Alle zoekvragen', en: 'All queries' },
    },
  ],
  async run(input) {
    const { out, lang } = input
    await withInquiry(input, 'read', async (inquiry) => {
      for await (const event of inquiry.events.all()) {
        if (out.closed) break
        if (!out.toTerminal || input.options.has('json')) {
          await out.record(event)
          continue
        }
        const details = Object.entries(event.details).map(
          ([name, value]) => `${name}=${name === 'reason' && value === null ? NO_REASON[lang] : String(value)}`,
        )
        await out.text(`${event.seq}  ${event.at}  ${event.actor}  ${event.action}  ${details.join(' ')}\n`)
      }
    })
    return EXIT.done
  },
}
