import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultPolicy, exampleCases, exampleRules } from '@sluiswacht/policy'
import { type Command, EXIT } from '../../command.ts'
import { WrongUse } from '../../usage-error.ts'

export const init: Command = {
  name: 'init',
  usage: 'policy init [DIR]',
  summary: {
    nl: 'Maak een eerste beleid en register, met uitleg erin. Bestaande bestanden blijven staan.',
    en: 'Make a first policy and register, explained inside. Existing files are left alone.',
  },
  options: [],
  examples: [
    {
      line: 'sluiswacht policy init /etc/sluiswacht',
      says: { nl: 'Beleid met Nederlandse uitleg', en: 'Policy with comments in Dutch' },
    },
    {
      line: 'sluiswacht policy init beleid --lang en',
      says: { nl: 'Hetzelfde beleid met Engelse uitleg', en: 'The same policy with comments in English' },
    },
  ],
  async run({ words, lang, out }) {
    if (words.length > 1) throw new WrongUse({ nl: 'Geef één map.', en: 'Give one folder.' })
    const folder = words[0] ?? '.'
    const { policyYaml, registerYaml } = defaultPolicy(lang)
    const files = {
      'policy.yaml': policyYaml,
      'register.yaml': registerYaml,
      'own.cedar': exampleRules(lang),
      'cases.yaml': exampleCases(lang),
    }
    try {
      await mkdir(folder, { recursive: true })
      for (const [name, text] of Object.entries(files))
        await make(join(folder, name), text, (line) => out.text(line), lang)
    } catch (cause) {
      throw new WrongUse(
        { nl: `In ${folder} kan niet worden geschreven.`, en: `The folder ${folder} cannot be written.` },
        { cause },
      )
    }
    const next =
      lang === 'nl'
        ? `Vul organisatie, adressen en bewijs in. Controleer daarna: sluiswacht policy check --dir ${folder}\n`
        : `Fill in organisation, addresses and proof. Then check: sluiswacht policy check --dir ${folder} --lang en\n`
    await out.text(next)
    return EXIT.done
  },
}

async function make(
  path: string,
  text: string,
  tell: (line: string) => Promise<void>,
  lang: 'nl' | 'en',
): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    await tell(lang === 'nl' ? `gemaakt: ${path}\n` : `made: ${path}\n`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    await tell(lang === 'nl' ? `bestond al: ${path}\n` : `was there: ${path}\n`)
  }
}
