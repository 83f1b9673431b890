import { SluiswachtError } from '@sluiswacht/model'

/** What the worker was last busy with (a part's path inside the file), or null for the file itself. */
export type BusyWith = string | null

/** A job showed no sign of progress for too long; its process was ended. */
export class WorkerHung extends SluiswachtError {
  readonly code = 'ERR_WORKER_HUNG'
  readonly at: BusyWith
  constructor(seconds: number, at: BusyWith) {
    super({
      nl: `Het lezen kwam ${seconds} seconden niet verder en is afgebroken. Open het bestand zelf om te zien wat erin staat.`,
      en: `Reading made no progress for ${seconds} seconds and was stopped. Open the file yourself to see what it holds.`,
    })
    this.at = at
  }
}

/** The process of a job ended by itself, or its code threw something unforeseen. */
export class WorkerCrashed extends SluiswachtError {
  readonly code = 'ERR_WORKER_CRASHED'
  readonly at: BusyWith
  /** How it ended: `exit 1`, `signal SIGSEGV` or the code of an error; never a message with content. */
  readonly how: string
  constructor(how: string, at: BusyWith) {
    super({
      nl: `Het leesproces is vastgelopen op dit bestand (${how}). Het bestand is waarschijnlijk beschadigd: vraag om een nieuwe kopie.`,
      en: `The reading process failed on this file (${how}). The file is probably damaged: ask for a fresh copy.`,
    })
    this.how = how
    this.at = at
  }
}

/** A job needed more memory than one process may have. */
export class WorkerOutOfMemory extends SluiswachtError {
  readonly code = 'ERR_WORKER_OUT_OF_MEMORY'
  readonly at: BusyWith
  constructor(limitMb: number, at: BusyWith) {
    super({
      nl: `Dit bestand vraagt meer dan ${limitMb} MB geheugen. Splits het bestand of geef een leesproces meer geheugen.`,
      en: `This file needs more than ${limitMb} MB of memory. Split the file or allow a reading process more memory.`,
    })
    this.at = at
  }
}

/**
 * A process to read in could not be started: that says nothing of the file, and the next file would fare no better.
 * No {@link WorkerFailure}: it ends the run.
 */
export class WorkerNotStarted extends SluiswachtError {
  readonly code = 'ERR_WORKER_NOT_STARTED'
  constructor(how: string, options?: ErrorOptions) {
    super(
      {
        nl: `Een leesproces kon niet starten (${how}). Dit ligt niet aan de bestanden: het systeem heeft te weinig geheugen of laat niet meer processen toe. Sluit andere programma's of verhoog de grens, lees met minder processen tegelijk en geef de opdracht opnieuw.`,
        en: `A reading process could not be started (${how}). The files are not to blame: the system is short of memory or allows no more processes. Close other programs or raise the limit, read with fewer processes at once and give the command again.`,
      },
      options,
    )
  }
}

/** The pool was closed while a job waited or ran. */
export class PoolClosed extends SluiswachtError {
  readonly code = 'ERR_POOL_CLOSED'
  constructor() {
    super({
      nl: 'Het lezen is gestopt voordat dit bestand klaar was.',
      en: 'Reading stopped before this file was done.',
    })
  }
}

export type WorkerFailure = WorkerHung | WorkerCrashed | WorkerOutOfMemory

/** Whether an error says that one job's process was lost (the other jobs and the pool go on). */
export function isWorkerFailure(error: unknown): error is WorkerFailure {
  return error instanceof WorkerHung || error instanceof WorkerCrashed || error instanceof WorkerOutOfMemory
}
