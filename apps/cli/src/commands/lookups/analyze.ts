import { statSync } from 'node:fs'
import {
  type Analysis,
  analyzeLookups,
  fromArchive,
  isWorkspace,
  Learning,
  openWorkspace,
  readGoLive,
  requireGoLive,
  ReviewStore,
} from '@sluiswacht/lookups'
import type { Language } from '@sluiswacht/model'
import { type Command, type CommandInput, EXIT } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { WrongUse } from '../../usage-error.ts'
import { coverageLines, percent, rejectLines, REJECTS_OPTION } from './import-report.ts'
import { purgeOld } from './purge.ts'
import { actorOf, BY_OPTION } from './workspace-task.ts'

export const analyze: Command = {
  name: 'analyze',
  usage: 'lookups analyze INPUT_DIR [--from MONTH] [--until MONTH] [--lang nl|en] > alerts.ndjson',
  summary: {
    nl: 'Vind opzoekingen zonder reden in een toegangslog, met uitleg per melding.',
    en: 'Find look-ups without reason in an access log, each explained.',
  },
  options: [
    {
      name: 'from',
      value: 'MONTH',
      help: { nl: 'eerste maand, JJJJ-MM (alleen bij een werkmap)', en: 'first month, YYYY-MM (workspace only)' },
    },
    {
      name: 'until',
      value: 'MONTH',
      help: { nl: 'laatste maand, JJJJ-MM (alleen bij een werkmap)', en: 'last month, YYYY-MM (workspace only)' },
    },
    REJECTS_OPTION,
    BY_OPTION,
  ],
  examples: [
    {
      line: 'sluiswacht lookups analyze log-2026-q1 > meldingen.ndjson',
      says: {
        nl: 'Een map met access.csv, employees.csv, persons.csv, cases.csv en contacts.csv',
        en: 'A folder with access.csv, employees.csv, persons.csv, cases.csv and contacts.csv',
      },
    },
    {
      line: "sluiswacht lookups analyze log | jq -r '[.score, .kind, (.event_ids | length)] | @tsv' | head",
      says: { nl: 'De tien sterkste meldingen', en: 'The ten strongest alerts' },
    },
    {
      line: 'sluiswacht lookups analyze lookups.workspace --from 2026-01 --until 2026-03 > meldingen.ndjson',
      says: {
        nl: 'Een werkmap (zie lookups import): de meldingen komen ook in de beoordeling',
        en: 'A workspace (see lookups import): the alerts go into the review too',
      },
    },
  ],
  async run(input) {
    const { words, lang, out } = input
    const [directory, ...more] = words
    if (directory === undefined || more.length > 0) {
      throw new WrongUse({
        nl: 'Gebruik: sluiswacht lookups analyze MAP. Zie: sluiswacht lookups analyze --help',
        en: 'Use: sluiswacht lookups analyze FOLDER. See: sluiswacht lookups analyze --help',
      })
    }
    if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
      throw new WrongUse({
        nl: `${directory} is geen map. Geef de map met de CSV-tabellen of een werkmap.`,
        en: `${directory} is no folder. Give the folder with the CSV tables or a workspace.`,
      })
    }
    checkMonths(input, isWorkspace(directory))
    const analysis = isWorkspace(directory)
      ? await analyzeWorkspace(input, directory)
      : await analyzeFolder(input, directory)
    for (const alert of analysis.alerts) await out.record(alert)
    for (const line of summary(analysis, lang, input.options.has('rejects'))) out.say(line)
    return EXIT.done
  },
}

/** A month that is none, or months of a folder, would leave rows out or take all without a word. */
function checkMonths({ options }: CommandInput, isWorkspace: boolean): void {
  for (const name of ['from', 'until']) {
    const month = options.get(name)
    if (month === undefined) continue
    if (!isWorkspace)
      throw new WrongUse({
        nl: `--${name} kan alleen bij een werkmap. Lees de map eerst in met: sluiswacht lookups import`,
        en: `--${name} works with a workspace only. Import the folder first with: sluiswacht lookups import`,
      })
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
      throw new WrongUse({
        nl: `--${name} moet een maand zijn, zoals 2026-03.`,
        en: `--${name} must be a month, such as 2026-03.`,
      })
  }
}

/** A folder of tables keeps nothing, so nothing is refused; what has to be settled for real data is said. */
async function analyzeFolder({ lang, out }: CommandInput, directory: string): Promise<Analysis> {
  if ((await readGoLive(directory)).state === 'missing')
    out.say(
      lang === 'nl'
        ? 'Let op: in deze map staat geen ingevulde golive.yaml (DPIA, instemming van de OR, bewaartermijnen). Voor gegevens van echte medewerkers is die nodig; zie docs/lookups.md.'
        : 'Note: this folder has no filled-in golive.yaml (DPIA, consent of the works council, retention). Data of real officials need it; see docs/lookups.md.',
    )
  return analyzeLookups(directory, lang)
}

/** A workspace: the go-live check must be filled in; approved explanations count; alerts go into the review. */
async function analyzeWorkspace(input: CommandInput, directory: string): Promise<Analysis> {
  const { lang, options, out } = input
  await requireGoLive(directory)
  const workspace = await openWorkspace(directory, readEnvironment().key)
  const store = new ReviewStore(workspace)
  try {
    await purgeOld(input, workspace, store)
    const source = fromArchive(workspace, options.get('from'), options.get('until'))
    const analysis = await analyzeLookups(source, lang, new Learning(store).templates())
    const added = store.add(analysis.alerts, actorOf(input))
    out.say(lang === 'nl' ? `${added} nieuwe meldingen in de beoordeling` : `${added} new alerts in the review`)
    return analysis
  } finally {
    store.close()
  }
}

function summary({ imported, explainedShare, alerts }: Analysis, lang: Language, allRejects: boolean): string[] {
  const nl = lang === 'nl'
  const { duplicates, unknownUsers, unknownSubjects, gaps } = imported
  const lines = [
    nl
      ? `${imported.rows['access'] ?? 0} opzoekingen gelezen; ${imported.rejected.length} regels niet, ${duplicates} dubbel, ${unknownUsers} van onbekende accounts, ${unknownSubjects} over personen buiten het register`
      : `${imported.rows['access'] ?? 0} look-ups read; ${imported.rejected.length} rows not, ${duplicates} twice, ${unknownUsers} of unknown accounts, ${unknownSubjects} about people outside the register`,
    ...coverageLines(imported.coverage, lang),
    nl
      ? `${percent(explainedShare)} verklaard; ${alerts.length} meldingen`
      : `${percent(explainedShare)} explained; ${alerts.length} alerts`,
  ]
  if (gaps.length > 0)
    lines.push(
      nl
        ? `Bijna geen regels op ${gaps.length} gewone dagen (feestdag, of een gat in het log): ${gaps.slice(0, 10).join(', ')}`
        : `Nearly no rows on ${gaps.length} ordinary days (a holiday, or a gap in the log): ${gaps.slice(0, 10).join(', ')}`,
    )
  return [...lines, ...rejectLines(imported.rejected, lang, allRejects)]
}
