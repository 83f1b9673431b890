/**
 * npm run test:debian: does what docs/gate.md tells an administrator, in a clean Debian 12 made with debootstrap: the
 * steps of deploy/gate/install-debian.sh, the systemd unit by its own words, and the Dockerfile instruction by
 * instruction. Needs root, debootstrap, the Debian mirror and the npm registry; some minutes. `--tree DIR` keeps the
 * clean tree for the next time.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Instruction, readStages, wordsOf } from './docker-file.ts'
import { DebianTree, lacking, run } from './tree.ts'
import { asUser, readUnit } from './unit-file.ts'

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url))
const NODE = 'runtime/node_modules/.bin/node'
const READY = `${NODE} -e "const end = Date.now() + 120000; (async () => { for (;;) { const a = await fetch('http://127.0.0.1:8443/readyz').catch(() => undefined); if (a?.ok) { console.log('READY', await a.text()); process.exit(0) } if (Date.now() > end) { console.log('NOT READY', await a?.text()); process.exit(1) } await new Promise((r) => setTimeout(r, 500)) } })()"`
/** An address of the networks that the configuration lets in as it is shipped. */
const WORKPLACE = '10.99.0.1'
/** Where the services seem to be: a server of the test, at an address that Squid does not take for this machine. */
const ORIGIN = '10.99.0.2'
const SERVICES = 'chatgpt.com claude.ai files.oaiusercontent.com copilot.microsoft.com gemini.google.com'

/** A certificate for the services, by an authority that the tree trusts. */
const ORIGIN_CERTIFICATE = `cd /root
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=origin -addext basicConstraints=critical,CA:TRUE -addext subjectAltName=${SERVICES.split(
  ' ',
)
  .map((host) => `DNS:${host}`)
  .join(',')} -keyout origin.key -out origin.crt
cp origin.crt /usr/local/share/ca-certificates/origin.crt
update-ca-certificates`

