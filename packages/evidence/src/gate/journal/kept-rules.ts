import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sealer } from '../../keys/sealer.ts'
import type { PublishedRules } from '../rules/published-rules.ts'

const FILE = 'rules.sealed'
const PURPOSE = 'gate rules'

/** Keeps the rules beside the journal, sealed, for a start without the store. */
export async function keepRules(folder: string, sealer: Sealer, rules: PublishedRules): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, FILE)
  await writeFile(`${path}.new`, sealer.sealJson(rules, PURPOSE), { mode: 0o600, flush: true })
  await rename(`${path}.new`, path)
}

/** What was kept; undefined when there is nothing, or nothing that this key opens. */
export async function keptRules(folder: string, sealer: Sealer): Promise<PublishedRules | undefined> {
  try {
    return sealer.openJson<PublishedRules>(await readFile(join(folder, FILE)), PURPOSE)
  } catch {
    return undefined
  }
}
