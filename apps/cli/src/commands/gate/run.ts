import { eventLog, readConfig, startGate } from '@sluiswacht/gateway'
import { type Command, EXIT } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { keyOf } from '../../store-options.ts'
import { startTracing } from '../../tracing.ts'
import { CONFIG_OPTION, configFile } from './options.ts'

export const run: Command = {
  name: 'run',
  usage: 'gate --config gate.yaml',
  summary: {
    nl: 'Start de poort: beoordeelt elk verzoek aan een AI-dienst dat de proxy voorlegt (ICAP)',
    en: 'Start the gate: judges every request to an AI service that the proxy hands over (ICAP)',
  },
  options: [
    CONFIG_OPTION,
    {
      name: 'check',
      help: {
        nl: 'controleer alleen de configuratie, het beleid en het register',
        en: 'only check configuration, policy and register',
      },
    },
  ],
  examples: [
    {
      line: 'sluiswacht gate --config /etc/sluiswacht/gate.yaml',
      says: { nl: 'Draait tot SIGTERM; SIGHUP leest alles opnieuw', en: 'Runs until SIGTERM; SIGHUP reads all anew' },
    },
    {
      line: 'sluiswacht gate --config gate.yaml --check',
      says: { nl: 'Is de configuratie goed?', en: 'Is the configuration right?' },
    },
  ],
  async run({ options, lang, out, signal }) {
    const config = readConfig(configFile(options))
    if (options.has('check')) {
      const { loadRules } = await import('@sluiswacht/gateway')
      loadRules(config)
      out.say(lang === 'nl' ? 'De configuratie is goed.' : 'The configuration is right.')
      return EXIT.done
    }
    const endTracing = await startTracing('sluiswacht-gate')
    const events = eventLog(process.stderr)
    const gate = await startGate({ config, key: keyOf(new Map(), readEnvironment()), events })
    const reload = (): void => void gate.reload()
    process.on('SIGHUP', reload)
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve()
      else signal.addEventListener('abort', () => resolve(), { once: true })
    })
    process.off('SIGHUP', reload)
    await gate.stop()
    await endTracing()
    return EXIT.done
  },
}
