import { existsSync, statSync } from 'node:fs'
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

/** A place where a folder will be written holds no file. Asked beforehand: a scan may take hours. @throws {WrongUse} */
export function checkFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== false) return
  throw new WrongUse({
    nl: `${path} is een bestand. Geef een map, of een naam die er nog niet is.`,
    en: `${path} is a file. Give a folder, or a name that is not there yet.`,
  })
}
