import { availableParallelism } from 'node:os'
import { basename, resolve } from 'node:path'
import {
  type GateEvidence,
  type KeySource,
  type ManifestField,
  readColumnMap,
  scan as runScan,
} from '@sluiswacht/pipeline'
import { reportSummary, writeReport } from '@sluiswacht/report'
import { readChoice, readCount } from '../arguments.ts'
import { BUCKET_OPTIONS, isBucket, OBJECT_LIMIT_OPTION, objectLimitOf, storeSettingsOf } from '../bucket-options.ts'
import { type Command, type CommandInput, EXIT } from '../command.ts'
import { readBucketEnvironment, readEnvironment } from '../environment.ts'
import { checkExisting, checkFolder } from '../existing-paths.ts'
import { PASSWORDS_OPTION, passwordsOf } from '../passwords.ts'
import { NATS_OPTIONS, QUEUE_SETTINGS, sharedStore } from '../nats-options.ts'
import { openSharedQueue } from '../shared-queue.ts'
import { KEY_OPTIONS, keyOf, STORE_OPTION, storeOf } from '../store-options.ts'
import { progressPrinter } from '../terminal/progress.ts'
import { startTracing } from '../tracing.ts'
import { WrongUse } from '../usage-error.ts'
import { VERSION } from '../version.ts'
import { SUMMARIES } from './summaries.ts'

export const scan: Command = {
  name: 'scan',
  usage: 'scan PATH… | --from-evidence LOG [--manifest uploads.csv] [--inquiry DIR] [--report DIR] [OPTIONS]',
  summary: SUMMARIES.scan,
  options: [
    {
      name: 'manifest',
      value: 'FILE',
      help: {
        nl: 'CSV van proxy, CASB of DLP: wie uploadde wat, wanneer, naar welke dienst',
        en: 'CSV of a proxy, CASB or DLP: who uploaded what, when, to which service',
      },
    },
    {
      name: 'manifest-map',
      value: 'FIELD=COLUMN,…',
      help: {
        nl: 'kolommen van het manifest (file, timestamp, user, department, service, url, action)',
        en: 'columns of the manifest (file, timestamp, user, department, service, url, action)',
      },
    },
    {
      name: 'from-evidence',
      value: 'LOG',
      help: {
        nl: 'begin met wat de poort vastlegde: map of postgres://… van haar logboek; bewaarde inhoud wordt gelezen',
        en: 'start from what the gate wrote down: folder or postgres://… of its log; kept content is read',
      },
    },
    {
      name: 'evidence-key-file',
      value: 'FILE',
      help: {
        nl: 'bestand met de sleutel van dat logboek (standaard de sleutel van het onderzoek)',
        en: 'file with the key of that log (default the key of the inquiry)',
      },
    },
    {
      name: 'with-refused',
      help: {
        nl: 'ook wat de poort weigerde of afschermde; dat is niet zo naar buiten gegaan',
        en: 'also what the gate refused or masked; it did not leave as it was',
      },
    },
    {
      name: 'inquiry',
      value: 'DIR',
      help: {
        nl: 'map met de stand van het onderzoek (standaard PATH.inquiry)',
        en: 'folder with the state of the inquiry (default PATH.inquiry)',
      },
    },
    {
      name: 'report',
      value: 'DIR',
      help: {
        nl: 'map voor het rapport (standaard PATH.report)',
        en: 'folder for the report (default PATH.report)',
      },
    },
    {
      name: 'ocr',
      value: 'auto|off',
      help: {
        nl: "tekst in scans en foto's lezen (standaard auto)",
        en: 'read text in scans and photos (default auto)',
      },
    },
    PASSWORDS_OPTION,
    {
      name: 'workers',
      value: 'N',
      help: {
        nl: 'hoeveel processen tegelijk lezen (standaard het aantal kernen)',
        en: 'how many processes read at once (default the number of cores)',
      },
    },
    {
      name: 'retry-failed',
      help: {
        nl: 'lees bestanden die eerder niet geheel gelezen zijn opnieuw',
        en: 'read files again that were not fully read before',
      },
    },
    {
      name: 'show-values',
      help: {
        nl: 'toon namen en nummers in het rapport; deze keuze wordt vastgelegd',
        en: 'show names and numbers in the report; this choice is recorded',
      },
    },
    {
      name: 'strict',
      help: {
        nl: 'eindig met code 3 als iets niet geheel gelezen is',
        en: 'end with code 3 when anything was not fully read',
      },
    },
    {
      name: 'distributed',
      help: {
        nl: 'laat werkers op andere machines lezen (sluiswacht worker); vraagt om --nats en --store',
        en: 'let workers on other machines read (sluiswacht worker); asks for --nats and --store',
      },
    },
    {
      name: 'send-files',
      help: {
        nl: 'stuur de bestanden verzegeld mee, voor werkers die de mappen niet onder hetzelfde pad hebben',
        en: 'send the files along, sealed, for workers that do not have the folders under the same path',
      },
    },
    ...NATS_OPTIONS,
    ...QUEUE_SETTINGS,
    ...BUCKET_OPTIONS,
    OBJECT_LIMIT_OPTION,
    STORE_OPTION,
    ...KEY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht scan uploads --manifest export.csv',
      says: { nl: 'Een map met de export van de proxy', en: 'A folder with the export of the proxy' },
    },
    {
      line: 'sluiswacht scan --from-evidence /var/lib/sluiswacht/gate --inquiry zaak-12',
      says: { nl: 'Wat de poort bewaarde en zag', en: 'What the gate kept and saw' },
    },
    {
      line: 'sluiswacht scan uploads --manifest export.csv --manifest-map file=Bestand,timestamp=Tijdstip',
      says: { nl: 'Een export met eigen kolomnamen', en: 'An export with its own column names' },
    },
    {
      line: 'sluiswacht scan /share/uploads --distributed --nats nats://queue:4222 --store postgres://scan@database/sluiswacht?schema=zaak12',
      says: { nl: 'Met werkers op meer machines', en: 'With workers on several machines' },
    },
    {
      line: 'sluiswacht scan s3://uploads/2026 --s3-endpoint https://opslag.gemeente.example:9000 --inquiry zaak-12',
      says: {
        nl: 'Een bucket; de toegangssleutel staat in de omgeving',
        en: 'A bucket; the access key is in the environment',
      },
    },
    {
      line: 'sluiswacht scan uploads --inquiry zaak-12 --report rapport --show-values',
      says: { nl: 'Rapport met namen en nummers', en: 'A report with names and numbers' },
    },
  ],
  run: run,
}

