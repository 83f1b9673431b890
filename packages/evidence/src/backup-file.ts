import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { SluiswachtError } from '@sluiswacht/model'

/** The backup cannot be used, or a file stands in its way. */
export class BackupUnusable extends SluiswachtError {
  readonly code = 'ERR_BACKUP_UNUSABLE'
  constructor(path: string, problem: 'exists' | 'no-folder' | 'no-backup' | 'damaged', options?: ErrorOptions) {
    const nl = {
      exists: 'bestaat al. Kies een andere naam; een reservekopie wordt nooit overschreven',
      'no-folder': 'kan niet worden gemaakt: de map bestaat niet. Maak de map, of kies een andere',
      'no-backup': 'is geen reservekopie van Sluiswacht. Controleer het pad',
      damaged: 'is beschadigd of gewijzigd. Neem een oudere reservekopie',
    }
    const en = {
      exists: 'exists already. Choose another name; a backup is never overwritten',
      'no-folder': 'cannot be made: there is no such folder. Make the folder, or choose another',
      'no-backup': 'is no backup of Sluiswacht. Check the path',
      damaged: 'is damaged or was changed. Take an older backup',
    }
    super({ nl: `${path} ${nl[problem]}.`, en: `${path} ${en[problem]}.` }, options)
  }
}

/** Checks that a backup can be written to a new file. @throws {BackupUnusable} */
export function checkNewFile(file: string): void {
  if (existsSync(file)) throw new BackupUnusable(file, 'exists')
  if (!statSync(dirname(resolve(file)), { throwIfNoEntry: false })?.isDirectory())
    throw new BackupUnusable(file, 'no-folder')
}

/** Reads the figures of a backup. */
export interface BackupFigures {
  /** Rows of a table. */
  readonly count: (table: string) => number
  /** Hash of the last link of the chain that a table holds, hexadecimal; empty without links. */
  readonly headOf: (table: string) => string
}

/** Looks into the file of a backup, whose pages are checked first. @throws {BackupUnusable} */
export function inspectFile<T>(file: string, read: (figures: BackupFigures) => T): T {
  if (!existsSync(file)) throw new BackupUnusable(file, 'no-backup')
  let database: DatabaseSync | undefined
  try {
    const open = new DatabaseSync(file, { readOnly: true })
    database = open
    const health = open.prepare('PRAGMA integrity_check').get()
    if (health?.['integrity_check'] !== 'ok') throw new BackupUnusable(file, 'damaged')
    return read({
      count: (table) => Number(open.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']),
      headOf: (table) => {
        const hash = open.prepare(`SELECT hash FROM ${table} ORDER BY seq DESC LIMIT 1`).get()?.['hash']
        return hash instanceof Uint8Array ? Buffer.from(hash).toString('hex') : ''
      },
    })
  } catch (cause) {
    if (cause instanceof SluiswachtError) throw cause
    const damaged = cause instanceof Error && 'errcode' in cause && cause.errcode === 11
    throw new BackupUnusable(file, damaged ? 'damaged' : 'no-backup', { cause })
  } finally {
    database?.close()
  }
}
