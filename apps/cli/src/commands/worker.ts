import { availableParallelism } from 'node:os'
import { runWorker, type ScanEnd, type ScanNews, WORK_VERSION, type WorkerEvent } from '@sluiswacht/pipeline'
import { type Language, WORK_KINDS, type WorkKind } from '@sluiswacht/model'
import { BUCKET_OPTIONS, storeSettingsOf } from '../bucket-options.ts'
import { readChoice, readCount } from '../arguments.ts'
import { type Command, EXIT } from '../command.ts'
import { readBucketEnvironment, readEnvironment } from '../environment.ts'
import { NATS_OPTIONS, natsOf, queueOf, sharedStore } from '../nats-options.ts'
import { KEY_OPTIONS, keyOf, STORE_OPTION, storeOf } from '../store-options.ts'
import { startTracing } from '../tracing.ts'
import { SUMMARIES } from './summaries.ts'
import { WorkerHealth } from './worker-health.ts'

export const worker: Command = {
  name: 'worker',
  usage: 'worker --nats nats://… --store postgres://… [OPTIONS]',
  summary: SUMMARIES.worker,
  options: [
    ...NATS_OPTIONS,
    STORE_OPTION,
    {
      name: 'workers',
      value: 'N',
      help: {
        nl: 'hoeveel processen tegelijk lezen (standaard het aantal kernen)',
        en: 'how many processes read at once (default the number of cores)',
      },
    },
    {
      name: 'work',
      value: 'all|read|recognize',
      help: {
        nl: 'welk werk: bestanden lezen, bladzijden herkennen (OCR), of beide (standaard all)',
        en: 'which work: reading files, recognising pages (OCR), or both (default all)',
      },
    },
    {
      name: 'health',
      value: 'PORT',
      help: {
        nl: 'poort voor /healthz, /readyz en /metrics (standaard geen)',
        en: 'port for /healthz, /readyz and /metrics (default none)',
      },
    },
    ...BUCKET_OPTIONS,
    ...KEY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht worker --nats nats://queue:4222 --store postgres://scan@database/sluiswacht',
      says: { nl: 'Werk mee, tot SIGTERM', en: 'Work along, until SIGTERM' },
    },
    {
      line: 'sluiswacht worker --work recognize --health 9100',
      says: {
        nl: 'Alleen tekstherkenning; adressen uit de omgeving',
        en: 'Recognition alone; addresses from the environment',
      },
    },
  ],
  async run({ options, lang, out, signal }) {
    const environment = readEnvironment()
    const store = sharedStore(storeOf(options, environment))
    const buckets = await storeSettingsOf(options, readBucketEnvironment())
    const endTracing = await startTracing('sluiswacht-worker')
    const { JetStreamBroker, connectNats } = await import('@sluiswacht/queue/jetstream')
    const connection = await connectNats(natsOf(options, environment, 'sluiswacht worker'))
    const broker = await JetStreamBroker.open<ScanEnd, ScanNews>(connection, {
      ...queueOf(options),
      version: WORK_VERSION,
    })
    const health = await WorkerHealth.start(
      options.get('health'),
      () => broker.connected,
      () => broker.waiting(),
    )
    const workers = readCount(options.get('workers'), 'workers', availableParallelism(), 64)
    out.say(WORDS[lang].ready(workers))
    signal.addEventListener('abort', () => out.say(WORDS[lang].draining), { once: true })
    const tell = eventPrinter((line) => out.say(line), lang)
    try {
      await runWorker({
        broker,
        parcels: () => broker.parcels(),
        store,
        key: keyOf(options, environment),
        buckets,
        workers,
        kinds: kindsOf(readChoice(options.get('work'), 'work', ['all', ...WORK_KINDS])),
        signal,
        onEvent: (event) => {
          health.count(event)
          tell(event)
        },
      })
    } finally {
      await health.stop()
      await broker.close()
      await endTracing()
    }
    out.say(WORDS[lang].ended)
    return EXIT.done
  },
}

function kindsOf(work: 'all' | WorkKind): readonly WorkKind[] {
  return work === 'all' ? WORK_KINDS : [work]
}

const WORDS = {
  nl: {
    ready: (n: number) => `Werker klaar: ${n} leesprocessen.`,
    draining: 'Gestopt met aannemen; wat bezig is wordt afgemaakt.',
    ended: 'Werker gestopt.',
    'given-up': 'Een bestand kostte te vaak een werker en is opgegeven; het rapport noemt het.',
    tried: 'Een bestand mislukte en wordt nog eens geprobeerd.',
    postponed: 'Werk is uitgesteld',
    'out-of-reach':
      'Een bestand is vanaf deze machine niet te lezen: is de gedeelde map hier aangekoppeld, of mag deze machine in de bucket?',
  },
  en: {
    ready: (n: number) => `Worker ready: ${n} reading processes.`,
    draining: 'Takes no more work; what is busy is finished.',
    ended: 'Worker stopped.',
    'given-up': 'A file cost a worker too often and is given up; the report names it.',
    tried: 'A file failed and is tried again.',
    postponed: 'Work is postponed',
    'out-of-reach':
      'A file cannot be read from this machine: is the shared folder mounted here, or may this machine read the bucket?',
  },
} as const

/** What an administrator should do, by the code of why work is postponed. */
const WHY: Record<Language, Readonly<Record<string, string>>> = {
  nl: {
    ERR_WORK_NEWER: 'het komt van een nieuwere Sluiswacht; een nieuwere werker doet het. Werk deze werker bij',
    ERR_STORE_TOO_NEW:
      'het onderzoek is van een nieuwere Sluiswacht; een nieuwere werker doet het. Werk deze werker bij',
    ERR_STORE_OTHER_VERSION: 'de scan draait met een oudere Sluiswacht; een werker van die versie doet het',
    ERR_QUEUE_AWAY: 'de wachtrij antwoordt niet; het wordt opnieuw aangeboden',
  },
  en: {
    ERR_WORK_NEWER: 'it is of a newer Sluiswacht; a newer worker does it. Update this worker',
    ERR_STORE_TOO_NEW: 'the inquiry is of a newer Sluiswacht; a newer worker does it. Update this worker',
    ERR_STORE_OTHER_VERSION: 'the scan runs with an older Sluiswacht; a worker of that version does it',
    ERR_QUEUE_AWAY: 'the queue does not answer; it is handed out again',
  },
}

const QUIET_MS = 10_000

/** Says what an administrator should know, each kind of event at most once in a while. */
function eventPrinter(say: (line: string) => void, lang: Language): (event: WorkerEvent) => void {
  const last = new Map<string, number>()
  return (event) => {
    if (event.event === 'done') return
    const code = 'code' in event ? event.code : undefined
    const kind = `${event.event} ${code ?? ''}`
    const now = Date.now()
    if (now - (last.get(kind) ?? 0) < QUIET_MS) return
    last.set(kind, now)
    const why = code !== undefined && Object.hasOwn(WHY[lang], code) ? `: ${WHY[lang][code]}` : ''
    say(`${WORDS[lang][event.event]}${why}${code === undefined ? '' : ` [${code}]`}`)
  }
}
