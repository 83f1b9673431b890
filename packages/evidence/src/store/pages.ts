import type { RecognizedPage } from '@sluiswacht/model'
import { ContentBoxes, type PartFacts } from './content-boxes.ts'
import { pathOf } from './sealed-path.ts'
import type { Session } from './session.ts'

/** A content of which pages wait for character recognition. */
export interface WaitingContent {
  readonly id: number
  /** The file that it is read from: the first by path. */
  readonly fileId: number
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly pages: number
  readonly parts: readonly PartFacts[]
}

/** The pages of contents that are not whole yet; they go when their content is stored again or purged. */
export class PageStore {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /**
   * The contents with waiting pages, by path; `pagesOf` tells how many a part has. Contents of files that are gone,
   * purged ones and those that somebody was erased from are left out.
   */
  async waiting(pagesOf: (part: PartFacts) => number): Promise<WaitingContent[]> {
    const { sealer } = this.#session
    const rows = await this.#session.read((db) =>
      db
        .selectFrom('part')
        .innerJoin('content', 'content.id', 'part.content_id')
        .select(['content.id', 'content.sealed_sha256', 'content.bytes', 'part.ordinal', 'part.sealed_part'])
        .where('part.status', 'not in', ['read', 'empty'])
        .where('content.complete', '=', 1)
        .where('content.redacted', '=', 0)
        .where('content.wrapped_text_key', 'is not', null)
        .where('content.wrapped_findings_key', 'is not', null)
        .orderBy('part.ordinal')
        .execute(),
    )
    const contents = new Map<number, Omit<WaitingContent, 'fileId' | 'path'> & { readonly parts: PartFacts[] }>()
    for (const row of rows) {
      const facts = ContentBoxes.openFacts(sealer, row.id, row)
      const known = contents.get(row.id)
      const sha256 = known?.sha256 ?? sealer.open(row.sealed_sha256, 'sha256').toString('utf8')
      const pages = (known?.pages ?? 0) + pagesOf(facts)
      contents.set(row.id, { id: row.id, sha256, bytes: row.bytes, pages, parts: [...(known?.parts ?? []), facts] })
    }
    const waiting: WaitingContent[] = []
    for (const content of contents.values()) {
      const file = content.pages > 0 ? await this.#fileOf(content.id) : null
      if (file !== null) waiting.push({ ...content, ...file })
    }
    return waiting.sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** What was recognised of a content before. */
  async known(contentId: number): Promise<RecognizedPage[]> {
    const rows = await this.#session.read((db) =>
      db.selectFrom('page').select(['place', 'sealed_page']).where('content_id', '=', contentId).execute(),
    )
    const boxes = await this.#boxes(contentId)
    return rows.flatMap((row) => boxes.openPage(row) ?? [])
  }

  /** How many pages of a content were recognised before. */
  async count(contentId: number): Promise<number> {
    const row = await this.#session.read((db) =>
      db
        .selectFrom('page')
        .select((select) => select.fn.countAll<number>().as('pages'))
        .where('content_id', '=', contentId)
        .executeTakeFirstOrThrow(),
    )
    return Number(row.pages)
  }

  /** Keeps a page; when this returns it is on disk. */
  async keep(contentId: number, page: RecognizedPage): Promise<void> {
    const place = this.#session.sealer.token('page', `${page.part ?? ''}\0${page.page}`)
    const boxes = await this.#boxes(contentId)
    const sealed_page = boxes.sealPage(page, place)
    await this.#session.write(async (trx) => {
      await trx
        .insertInto('page')
        .values({ content_id: contentId, place, sealed_page })
        .onConflict((conflict) => conflict.columns(['content_id', 'place']).doUpdateSet({ sealed_page }))
        .execute()
    })
  }

  async #boxes(id: number): Promise<ContentBoxes> {
    const content = await this.#session.read((db) =>
      db
        .selectFrom('content')
        .select(['id', 'wrapped_text_key', 'wrapped_findings_key'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    return ContentBoxes.open(this.#session.sealer, content)
  }

  async #fileOf(contentId: number): Promise<{ fileId: number; path: string } | null> {
    const rows = await this.#session.read((db) =>
      db
        .selectFrom('file')
        .select(['id', 'token', 'sealed_path'])
        .where('content_id', '=', contentId)
        .where('state', '=', 'done')
        .execute(),
    )
    const files = rows.map((row) => ({ fileId: row.id, path: pathOf(this.#session.sealer, row) }))
    return files.sort((a, b) => (a.path < b.path ? -1 : 1))[0] ?? null
  }
}
