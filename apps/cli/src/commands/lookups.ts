import { statSync } from 'node:fs'
import type { Language } from '@sluiswacht/model'
import { type Analysis, analyzeLookups } from '@sluiswacht/lookups'
import { type Command, EXIT } from '../command.ts'
import { WrongUse } from '../usage-error.ts'

const SHOWN_REJECTS = 20

export const lookups: Command = {
  name: 'lookups',
  usage: 'lookups analyze INPUT_DIR [--lang nl|en] > alerts.ndjson',
  summary: {
    nl: 'Vind opzoekingen zonder reden in een toegangslog, met uitleg per melding.',
    en: 'Find look-ups without reason in an access log, each explained.',
  },
  options: [],
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
  ],
  async run({ words, lang, out }) {
    const [action, directory, ...more] = words
    if (action !== 'analyze' || directory === undefined || more.length > 0) {
      throw new WrongUse({
        nl: 'Gebruik: sluiswacht lookups analyze MAP. Zie: sluiswacht lookups --help',
        en: 'Use: sluiswacht lookups analyze FOLDER. See: sluiswacht lookups --help',
      })
    }
    if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
      throw new WrongUse({
        nl: `${directory} is geen map. Geef de map met de CSV-tabellen.`,
        en: `${directory} is no folder. Give the folder with the CSV tables.`,
      })
    }
    const analysis = await analyzeLookups(directory, lang)
    for (const alert of analysis.alerts) await out.record(alert)
    for (const line of summary(analysis, lang)) out.say(line)
    return EXIT.done
  },
}

function summary({ imported, explainedShare, alerts }: Analysis, lang: Language): string[] {
  const nl = lang === 'nl'
  const percent = (share: number): string => `${Math.round(share * 100)}%`
  const lines = [
    nl
      ? `${imported.rows['access'] ?? 0} opzoekingen gelezen; ${imported.duplicates} dubbel, ${imported.unknownUsers} van onbekende gebruikers`
      : `${imported.rows['access'] ?? 0} look-ups read; ${imported.duplicates} twice, ${imported.unknownUsers} of unknown users`,
    ...imported.coverage.map(({ system, events, user, subject, case: kase, purpose }) =>
      nl
        ? `${system || '?'}: ${events} regels, met gebruiker ${percent(user)}, persoon ${percent(subject)}, zaak ${percent(kase)}, doel ${percent(purpose)}`
        : `${system || '?'}: ${events} rows, with user ${percent(user)}, person ${percent(subject)}, case ${percent(kase)}, purpose ${percent(purpose)}`,
    ),
    nl
      ? `${percent(explainedShare)} verklaard; ${alerts.length} meldingen`
      : `${percent(explainedShare)} explained; ${alerts.length} alerts`,
  ]
  for (const { table, line, problem } of imported.rejected.slice(0, SHOWN_REJECTS)) {
    lines.push(
      nl
        ? `${table}.csv, regel ${line}: niet gelezen (${problem})`
        : `${table}.csv, line ${line}: not read (${problem})`,
    )
  }
  const hidden = imported.rejected.length - SHOWN_REJECTS
  if (hidden > 0) lines.push(nl ? `en nog ${hidden} regels` : `and ${hidden} more rows`)
  return lines
}
