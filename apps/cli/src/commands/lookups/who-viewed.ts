import { ReviewStore, whoViewed } from '@sluiswacht/lookups'
import { type Command, EXIT } from '../../command.ts'
import { onlyWord } from '../evidence/inquiry-task.ts'
import { actorOf, BY_OPTION, openedWorkspace, WORKSPACE_OPTION } from './workspace-task.ts'

export const whoViewedCommand: Command = {
  name: 'who-viewed',
  usage: 'lookups who-viewed BSN [--json] [--workspace DIR]',
  summary: {
    nl: 'Wie bekeek deze inwoner en waarom? Per functie, zonder namen (AVG art. 15).',
    en: 'Who viewed this resident and why? By function, without names (GDPR art. 15).',
  },
  options: [
    { name: 'json', help: { nl: 'NDJSON, ook op een terminal', en: 'NDJSON, also on a terminal' } },
    BY_OPTION,
    WORKSPACE_OPTION,
  ],
  examples: [
    {
      line: 'sluiswacht lookups who-viewed 999990019 --json > inzage.ndjson',
      says: { nl: 'Antwoord op een verzoek om inzage', en: 'Answer to a request for access' },
    },
  ],
  async run(input) {
    const subject = onlyWord(input, { nl: 'BSN of persoonsnummer', en: 'BSN or number of a person' })
    const workspace = await openedWorkspace(input)
    const looks = await whoViewed(workspace, subject, input.lang)
    const store = new ReviewStore(workspace)
    store.log.append(actorOf(input), 'who-viewed', { found: looks.length })
    store.close()
    for (const look of looks) {
      if (!input.out.toTerminal || input.options.has('json')) await input.out.record(look)
      else
        await input.out.text(
          `${look.at.replace('T', ' ')}  ${look.system}  ${look.action}  ${look.purpose}  (${look.function})\n`,
        )
    }
    input.out.say(input.lang === 'nl' ? `${looks.length} opzoekingen` : `${looks.length} look-ups`)
    return EXIT.done
  },
}
