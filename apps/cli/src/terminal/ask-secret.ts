import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { WrongUse } from '../usage-error.ts'

/** Asks for a passphrase on the terminal without showing it; a new one is asked for twice. @throws {WrongUse} */
export async function askSecret(isNew: boolean): Promise<string> {
  if (!process.stdin.isTTY)
    throw new WrongUse({
      nl: 'Er is geen terminal om de wachtzin op te vragen. Zet hem in SLUISWACHT_PASSPHRASE.',
      en: 'There is no terminal to ask for the passphrase. Put it in SLUISWACHT_PASSPHRASE.',
    })
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  const ask = async (text: string): Promise<string> => {
    process.stderr.write(text)
    const answer = await lines.question('')
    process.stderr.write('\n')
    return answer
  }
  try {
    const secret = await ask('Wachtzin / passphrase: ')
    if (isNew && (await ask('Nogmaals / again: ')) !== secret)
      throw new WrongUse({ nl: 'De wachtzinnen zijn niet gelijk.', en: 'The passphrases differ.' })
    return secret
  } finally {
    lines.close()
  }
}
