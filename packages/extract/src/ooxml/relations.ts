import { attribute, localName, type XmlHandler } from '../xml/tokenizer.ts'

interface Relation {
  readonly type: string
  readonly target: string
}

/** The relations between parts (ECMA-376 part 2, 9.3), and the mail and telephone addresses that they link to. */
export class Relations {
  readonly addresses: Set<string> = new Set()
  readonly #bySource = new Map<string, Map<string, Relation>>()

  /** A handler for the relations file `name` (`word/_rels/document.xml.rels`). */
  of(name: string): XmlHandler {
    const source = name.replace(/(^|\/)_rels\//, '$1').replace(/\.rels$/, '')
    const relations = new Map<string, Relation>()
    this.#bySource.set(source, relations)
    return {
      open: (element, attributes) => {
        if (localName(element) !== 'Relationship') return
        const target = attribute(attributes, 'Target') ?? ''
        if (attribute(attributes, 'TargetMode') === 'External') {
          const address = /^(mailto|tel|sms|callto|sip):/i.test(target) ? addressOf(target) : null
          if (address !== null) this.addresses.add(address)
          return
        }
        const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? ''
        relations.set(attribute(attributes, 'Id') ?? '', { type, target: resolve(source, target) })
      },
      close() {},
      text() {},
    }
  }

  /** Part that `source` names by relation id; null when there is none. */
  target(source: string, id: string | null): string | null {
    return id === null ? null : (this.#bySource.get(source)?.get(id)?.target ?? null)
  }

  /** Parts of a type (`notesSlide`) that `source` points to. */
  ofType(source: string, type: string): string[] {
    return [...(this.#bySource.get(source)?.values() ?? [])]
      .filter((relation) => relation.type === type)
      .map(({ target }) => target)
  }
}

/** A link such as `mailto:x@y.nl?subject=…` without what follows the address, percent signs decoded. */
export function addressOf(link: string): string {
  const bare = link.split('?', 1)[0] ?? link
  try {
    return decodeURIComponent(bare)
  } catch {
    return bare
  }
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = source.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
