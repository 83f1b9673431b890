import { isMistypedBsn, keptMonths, ReviewStore, whoViewed } from '@sluiswacht/lookups'
import type { Language } from '@sluiswacht/model'
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
    input.out.say(summary(looks.length, keptMonths(workspace), input.lang))
    if (isMistypedBsn(subject)) input.out.say(MISTYPED[input.lang])
    return EXIT.done
  },
}

const MISTYPED: Readonly<Record<Language, string>> = {
  nl: 'Let op: dit is geen geldig BSN (elfproef). Kijk het nummer na voordat u antwoordt.',
  en: 'Note: this is no valid BSN (eleven test). Check the number before you answer.',
}

/** How many, and over which time: "none" says nothing of months that are not kept. */
function summary(count: number, months: readonly string[], lang: Language): string {
  const [first, last] = [months[0], months.at(-1)]
  const nl = lang === 'nl'
  const found = nl
    ? `${count} ${count === 1 ? 'opzoeking' : 'opzoekingen'}`
    : `${count} ${count === 1 ? 'look-up' : 'look-ups'}`
  if (first === undefined) return nl ? `${found}; er zijn geen logs ingelezen` : `${found}; no logs were imported`
  return nl ? `${found} in de logs van ${first} tot en met ${last}` : `${found} in the logs of ${first} to ${last}`
}
