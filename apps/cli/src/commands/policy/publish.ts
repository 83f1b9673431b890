import { userInfo } from 'node:os'
import { join } from 'node:path'
import { openGateLog, type GateLog, type PublishedRules } from '@sluiswacht/evidence'
import { type RulesTexts, rulesOf } from '@sluiswacht/gateway'
import type { Language } from '@sluiswacht/model'
import { type Command, type CommandInput, type CommandOption, EXIT } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { KEY_OPTIONS, keyOf } from '../../store-options.ts'
import { WrongUse } from '../../usage-error.ts'
import { textIfThere, textOf } from './policy-files.ts'

/** The files of a folder that are published, by the field of gate.yaml that each stands for. */
const FILES = {
  policy: 'policy.yaml',
  register: 'register.yaml',
  rules: 'own.cedar',
  exceptions: 'exceptions.yaml',
  services: 'services.yaml',
  people: 'people.csv',
} as const

const OPTIONS: readonly CommandOption[] = [
  {
    name: 'log',
    value: 'PLACE',
    help: {
      nl: 'opslag van de poorten: evidence.store in gate.yaml (of SLUISWACHT_STORE)',
      en: 'store of the gates: evidence.store in gate.yaml (or SLUISWACHT_STORE)',
    },
  },
  ...KEY_OPTIONS,
]

export const publish: Command = {
  name: 'publish',
  usage: 'policy publish --log PLACE [--dir DIR | --again NUMBER] [--reason TEXT]',
  summary: {
    nl: 'Controleer het beleid en geef het aan alle poorten met policy_from: store; zij hebben het binnen 5 seconden.',
    en: 'Check the policy and give it to all gates with policy_from: store; they have it within 5 seconds.',
  },
  options: [
    {
      name: 'dir',
      value: 'DIR',
      help: {
        nl: `map met ${Object.values(FILES).join(', ')} (de laatste vier als ze er zijn; standaard deze map)`,
        en: `folder with ${Object.values(FILES).join(', ')} (the last four if they are there; default this folder)`,
      },
    },
    {
      name: 'again',
      value: 'NUMBER',
      help: {
        nl: 'publiceer een eerdere versie opnieuw, als nieuwe versie',
        en: 'publish an earlier version again, as a new one',
      },
    },
    {
      name: 'reason',
      value: 'TEXT',
      help: { nl: 'waarom; staat bij de versie', en: 'why; stands with the version' },
    },
    ...OPTIONS,
  ],
  examples: [
    {
      line: "sluiswacht policy publish --dir beleid --log 'postgres://sluiswacht@db/sluiswacht?schema=gate' --key-file gate.key --reason 'Claude toegevoegd'",
      says: { nl: 'Een nieuwe versie voor alle poorten', en: 'A new version for all gates' },
    },
    {
      line: "sluiswacht policy publish --again 12 --log 'postgres://sluiswacht@db/sluiswacht?schema=gate' --key-file gate.key",
      says: { nl: 'Terug naar versie 12', en: 'Back to version 12' },
    },
  ],
  async run(input) {
    const { options, lang, out } = input
    const again = options.get('again')
    const folder = options.get('dir') ?? '.'
    const read = (files: RulesTexts) => ({
      files,
      policy: rulesOf(files, { file: folder, language: lang, names: FILES }).policy,
    })
    const own = again === undefined ? read(await textsOf(folder)) : undefined
    // A store is made only for rules that are right: gates that did not start yet find them there.
    return withLog(input, own !== undefined, async (log) => {
      const { files, policy } = own ?? read(await earlier(log, again ?? ''))
      const newest = await log.newestRules(0)
      // What was published before and is no longer there holds no longer.
      const gone = Object.keys(newest?.files ?? {}).filter((name) => !(name in files))
      const number = await log.publishRules({
        files: { ...files, ...Object.fromEntries(gone.map((name) => [name, ''])) },
        policyVersion: policy.version,
        by: userInfo().username,
        reason: options.get('reason') ?? (again === undefined ? '' : `= ${again}`),
      })
      await out.record({ number, policyVersion: policy.version })
      out.say(
        {
          nl: `Gepubliceerd als versie ${number}. De poorten nemen haar binnen 5 seconden over; zie /readyz en sluiswacht_gate_policy_number.`,
          en: `Published as version ${number}. Gates take it over within 5 seconds; see /readyz and sluiswacht_gate_policy_number.`,
        }[lang],
      )
      return EXIT.done
    })
  },
}

export const versions: Command = {
  name: 'versions',
  usage: 'policy versions --log PLACE [--json]',
  summary: {
    nl: 'Welk beleid gold wanneer? De gepubliceerde versies, de nieuwste eerst.',
    en: 'Which policy held when? The published versions, the newest first.',
  },
  options: [...OPTIONS, { name: 'json', help: { nl: 'NDJSON', en: 'NDJSON' } }],
  examples: [
    {
      line: "sluiswacht policy versions --log 'postgres://sluiswacht@db/sluiswacht?schema=gate' --key-file gate.key",
      says: {
        nl: 'De versie bij een besluit vindt u met: sluiswacht policy explain INCIDENT',
        en: 'The version of a decision is told by: sluiswacht policy explain INCIDENT',
      },
    },
  ],
  async run(input) {
    return withLog(input, false, async (log) => {
      for (const one of await log.rulesHistory())
        if (input.options.has('json')) await input.out.record(one)
        else await input.out.text(`${line(one, input.lang)}\n`)
      return EXIT.done
    })
  },
}

function line({ number, at, by, policyVersion, reason }: Omit<PublishedRules, 'files'>, lang: Language): string {
  const exceptions = { nl: 'alleen uitzonderingen', en: 'exceptions only' }[lang]
  return [String(number).padStart(5), at, policyVersion ?? exceptions, by, reason].join('  ')
}

async function withLog<T>({ options }: CommandInput, create: boolean, work: (log: GateLog) => Promise<T>): Promise<T> {
  const environment = readEnvironment()
  const store = options.get('log') ?? environment.store
  if (store === undefined)
    throw new WrongUse({
      nl: 'Geef met --log (of SLUISWACHT_STORE) de opslag van de poorten.',
      en: 'Give the store of the gates with --log (or SLUISWACHT_STORE).',
    })
  const log = await openGateLog({ store, key: keyOf(options, environment), create })
  try {
    return await work(log)
  } finally {
    await log.close()
  }
}

async function textsOf(folder: string): Promise<RulesTexts> {
  const texts: Record<string, string> = {}
  for (const [field, name] of Object.entries(FILES)) {
    const path = join(folder, name)
    const text = await (field === 'policy' || field === 'register' ? textOf(path) : textIfThere(path))
    if (text !== undefined) texts[field] = text
  }
  return texts
}

async function earlier(log: GateLog, text: string): Promise<RulesTexts> {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
  const found = number > 0 ? await log.rulesNumbered(number) : undefined
  if (found) return found.files
  throw new WrongUse({
    nl: `Er is geen versie ${text}. Zie: sluiswacht policy versions`,
    en: `There is no version ${text}. See: sluiswacht policy versions`,
  })
}
