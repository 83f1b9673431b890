import { rm, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { type GateLog, type KeySource, openGateLog } from '@sluiswacht/evidence'
import type { FoundFile, GateRecord, Upload } from '@sluiswacht/model'
import { makeFolder, removeLeftovers } from './temporary-folder.ts'

/** The log of the gate that an inquiry starts from. */
export interface GateEvidence {
  /** Where the log is: a directory, or `postgres://…`. */
  readonly store: string
  readonly key: KeySource
  /** Also what was refused or masked: it did not leave as it was. */
  readonly withRefused: boolean
}

/** What the gate kept, as files, and what it saw, as uploads. `close` removes the files. */
export interface GateFiles {
  readonly found: readonly FoundFile[]
  readonly uploads: readonly Upload[]
  close(): Promise<void>
}

/** Paths in the inquiry begin with it. */
const FOLDER = 'poort'
const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'application/zip': 'zip',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'message/rfc822': 'eml',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/**
 * Opens the contents that the gate kept into a folder for this user only, which is there while the scan runs, and gives
 * each upload with who (as a pseudonym), when and to which service. That it was done is in the log of the gate.
 * @throws {NoGateLog} @throws {GateLogFailed} @throws {KeyDoesNotFit}
 */
export async function openGateEvidence(evidence: GateEvidence): Promise<GateFiles> {
  const log = await openGateLog({ store: evidence.store, key: evidence.key, create: false })
  await removeLeftovers('sluiswacht-gate-')
  const folder = await makeFolder('sluiswacht-gate-')
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const found: FoundFile[] = []
    const uploads: Upload[] = []
    for await (const record of log.records()) {
      if (!evidence.withRefused && !left(record)) continue
      for (const [n, item] of record.items.entries()) {
        // No two names are alike: an upload is never taken for one of another record.
        const path = `${FOLDER}/${record.at.slice(0, 10)}/${record.id}-${nameOf(item, n)}`
        const file = item.content === undefined ? undefined : await keptFile(log, item.content, path, folder)
        if (file) found.push({ ...file, modified: Date.parse(record.at) })
        uploads.push(uploadOf(record, path))
      }
    }
    await log.note({
      at: new Date().toISOString(),
      action: 'inquiry',
      actor: userInfo().username,
      details: { uploads: uploads.length, contents: found.length, withRefused: evidence.withRefused },
    })
    return { found, uploads, close }
  } catch (cause) {
    await close()
    throw cause
  } finally {
    await log.close()
  }
}

/** Whether what was sent left the organisation as it was. */
function left({ decision, question }: GateRecord): boolean {
  if (decision.effect === 'warn_and_justify') return question.justification !== undefined
  return decision.effect === 'allow'
}

async function keptFile(
  log: GateLog,
  content: string,
  path: string,
  folder: string,
): Promise<Omit<FoundFile, 'modified'> | undefined> {
  const bytes = await log.content(content)
  if (!bytes) return undefined
  const location = join(folder, content)
  await writeFile(location, bytes, { mode: 0o600 })
  return { path, location, bytes: bytes.byteLength }
}

function nameOf({ kind, mediaType }: GateRecord['items'][number], n: number): string {
  const extension = kind === 'prompt' ? 'txt' : EXTENSIONS[mediaType?.split(';')[0]?.trim().toLowerCase() ?? '']
  return `${kind === 'prompt' ? 'vraag' : 'bestand'}-${n + 1}${extension === undefined ? '' : `.${extension}`}`
}

function uploadOf(record: GateRecord, path: string): Upload {
  const { labels, categories, people, minors, fullyRead } = record.content
  return {
    file: path,
    timestamp: record.at,
    ...(record.userPseudonym === undefined ? {} : { user: record.userPseudonym }),
    ...(record.department === undefined ? {} : { department: record.department }),
    service: record.service ?? record.host,
    url: `https://${record.host}${record.path}`,
    action: record.decision.effect,
    seen: { record: record.id, labels, categories, people, minors, fullyRead },
  }
}
