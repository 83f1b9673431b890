import { readFile } from 'node:fs/promises'
import type { CommandOption } from './command.ts'
import { WrongUse } from './usage-error.ts'

const MOST_PASSWORDS = 1_000

export const PASSWORDS_OPTION: CommandOption = {
  name: 'passwords',
  value: 'FILE',
  help: {
    nl: 'bestand met één wachtwoord per regel, te proberen op beveiligde bestanden',
    en: 'file with one password a line, to be tried on protected files',
  },
}

/** The passwords of `--passwords`, in order; none without the option. @throws {WrongUse} */
export async function passwordsOf(options: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const path = options.get(PASSWORDS_OPTION.name)
  if (path === undefined) return []
  const text = await readFile(path, 'utf8').catch(() => {
    throw new WrongUse({
      nl: `Het wachtwoordbestand ${path} is niet te openen. Controleer het pad en de rechten.`,
      en: `The password file ${path} cannot be opened. Check the path and its rights.`,
    })
  })
  const passwords = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
  if (passwords.length <= MOST_PASSWORDS) return passwords
  throw new WrongUse({
    nl: `Het wachtwoordbestand ${path} heeft meer dan ${MOST_PASSWORDS} regels. Geef een kortere lijst.`,
    en: `The password file ${path} has more than ${MOST_PASSWORDS} lines. Give a shorter list.`,
  })
}
