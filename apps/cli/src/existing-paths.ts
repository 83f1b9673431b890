import { existsSync } from 'node:fs'
import { WrongUse } from './usage-error.ts'

/** Checks the paths on a command line. @throws {WrongUse} that names the first that is not there */
export function checkExisting(paths: readonly string[]): void {
  for (const path of paths) {
    if (!existsSync(path))
      throw new WrongUse({
        nl: `${path} bestaat niet of is niet te openen. Controleer het pad.`,
        en: `${path} does not exist or cannot be opened. Check the path.`,
      })
  }
}
