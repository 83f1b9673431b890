import type { Session } from './session.ts'

/** Numbers for new contents, each given once. */
export interface ContentIds {
  next(): Promise<number>
}

const COUNTER = 'content-ids'
const BLOCK = 200

async function largest(session: Session): Promise<number> {
  const last = await session.read((db) =>
    db
      .selectFrom('content')
      .select((select) => select.fn.max('id').as('id'))
      .executeTakeFirst(),
  )
  return Number(last?.id ?? 0)
}

/** Numbers of a process that is the only one to store contents. */
export class OwnIds implements ContentIds {
  #last: number

  private constructor(last: number) {
    this.#last = last
  }

  static async open(session: Session): Promise<OwnIds> {
    return new OwnIds(await largest(session))
  }

  next(): Promise<number> {
    this.#last += 1
    return Promise.resolve(this.#last)
  }
}

/**
 * Numbers of one of several processes that store contents: it takes a block at a time. Numbers of a block are of no
 * use after somebody else took the inquiry over, because its transactions are refused then.
 */
export class SharedIds implements ContentIds {
  readonly #session: Session
  #next = 0
  #end = 0
  #taking: Promise<void> | undefined

  constructor(session: Session) {
    this.#session = session
  }

  async next(): Promise<number> {
    while (this.#next === this.#end) {
      this.#taking ??= this.#take().finally(() => {
        this.#taking = undefined
      })
      await this.#taking
    }
    this.#next += 1
    return this.#next - 1
  }

  async #take(): Promise<void> {
    const first = await this.#session.together(async (trx) => {
      await this.#session.engine.lockSchema(trx)
      const row = await trx.selectFrom('meta').select('value').where('key', '=', COUNTER).executeTakeFirst()
      const free = Math.max(row ? Number(Buffer.from(row.value).toString()) : 0, (await largest(this.#session)) + 1)
      const value = Buffer.from(String(free + BLOCK))
      await trx
        .insertInto('meta')
        .values({ key: COUNTER, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute()
      return free
    })
    this.#next = first
    this.#end = first + BLOCK
  }
}
