import type { Contact, ContactWay, Identifiers, SubjectNote } from '@sluiswacht/model'

/** How somebody can be told, from what the documents hold; with a BSN the register of residents (BRP) has the address. */
export function contactOf(
  { identifiers, minor }: { readonly identifiers: Identifiers; readonly minor: boolean },
  notes: readonly SubjectNote[],
  parents: readonly string[],
): Contact {
  const deceased = notes.includes('deceased')
  const protectedAddress = notes.includes('protected-address')
  return { way: wayOf(identifiers, minor, deceased, protectedAddress, parents), protectedAddress, deceased, parents }
}

function wayOf(
  identifiers: Identifiers,
  minor: boolean,
  deceased: boolean,
  protectedAddress: boolean,
  parents: readonly string[],
): ContactWay {
  const has = (kind: keyof Identifiers): boolean => (identifiers[kind]?.length ?? 0) > 0
  if (deceased) return 'next_of_kin'
  const written = has('bsn') || (has('address') && !protectedAddress)
  if (minor && (parents.length > 0 || written)) return 'through_parents'
  if (written) return 'letter'
  if (has('email')) return 'email'
  return has('phone') ? 'phone' : 'public_notice'
}