const { values } = parseArgs({ options: { tree: { type: 'string' }, only: { type: 'string' } } })
const why = lacking()
if (why !== undefined) {
  say(`skipped: ${why}`)
  process.exit(0)
}
const work = mkdtempSync(join(tmpdir(), 'sluiswacht-debian-'))
try {
  const clean = await timed('a clean Debian 12', () => DebianTree.make(values.tree ?? join(work, 'clean')))
  if (values.only !== 'docker') await installation(clean.copy(join(work, 'install')))
  if (values.only !== 'install') await container(clean.copy(join(work, 'build')), clean.copy(join(work, 'image')))
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** The script, then gate and Squid as the unit starts them, then the self-test through both. */
async function installation(tree: DebianTree): Promise<void> {
  takeRepository(tree, '/usr/src/sluiswacht')
  await timed('deploy/gate/install-debian.sh', () =>
    tree.run('apt-get update -q && cd /usr/src/sluiswacht && bash deploy/gate/install-debian.sh'),
  )
  await timed('the same once more', () => tree.run('cd /usr/src/sluiswacht && bash deploy/gate/install-debian.sh'))
  const file = 'deploy/gate/sluiswacht-gate.service'
  if (spawnSync('which', ['systemd-analyze']).status === 0) {
    const { stderr } = spawnSync('systemd-analyze', ['verify', '--recursive-errors=no', join(REPOSITORY, file)], {
      encoding: 'utf8',
    })
    const wrong = stderr
      .split('\n')
      .filter((line) => line.includes('sluiswacht-gate') && !/is not executable|Unknown user/.test(line))
    if (wrong.length > 0) throw new Error(`systemd-analyze: ${wrong.join('\n')}`)
  }
  const unit = readUnit(readFileSync(join(REPOSITORY, file), 'utf8'))
  for (const path of unit.writable) tree.run(`install -d -o ${unit.user} -g ${unit.group} -m 0700 ${path}`)
  writeFileSync(join(tree.root, 'etc/hosts'), `127.0.0.1 localhost\n${ORIGIN} ${SERVICES}\n`)
  tree.run(ORIGIN_CERTIFICATE)
  const script = [
    'set -e',
    ...unit.before.map((command) => asUser(unit, command)),
    `${asUser(unit, unit.start)} & gate=$!`,
    `cd ${unit.folder}; ${READY}`,
    `${NODE} -e "require('node:https').createServer({ cert: require('node:fs').readFileSync('/root/origin.crt'), key: require('node:fs').readFileSync('/root/origin.key') }, (q, a) => { console.log('LEFT', q.method, q.url); a.end('ok') }).listen(443, '${ORIGIN}')" & origin=$!`,
    'squid -N -f /etc/squid/squid.conf & sleep 4',
    `${NODE} apps/cli/src/main.ts gate self-test --proxy http://${WORKPLACE}:3128 --json || true`,
    'kill $origin; kill -HUP $gate; sleep 1; kill -TERM $gate; wait $gate && echo STOPPED',
  ].join('\n')
  const writable = [...unit.writable, '/var/log/squid', '/var/spool/squid', '/run', '/var/lib/squid']
  const said = await timed('the unit, Squid and the self-test', () => watch(tree, script, writable))
  for (const word of ['READY', '"event":"started"', '"event":"reloaded"', 'STOPPED'])
    if (!said.includes(word)) throw new Error(`not seen: ${word}\n${said.slice(-6000)}`)
  const outcomes = [...said.matchAll(/"id":"(prompt|form|put)","outcome":"(\w+)"/g)].map(
    ([, id, outcome]) => `${id} ${outcome}`,
  )
  say(`   self-test: ${outcomes.join(', ')}`)
  if (said.includes('LEFT')) throw new Error('what is marked reached the service')
  if (outcomes.length !== 3 || outcomes.some((one) => !one.endsWith(' ok')))
    throw new Error(`the self-test failed:\n${said.slice(-6000)}`)
}

/** All stages of the Dockerfile, then the image of the gate as it is started, and its health check. */
async function container(build: DebianTree, image: DebianTree): Promise<void> {
  const stages = readStages(readFileSync(join(REPOSITORY, 'deploy/container/Dockerfile'), 'utf8'))
  const [first = [], ...onTop] = stages
  takeRepository(build, '/context')
  await timed('Dockerfile, build', () => carryOut(build, first, build, '/context'))
  // the gate goes on from the image of all
  const settings = await timed('Dockerfile, image of the gate', () => carryOut(image, onTop.flat(), build, ''))
  const configuration = readFileSync(join(REPOSITORY, 'deploy/gate/gate.yaml'), 'utf8')
  mkdirSync(join(image.root, 'etc/sluiswacht'), { recursive: true })
  writeFileSync(join(image.root, 'etc/sluiswacht/gate.yaml'), configuration)
  image.run(`chown -R ${settings.user} /etc/sluiswacht`)
  const as = { user: settings.user, group: settings.user, folder: settings.folder, environment: settings.environment }
  const script = [
    'set -e',
    `${asUser(as, settings.start)} & gate=$!`,
    `cd ${settings.folder}; ${READY}`,
    `${asUser(as, settings.health)} && echo HEALTHY`,
    'kill -TERM $gate; wait $gate && echo STOPPED',
  ].join('\n')
  const said = await timed('the container', () => watch(image, script, ['/etc/sluiswacht', '/var/lib/sluiswacht']))
  for (const word of ['READY', 'HEALTHY', 'STOPPED'])
    if (!said.includes(word)) throw new Error(`not seen: ${word}\n${said.slice(-6000)}`)
}

interface Settings {
  readonly user: string
  readonly folder: string
  readonly environment: readonly string[]
  readonly start: string
  readonly health: string
}

function carryOut(tree: DebianTree, stage: readonly Instruction[], from: DebianTree, context: string): Settings {
  let user = 'root'
  let folder = '/'
  let start = ''
  let health = ''
  const environment: string[] = []
  for (const { name, rest } of stage) {
    if (name === 'WORKDIR') {
      folder = rest
      tree.run(`mkdir -p ${folder}`)
    } else if (name === 'RUN') tree.run(`cd ${folder} && ${rest}`)
    else if (name === 'COPY') copyInto(tree, from, rest, folder, context)
    else if (name === 'USER') user = rest
    else if (name === 'ENV') environment.push(...rest.split(/\s+/))
    else if (name === 'ENTRYPOINT') start = wordsOf(rest)
    else if (name === 'CMD') start = `${start} ${wordsOf(rest)}`
    else if (name === 'HEALTHCHECK') health = wordsOf(rest.replace(/^.*?CMD\s+/, ''))
  }
  return { user, folder, environment, start, health }
}

function copyInto(tree: DebianTree, from: DebianTree, rest: string, folder: string, context: string): void {
  const words = rest.split(/\s+/)
  const stage = words[0]?.startsWith('--from=') === true
  const [target = '', ...sources] = words.slice(stage ? 1 : 0).toReversed()
  const place = join(tree.root, target.startsWith('/') ? target : join(folder, target))
  for (const source of sources) {
    const path = join(from.root, stage ? '' : context, source)
    mkdirSync(sources.length > 1 || target.endsWith('/') ? place : join(place, '..'), { recursive: true })
    // Docker copies what is in a folder, into the folder that is named.
    const isFolder = spawnSync('test', ['-d', path]).status === 0
    if (isFolder) {
      mkdirSync(place, { recursive: true })
      run('cp', ['-a', `${path}/.`, place])
    } else run('cp', ['-a', path, place])
  }
}

/** What git knows of the repository, with changes that are not committed. */
function takeRepository(tree: DebianTree, place: string): void {
  const target = join(tree.root, place)
  mkdirSync(target, { recursive: true })
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', 'package.json', 'package-lock.json', 'apps', 'packages', 'docs', 'deploy'],
    {
      cwd: REPOSITORY,
      maxBuffer: 1 << 26,
    },
  )
  const present = execFileSync(
    'bash',
    ['-c', 'while IFS= read -r -d "" f; do [ -e "$f" ] && printf "%s\\0" "$f"; done'],
    {
      cwd: REPOSITORY,
      input: files,
      maxBuffer: 1 << 26,
    },
  )
  execFileSync('bash', ['-c', 'tar --null -T - -cf - | tar -xf - -C "$TARGET"'], {
    cwd: REPOSITORY,
    input: present,
    env: { ...process.env, TARGET: target },
    stdio: ['pipe', 'ignore', 'inherit'],
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** All that a script says until it ends; ended after three minutes. */
function watch(tree: DebianTree, script: string, writable: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = tree.start(script, writable)
    let said = ''
    const take = (piece: Buffer): void => {
      said += piece.toString()
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    const timer = setTimeout(() => child.kill('SIGKILL'), 240_000)
    child.on('exit', () => {
      clearTimeout(timer)
      setTimeout(() => resolve(said), 200)
    })
  })
}

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now()
  try {
    const result = await work()
    say(`ok ${what} (${((performance.now() - started) / 1000).toFixed(0)} s)`)
    return result
  } catch (error) {
    say(`NOT ${what} (${((performance.now() - started) / 1000).toFixed(0)} s)`)
    throw error
  }
}
