import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, start } from './command.ts'

let work: string
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'faults-'))
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

function folderOf(name: string, files: Record<string, string | Buffer>): string {
  const folder = join(work, name)
  mkdirSync(folder)
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
  return folder
}

async function scan(folder: string, ...more: string[]) {
  const finished = await run(['scan', folder, '--inquiry', `${folder}.inquiry`, '--ocr', 'off', ...more])
  const report = (): { files: { path: string; status: string }[] } =>
    JSON.parse(readFileSync(join(`${folder}.report`, 'report.json'), 'utf8'))
  return { ...finished, statusOf: () => Object.fromEntries(report().files.map(({ path, status }) => [path, status])) }
}

test('wrong use is told with what to do, in both languages', async () => {
  const cases: [string[], RegExp][] = [
    [[], /Gebruik/],
    [['scan'], /Geef een map of bestand/],
    [['scan', 'none', '--lang', 'en'], /does not exist/],
    [['scan', '.', '--wokers', '2'], /--wokers/],
    [['scan', '.', '--workers', '0'], /--workers/],
    [['scan', '.', '--manifest-map', 'x'], /file, timestamp/],
    [['detect', '--profile', 'fast'], /inquiry, gate/],
    [['dance'], /dance/],
    [['find', '--inquiry', work, 'Sem'], /ERR_NO_INQUIRY/],
  ]
  for (const [args, message] of cases) {
    const { code, stdout, stderr } = await run(args, { cwd: work })
    expect(stderr + stdout).toMatch(message)
    expect(code).toBe(2)
    expect(stderr).not.toMatch(/\n\s+at /)
  }
})

test('an empty folder is said to be empty', async () => {
  const { code, stderr } = await scan(folderOf('nothing', {}))
  expect(code).toBe(0)
  expect(stderr).toContain('is dit de goede map?')
})

test('a broken line of input names the line and not what it holds', async () => {
  const { code, stderr } = await run(['detect'], { input: '{"id":"a","text":"x"}\n{"id":"b","text":"BSN 111222333"\n' })
  expect(code).toBe(2)
  expect(stderr).toContain('regel 2')
  expect(stderr).not.toContain('111222333')
})

test('a broken manifest names line and column', async () => {
  const folder = folderOf('manifest', { 'a.txt': 'tekst' })
  writeFileSync(join(work, 'broken.csv'), 'file,service\na.txt\n')
  const { code, stderr } = await scan(folder, '--manifest', join(work, 'broken.csv'))
  expect(code).toBe(2)
  expect(stderr).toMatch(/broken\.csv, regel 2/)
})

test('loops of links, broken links and odd files are in the report; the scan ends', async () => {
  const folder = folderOf('odd', {
    'a.txt': 'Beste Sem,',
    'empty.txt': '',
    'noise.bin': Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 7919) % 251)),
  })
  symlinkSync('.', join(folder, 'loop'))
  symlinkSync('nowhere.txt', join(folder, 'broken.txt'))
  const { code, statusOf } = await scan(folder)
  expect(code).toBe(0)
  expect(statusOf()).toMatchObject({
    'a.txt': 'read',
    'empty.txt': 'empty',
    'noise.bin': 'unsupported',
    'broken.txt': 'unreachable',
  })
  const strict = await scan(folder, '--strict')
  expect(strict.code).toBe(3)
})

test.skipIf(process.getuid?.() === 0)('a folder without permission is in the report', async () => {
  const folder = folderOf('locked', { 'a.txt': 'tekst' })
  mkdirSync(join(folder, 'shut'), { mode: 0 })
  const { statusOf } = await scan(folder)
  chmodSync(join(folder, 'shut'), 0o700)
  expect(statusOf()).toMatchObject({ shut: 'unreachable' })
})

test('bombs and a file of 4 GB end with a status that is not `read`', async () => {
  const layer = gzipSync(Buffer.alloc(64 << 20))
  const folder = folderOf('bombs', { 'bomb.gz': gzipSync(Buffer.concat(Array.from({ length: 40 }, () => layer))) })
  writeFileSync(join(folder, 'large.txt'), 'Dossier van Sem\n'.repeat(1000))
  truncateSync(join(folder, 'large.txt'), 4 * 2 ** 30)
  const { code, statusOf } = await scan(folder)
  expect(code).toBe(0)
  expect(['partial', 'limit_exceeded', 'unsupported']).toContain(statusOf()['large.txt'])
  expect(statusOf()['bomb.gz']).not.toBe('read')
})

test('a second scan of the same inquiry is refused while the first runs', async () => {
  const folder = folderOf(
    'busy',
    Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.txt`, `Notitie ${n} voor mevrouw Jansen`])),
  )
  const first = start(['scan', folder, '--inquiry', `${folder}.inquiry`])
  await first.says('gelezen')
  const second = await scan(folder)
  expect(second.code).toBe(2)
  expect(second.stderr).toContain('ERR_INQUIRY_IN_USE')
  expect((await first.done).code).toBe(0)
})

test('another key does not open an inquiry', async () => {
  const folder = folderOf('sealed', { 'a.txt': 'Beste mevrouw Jansen,' })
  await scan(folder)
  writeFileSync(join(work, 'other.key'), Buffer.alloc(32, 9).toString('base64'))
  const { code, stderr } = await scan(folder, '--key-file', join(work, 'other.key'))
  expect(code).toBe(2)
  expect(stderr).toContain('ERR_KEY_DOES_NOT_FIT')
})

test('a stopped reader of the output ends the command without noise', async () => {
  const folder = folderOf(
    'pipe',
    Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.txt`, 'x'.repeat(9000)])),
  )
  const { child, done } = start(['extract', folder])
  child.stdout?.destroy()
  const { stderr } = await done
  expect(stderr).toBe('')
})
