/**
 * Adds to package-lock.json the optional packages of other platforms (`@biomejs/cli-darwin-arm64`) that npm leaves out
 * when the registry at hand does not serve them; without these lines `npm ci` refuses the lock file. Run after every
 * `npm install`: npm run lock. With `--check` it only says whether any is missing (exit 1).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Locked {
  version?: string
  cpu?: string[]
  os?: string[]
  dev?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
}

const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Locked> }
const added: string[] = []
for (const [parent, { optionalDependencies, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const locked = lockedVersion(parent, name)
    if (locked === version || !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) continue
    const place = locked === undefined ? '' : `${parent}/`
    lock.packages[`${place}node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev ? { dev } : {}),
      optional: true,
    }
    added.push(name)
  }
}

if (process.argv.includes('--check')) {
  for (const name of added) console.error(`package-lock.json lacks ${name}: run npm run lock`)
  if (added.length > 0) process.exitCode = 1
} else if (added.length > 0) {
  const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1))
  lock.packages = Object.fromEntries(sorted)
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${added.length} packages of other platforms added`)
}

/** The version of the package that Node's way up from `parent` meets first. */
function lockedVersion(parent: string, name: string): string | undefined {
  for (let at = parent; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]
    if (found || at === '') return found?.version
  }
}

/** Where the package installs, told from its name: `linux-arm-gnueabihf` gives linux on arm. */
function platformOf(name: string): Pick<Locked, 'os' | 'cpu'> {
  const words = name.split(/[/-]/)
  const os = OS.find((word) => words.includes(word))
  const cpu = CPU.find((word) => words.includes(word))
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}) }
}
