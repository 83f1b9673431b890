import { join } from 'node:path'
import { type CaseResult, effectWords, runCases } from '@sluiswacht/policy'
import type { Language } from '@sluiswacht/model'
import { type Command, EXIT } from '../../command.ts'
import { POLICY_OPTIONS, policyOf, textOf } from './policy-files.ts'

export const test: Command = {
  name: 'test',
  usage: 'policy test [CASES…] [--dir DIR]',
  summary: {
    nl: 'Doet het beleid wat u verwacht? Voert uw eigen gevallen uit (standaard cases.yaml).',
    en: 'Does the policy do what you expect? Runs your own cases (default cases.yaml).',
  },
  options: POLICY_OPTIONS,
  examples: [
    {
      line: 'sluiswacht policy test --dir /etc/sluiswacht',
      says: {
        nl: 'Code 0 als alles klopt, 3 als een geval anders uitvalt',
        en: 'Code 0 when all hold, 3 when a case comes out otherwise',
      },
    },
    {
      line: 'sluiswacht policy test wmo.yaml hr.yaml',
      says: { nl: 'Twee bestanden met gevallen', en: 'Two files of cases' },
    },
  ],
  async run({ words, options, lang, out }) {
    const policy = await policyOf(options)
    const files = words.length > 0 ? words : [join(options.get('dir') ?? '.', 'cases.yaml')]
    let passed = 0
    let failed = 0
    for (const file of files) {
      for (const result of runCases(policy, await textOf(file), file)) {
        if (result.passed) passed += 1
        else {
          failed += 1
          await out.text(`${failure(result, file, lang)}\n`)
        }
      }
    }
    await out.text(
      lang === 'nl'
        ? `${passed} geval(len) goed, ${failed} anders dan verwacht.\n`
        : `${passed} case(s) as expected, ${failed} otherwise.\n`,
    )
    return failed === 0 ? EXIT.done : EXIT.notFullyRead
  },
}

function failure({ name, line, expected, decision, absent }: CaseResult, file: string, lang: Language): string {
  const place = line === undefined ? file : `${file}:${line}`
  const rules = decision.rules.map(({ id }) => id).join(', ')
  const lacking = decision.missing.map(({ condition }) => condition).join(', ')
  const was = effectWords(expected.effect, lang)
  const is = effectWords(decision.intended, lang)
  const lines =
    lang === 'nl'
      ? [
          `${place} ${name}`,
          `  verwacht: ${was}; besloten: ${is}`,
          `  regels: ${rules || '-'}`,
          `  ontbreekt: ${lacking || '-'}`,
        ]
      : [
          `${place} ${name}`,
          `  expected: ${was}; decided: ${is}`,
          `  rules: ${rules || '-'}`,
          `  missing: ${lacking || '-'}`,
        ]
  if (absent.length > 0)
    lines.push(lang === 'nl' ? `  niet gezien: ${absent.join(', ')}` : `  not seen: ${absent.join(', ')}`)
  return lines.join('\n')
}
