import { expect, it } from 'vitest'
import { parseConfig } from '../config/read-config.ts'
import { settingsOf } from './settings-of.ts'
import { squidConf, withoutCovered } from './squid-conf.ts'

const config = parseConfig(
  'evidence: {store: log}\nsquid: {gates: ["icap://a:1344/gate", "icap://b:1344/gate"]}',
  'gate.yaml',
)

it('avoids the traps of Squid', () => {
  const conf = squidConf(settingsOf(config), ['.chatgpt.com'], 'nl')
  expect(conf).not.toMatch(/^icap_service.*bypass=on|^http_upgrade_request_protocols/m)
  expect(conf).toMatch(/client_request_buffer_max_size 512 MB/)
  expect(conf).toMatch(/force_request_body_continuation allow all/)
  expect(conf).toMatch(/adaptation_service_set sluiswacht sluiswacht_1 sluiswacht_2/)
  expect(conf).toMatch(/icap_io_timeout 30 seconds/)
  expect(conf).toMatch(/adaptation_access sluiswacht deny CONNECT\nadaptation_access sluiswacht allow all\n/)
  expect(conf.split('\n').every((line) => line.length < 2000)).toBe(true)
})

it('names no host that another covers', () => {
  expect(withoutCovered(['.a.nl', 'a.nl', 'b.a.nl', '.c.b.a.nl', 'ba.nl'])).toEqual(['.a.nl', 'ba.nl'])
})
