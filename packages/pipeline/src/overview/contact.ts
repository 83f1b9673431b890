import { type AffectedPerson, CONTACT_WAYS, type ReportedContact } from '@sluiswacht/model'

/** Counts by which way affected people can be told. Somebody without a known way is reached by public notice only. */
export function contactTotals(affected: readonly AffectedPerson[]): ReportedContact {
  const ways = CONTACT_WAYS.map((way) => ({
    way,
    people: affected.filter(({ contact }) => (contact?.way ?? 'public_notice') === way).length,
  })).filter(({ people }) => people > 0)
  const publicNotice = ways.find(({ way }) => way === 'public_notice')?.people ?? 0
  return {
    ways,
    direct: affected.length - publicNotice,
    publicNotice,
    protectedAddress: affected.filter(({ contact }) => contact?.protectedAddress).length,
    deceased: affected.filter(({ contact }) => contact?.deceased).length,
  }
}
