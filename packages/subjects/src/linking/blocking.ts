import { sound } from '../names/similar.ts'
import { ID_KINDS, type LinkRecord } from './record.ts'

/** In a larger block only neighbours are compared: each with the next of the same key, in canonical order. */
const FULL_BLOCK = 40

/** Keys under which records that may be one person come together, one family of keys at a time to save memory. */
const FAMILIES: readonly ((record: LinkRecord) => string[])[] = [
  ...ID_KINDS.filter((kind) => kind !== 'dob' && kind !== 'postcode' && kind !== 'address').map(
    (kind) => (record: LinkRecord) => [...(record.ids.get(kind) ?? [])],
  ),
  ({ ids, form }) => {
    const names = [...form.surnames, ...form.given, ...form.nick].map(sound)
    return (ids.get('dob') ?? []).flatMap((dob) => (names.length === 0 ? [dob] : names.map((name) => `${dob} ${name}`)))
  },
  // a slip in the date of birth: same name, same year or same day
  ({ ids, form }) =>
    (ids.get('dob') ?? []).flatMap((dob) => [
      `${wholeName(form)} ${dob.slice(0, 4)}`,
      `${wholeName(form)} ${dob.slice(5)}`,
    ]),
  ({ ids, form }) =>
    [...(ids.get('address') ?? []), ...(ids.get('postcode') ?? [])].flatMap((place) =>
      [...form.surnames, ...form.given].map((name) => `${place} ${sound(name)}`),
    ),
  ({ form }) =>
    form.given.length > 0 && form.surnames.length > 0 && !form.single
      ? form.surnames.map((name) => `${sound(form.given[0] ?? '')} ${sound(name)}`)
      : [],
  ({ form, standing }) =>
    standing === 'resident' || form.single ? [] : form.surnames.map((name) => `${form.initials[0] ?? ''} ${name}`),
]

function wholeName({ given, initials, surnames }: LinkRecord['form']): string {
  return `${given[0]?.slice(0, 1) ?? initials[0] ?? ''} ${sound(surnames.at(-1) ?? '')}`
}

/** Calls `visit` with each pair of records that share a key, lower index first; a pair may come more than once. */
export function visitPairs(records: readonly LinkRecord[], visit: (a: LinkRecord, b: LinkRecord) => void): void {
  for (const keysOf of FAMILIES) {
    const blocks = new Map<string, LinkRecord[]>()
    for (const record of records) {
      for (const key of new Set(keysOf(record))) {
        const block = blocks.get(key)
        if (block) block.push(record)
        else blocks.set(key, [record])
      }
    }
    for (const block of blocks.values()) visitBlock(block, visit)
  }
}

function visitBlock(block: readonly LinkRecord[], visit: (a: LinkRecord, b: LinkRecord) => void): void {
  if (block.length < 2) return
  const reach = block.length <= FULL_BLOCK ? block.length : 3
  for (let i = 0; i < block.length; i += 1) {
    for (let j = i + 1; j < block.length && j <= i + reach; j += 1) {
      const [a, b] = [block[i], block[j]]
      if (a && b && a.document !== b.document) visit(a, b)
    }
  }
}
