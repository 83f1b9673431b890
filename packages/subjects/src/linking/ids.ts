import { createHash } from 'node:crypto'
import type { AffectedPerson, Mention, MentionAnchor } from '@sluiswacht/model'

/**
 * Gives each person an id: that of the known person with most of the same mentions, else one made of the place of the
 * first mention. Never made of a name or number, so that the id tells nothing.
 */
export function assignIds(
  people: readonly { readonly mentions: readonly Mention[] }[],
  known: readonly AffectedPerson[],
): string[] {
  const ids = people.map(() => '')
  const used = new Set<string>()
  if (known.length > 0) {
    const owner = new Map<string, string>()
    for (const { id, mentions } of known) for (const mention of mentions) owner.set(anchorKey(mention), id)
    const claims: { at: number; id: string; shared: number }[] = []
    people.forEach(({ mentions }, at) => {
      const shared = new Map<string, number>()
      for (const mention of mentions) {
        const id = owner.get(anchorKey(mention))
        if (id !== undefined) shared.set(id, (shared.get(id) ?? 0) + 1)
      }
      for (const [id, count] of shared) claims.push({ at, id, shared: count })
    })
    claims.sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.at - b.at))
    for (const { at, id } of claims) {
      if (ids[at] !== '' || used.has(id)) continue
      ids[at] = id
      used.add(id)
    }
    // an id that was given out once never goes to somebody else
    for (const { id } of known) used.add(id)
  }
  people.forEach(({ mentions }, at) => {
    if (ids[at] !== '') return
    const [first] = mentions
    let id = digest(first ? anchorKey(first) : `\0${at}`)
    while (used.has(id)) id = digest(id)
    ids[at] = id
    used.add(id)
  })
  return ids
}

function anchorKey({ document, part, start }: MentionAnchor): string {
  return `${document}\0${part ?? ''}\0${start}`
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
