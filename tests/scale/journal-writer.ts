/** A gate's log in a process of its own, that the test kills: adds records and says which are on disk. */
import { openGateLog } from '@sluiswacht/evidence'
import { gateRecord } from '../evidence/gate-records.ts'

const [store = '', folder = '', key = '', from = '0', count = '0'] = process.argv.slice(2)
const log = await openGateLog({
  store,
  key: { kind: 'value', base64: key, name: 'test' },
  journal: { folder, limitBytes: 64 << 20, changed: ({ mode }) => say(`mode ${mode}`) },
})
say(`mode ${log.journalState()?.mode}`)
for (let n = Number(from); n < Number(from) + Number(count); n += 1) {
  const content = n % 10 === 0 ? [{ item: 1, bytes: Buffer.alloc(1_500_000, String(n)) }] : []
  await log.append(gateRecord(n), content)
  say(`stored ${n}`)
}
say('done')
setInterval(() => undefined, 1000)

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
