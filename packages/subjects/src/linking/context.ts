import type { Clusters } from './clusters.ts'
import type { LinkRecord } from './record.ts'

/** Lists of more people say little about who belongs together. */
const MOST_MEMBERS = 60
/** What stands in more documents than this leads to too many pairs to look at. */
const MOST_DOCUMENTS = 40
/** The same for officials and bare whole names. */
const FEW_DOCUMENTS = 12
/** A small inquiry is judged as if it had this many documents. */
const LEAST_DOCUMENTS = 200
const MOST_BITS = 18
/** "Noor" and "Jesse" in both documents: less than whole names, but a family has its own set of given names. */
const GIVEN_SHARE = 0.4
const MOST_BY_GIVEN = 10

/** What documents share besides the two people compared: relatives, professionals, addresses, case numbers. */
export class Context {
  readonly #members: LinkRecord[][] = []
  readonly #tokens: readonly (readonly string[])[]
  readonly #documentsOf = new Map<string, number[]>()
  readonly #givenIn = new Map<string, number>()
  readonly #clusters: Clusters
  readonly #visited = new Set<number>()

  constructor(records: readonly LinkRecord[], clusters: Clusters) {
    this.#clusters = clusters
    this.#tokens = records.map(tokensOf)
    for (const record of records) {
      const members = (this.#members[record.document] ??= [])
      members.push(record)
      const [given] = record.form.given
      if (given !== undefined) this.#givenIn.set(given, (this.#givenIn.get(given) ?? 0) + 1)
      for (const token of this.#tokens[record.index] ?? []) {
        const documents = this.#documentsOf.get(token)
        if (documents === undefined) this.#documentsOf.set(token, [record.document])
        else if (documents.at(-1) !== record.document) documents.push(record.document)
      }
    }
  }

  members(document: number): readonly LinkRecord[] {
    return this.#members[document] ?? []
  }

  /** Bits that the rest of both documents gives to two records being one person. */
  between(a: LinkRecord, b: LinkRecord): number {
    const [others, peers] = [this.members(a.document), this.members(b.document)]
    let bits = a.subject.document === b.subject.document ? 5 : 0
    let byGivenName = 0
    if (others.length > MOST_MEMBERS || peers.length > MOST_MEMBERS) return bits
    for (const other of others) {
      if (other === a) continue
      let best = 0
      let alike = 0
      const root = this.#clusters.rootOf(other.index)
      for (const peer of peers) {
        if (peer === b) continue
        if (other.form.given[0] !== undefined && other.form.given[0] === peer.form.given[0])
          alike = GIVEN_SHARE * weightOf(other) * this.#rarity(this.#givenIn.get(other.form.given[0]) ?? 1)
        best = Math.max(
          best,
          root === this.#clusters.rootOf(peer.index)
            ? this.#rarity(this.#clusters.of(root).documents.size) * weightOf(other)
            : this.#sharedToken(other, peer),
        )
      }
      if (best > 0) bits += best
      else byGivenName += alike
    }
    return Math.min(MOST_BITS, bits + Math.min(MOST_BY_GIVEN, byGivenName))
  }

  #sharedToken(a: LinkRecord, b: LinkRecord): number {
    const theirs = this.#tokens[b.index] ?? []
    let best = 0
    for (const token of this.#tokens[a.index] ?? []) {
      if (!theirs.includes(token)) continue
      best = Math.max(best, 0.7 * weightOf(a) * this.#rarity(this.#documentsOf.get(token)?.length ?? 1))
    }
    return best
  }

  #rarity(documents: number): number {
    const all = Math.max(LEAST_DOCUMENTS, this.#members.length)
    return Math.max(0, Math.min(6, Math.log2(all / documents)))
  }

  /** Calls `visit` for each pair of documents that share a cluster, a whole name or an identifier, and that it did not give before. */
  visitDocuments(visit: (a: number, b: number) => void): void {
    const seen = this.#visited
    const all = this.#members.length
    const pairs = (documents: readonly number[]): void => {
      if (documents.length < 2 || documents.length > MOST_DOCUMENTS) return
      for (let i = 0; i < documents.length; i += 1) {
        for (let j = i + 1; j < documents.length; j += 1) {
          const [a = 0, b = 0] = [documents[i], documents[j]]
          const key = a < b ? a * all + b : b * all + a
          if (a === b || seen.has(key)) continue
          seen.add(key)
          if (this.members(a).length <= MOST_MEMBERS && this.members(b).length <= MOST_MEMBERS)
            visit(Math.min(a, b), Math.max(a, b))
        }
      }
    }
    for (const cluster of this.#clusters.all()) {
      const isStaff = cluster.records[0]?.standing === 'staff'
      if (cluster.documents.size <= (isStaff ? FEW_DOCUMENTS : MOST_DOCUMENTS)) pairs([...cluster.documents])
    }
    for (const [token, documents] of this.#documentsOf)
      if (documents.length <= (token.startsWith('n ') ? FEW_DOCUMENTS : MOST_DOCUMENTS)) pairs(documents)
  }
}

/** Relatives say more than officials, who sign for many families. */
function weightOf({ standing }: LinkRecord): number {
  return standing === 'staff' ? 0.45 : 1
}

function tokensOf({ form, ids }: LinkRecord): string[] {
  const tokens: string[] = []
  if (!form.single && form.given.length > 0 && form.surnames.length > 0)
    tokens.push(`n ${form.given[0]} ${form.surnames.at(-1)}`)
  for (const kind of ['bsn', 'caseNumber', 'email', 'phone', 'address', 'iban', 'licensePlate'] as const)
    for (const value of ids.get(kind) ?? []) tokens.push(`${kind} ${value}`)
  return tokens
}
