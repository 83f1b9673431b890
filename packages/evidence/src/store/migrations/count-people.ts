import type { AffectedPerson } from '@sluiswacht/model'
import type { Sealer } from '../../keys/sealer.ts'
import type { Write } from '../engine.ts'
import { PeopleKey } from '../people-key.ts'
import { facetRow } from '../person-facets.ts'

const CHUNK = 500

/** Opens the people of an inquiry of before version 5 once, to store what can be counted of them. */
export async function countPeople(trx: Write, sealer: Sealer | null): Promise<void> {
  const key = sealer && (await PeopleKey.read(trx, sealer))
  if (!key) return
  for (let last = 0; ; ) {
    const rows = await trx
      .selectFrom('person')
      .select(['no', 'id', 'sealed_person'])
      .where('no', '>', last)
      .orderBy('no')
      .limit(CHUNK)
      .execute()
    const end = rows.at(-1)
    if (!end) return
    const facets = rows.map(({ no, id, sealed_person }) =>
      facetRow(no, key.sealer.openJson<AffectedPerson>(sealed_person, `person ${id}`)),
    )
    await trx.insertInto('person_facet').values(facets).execute()
    last = end.no
  }
}
