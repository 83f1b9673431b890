import type { ServiceReading, UploadLink } from '@sluiswacht/model'

/** Joins the requests of one upload: the announcement (name, size), the signed PUT (bytes), the prompt (file id). */
export interface UploadLinker {
  /**
   * Remembers what a request tells and gives its links, completed with what earlier requests of the same client and
   * service told in the last minutes.
   * @param clientKey - whoever sends: a keyed hash of user or address
   * @param at - milliseconds since 1970
   */
  link(clientKey: string, reading: ServiceReading, at: number): UploadLink[]
}

const MINUTE = 60_000
const WITHIN_MS = 15 * MINUTE
const MOST_CLIENTS = 10_000
const MOST_UPLOADS = 64

interface Upload {
  link: UploadLink
  at: number
  /** Whether the bytes have come by. */
  sent: boolean
}

/** Makes a linker; its memory is bounded: 10,000 clients with 64 uploads each, forgotten after 15 minutes. */
export function uploadLinker(): UploadLinker {
  // Two generations: when the younger is full the older is dropped as a whole.
  let young = new Map<string, Upload[]>()
  let old = new Map<string, Upload[]>()
  return {
    link(clientKey, reading, at) {
      if (reading.links.length === 0) return []
      const key = `${reading.service}\n${clientKey}`
      const uploads = (young.get(key) ?? old.get(key) ?? []).filter((upload) => at - upload.at <= WITHIN_MS)
      const links = reading.links.map((link, index) =>
        index < MOST_UPLOADS ? complete(uploads, link, reading.action === 'upload', at) : link,
      )
      if (young.size >= MOST_CLIENTS / 2 && !young.has(key)) {
        old = young
        young = new Map()
      }
      young.set(key, uploads.slice(-MOST_UPLOADS))
      return links
    },
  }
}

function complete(uploads: Upload[], link: UploadLink, sends: boolean, at: number): UploadLink {
  const earlier = uploads.find((upload) => !(sends && upload.sent) && isSame(upload.link, link))
  if (earlier === undefined) {
    uploads.push({ link, at, sent: sends })
    return link
  }
  earlier.link = { ...earlier.link, ...link }
  earlier.at = at
  earlier.sent ||= sends
  return earlier.link
}

/** Whether two links can tell of one upload: nothing differs, and an id, an address, or the size with no other name fits. */
function isSame(a: UploadLink, b: UploadLink): boolean {
  if (a.fileId !== undefined && b.fileId !== undefined) return a.fileId === b.fileId
  if (differ(a.name, b.name) || differ(a.bytes, b.bytes)) return false
  if (a.uploadAddress !== undefined && b.uploadAddress !== undefined && a.uploadAddress !== b.uploadAddress)
    return false
  return (a.bytes !== undefined && b.bytes !== undefined) || (a.name !== undefined && b.name !== undefined)
}

function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}