async function run(input: CommandInput): Promise<number> {
  const { words, options, lang, out, signal } = input
  checkExisting(words.filter((word) => !isBucket(word)))
  const log = options.get('from-evidence')
  const first = words[0] ?? (log === undefined ? undefined : 'poort')
  if (first === undefined)
    throw new WrongUse({
      nl: 'Geef een map of bestand, of s3://bucket/map. Zie: sluiswacht scan --help',
      en: 'Give a folder or file, or s3://bucket/folder. See: sluiswacht scan --help',
    })
  const name = basename(resolve(first))
  const directory = resolve(options.get('inquiry') ?? `${name}.inquiry`)
  // Beside the inquiry, never in it: what the inquiry keeps is sealed, a report is there to be read.
  const reportDirectory = resolve(options.get('report') ?? `${directory.replace(/\.inquiry$/, '')}.report`)
  checkFolder(reportDirectory)
  const manifest = options.get('manifest')
  const showValues = options.has('show-values')
  const columns = columnsOf(options.get('manifest-map'))
  const environment = readEnvironment()
  const key = keyOf(options, environment)
  const store = storeOf(options, environment, directory)
  const distributed = options.has('distributed')
  if (distributed) sharedStore(store)
  const buckets = words.some(isBucket)
    ? { store: await storeSettingsOf(options, readBucketEnvironment()), objectBytes: objectLimitOf(options) }
    : undefined
  const endTracing = await startTracing('sluiswacht-scan')
  const shared = distributed ? await openSharedQueue(input, environment, log !== undefined) : undefined
  const report = await runScan({
    paths: words,
    store,
    ...(shared === undefined ? {} : { shared: shared.queue }),
    ...(buckets === undefined ? {} : { buckets }),
    exclude: [directory, reportDirectory],
    key,
    ...(manifest === undefined ? {} : { manifest: { path: manifest, columns } }),
    ...(log === undefined ? {} : { gate: gateOf(log, input, key) }),
    workers: readCount(options.get('workers'), 'workers', availableParallelism(), 64),
    ocr: readChoice(options.get('ocr'), 'ocr', ['auto', 'off']),
    passwords: await passwordsOf(options),
    retryFailed: options.has('retry-failed'),
    showValues,
    version: VERSION,
    signal,
    onProgress: progressPrinter(out, lang),
  }).finally(async () => {
    await shared?.close()
    await endTracing()
  })
  await writeReport(report, { directory: reportDirectory, lang })
  out.say(reportSummary(report, lang, reportDirectory))
  if (report.totals.files === 0 && words.length > 0) {
    const hint = {
      nl: 'Er zijn geen bestanden gevonden: is dit de goede map?',
      en: 'No files were found: is this the right folder?',
    }
    out.say(hint[lang])
  }
  const whole = report.totals.filesNotRead === 0
  return whole || !options.has('strict') ? EXIT.done : EXIT.notFullyRead
}

function gateOf(log: string, { options }: CommandInput, key: KeySource): GateEvidence {
  const file = options.get('evidence-key-file')
  return {
    store: log.startsWith('postgres') ? log : resolve(log),
    key: file === undefined ? key : { kind: 'file', path: file },
    withRefused: options.has('with-refused'),
  }
}

function columnsOf(text: string | undefined): ReadonlyMap<ManifestField, string> {
  const columns = text === undefined ? new Map<ManifestField, string>() : readColumnMap(text)
  if (columns) return columns
  throw new WrongUse({
    nl: '--manifest-map moet de vorm VELD=KOLOM,VELD=KOLOM hebben; velden zijn file, timestamp, user, department, service, url, action.',
    en: '--manifest-map must look like FIELD=COLUMN,FIELD=COLUMN; fields are file, timestamp, user, department, service, url, action.',
  })
}
