import { describe, expect, it } from 'vitest'
import { ConfigInvalid } from './config-invalid.ts'
import { parseConfig } from './read-config.ts'

const MINIMAL = 'evidence: {store: log, key_file: key}\n'

function problemsOf(text: string): string {
  try {
    parseConfig(text, '/etc/sluiswacht/gate.yaml')
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.explanation.en
    throw error
  }
  return ''
}

describe('gate.yaml', () => {
  it('needs little, and takes paths from its own folder', () => {
    const config = parseConfig(MINIMAL, '/etc/sluiswacht/gate.yaml')
    expect(config.icap.listen).toBe('127.0.0.1:1344')
    expect(config.admin.listen).toBe('127.0.0.1:8443')
    expect(config.evidence.store).toBe('/etc/sluiswacht/log')
    expect(parseConfig('evidence: {store: "postgres://h/db"}', 'x').evidence.store).toBe('postgres://h/db')
  })

  it.each([
    ['', /evidence: this field is missing/],
    [`${MINIMAL}icpa: {}\n`, /line 2: icpa: there is no such field/],
    [`${MINIMAL}limits:\n  inspect_mb: 0\n`, /line 3: limits\.inspect_mb: must be at least 1/],
    [`${MINIMAL}limits:\n  inspect_mb: many\n`, /line 3: limits\.inspect_mb: this must be a number/],
    [`${MINIMAL}icap: [1]\n`, /line 2: icap: this must be a group of fields/],
    [`${MINIMAL}unknown_ai_hosts: pass\n`, /line 2: unknown_ai_hosts: choose one of: report, refuse/],
    [`${MINIMAL}icap: {listen: "1344"}\n`, /line 2: icap\.listen: write address:port/],
    [`${MINIMAL}icap: {listen: "0.0.0.0:1344"}\n`, /icap\.tls: ICAP has no sign-on/],
    [`${MINIMAL}policy: p.yaml\n`, /register: give policy and register together/],
    [`${MINIMAL}service_headers: {chatgpt: {X: "a\\r\\nb"}}\n`, /service_headers\.chatgpt\.X/],
    ['evidence: {store: [\n', /line \d: no valid YAML/],
    ['evidence: {store: log, when_store_is_away: journal}\n', /when_store_is_away: a journal is for a database/],
    ['evidence: {store: "postgres://h/db", when_store_is_away: journal}\n', /journal_folder: this field is missing/],
    [
      `${MINIMAL}policy_from: store\npolicy: p.yaml\nregister: r.yaml\n`,
      /policy: with policy_from: store.*policy publish/,
    ],
    [`${MINIMAL}limits: {inspect_mb: 900}\n`, /inspect_mb: must not be larger/],
  ])('says what is wrong in %j', (text, expected) => {
    expect(problemsOf(text)).toMatch(expected)
  })
})
