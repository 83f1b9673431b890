import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, connect as openSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { SplitNetwork } from './split-network.ts'

const SERVER = '/usr/sbin/nats-server'
/** On a machine of their own, servers need no free port. */
const [CLIENT_PORT, ROUTE_PORT] = [4222, 6222]

interface Node {
  readonly address: string
  readonly port: number
  readonly config: string
  /** What stands before the command: the network namespace in which the server runs. */
  readonly inside: readonly string[]
  process: ChildProcess | undefined
}

/** NATS servers with JetStream of the tests' own, on free ports of this machine: one, or a cluster. */
export class NatsCluster {
  readonly #work: string
  readonly #nodes: readonly Node[]

  private constructor(work: string, nodes: readonly Node[]) {
    this.#work = work
    this.#nodes = nodes
  }

  /** @param settings how much their store holds, and more lines of their configuration */
  static async start(
    size: number,
    { store = '2GB', more = '' }: { readonly store?: string; readonly more?: string } = {},
  ): Promise<NatsCluster> {
    if (!existsSync(SERVER)) throw new Error('nats-server is needed: apt-get install nats-server')
    const work = mkdtempSync(join(tmpdir(), 'nats-'))
    const ports = await freePorts(2 * size)
    const [clients, routes] = [ports.slice(0, size), ports.slice(size)]
    const nodes = clients.map((port, n) => {
      const config = join(work, `${n}.conf`)
      const cluster = `cluster { name: proof, listen: "127.0.0.1:${routes[n]}", routes: [${routes.map((route) => `"nats-route://127.0.0.1:${route}"`).join(', ')}] }`
      writeFileSync(
        config,
        `server_name: n${n}\nlisten: "127.0.0.1:${port}"\njetstream { store_dir: "${join(work, `store-${n}`)}", max_file: ${store} }\n${size > 1 ? cluster : ''}\n${more}\n`,
      )
      return { address: '127.0.0.1', port, config, inside: [], process: undefined }
    })
    return NatsCluster.#started(work, nodes)
  }

  /** Three servers, each on a machine of its own. They soon see that one is gone, and tell clients of each other. */
  static async startOn(network: SplitNetwork): Promise<NatsCluster> {
    if (!existsSync(SERVER)) throw new Error('nats-server is needed: apt-get install nats-server')
    const work = mkdtempSync(join(tmpdir(), 'nats-'))
    const nodes = network.machines.map(({ address, namespace }, n) => {
      const config = join(work, `${n}.conf`)
      const others = network.machines.keys().filter((other) => other !== n)
      const routes = [...others].map((other) => `"nats-route://${network.peerAddress(n, other)}:${ROUTE_PORT}"`)
      writeFileSync(
        config,
        `server_name: n${n}
listen: "0.0.0.0:${CLIENT_PORT}"
client_advertise: "${address}:${CLIENT_PORT}"
ping_interval: "2s"
ping_max: 2
write_deadline: "2s"
jetstream { store_dir: "${join(work, `store-${n}`)}", max_file: 2GB }
cluster { name: split, listen: "0.0.0.0:${ROUTE_PORT}", routes: [${routes.join(', ')}] }
`,
      )
      const inside = ['ip', 'netns', 'exec', namespace]
      return { address, port: CLIENT_PORT, config, inside, process: undefined }
    })
    return NatsCluster.#started(work, nodes)
  }

  static async #started(work: string, nodes: readonly Node[]): Promise<NatsCluster> {
    const cluster = new NatsCluster(work, nodes)
    for (const node of nodes.keys()) await cluster.up(node)
    return cluster
  }

  /** Addresses of all servers, for a client. */
  get url(): string {
    return this.#nodes.map((_, node) => this.urlOf(node)).join(',')
  }

  /** Address of one server. */
  urlOf(node: number): string {
    const { address, port } = this.#nodes[node]!
    return `nats://${address}:${port}`
  }

  /** Ids of the processes of all servers. */
  pids(): number[] {
    return this.#nodes.flatMap(({ process }) => process?.pid ?? [])
  }

  async up(node: number): Promise<void> {
    const known = this.#nodes[node]!
    const [command, ...args] = [...known.inside, SERVER, '-c', known.config]
    const process = spawn(command!, args, { stdio: 'ignore' })
    known.process = process
    for (let n = 0; n < 200; n++) {
      if (await answers(known.address, known.port)) return
      if (process.exitCode !== null) throw new Error(`nats-server ended with ${process.exitCode}`)
      await wait(50)
    }
    throw new Error('nats-server did not start')
  }

  /** Ends a server at once, as a crash would. */
  async crash(node: number): Promise<void> {
    const { process } = this.#nodes[node]!
    if (!process || process.exitCode !== null || process.signalCode !== null) return
    const ended = once(process, 'exit')
    process.kill('SIGKILL')
    await ended
  }

  /** Whether the servers wrote a text to disk anywhere. */
  holds(text: string): boolean {
    const bytes = Buffer.from(text)
    return readdirSync(this.#work, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .some(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(bytes))
  }

  async stop(): Promise<void> {
    for (const node of this.#nodes.keys()) await this.crash(node)
    rmSync(this.#work, { recursive: true, force: true })
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1')
      await once(server, 'listening')
      return server
    }),
  )
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

function answers(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = openSocket(port, address)
    socket.once('data', () => resolve(true)).once('error', () => resolve(false))
    setTimeout(() => resolve(false), 500).unref()
    socket.once('close', () => resolve(false))
    void once(socket, 'data').then(
      () => socket.destroy(),
      () => undefined,
    )
  })
}
