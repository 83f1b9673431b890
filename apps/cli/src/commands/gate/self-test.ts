import { proxyClient, type SelfTestFinding, selfTest } from '@sluiswacht/gateway'
import { type Command, EXIT } from '../../command.ts'
import { WrongUse } from '../../usage-error.ts'

const SIGNS: Readonly<Record<SelfTestFinding['outcome'], string>> = { ok: '✓', failed: '✗', open: '✗', unseen: '?' }
const LARGE_MB = 20

export const selfTestCommand: Command = {
  name: 'self-test',
  usage: 'gate self-test --proxy http://proxy:3128',
  summary: {
    nl: 'Bewijs vanaf een werkplek dat een gemerkt bericht en bestand worden geweigerd, en zie wat de poort niet ziet',
    en: 'Prove from a workplace that a marked message and file are refused, and see what the gate does not see',
  },
  options: [
    { name: 'proxy', value: 'URL', help: { nl: 'adres van de proxy', en: 'address of the proxy' } },
    {
      name: 'user',
      value: 'NAME:PASSWORD',
      help: { nl: 'aanmelding bij de proxy (Basic)', en: 'sign-on to the proxy (Basic)' },
    },
    { name: 'port', value: 'N', help: { nl: 'poort van de diensten (443)', en: 'port of the services (443)' } },
    {
      name: 'large',
      value: 'MB',
      help: { nl: 'omvang van het grote bestand (20)', en: 'size of the large file (20)' },
    },
    { name: 'json', help: { nl: 'NDJSON', en: 'NDJSON' } },
  ],
  examples: [
    {
      line: 'sluiswacht gate self-test --proxy http://proxy.gemeente.local:3128',
      says: {
        nl: 'Alles geweigerd geeft 0; kwam er iets langs, dan 3',
        en: 'All refused gives 0; if anything got past, 3',
      },
    },
  ],
  async run({ options, lang, out }) {
    const proxy = options.get('proxy')
    if (proxy === undefined || URL.parse(proxy) === null)
      throw new WrongUse({
        nl: 'Geef het adres van de proxy: --proxy http://proxy:3128',
        en: 'Give the address of the proxy: --proxy http://proxy:3128',
      })
    const port = Number(options.get('port') ?? 443)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new WrongUse({ nl: '--port is een getal van 1 tot 65535', en: '--port is a number from 1 to 65535' })
    const largeMb = Number(options.get('large') ?? LARGE_MB)
    if (!(largeMb > 0 && largeMb <= 500))
      throw new WrongUse({ nl: '--large is een getal tot 500', en: '--large is a number up to 500' })
    let wrong = false
    const client = proxyClient(proxy, options.get('user'))
    for await (const finding of selfTest({ client, port, largeMb })) {
      wrong ||= finding.outcome === 'open' || finding.outcome === 'failed'
      if (options.has('json')) await out.record({ ...finding, text: finding.text[lang] })
      else await out.text(`${SIGNS[finding.outcome]} ${finding.text[lang]}\n`)
    }
    return wrong ? EXIT.notFullyRead : EXIT.done
  },
}
