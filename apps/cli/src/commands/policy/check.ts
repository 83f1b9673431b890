import { policyRemarks } from '@sluiswacht/policy'
import { type Command, EXIT } from '../../command.ts'
import { POLICY_OPTIONS, policyOf } from './policy-files.ts'
import { readDay } from './read-day.ts'

export const check: Command = {
  name: 'check',
  usage: 'policy check [--dir DIR] [--on DATE]',
  summary: {
    nl: 'Klopt het beleid? Noemt fouten met bestand, regel en veld, en wat nog ontbreekt of bijna verloopt.',
    en: 'Is the policy right? Names errors with file, line and field, and what is missing or ends soon.',
  },
  options: [
    ...POLICY_OPTIONS,
    {
      name: 'on',
      value: 'DATE',
      help: {
        nl: 'dag waarop het moet kloppen, JJJJ-MM-DD (standaard vandaag)',
        en: 'day to check for, YYYY-MM-DD (default today)',
      },
    },
  ],
  examples: [
    {
      line: 'sluiswacht policy check --dir /etc/sluiswacht',
      says: {
        nl: 'Code 0 als het beleid geldig is, 2 als er een fout in staat',
        en: 'Code 0 when the policy is valid, 2 when it holds an error',
      },
    },
    {
      line: 'sluiswacht policy check --on 2027-12-02',
      says: {
        nl: 'Wat ontbreekt er als de plichten voor hoog risico ingaan?',
        en: 'What is missing when the duties for high risk start?',
      },
    },
  ],
  async run({ options, lang, out }) {
    const day = readDay(options.get('on')) ?? new Date().toISOString().slice(0, 10)
    const policy = await policyOf(options)
    const { register, settings, rules, version } = policy
    const own = rules.filter(({ step }) => step === 6).length
    const counts =
      lang === 'nl'
        ? `Het beleid is geldig: ${register.uses.length} toepassing(en), ${settings.exceptions.length} uitzondering(en), ${own} eigen regel(s). Versie ${version}.`
        : `The policy is valid: ${register.uses.length} use(s), ${settings.exceptions.length} exception(s), ${own} own rule(s). Version ${version}.`
    const remarks = policyRemarks(policy, day).map(({ about, text }) => `- ${about}: ${text[lang]}`)
    const heading = lang === 'nl' ? `Op ${day}:` : `On ${day}:`
    await out.text(`${[counts, ...(remarks.length > 0 ? [heading, ...remarks] : [])].join('\n')}\n`)
    return EXIT.done
  },
}
