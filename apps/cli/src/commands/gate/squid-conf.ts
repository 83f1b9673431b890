import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ERROR_PAGES, loadRules, readConfig, settingsOf, squidConf } from '@sluiswacht/gateway'
import { type Command, EXIT } from '../../command.ts'
import { CONFIG_OPTION, configFile } from './options.ts'

export const squidConfCommand: Command = {
  name: 'squid-conf',
  usage: 'gate squid-conf [--config gate.yaml] [--errors DIR]',
  summary: {
    nl: 'Maak een werkende squid.conf voor de diensten in de lijst',
    en: 'Make a working squid.conf for the services in the list',
  },
  options: [
    CONFIG_OPTION,
    {
      name: 'errors',
      value: 'DIR',
      help: {
        nl: 'schrijf hier de pagina die Squid toont als de poort weg is, en verwijs ernaar',
        en: 'write here the page that Squid shows when the gate is gone, and refer to it',
      },
    },
  ],
  examples: [
    {
      line: 'sluiswacht gate squid-conf --config gate.yaml --errors /etc/squid/sluiswacht > /etc/squid/squid.conf',
      says: {
        nl: 'Daarna: squid -k parse && systemctl reload squid',
        en: 'Then: squid -k parse && systemctl reload squid',
      },
    },
  ],
  async run({ options, lang, out }) {
    const config = readConfig(configFile(options))
    const { list } = loadRules(config)
    const errors = options.get('errors')
    if (errors !== undefined) {
      mkdirSync(errors, { recursive: true })
      for (const [name, page] of Object.entries(ERROR_PAGES)) writeFileSync(join(errors, name), page)
    }
    const settings = { ...settingsOf(config), ...(errors === undefined ? {} : { errorDirectory: errors }) }
    await out.text(squidConf(settings, list.hosts(), lang))
    return EXIT.done
  },
}
