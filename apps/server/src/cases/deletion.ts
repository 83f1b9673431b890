import { deletionRequest, letterHead, type UploadsAtProvider } from '@sluiswacht/breach'
import type { Inquiry } from '@sluiswacht/evidence'
import type { Language, Letter, Upload } from '@sluiswacht/model'
import { matchUploads } from '@sluiswacht/pipeline/desk'
import type { DeskSettings } from '../settings.ts'
import { today } from './today.ts'

const MOST_FILES = 10_000

/** What lies at one AI service, as the export of the proxy tells it. */
export interface ServiceUploads {
  readonly service: string
  readonly uploads: readonly Upload[]
}

export async function uploadsByService(inquiry: Inquiry): Promise<ServiceUploads[]> {
  const services = new Map<string, Upload[]>()
  for (const upload of await inquiry.files.uploads()) {
    const name = upload.service ?? '?'
    const list = services.get(name)
    if (list) list.push(upload)
    else services.set(name, [upload])
  }
  return [...services]
    .map(([service, uploads]) => ({ service, uploads }))
    .toSorted((a, b) => b.uploads.length - a.uploads.length)
}

/** First and last day of uploads, where they are known. */
export function daysOf(uploads: readonly Upload[]): { readonly first: string | null; readonly last: string | null } {
  const days = uploads.flatMap(({ timestamp }) => timestamp?.slice(0, 10) ?? []).toSorted()
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}

export function accountsOf(uploads: readonly Upload[]): string[] {
  return [...new Set(uploads.flatMap(({ user }) => user ?? []))].toSorted()
}

/** The request to a provider, with its files (names, hashes, days) and accounts. */
export async function deletionLetter(
  inquiry: Inquiry,
  { service, uploads }: ServiceUploads,
  request: { readonly reference: string; readonly answerBy: string },
  { sender }: DeskSettings,
  lang: Language,
): Promise<Letter> {
  const { ofFile, withoutFile } = matchUploads(await inquiry.files.paths(), uploads)
  const hashes = new Map<string, string | null>()
  for await (const { file } of inquiry.contents.visit()) if (ofFile.has(file.path)) hashes.set(file.path, file.sha256)
  const files = [
    ...[...ofFile].flatMap(([path, list]) => list.map((upload) => fileOf(upload, hashes.get(path) ?? null))),
    ...withoutFile.map((upload) => fileOf(upload, null)),
  ]
  const letter = deletionRequest(
    {
      service,
      provider: service,
      files: files.slice(0, MOST_FILES),
      accounts: accountsOf(uploads),
      reference: request.reference,
    },
    sender,
    request.answerBy.slice(0, 10),
    lang,
  )
  return { ...letter, head: letterHead(sender, today(), lang, request.reference) }
}

function fileOf({ file, timestamp }: Upload, sha256: string | null): UploadsAtProvider['files'][number] {
  return { name: file.split(/[/\\]/).at(-1) ?? file, sha256, day: timestamp?.slice(0, 10) ?? null }
}
