import type { KeySource } from '@sluiswacht/evidence'
import { type Command, type CommandInput, EXIT } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { INQUIRY_OPTIONS } from '../../store-options.ts'
import { askSecret } from '../../terminal/ask-secret.ts'
import { WrongUse } from '../../usage-error.ts'
import { log, withInquiry } from './inquiry-task.ts'

export const rotateKey: Command = {
  name: 'rotate-key',
  usage: 'evidence rotate-key [--inquiry DIR] --new-key-file FILE | --new-key-command COMMAND | --new-passphrase',
  summary: {
    nl: 'Geef het onderzoek een nieuwe sleutel; de oude opent het niet meer.',
    en: 'Give the inquiry a new key; the old one does not open it any more.',
  },
  options: [
    {
      name: 'new-key-file',
      value: 'FILE',
      help: {
        nl: 'bestand met de nieuwe sleutel; wordt zo nodig gemaakt',
        en: 'file with the new key; made when it is not there',
      },
    },
    {
      name: 'new-key-command',
      value: 'COMMAND',
      help: { nl: 'opdracht die de nieuwe sleutel geeft', en: 'command that gives the new key' },
    },
    {
      name: 'new-passphrase',
      help: {
        nl: 'vraag om een nieuwe wachtzin (of SLUISWACHT_NEW_PASSPHRASE, SLUISWACHT_NEW_KEY)',
        en: 'ask for a new passphrase (or SLUISWACHT_NEW_PASSPHRASE, SLUISWACHT_NEW_KEY)',
      },
    },
    ...INQUIRY_OPTIONS,
  ],
  examples: [
    {
      line: 'sluiswacht evidence rotate-key --inquiry uploads.inquiry --new-key-file nieuw.key',
      says: { nl: 'Bewaar daarna een kopie van de nieuwe sleutel', en: 'Then keep a copy of the new key' },
    },
  ],
  async run(input) {
    const source = newKeyOf(input)
    await withInquiry(input, 'change', async (inquiry) => {
      await inquiry.rotateKey(source)
      await log(inquiry, 'rotate-key', { source: source.kind })
    })
    return EXIT.done
  },
}

function newKeyOf({ options }: CommandInput): KeySource {
  const { newKey, newPassphrase } = readEnvironment()
  const file = options.get('new-key-file')
  const command = options.get('new-key-command')
  if (file !== undefined) return { kind: 'file', path: file }
  if (command !== undefined) return { kind: 'command', command }
  if (options.has('new-passphrase') || newPassphrase !== undefined)
    return { kind: 'passphrase', ask: async (isNew) => newPassphrase ?? askSecret(isNew) }
  if (newKey !== undefined) return { kind: 'value', base64: newKey, name: 'SLUISWACHT_NEW_KEY' }
  throw new WrongUse({
    nl: 'Zeg waar de nieuwe sleutel vandaan komt. Zie: sluiswacht evidence rotate-key --help',
    en: 'Say where the new key comes from. See: sluiswacht evidence rotate-key --help --lang en',
  })
}
