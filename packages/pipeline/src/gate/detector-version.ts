import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The packages whose code, lexicons and models decide what is found. */
const DECIDING = ['@sluiswacht/extract', '@sluiswacht/detect', '@sluiswacht/subjects']
const LENGTH = 12

let known: string | undefined

/** Hash over all that decides what is found: 12 hexadecimal digits that change when anything of it does. */
export function detectorVersion(): string {
  known ??= computeVersion()
  return known
}

function computeVersion(): string {
  const hash = createHash('sha256')
  for (const name of DECIDING) {
    const folder = dirname(fileURLToPath(import.meta.resolve(name)))
    const files = globSync('**/*.{ts,js,bin,yaml,json}', { cwd: folder }).filter((path) => !path.includes('.test.'))
    for (const path of files.toSorted())
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(`${folder}/${path}`))
  }
  return hash.digest('hex').slice(0, LENGTH)
}
