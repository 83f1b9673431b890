import { expect, test } from 'vitest'
import { ATTRIBUTES } from './decide/cedar-question.ts'
import { files, question, use } from './decide/made-up-policy.ts'
import { DEFAULT_POLICY, defaultPolicy, exampleCases, exampleRules } from './defaults/default-policy.ts'
import { runCases } from './cases/run-cases.ts'
import { PolicyInvalid } from './invalid.ts'
import { baseRules, SCHEMA } from './cedar/base-rules.ts'
import { LEGAL_MODULES } from './law/in-force.ts'
import { type PolicyFiles, readPolicy } from './read-policy.ts'
import { policyRemarks } from './remarks.ts'

function problems(given: PolicyFiles): PolicyInvalid['problems'] {
  try {
    readPolicy(given)
  } catch (error) {
    if (error instanceof PolicyInvalid) return error.problems
    throw error
  }
  return []
}

test('the default policy is valid in both languages, the same, and denies everything that is sent', () => {
  const policy = readPolicy(DEFAULT_POLICY)
  expect(readPolicy(defaultPolicy('en')).version).toBe(policy.version)
  expect(policy.decide(question({ service: { tenant: 'x' } })).effect).toBe('deny')
  for (const lang of ['nl', 'en'] as const) {
    expect(runCases(policy, exampleCases(lang), 'cases.yaml').filter(({ passed }) => !passed)).toEqual([])
    const rules = exampleRules(lang).replace(/^\/\/ ?(?=@|forbid|when|unless)/gm, '')
    expect(readPolicy({ ...DEFAULT_POLICY, cedar: rules }).rules.at(-1)!.step).toBe(6)
  }
})

test.each([
  ['policy.yaml', /^mode: enforce/m, 'mode: soms', 'mode', 'enforce, dry_run'],
  ['policy.yaml', /bsn: forbidden/, 'bsn: mask', 'matrix.bsn', 'DPIA'],
  ['policy.yaml', /unread: forbidden/, 'unread: mask', 'matrix.unread', 'cannot be masked'],
  ['policy.yaml', /^visits:/m, 'vists:', 'vists', 'no such field'],
  ['policy.yaml', /url: https:.*/, 'url: javascript:alert(1)', 'alternative.url', 'https://'],
  [
    'policy.yaml',
    /^exceptions: \[\]/m,
    'exceptions: [{id: a, owner: Jo, second_person: jo, reason: r, fg_advice: f, from: 2026-01-01, until: 2028-01-01, uses: [weg], lifts: {}}]',
    'exceptions[0].second_person',
    'differ',
  ],
  ['policy.yaml', /^legal_dates: \{\}/m, 'legal_dates: {ai-act-99: 2026-01-01}', 'legal_dates.ai-act-99', 'not known'],
  ['register.yaml', /phase: in_use/, 'phase: proef', 'uses[0].phase', 'pilot, in_use, ended'],
  [
    'register.yaml',
    /accounts: \[enterprise\]/,
    'accounts: [free]',
    'uses[0].contract.accounts[0]',
    'never under contract',
  ],
  ['register.yaml', /from: 2026-01-01/, 'from: 2026-02-30', 'uses[0].contract.from', 'YYYY-MM-DD'],
  ['register.yaml', /service: m365-copilot/, 'hosts: []', 'uses[0].service', 'hosts'],
  [
    'register.yaml',
    /C5: \{/,
    'C5: {not_applicable: nee, ',
    'uses[0].parties[0].conditions.C5.not_applicable',
    'always applies',
  ],
] as const)('%s: %s becomes an error with line and field', (file, from, to, field, says) => {
  const standard = files()
  const changed =
    file === 'policy.yaml'
      ? { ...standard, policyYaml: standard.policyYaml.replace(from, to) }
      : { ...standard, registerYaml: standard.registerYaml.replace(from, to) }
  const found = problems(changed).find((one) => one.field === field)!
  expect(found.file).toBe(file)
  expect(found.text.en).toContain(says)
  const text = file === 'policy.yaml' ? changed.policyYaml : changed.registerYaml
  const written = field
    .split('.')
    .at(-1)!
    .replace(/\[\d+\]$/, '')
  const around = text
    .split('\n')
    .slice(Math.max(0, found.line! - 1), found.line! + 1)
    .join('\n')
  // A field that is absent is pointed at by what it is absent from.
  expect(around).toContain(field === 'uses[0].service' ? 'id: copilot' : written)
})

test('broken YAML, twice the same key, unknown references and two of an id', () => {
  expect(problems({ ...files(), policyYaml: 'version: 1\nmode: [' })[0]).toMatchObject({ file: 'policy.yaml', line: 2 })
  expect(problems({ ...files(), registerYaml: 'version: 1\nversion: 1\nuses: []' })[0]!.line).toBe(2)
  expect(problems(files([use(), use()]))[0]).toMatchObject({ field: 'uses[1].id' })
  const other = files(
    [use()],
    [
      [
        /^exceptions: \[\]/m,
        'exceptions:\n  - {id: a, owner: Jo, second_person: An, reason: r, fg_advice: f, from: 2026-01-01, until: 2026-02-01, uses: [weg], lifts: {conditions: [C1]}}',
      ],
    ],
  )
  expect(problems(other)[0]).toMatchObject({ field: 'exceptions[0].uses[0]', line: expect.any(Number) })
  expect(problems({ ...files(), policyYaml: '' })[0]!.file).toBe('policy.yaml')
})

test.each([
  [
    'unknown attribute',
    '@id("a") @nl("t")\nforbid (principal, action, resource)\nwhen { context.peple > 1 };',
    3,
    'peple',
  ],
  ['syntax', '@id("a") @nl("t")\nforbid (principal, action, resource) when { && };', 2, 'unexpected'],
  ['permit', '\n@id("a") @nl("t")\npermit (principal, action, resource);', 2, 'register'],
  ['no id', 'forbid (principal, action, resource);', 1, '@id'],
  ['no text', '@id("a")\nforbid (principal, action, resource);', 1, '@nl'],
  ['id of a fixed rule', '@id("M-bsn") @nl("t")\nforbid (principal, action, resource);', undefined, 'fixed rule'],
  [
    'action in a condition',
    '@id("a") @nl("t") forbid (principal, action, resource) when { action == Action::"send" };',
    1,
    'head',
  ],
] as const)('own rules: %s', (_, cedar, line, says) => {
  const [problem] = problems(files([use()], [], cedar))
  expect([problem!.file, problem!.line]).toEqual(['own.cedar', line])
  expect(problem!.text.en).toContain(says)
})

test('hostile files are refused fast', () => {
  const start = performance.now()
  for (const text of [
    '['.repeat(100_000),
    '- '.repeat(200_000),
    `${'a: &a [*a,*a]\n'}`,
    'x: '.repeat(300_000),
    ' \t'.repeat(500_000),
    `a: "${'\\'.repeat(999_999)}`,
    'a: b\n'.repeat(300_000),
    Array.from({ length: 40_000 }, (_, index) => `k${index}: v`).join('\n'),
    'x: x: x\n'.repeat(10_000),
  ]) {
    expect(problems({ ...files(), registerYaml: text }).length).toBeGreaterThan(0)
  }
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}*${'abcdefghi'[index]}]`)
    .join('\n')}`
  expect(problems({ ...files(), registerYaml: bomb }).length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(10_000)
})

