import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InquiryReport, Language } from '@sluiswacht/model'
import { maskReport } from './mask.ts'

export interface WriteOptions {
  readonly directory: string
  readonly lang: Language
}

/** Writes the report into a directory: each file whole or not at all. */
export async function writeReport(report: InquiryReport, { directory }: WriteOptions): Promise<void> {
  const shown = maskReport(report)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await writeWhole(join(directory, 'report.json'), JSON.stringify(shown, null, 1))
  await writeWhole(
    join(directory, 'people.ndjson'),
    shown.people.map(({ passages: _, ...person }) => `${JSON.stringify(person)}\n`).join(''),
  )
}

async function writeWhole(path: string, content: string): Promise<void> {
  const draft = `${path}.draft`
  await writeFile(draft, content, { mode: 0o600 })
  await rename(draft, path)
}
