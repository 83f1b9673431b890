import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultPolicy } from '@sluiswacht/policy'
import { afterAll, expect, test } from 'vitest'
import { parseConfig } from './config/read-config.ts'
import { loadRules } from './gate-rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'gate-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

function rulesWith(register: string): ReturnType<typeof loadRules> {
  writeFileSync(join(folder, 'policy.yaml'), defaultPolicy('nl').policyYaml)
  writeFileSync(join(folder, 'register.yaml'), register)
  const yaml = 'policy: policy.yaml\nregister: register.yaml\nevidence: {store: store}\n'
  return loadRules(parseConfig(yaml, join(folder, 'gate.yaml')))
}

test('an own server that stands in the register is known by its hosts', () => {
  const { list } = rulesWith(defaultPolicy('nl').registerYaml)
  expect(list.find('ai.voorbeeld.nl')).toMatchObject({ hosting: 'own' })
  expect(list.hosts()).toContain('.ai.voorbeeld.nl')
})

test('a service that is in no list is told, with where it stands', () => {
  const register = defaultPolicy('nl').registerYaml.replace(/service: \S+/, 'service: chatgtp')
  expect(() => rulesWith(register)).toThrow(/register\.yaml.*"chatgtp"/)
})
