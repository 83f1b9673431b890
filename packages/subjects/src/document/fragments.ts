import { compareNames, contradicts } from '../names/compare.ts'
import { fold } from '../names/fold.ts'
import { readName } from '../names/name-form.ts'
import { isGivenName } from '../names/name-lists.ts'
import type { NameMention } from './mentions.ts'
import type { Records } from './records.ts'

const REACH = 5

/**
 * Finds names that the text gives in parts ("Achternaam: Horst", "Voorvoegsel: ter", "Voornaam: Zwaantje", or columns of
 * a row), and gives each part the form of the whole.
 *
 * @returns Pairs of mentions that are of one person.
 */
export function joinFragments(
  mentions: readonly NameMention[],
  records: Records,
): (readonly [NameMention, NameMention])[] {
  const pairs: (readonly [NameMention, NameMention])[] = []
  mentions.forEach((mention, at) => {
    const previous = mentions[at - 1]
    if (previous && isReversed(previous, mention)) {
      previous.form = { ...readName(`${previous.finding.text}, ${mention.finding.text}`), single: false }
      previous.part ??= 'surname'
      mention.part ??= 'given'
      pairs.push([previous, mention])
      return
    }
    if (previous && isCalled(previous, mention)) {
      previous.form = { ...previous.form, nick: [...previous.form.nick, ...mention.form.given] }
      mention.part = 'nick'
      pairs.push([previous, mention])
      return
    }
    if (mention.part === 'nick') {
      const named = mentions[at - 1]
      if (
        named &&
        isNear(named, mention, records) &&
        (named.form.initials.length > 0 || named.form.surnames.length > 0)
      ) {
        named.form = { ...named.form, nick: [...named.form.nick, ...mention.form.given] }
        pairs.push([named, mention])
        const whole = pairs.find(([, other]) => other === named)?.[0]
        if (whole) whole.form = { ...whole.form, nick: [...whole.form.nick, ...mention.form.given] }
      }
      return
    }
    const isSurname =
      mention.part === 'surname' ||
      (mention.part === 'whole' && mention.form.given.length + mention.form.initials.length <= 1)
    if (!isSurname) return
    const others = neighbours(mentions, at, mention, records)
    if (others.length === 0) return
    // "Voornamen: Elif", "Naam: M. Sahin": the form goes on with somebody else
    if (
      mention.part === 'whole' &&
      others.some(
        ({ part, form }) =>
          part === 'given' && form.given[0]?.slice(0, 1) !== (mention.form.initials[0] ?? form.given[0]?.slice(0, 1)),
      )
    )
      return
    if (
      mention.part === 'whole' &&
      others.some(
        (other) =>
          contradicts(compareNames(mention.form, other.form)) && !mention.form.single && mention.form.given.length > 0,
      )
    )
      return
    const text = (part: NameMention['part']): string =>
      others
        .filter((other) => other.part === part)
        .map((other) => other.finding.text)
        .join(' ')
    const given = text('given')
    const whole = readName(
      `${mention.finding.text.split(',')[0] ?? ''}, ${given === '' ? text('initials') : given} ${text('infix')}`,
    )
    const nick = others.filter((other) => other.part === 'nick').flatMap((other) => other.form.given)
    mention.form = { ...whole, nick: [...whole.nick, ...nick], single: false }
    for (const other of others) pairs.push([mention, other])
  })
  return pairs
}

/** The given names, initials and infixes that belong to one surname: same row, or the lines around it up to the next surname. */
function neighbours(mentions: readonly NameMention[], at: number, own: NameMention, records: Records): NameMention[] {
  const found: NameMention[] = []
  const taken = new Set<string>()
  for (const step of [1, -1]) {
    for (let index = at + step; index >= 0 && index < mentions.length; index += step) {
      const other = mentions[index]
      if (!other || !isNear(own, other, records)) break
      if (other.part === undefined || other.part === 'surname' || other.part === 'whole') break
      if (taken.has(other.part)) break
      taken.add(other.part)
      found.push(other)
    }
    // a part stands before or behind the surname, seldom on both sides
    if (found.some(({ part }) => part === 'given')) break
  }
  return found
}

/** "mevrouw Hagendoorn, Corrie", `'Groot', 'Sanne'`: surname and given name found apart. */
function isReversed(a: NameMention, b: NameMention): boolean {
  const between = b.finding.start - a.finding.end
  if (between < 1 || between > 4 || a.line.index !== b.line.index) return false
  // quotes between the two were folded away
  if (!b.before.trimEnd().endsWith(`${fold(a.finding.text)},`)) return false
  const surname = a.form.single
    ? a.form.surnames[0]
    : a.form.given.length + a.form.initials.length === 0
      ? a.form.surnames[0]
      : undefined
  const given = b.form.single ? b.form.given[0] : undefined
  return (
    surname !== undefined &&
    given !== undefined &&
    b.title === undefined &&
    isGivenName(given) &&
    (!isGivenName(surname) || a.title !== undefined)
  )
}

/** "mevrouw Terpsma (Annie)", "J. Bos (Hans, 71)": the name that somebody is called by, in brackets behind the surname. */
function isCalled(a: NameMention, b: NameMention): boolean {
  const [given] = b.form.given
  return (
    b.finding.start - a.finding.end === 2 &&
    b.before.endsWith(' (') &&
    /^(?:\)|, )/.test(b.after) &&
    (a.form.single ? a.title !== undefined : a.form.given.length === 0) &&
    a.form.surnames.length > 0 &&
    b.form.single &&
    given !== undefined &&
    isGivenName(given)
  )
}

function isNear(a: NameMention, b: NameMention, records: Records): boolean {
  const [one, other] = [records.at(a.finding.start), records.at(b.finding.start)]
  if (one !== undefined || other !== undefined) return one === other
  if (a.line.header.length > 0 || b.line.header.length > 0) return a.line.index === b.line.index
  return Math.abs(a.line.index - b.line.index) <= REACH && Math.abs(a.finding.start - b.finding.start) < 400
}
