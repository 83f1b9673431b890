import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ERROR_PAGES, squidConf } from '../../apps/gateway/src/index.ts'
import type { Certificates } from './certificates.ts'

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Resolves when somebody listens there; rejects after `ms`. */
export async function untilListening(port: number, ms = 15_000): Promise<void> {
  for (const until = Date.now() + ms; Date.now() < until; await wait(50)) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
  }
  throw new Error(`nobody listens on ${port}`)
}

export interface SquidOptions {
  readonly folder: string
  readonly certificates: Certificates
  /** ICAP addresses. */
  readonly gates: readonly string[]
  readonly hosts: readonly string[]
  /** Hosts that lead to this machine. */
  readonly local: readonly string[]
  /** Seconds. */
  readonly ioTimeout?: number
  /** More lines at the end. */
  readonly more?: string
  /** Changes the generated text, for yardsticks. */
  readonly edit?: (text: string) => string
}

/** A real Squid with the configuration that the product generates, and only what loopback needs before it. */
export class Squid {
  readonly port: number
  readonly folder: string
  readonly #process: ChildProcess

  private constructor(port: number, folder: string, process: ChildProcess) {
    this.port = port
    this.folder = folder
    this.#process = process
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get pid(): number {
    return this.#process.pid ?? 0
  }

  static async start(options: SquidOptions): Promise<Squid> {
    const port = await freePort()
    const folder = join(options.folder, `squid-${port}`)
    const errors = join(folder, 'errors')
    mkdirSync(errors, { recursive: true })
    for (const [name, page] of Object.entries(ERROR_PAGES)) writeFileSync(join(errors, name), page)
    const store = join(folder, 'ssl_db')
    execFileSync('/usr/lib/squid/security_file_certgen', ['-c', '-s', store, '-M', '8MB'], { stdio: 'ignore' })
    writeFileSync(join(folder, 'hosts'), `127.0.0.1 ${options.local.join(' ')}\n`)
    const generated = squidConf(
      {
        httpPort: `127.0.0.1:${port}`,
        caFile: options.certificates.bumpPem,
        certificateStore: store,
        certificateHelper: '/usr/lib/squid/security_file_certgen',
        clients: ['127.0.0.1'],
        gates: options.gates,
        gateCaFile: options.certificates.originCa,
        gateName: 'localhost',
        site: 'loket-1',
        largestUploadMb: 200,
        deadlineSeconds: options.ioTimeout ?? 20,
        errorDirectory: errors,
      },
      options.hosts,
      'nl',
    )
    const loopback = [
      'http_access allow all',
      `hosts_file ${join(folder, 'hosts')}`,
      `tls_outgoing_options cafile=${options.certificates.originCa}`,
      'pinger_enable off',
      `pid_filename ${join(folder, 'pid')}`,
      `coredump_dir ${folder}`,
      `cache_log ${join(folder, 'cache.log')}`,
      'shutdown_lifetime 0 seconds',
      'max_filedescriptors 4096',
      '',
    ].join('\n')
    const text = `${loopback}${generated.replaceAll('/var/log/squid/', `${folder}/`)}${options.more ?? ''}\n`
    writeFileSync(join(folder, 'squid.conf'), options.edit ? options.edit(text) : text)
    giveToProxy(options.folder)
    const child = spawn('squid', ['-N', '-f', join(folder, 'squid.conf')], { stdio: 'ignore' })
    const squid = new Squid(port, folder, child)
    try {
      await untilListening(port)
    } catch {
      throw new Error(`Squid does not start:\n${squid.log('cache.log').slice(-2000)}`)
    }
    return squid
  }

  log(name: 'access.log' | 'cache.log'): string {
    try {
      return readFileSync(join(this.folder, name), 'utf8')
    } catch {
      return ''
    }
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return
    const gone = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.kill('SIGTERM')
    await Promise.race([gone, wait(3000).then(() => this.#process.kill('SIGKILL'))])
  }
}

/** Started as root, Squid works as the user `proxy`. */
function giveToProxy(folder: string): void {
  chmodSync(folder, 0o755)
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'proxy:proxy', folder])
}
