import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** A clean Debian 12 on disk, with everything that is done in it. */
export class DebianTree {
  readonly root: string

  constructor(root: string) {
    this.root = root
  }

  /** Makes the tree with debootstrap, unless it is there: a minute, from the mirror that this machine uses. */
  static make(root: string): DebianTree {
    if (!existsSync(join(root, 'etc/debian_version'))) {
      mkdirSync(root, { recursive: true })
      run('debootstrap', ['--variant=minbase', '--include=ca-certificates', 'bookworm', root])
    }
    // What this machine trusts on its way out, the tree must too.
    for (const file of ['/etc/ssl/certs/ca-certificates.crt', '/etc/resolv.conf'])
      if (existsSync(file)) run('cp', ['-L', file, join(root, file)])
    return new DebianTree(root)
  }

  /** The same tree again, without copying what does not change. */
  copy(root: string): DebianTree {
    run('cp', ['-a', '--reflink=auto', this.root, root])
    return new DebianTree(root)
  }

  /** Runs a command in the tree as root, with the network of this machine. @throws when it fails, with its output */
  run(command: string, environment: Readonly<Record<string, string>> = {}): string {
    const script = `mount -t proc proc '${this.root}/proc' && mount --rbind /dev '${this.root}/dev' && exec chroot '${this.root}' /bin/bash -euo pipefail -c "$COMMAND"`
    const { status, stdout, stderr } = spawnSync('unshare', ['--mount', '--pid', '--fork', 'bash', '-ec', script], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...BASE, ...environment, COMMAND: command },
    })
    if (status !== 0)
      throw new Error(`${command.slice(0, 300)}\nended with ${status}:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`)
    return stdout
  }

  /**
   * Starts a script in the tree that has a network of its own (loopback only) and, but for the places in `writable` and
   * `/tmp`, a file system that cannot be written: as the unit and `docker run --read-only` ask.
   */
  start(command: string, writable: readonly string[]): ChildProcess {
    const { root } = this
    const open = writable.map(
      (path) => `mount --bind '${root}${path}' '${root}${path}'; mount -o remount,bind,rw '${root}${path}'`,
    )
    const script = [
      'ip link set lo up',
      'ip address add 10.99.0.1/32 dev lo',
      'ip address add 10.99.0.2/32 dev lo',
      `mount --bind '${root}' '${root}'`,
      `mount -t proc proc '${root}/proc'`,
      `mount --rbind /dev '${root}/dev'`,
      `mount -t tmpfs -o mode=1777 tmpfs '${root}/tmp'`,
      ...open,
      `mount -o remount,bind,ro '${root}'`,
      `exec chroot '${root}' /bin/bash -c "$COMMAND"`,
    ].join('\n')
    return spawn('unshare', ['--mount', '--net', '--pid', '--fork', '--kill-child', 'bash', '-ec', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...BASE, COMMAND: command },
    })
  }
}

const BASE: Readonly<Record<string, string>> = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  LANG: 'C.UTF-8',
  DEBIAN_FRONTEND: 'noninteractive',
  NODE_EXTRA_CA_CERTS: '/etc/ssl/certs/ca-certificates.crt',
}

/** What stands in the way of making a tree here; undefined = nothing. */
export function lacking(): string | undefined {
  if (process.getuid?.() !== 0) return 'needs root'
  for (const program of ['debootstrap', 'unshare', 'ip'])
    if (spawnSync('which', [program]).status !== 0) return `needs ${program}`
  if (spawnSync('unshare', ['--mount', '--net', '--pid', '--fork', 'true']).status !== 0)
    return 'needs the right to make namespaces'
  return undefined
}

export function run(program: string, args: readonly string[], cwd?: string): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], ...(cwd === undefined ? {} : { cwd }) })
}
