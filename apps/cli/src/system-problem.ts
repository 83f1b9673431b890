import { resolve, sep } from 'node:path'
import { type Localized, SluiswachtError } from '@sluiswacht/model'

const PROBLEMS: Readonly<Record<string, Localized>> = {
  ENOENT: { nl: 'bestaat niet. Controleer het pad', en: 'does not exist. Check the path' },
  ENOTDIR: {
    nl: 'is een bestand, of ligt in een bestand, waar een map nodig is. Kies een andere plaats',
    en: 'is a file, or lies in a file, where a folder is needed. Choose another place',
  },
  EEXIST: {
    nl: 'bestaat al als bestand, waar een map nodig is. Kies een andere plaats',
    en: 'is there already as a file, where a folder is needed. Choose another place',
  },
  EISDIR: { nl: 'is een map, waar een bestand nodig is', en: 'is a folder, where a file is needed' },
  EACCES: {
    nl: 'mag niet worden gelezen of beschreven. Controleer de rechten',
    en: 'may not be read or written. Check the permissions',
  },
  EPERM: {
    nl: 'mag niet worden gelezen of beschreven. Controleer de rechten',
    en: 'may not be read or written. Check the permissions',
  },
  EROFS: { nl: 'staat op een schijf die alleen te lezen is', en: 'is on a disk that can only be read' },
  ENOSPC: {
    nl: 'staat op een schijf die vol is. Maak ruimte en geef de opdracht opnieuw',
    en: 'is on a disk that is full. Make room and give the command again',
  },
}

/** A file or folder that the user named cannot be used. */
export class PlaceUnusable extends SluiswachtError {
  readonly code = 'ERR_PLACE_UNUSABLE'
  constructor(place: string, problem: Localized, options?: ErrorOptions) {
    super({ nl: `${place} ${problem.nl}.`, en: `${place} ${problem.en}.` }, options)
  }
}

/**
 * An error of the file system about a place that stands in the arguments, as a mistake that the user can mend; null for
 * any other error. Only the argument is named: what lies under it may be called after a person.
 */
export function placeUnusable(error: unknown, args: readonly string[]): PlaceUnusable | null {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return null
  const problem = PROBLEMS[String(error.code)]
  if (problem === undefined || typeof error.path !== 'string') return null
  const path = resolve(error.path)
  const place = args
    .map((arg) => (arg.startsWith('--') ? arg.replace(/^[^=]*=?/, '') : arg))
    .filter((arg) => arg !== '' && isUnder(path, resolve(arg)))
    .sort((a, b) => resolve(b).length - resolve(a).length)[0]
  return place === undefined ? null : new PlaceUnusable(place, problem, { cause: error })
}

/** The place itself, something in it, or the unfinished file beside it (`name.partial`). */
function isUnder(path: string, place: string): boolean {
  if (!path.startsWith(place)) return false
  const rest = path.slice(place.length)
  return rest === '' || place.endsWith(sep) || rest.startsWith(sep) || rest.startsWith('.')
}
