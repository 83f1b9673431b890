import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SluiswachtError } from '@sluiswacht/model'

/** The files of the evidence are not there any more: what is written would be written to nothing. */
class EvidenceGone extends SluiswachtError {
  readonly code = 'ERR_EVIDENCE_GONE'
  constructor(folder: string) {
    super({
      nl: `De map ${folder} met het bewijs is weg of vervangen. De poort weigert alles; zet de map terug en start de poort opnieuw.`,
      en: `The folder ${folder} with the evidence is gone or replaced. The gate refuses everything; put it back and restart the gate.`,
    })
  }
}

/**
 * Tells whether the database files that were there when the log was opened still are. A deleted file stays writable to who has it open:
 * without this look records would vanish with every sign of success. Costs a few microseconds.
 */
export function storeWatch(folder: string | undefined): () => void {
  if (folder === undefined) return () => {}
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => ({ path: join(folder, name), inode: inodeOf(join(folder, name)) }))
  return () => {
    for (const { path, inode } of files) if (inodeOf(path) !== inode) throw new EvidenceGone(folder)
  }
}

function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino
}
