import { execFile, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const INSTALLED = '/usr/lib/postgresql'
const run = promisify(execFile)

/** A PostgreSQL server of the tests' own: a temporary directory, a socket in it, no port. */
export class PostgresServer {
  readonly #bin: string
  readonly #work: string
  readonly #owner: { uid: number; gid: number } | undefined
  /** The id of the server process, by which it is stopped. */
  #pid: number | undefined

  private constructor(bin: string, work: string, owner: { uid: number; gid: number } | undefined) {
    this.#bin = bin
    this.#work = work
    this.#owner = owner
  }

  static async start(): Promise<PostgresServer> {
    const version = existsSync(INSTALLED)
      ? readdirSync(INSTALLED)
          .filter((name) => Number(name) >= 15)
          .sort()
          .at(-1)
      : undefined
    if (version === undefined) throw new Error('PostgreSQL 15 or newer is needed: apt-get install postgresql')
    const work = mkdtempSync(join(tmpdir(), 'pg-'))
    // The server refuses to run as root; the package made an account for it.
    const owner = process.getuid?.() === 0 ? await accountOf('postgres') : undefined
    if (owner) chownSync(work, owner.uid, owner.gid)
    const server = new PostgresServer(join(INSTALLED, version, 'bin'), work, owner)
    await server.#tool('initdb', ['-D', join(work, 'data'), '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-sync'])
    await server.up()
    return server
  }

  /** Where an inquiry can be kept on this server. */
  place(schema: string): string {
    return `postgres://tester@localhost/postgres?host=${encodeURIComponent(this.#work)}&schema=${schema}`
  }

  async up(): Promise<void> {
    const args = ['-D', join(this.#work, 'data'), '-k', this.#work, '-c', 'listen_addresses=']
    spawn(join(this.#bin, 'postgres'), args, {
      ...this.#owner,
      cwd: this.#work,
      stdio: 'ignore',
      detached: true,
    }).unref()
    for (let n = 0; n < 200; n++) {
      await wait(100)
      const ready = await this.#tool('pg_isready', ['-h', this.#work, '-U', 'tester', '-d', 'postgres']).then(
        () => true,
        () => false,
      )
      if (!ready) continue
      this.#pid = Number(readFileSync(join(this.#work, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
      return
    }
    throw new Error('PostgreSQL did not start')
  }

  /** Ends the server at once, as a crash would (SIGQUIT: no checkpoint, clients cut off). */
  async crash(): Promise<void> {
    if (this.#pid === undefined) return
    process.kill(this.#pid, 'SIGQUIT')
    while (isAlive(this.#pid)) await wait(20)
    this.#pid = undefined
  }

  async stop(): Promise<void> {
    await this.crash()
    rmSync(this.#work, { recursive: true, force: true })
  }

  /** All rows of all tables of a schema, as pg_dump writes them. */
  async dump(schema: string): Promise<string> {
    return this.#tool('pg_dump', ['-h', this.#work, '-U', 'tester', '-n', schema, 'postgres'])
  }

  async query(sql: string): Promise<string> {
    return this.#tool('psql', [
      '-h',
      this.#work,
      '-U',
      'tester',
      '-d',
      'postgres',
      '-v',
      'ON_ERROR_STOP=1',
      '-Atc',
      sql,
    ])
  }

  /** The id of the server process while it runs. */
  get pid(): number | undefined {
    return this.#pid
  }

  /** The directory with the files of the database. */
  get data(): string {
    return join(this.#work, 'data')
  }

  async #tool(name: string, args: readonly string[]): Promise<string> {
    const { stdout } = await run(join(this.#bin, name), args, { ...this.#owner, cwd: this.#work, maxBuffer: 1 << 30 })
    return stdout
  }
}

async function accountOf(name: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (what) => Number((await run('id', [what, name])).stdout)))
  return { uid: uid!, gid: gid! }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
