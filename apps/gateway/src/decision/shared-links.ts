import type { GateLog } from '@sluiswacht/evidence'
import type { UploadLinker } from '@sluiswacht/extract'
import type { ServiceReading, UploadLink } from '@sluiswacht/model'

const KEPT_MS = 15 * 60_000
const MOST_SHARED = 8

type Told = Pick<UploadLink, 'name' | 'fileId'>

/** Links the requests of one upload, also when its announcement came by another gate that shares the store. */
export class SharedLinks {
  readonly #linker: UploadLinker
  readonly #log: Pick<GateLog, 'remember' | 'recall'>

  constructor(linker: UploadLinker, log: Pick<GateLog, 'remember' | 'recall'>) {
    this.#linker = linker
    this.#log = log
  }

  /** As {@link UploadLinker.link}. An announcement is told to the other gates; an upload without a name asks them. */
  async link(who: string, reading: ServiceReading, at: number): Promise<UploadLink[]> {
    const links = this.#linker.link(who, reading, at)
    const shared = links.slice(0, MOST_SHARED)
    if (reading.action === 'announce') await Promise.all(shared.map((link) => this.#tell(who, reading, link, at)))
    if (reading.action !== 'upload') return links
    const asked = await Promise.all(shared.map((link) => this.#ask(who, reading, link, at)))
    return [...asked, ...links.slice(MOST_SHARED)]
  }

  async #tell(who: string, reading: ServiceReading, { name, fileId, bytes }: UploadLink, at: number): Promise<void> {
    if (name === undefined || bytes === undefined) return
    const told: Told = { name, ...(fileId === undefined ? {} : { fileId }) }
    await this.#log.remember(keyOf(who, reading, bytes), JSON.stringify(told), at + KEPT_MS)
  }

  async #ask(who: string, reading: ServiceReading, link: UploadLink, at: number): Promise<UploadLink> {
    if (link.name !== undefined || link.bytes === undefined) return link
    const told = await this.#log.recall(keyOf(who, reading, link.bytes), at)
    return told === undefined ? link : { ...(JSON.parse(told) as Told), ...link }
  }
}

function keyOf(who: string, { service }: ServiceReading, bytes: number): string {
  return `upload\n${service}\n${who}\n${bytes}`
}
