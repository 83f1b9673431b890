import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readManifest } from './manifest.ts'
import { readColumnMap } from './manifest-columns.ts'
import { ManifestColumnMissing, ManifestMalformed, ManifestUnreadable } from './manifest-errors.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'manifest-'))
})
afterAll(() => rm(directory, { recursive: true }))

async function manifest(content: string | Buffer, columns = new Map<never, string>()) {
  const path = join(directory, `${Math.random()}.csv`)
  await writeFile(path, content)
  return readManifest(path, columns)
}

describe('readManifest', () => {
  test('reads the columns of the contract', async () => {
    const { uploads } = await manifest(
      'file,timestamp,user,department,service,url,action\na/b.docx,2025-10-01T09:00:00+02:00,u1,Wmo,ChatGPT,https://chatgpt.com/,allow\n',
    )
    expect(uploads).toEqual([
      {
        file: 'a/b.docx',
        timestamp: '2025-10-01T07:00:00.000Z',
        user: 'u1',
        department: 'Wmo',
        service: 'ChatGPT',
        url: 'https://chatgpt.com/',
        action: 'allow',
      },
    ])
  })

  test('knows usual names, semicolons, a byte order mark and windows-1252', async () => {
    const { uploads } = await manifest(
      Buffer.from('Bestandsnaam;Tijdstip;Afdeling\nzorg\\caf\xe9.txt;01-10-2025 09:05;Jeugd\n', 'latin1'),
    )
    expect(uploads).toEqual([{ file: 'zorg/café.txt', timestamp: '2025-10-01T09:05:00', department: 'Jeugd' }])
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('file\tservice\nx.pdf\tClaude\n', 'utf16le')])
    expect((await manifest(utf16)).uploads).toEqual([{ file: 'x.pdf', service: 'Claude' }])
  })

  test('takes own column names', async () => {
    const columns = readColumnMap('file=Object,timestamp=Wanneer')
    const path = join(directory, 'own.csv')
    await writeFile(path, 'Object,Wanneer\nx.pdf,1759302000\n')
    expect((await readManifest(path, columns ?? new Map())).uploads).toEqual([
      { file: 'x.pdf', timestamp: '2025-10-01T07:00:00.000Z' },
    ])
    expect(readColumnMap('file')).toBeNull()
    expect(readColumnMap('nonsense=x')).toBeNull()
  })

  test('keeps a row with a bad time and says where it is', async () => {
    const { uploads, problems } = await manifest('file,timestamp\nx.pdf,31-02-2025\n,2025-01-01\n')
    expect(uploads).toEqual([{ file: 'x.pdf' }])
    expect(problems).toEqual([
      { line: 2, column: 'timestamp', code: 'timestamp' },
      { line: 3, column: 'file', code: 'file-missing' },
    ])
  })

  test('takes a row that breaks off as far as it goes, and leaves one with too many cells', async () => {
    const { uploads, problems } = await manifest(
      'file;service;action\nx.pdf;Claude\nplan; versie 2.pdf;Claude;upload\ny.pdf;Grok;upload;;\nz.pdf;Grok;upload\na.pdf;Grok;\n',
    )
    expect(uploads).toEqual([
      { file: 'x.pdf', service: 'Claude' },
      { file: 'y.pdf', service: 'Grok', action: 'upload' },
      { file: 'z.pdf', service: 'Grok', action: 'upload' },
      { file: 'a.pdf', service: 'Grok' },
    ])
    expect(problems).toEqual([
      { line: 2, column: 'action', code: 'columns-missing' },
      { line: 3, column: 'action', code: 'columns-extra' },
    ])
  })

  test('names line and column of what is broken', async () => {
    await expect(manifest('name,timestamp\nx,1\n')).rejects.toThrow(ManifestColumnMissing)
    await expect(manifest('')).rejects.toThrow(ManifestColumnMissing)
    await expect(manifest('file,service\nx.pdf\n')).rejects.toThrow(/line 2/)
    await expect(manifest('file,service\nx.pdf,"open\n')).rejects.toThrow(ManifestMalformed)
    await expect(readManifest(join(directory, 'none.csv'), new Map())).rejects.toThrow(ManifestUnreadable)
  })

  test('shows no values when the first row is no header', async () => {
    const rows = 'Jan Kuik,p.kuik@gemeente.example,dossier Sem.docx,2025-10-06\nJan,p@x.example,y.docx,2025-10-07\n'
    const error: unknown = await manifest(rows).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(ManifestColumnMissing)
    expect(String(error)).not.toMatch(/Kuik|kuik|Sem|2025/)
    expect(String(error)).toMatch(/\(4 columns\)/)
    await expect(manifest('Naam;Wanneer;Kolom 3\nx;1;2\n')).rejects.toThrow(/Columns found: Naam, Wanneer\./)
  })
})
