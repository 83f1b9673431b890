import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Namespaces of the tests: this, the process that made them, and a number. */
const PREFIX = 'sluissplit'
const PEERS = [0, 1, 2] as const

/** One machine of the test: its namespace, and its addresses. */
export interface SplitMachine {
  readonly namespace: string
  /** Where programs of the test itself reach it. */
  readonly address: string
}

/**
 * Three machines that reach each other and are reached by the test, as network namespaces of this one. Each pair has a
 * cable of its own, and each machine one to the test, so that any can be pulled out.
 */
export class SplitNetwork {
  readonly machines: readonly SplitMachine[]
  readonly #net: number

  private constructor(machines: readonly SplitMachine[], net: number) {
    this.machines = machines
    this.#net = net
  }

  /** Why no network can be made here, or undefined when it can. */
  static unavailable(): string | undefined {
    if (process.platform !== 'linux') return 'network namespaces are of Linux'
    const name = `${PREFIX}-${process.pid}-try`
    try {
      ip('netns', 'add', name)
      ip('-n', name, 'link', 'add', 'try0', 'type', 'veth', 'peer', 'name', 'try1')
      return undefined
    } catch (cause) {
      const said = cause instanceof Error ? cause.message.split('\n').at(-2) : ''
      return `no network namespaces can be made here (root and iproute2 are needed): ${said}`
    } finally {
      remove(name)
    }
  }

  /** Takes away what is left of tests whose process is gone, and makes a network. */
  static async make(): Promise<SplitNetwork> {
    removeLeft()
    const net = 16 + (process.pid % 200)
    const machines = PEERS.map((n) => ({ namespace: `${PREFIX}-${process.pid}-${n}`, address: `10.${net}.${n}.2` }))
    const network = new SplitNetwork(machines, net)
    try {
      for (const [n, { namespace, address }] of machines.entries()) {
        ip('netns', 'add', namespace)
        ip('-n', namespace, 'link', 'set', 'lo', 'up')
        ip('link', 'add', hostEnd(n), 'type', 'veth', 'peer', 'name', 'test', 'netns', namespace)
        ip('addr', 'add', `10.${net}.${n}.1/30`, 'dev', hostEnd(n))
        ip('link', 'set', hostEnd(n), 'up')
        ip('-n', namespace, 'addr', 'add', `${address}/30`, 'dev', 'test')
        ip('-n', namespace, 'link', 'set', 'test', 'up')
      }
      for (const [a, b] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const)
        network.#join(a, b)
      await network.#carries()
      return network
    } catch (cause) {
      network.remove()
      throw cause
    }
  }

  /** Where machine `from` reaches machine `to`. */
  peerAddress(from: number, to: number): string {
    const [a, b] = from < to ? [from, to] : [to, from]
    return `10.${this.#net}.${100 + 10 * a + b}.${to === a ? 1 : 2}`
  }

  /** Pulls out the cables between a machine and the others; with `whole` also the one to the test. */
  cut(machine: number, how: 'peers' | 'whole'): void {
    this.#set(machine, how, 'down')
  }

  heal(machine: number): void {
    this.#set(machine, 'whole', 'up')
  }

  remove(): void {
    for (const { namespace } of this.machines) remove(namespace)
  }

  #join(a: number, b: number): void {
    const [one, other] = [this.machines[a]?.namespace ?? '', this.machines[b]?.namespace ?? '']
    ip('-n', one, 'link', 'add', `peer${b}`, 'type', 'veth', 'peer', 'name', `peer${a}`, 'netns', other)
    ip('-n', one, 'addr', 'add', `${this.peerAddress(b, a)}/30`, 'dev', `peer${b}`)
    ip('-n', other, 'addr', 'add', `${this.peerAddress(a, b)}/30`, 'dev', `peer${a}`)
    ip('-n', one, 'link', 'set', `peer${b}`, 'up')
    ip('-n', other, 'link', 'set', `peer${a}`, 'up')
  }

  /** Cables take up to a second before they carry anything. */
  async #carries(): Promise<void> {
    const down = (): boolean =>
      this.machines.some(({ namespace }) => / DOWN /.test(ip('-n', namespace, '-br', 'link', 'show', 'type', 'veth')))
    while (down()) await wait(50)
  }

  #set(machine: number, how: 'peers' | 'whole', state: 'up' | 'down'): void {
    const namespace = this.machines[machine]?.namespace ?? ''
    for (const peer of PEERS) if (peer !== machine) ip('-n', namespace, 'link', 'set', `peer${peer}`, state)
    if (how === 'whole') ip('-n', namespace, 'link', 'set', 'test', state)
  }
}

/** Short: names of interfaces hold 15 characters. */
function hostEnd(machine: number): string {
  return `slsp${process.pid}-${machine}`
}

function ip(...args: readonly string[]): string {
  return execFileSync('ip', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Its cables go with it. */
function remove(namespace: string): void {
  try {
    ip('netns', 'del', namespace)
  } catch {
    // It was not there.
  }
}

function removeLeft(): void {
  const folder = '/run/netns'
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const pid = new RegExp(`^${PREFIX}-(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) remove(name)
  }
}
