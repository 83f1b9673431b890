import { existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FORMAT_NAMES, GO_LIVE_FORM, importLog, logSource, makeWorkspace, readGoLive } from '@sluiswacht/lookups'
import { type Command, EXIT } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { WrongUse } from '../../usage-error.ts'
import { coverageLines, rejectLines, REJECTS_OPTION } from './import-report.ts'
import { WORKSPACE_OPTION, workspaceDirectory } from './workspace-task.ts'

export const importCommand: Command = {
  name: 'import',
  usage: `lookups import SOURCE [--format ${FORMAT_NAMES.join('|')}] [--mapping FILE] [--users FILE] [--workspace DIR]`,
  summary: {
    nl: 'Lees een log in de werkmap: per maand bewaard, nummers van personen als sleuteltoken.',
    en: 'Import a log into the workspace: kept by month, numbers of people as keyed tokens.',
  },
  options: [
    {
      name: 'format',
      value: 'NAME',
      help: {
        nl: 'tables (map met CSV-tabellen, standaard bij een map), ldv, nen7513, fhir, csv (met --mapping)',
        en: 'tables (folder of CSV tables, default for a folder), ldv, nen7513, fhir, csv (with --mapping)',
      },
    },
    {
      name: 'mapping',
      value: 'FILE',
      help: { nl: 'YAML die de kolommen van een CSV-log benoemt', en: 'YAML that names the columns of a CSV log' },
    },
    {
      name: 'users',
      value: 'FILE',
      help: {
        nl: 'CSV met trace_id,user_id, voor logs zonder gebruiker',
        en: 'CSV with trace_id,user_id, for logs without users',
      },
    },
    REJECTS_OPTION,
    WORKSPACE_OPTION,
  ],
  examples: [
    {
      line: 'sluiswacht lookups import tabellen-2026-03/',
      says: { nl: 'De vijf CSV-tabellen van een maand', en: 'The five CSV tables of a month' },
    },
    {
      line: 'sluiswacht lookups import ldv.ndjson --format ldv --users auditlog.csv',
      says: {
        nl: 'Logboek Dataverwerkingen, met de gebruikers uit het auditlog',
        en: 'Logboek Dataverwerkingen, with the users from the audit log',
      },
    },
  ],
  async run(input) {
    const { words, options, lang, out } = input
    const [path, ...more] = words
    if (path === undefined || more.length > 0 || !existsSync(path))
      throw new WrongUse({
        nl: 'Geef één bestaande bron: een map met tabellen of een logbestand.',
        en: 'Give one source that exists: a folder of tables or a log file.',
      })
    const format = options.get('format') ?? (statSync(path).isDirectory() ? 'tables' : 'csv')
    if (format === 'csv') checkMapping(options.get('mapping') ?? join(dirname(path), 'mapping.yaml'))
    const source = logSource(path, { format, mapping: options.get('mapping'), users: options.get('users') })
    const directory = workspaceDirectory(input)
    const workspace = await makeWorkspace(directory, readEnvironment().key)
    const began = performance.now()
    const report = await importLog(workspace, source)
    const seconds = Math.max(0.001, (performance.now() - began) / 1000)
    const nl = lang === 'nl'
    out.say(
      nl
        ? `${report.events} regels ingelezen (${Math.round(report.events / seconds)} per seconde), ${report.duplicates} waren er al; maanden: ${report.months.join(', ') || '-'}`
        : `${report.events} rows imported (${Math.round(report.events / seconds)} a second), ${report.duplicates} were there; months: ${report.months.join(', ') || '-'}`,
    )
    for (const line of coverageLines(report.coverage, lang)) out.say(line)
    for (const line of rejectLines(report.rejected, lang, options.has('rejects'))) out.say(line)
    const form = join(directory, 'golive.yaml')
    if (!existsSync(form)) writeFileSync(form, GO_LIVE_FORM, { mode: 0o600 })
    if ((await readGoLive(directory)).state === 'missing')
      out.say(
        nl
          ? `Vul ${form} in voordat u analyseert (zie docs/lookups.md).`
          : `Fill in ${form} before you analyse (see docs/lookups.md).`,
      )
    return EXIT.done
  },
}

/** A log file that is no format of its own is read by a mapping. */
function checkMapping(file: string): void {
  if (existsSync(file)) return
  throw new WrongUse({
    nl: `Er is geen ${file}, die de kolommen van deze CSV benoemt. Wijs hem aan met --mapping, of geef met --format wat voor log dit is (ldv, nen7513, fhir). Voorbeeld: docs/lookups.md`,
    en: `There is no ${file}, which names the columns of this CSV. Point at it with --mapping, or say with --format what log this is (ldv, nen7513, fhir). Example: docs/lookups.md`,
  })
}