test('the version is that of the content: not of comments or order, but of every field, rule and date', () => {
  const version = (given: PolicyFiles): string => readPolicy(given).version
  const standard = version(files())
  expect(version({ ...files(), policyYaml: `# uitleg\n${files().policyYaml}` })).toBe(standard)
  const others = [
    files([use()], [[/content: never/, 'content: refused']]),
    files([use({ without: ['C9'] })]),
    files([use()], [], '@id("a") @nl("t") forbid (principal, action, resource) when { context.people > 4 };'),
  ].map(version)
  expect(new Set([standard, ...others]).size).toBe(4)
})

test('every rule has a text in both languages and a source; the schema names what the engine gives', () => {
  for (const { id, text, source, step } of baseRules()) {
    expect([id, text.nl !== text.en, source.length > 3, step >= 1]).toEqual([id, true, true, true])
  }
  const declared = [...SCHEMA.matchAll(/^ {2}"(\w+)":/gm)].map(([, name]) => name)
  expect(new Set(declared)).toEqual(new Set([...ATTRIBUTES.user, ...ATTRIBUTES.use, ...ATTRIBUTES.context]))
})

test('what legal duties say checks them exists', () => {
  const known = new Set(baseRules().map(({ id }) => id.replace(/^(C\d+)-.*/, '$1')))
  for (const { checkedBy } of LEGAL_MODULES.flatMap(({ duties }) => duties)) {
    for (const name of checkedBy.split(', ')) expect(known).toContain(name)
  }
})

test('remarks name what is missing, what ends soon and where sources disagree', () => {
  const policy = readPolicy(files([use({ without: ['C5'] }), use({ id: 'dicht', purpose: 'recruitment' })]))
  const about = (day: string): string[] =>
    policyRemarks(policy, day).map((remark) => `${remark.about}: ${remark.text.nl}`)
  expect(about('2026-11-23')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^copilot C5: /),
      expect.stringMatching(/^dicht: blijft geweigerd/),
      expect.stringMatching(/^ai-act-4: /),
    ]),
  )
  expect(about('2026-11-23').some((line) => line.includes('verloopt'))).toBe(false)
  expect(about('2027-06-01').some((line) => line.includes('verloopt na 2027-06-30'))).toBe(true)
})

test('exceptions that were approved elsewhere hold beside those of the policy, and are checked with it', () => {
  const one = '{owner: Jo, second_person: An, reason: r, fg_advice: f, from: 2026-01-01, until: 2026-12-01'
  const given = files([use({ without: ['C10'] })])
  const withFile = (text: string): PolicyFiles => ({ ...given, exceptionsYaml: text })
  const yaml = `version: 1\nexceptions:\n  - ${one}, id: bureau, uses: [proef], lifts: {conditions: [C10]}}`
  const known = use({}).match(/id: (\S+)/)?.[1] ?? ''
  const good = withFile(yaml.replace('[proef]', `[${known}]`))
  expect(readPolicy(good).settings.exceptions.map(({ id }) => id)).toEqual(['bureau'])
  expect(readPolicy(good).version).not.toBe(readPolicy(given).version)
  expect(problems(withFile(yaml))[0]).toMatchObject({
    file: 'exceptions.yaml',
    field: 'exceptions[0].uses[0]',
    line: 3,
  })
  const twice = good.exceptionsYaml ?? ''
  expect(problems(withFile(`${twice}\n${twice.split('\n')[2]}`))[0]).toMatchObject({ field: 'exceptions[1].id' })
  expect(problems(withFile('version: 1\nexceptions: nee'))[0]).toMatchObject({ file: 'exceptions.yaml' })
  expect(readPolicy(withFile('')).version).toBe(readPolicy(given).version)
})
