import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { setTimeout as wait } from 'node:timers/promises'
import type { Squid } from '../../tests/gate/squid.ts'
import { Street } from '../../tests/gate/street.ts'
import { startEcho } from './echo-service.ts'
import { icapLoad, openUploads, reqmod } from './icap-load.ts'
import { KeepAliveClient } from './keep-alive-client.ts'
import { fileBody, promptBody } from './texts.ts'

/**
 * npm run bench:gate: what the gate adds to a request behind a real Squid, beside Squid alone and Squid with c-icap's
 * do-nothing service, all in one run and by turns, so that a busy machine is busy for all alike. `--icap`: only the part
 * without Squid.
 */
const PROMPT = '/backend-api/f/conversation'
const UPLOAD = '/api/organizations/0a1b/conversations/2c3d/wiggle/upload-file'
const JSON_TYPE = 'application/json'
const FORM_TYPE = 'multipart/form-data; boundary=bench'
const SIZES = [
  {
    name: '2 KB prompt',
    host: 'chatgpt.com',
    path: PROMPT,
    type: JSON_TYPE,
    bytes: 2_000,
    rounds: 600,
    make: promptBody,
  },
  {
    name: '65 KB prompt',
    host: 'chatgpt.com',
    path: PROMPT,
    type: JSON_TYPE,
    bytes: 65_000,
    rounds: 120,
    make: promptBody,
  },
  {
    name: '1 MB text file',
    host: 'claude.ai',
    path: UPLOAD,
    type: FORM_TYPE,
    bytes: 1_000_000,
    rounds: 12,
    make: fileBody,
  },
  {
    name: '5 MB text file',
    host: 'claude.ai',
    path: UPLOAD,
    type: FORM_TYPE,
    bytes: 5_000_000,
    rounds: 3,
    make: fileBody,
  },
] as const

function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** Most time for one size of request; on a busy machine fewer rounds than asked are done, and that is told. */
const PER_SIZE_MS = 60_000
const LEAST_ROUNDS = 3

/** Processor time that a process used so far, in ms (Linux; ticks of 10 ms). */
function processorMs(pid: number): number {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return Number.NaN
  const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function residentMb(pid: number): number {
  const status = `/proc/${pid}/status`
  return existsSync(status) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024 : Number.NaN
}

const { values } = parseArgs({ options: { icap: { type: 'boolean', default: false } } })
const street = await Street.open()
const echo = await startEcho(street.folder)
try {
  const gate = await street.gate({ yaml: 'limits: {deadline_seconds: 120}' })
  const squids: Record<string, Squid> = {
    'Squid alone': await street.squid(['icap://127.0.0.1:1/none'], {
      ioTimeout: 120,
      edit: (conf) => conf.replace('icap_enable on', 'icap_enable off'),
    }),
    'c-icap echo': await street.squid([echo.address], { ioTimeout: 120 }),
    'c-icap echo, no preview': await street.squid([echo.address], {
      edit: (conf) => conf.replace('icap_preview_enable on', 'icap_preview_enable off'),
    }),
    gate: await street.squid([gate.address], { ioTimeout: 120 }),
  }
  console.log('| request | by | p50 ms | p95 ms | p99 ms | added p50 | added p99 |\n|---|---|---|---|---|---|---|')
  let seed = 1
  for (const { name, host, path, type, bytes, rounds, make } of values.icap ? [] : SIZES) {
    const times = new Map(Object.keys(squids).map((by) => [by, [] as number[]]))
    const clients = Object.entries(squids).map(
      ([by, squid]) => [by, new KeepAliveClient(squid.port, host, street.originPort)] as const,
    )
    const until = performance.now() + PER_SIZE_MS
    const warmUp = Math.ceil(Math.min(50, rounds / 4))
    let done = 0
    for (let round = -warmUp; round < rounds && (performance.now() < until || done < LEAST_ROUNDS); round += 1) {
      if (round >= 0) done += 1
      for (const [by, client] of clients) {
        const took = await client.post(path, type, make(bytes, (seed += 1)))
        if (round >= 0) times.get(by)?.push(took)
        street.origin.forget()
      }
    }
    for (const [, client] of clients) client.close()
    const alone = times.get('Squid alone') ?? []
    for (const [by, taken] of times) {
      const cells = [0.5, 0.95, 0.99].map((part) => percentile(taken, part).toFixed(2))
      const added = [0.5, 0.99].map((part) => (percentile(taken, part) - percentile(alone, part)).toFixed(2))
      console.log(
        `| ${name} (${done}) | ${by} | ${cells.join(' | ')} | ${by === 'Squid alone' ? '– | –' : added.join(' | ')} |`,
      )
    }
  }

  console.log('\n| ICAP, 2 KB | requests/s | p50 ms | p99 ms | processor ms each |\n|---|---|---|---|---|')
  const requests = Array.from({ length: 8_000 }, () => reqmod(PROMPT, JSON_TYPE, promptBody(2_000, (seed += 1))))
  await icapLoad(gate.icapPort, requests.splice(0, 1_000), 8)
  for (const connections of [1, 8, 32]) {
    const part = requests.splice(0, 2_000)
    const before = processorMs(gate.pid)
    const { perSecond, times } = await icapLoad(gate.icapPort, part, connections)
    const each = (processorMs(gate.pid) - before) / part.length
    const cells = [0.5, 0.99].map((at) => percentile(times, at).toFixed(2))
    console.log(
      `| gate, ${connections} connections | ${perSecond.toFixed(0)} | ${cells.join(' | ')} | ${each.toFixed(2)} |`,
    )
  }
  const pages = Array.from({ length: 4_000 }, (_, at) =>
    reqmod('/', 'text/plain', Buffer.from('x'), `w${at % 9}.example.nl`),
  )
  const passed = await icapLoad(gate.icapPort, pages, 8)
  console.log(
    `| gate, hosts that are no AI service | ${passed.perSecond.toFixed(0)} | ${percentile(passed.times, 0.5).toFixed(2)} | ${percentile(passed.times, 0.99).toFixed(2)} | |`,
  )

  const before = residentMb(gate.pid)
  const end = await openUploads(gate.icapPort, 200, 1_000_000)
  await wait(1_500)
  const during = residentMb(gate.pid)
  end()
  console.log(
    `\nMemory: ${((during - before) / 200).toFixed(2)} MB for each of 200 uploads of 1 MB in flight (${during.toFixed(0)} MB in all)`,
  )

  console.log('\n| step of a decision | mean ms | times |\n|---|---|---|')
  const metrics = (await gate.get('/metrics')).text
  for (const step of ['hold', 'read', 'inspect', 'policy', 'append', 'total']) {
    const of = (what: string): number =>
      Number(new RegExp(`step_seconds_${what}\\{step="${step}"\\} (\\S+)`).exec(metrics)?.[1] ?? Number.NaN)
    console.log(`| ${step} | ${((of('sum') / of('count')) * 1000).toFixed(3)} | ${of('count')} |`)
  }
} finally {
  echo.stop()
  await street.close()
}
