import { existsSync } from 'node:fs'
import { defaultDeskConfig, readDeskConfig, startDesk } from '@sluiswacht/server'
import { type Command, EXIT } from '../command.ts'
import { readEnvironment } from '../environment.ts'
import { keyOf } from '../store-options.ts'
import { WrongUse } from '../usage-error.ts'
import { SUMMARIES } from './summaries.ts'

const DEFAULT_FILE = 'desk.yaml'

export const serve: Command = {
  name: 'serve',
  usage: 'serve [--config desk.yaml] [--port 8080]',
  summary: SUMMARIES.serve,
  options: [
    {
      name: 'config',
      value: 'FILE',
      help: {
        nl: 'de configuratie (standaard desk.yaml in deze map; zonder bestand: alles standaard, onderzoeken in deze map)',
        en: 'the configuration (default desk.yaml in this folder; without a file: all by default, inquiries in this folder)',
      },
    },
    { name: 'port', value: 'PORT', help: { nl: 'poort (standaard 8080)', en: 'port (default 8080)' } },
    { name: 'check', help: { nl: 'controleer alleen de configuratie', en: 'only check the configuration' } },
  ],
  examples: [
    {
      line: 'sluiswacht serve',
      says: { nl: 'Begin hier; volg de regel op het scherm', en: 'Start here; follow the line on the screen' },
    },
    {
      line: 'sluiswacht serve --config /etc/sluiswacht/desk.yaml',
      says: { nl: 'Met eigen inlog, poort en PostgreSQL', en: 'With your own sign-in, gate and PostgreSQL' },
    },
  ],
  async run({ options, lang, out, signal }) {
    const file = options.get('config')
    const port = portOf(options.get('port'))
    const config =
      file === undefined && !existsSync(DEFAULT_FILE)
        ? defaultDeskConfig('.', port)
        : readDeskConfig(file ?? DEFAULT_FILE, port)
    if (options.has('check')) {
      out.say(lang === 'nl' ? 'De configuratie is goed.' : 'The configuration is right.')
      return EXIT.done
    }
    const desk = await startDesk({ config, key: keyOf(new Map(), readEnvironment()), say: (line) => out.say(line) })
    out.say(lang === 'nl' ? `Het bureau is open: ${desk.origin}` : `The desk is open: ${desk.origin}`)
    if (desk.setupCode !== null)
      out.say(
        lang === 'nl'
          ? `Maak daar de eerste beheerder met deze eenmalige code: ${desk.setupCode}`
          : `Make the first administrator there with this one-time code: ${desk.setupCode}`,
      )
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve()
      else signal.addEventListener('abort', () => resolve(), { once: true })
    })
    await desk.stop()
    return EXIT.done
  },
}

function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  if (port <= 65_535) return port
  throw new WrongUse({ nl: '--port is een getal van 0 tot en met 65535.', en: '--port is a number from 0 to 65535.' })
}
