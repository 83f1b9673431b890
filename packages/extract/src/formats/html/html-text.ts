import { Parser } from 'htmlparser2'
import { memorySource } from '../../bytes/byte-source.ts'
import type { ContainedFile } from '../../reader.ts'
import type { TextCollector } from '../../text/text-collector.ts'

const BLOCKS = new Set(
  'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol optgroup option p pre section select summary table tbody textarea tfoot thead title tr ul'.split(
    ' ',
  ),
)
const SKIPPED = new Set(['script', 'style', 'noframes', 'template'])
const SPOKEN = ['alt', 'title', 'placeholder', 'aria-label', 'summary'] as const
/** Also with a prefix, as in Dublin Core and Open Graph. */
const SPEAKING_META =
  /^(\w{1,20}[.:])?(author|description|keywords|subject|creator|contributor|publisher|title|classification|category|company|manager|changedby)$/i
const MOST_IMAGES = 200
const LONGEST_IMAGE = 20 * 1024 * 1024

/** Turns HTML, as it comes in, into lines: a block a line, cells of a table row separated by tabs. */
export class HtmlText {
  readonly images: ContainedFile[] = []
  readonly #text: TextCollector
  readonly #parser: Parser
  #skipping = 0
  #preformatted = 0
  #cells = 0
  #inCell = 0
  #line = ''

  constructor(text: TextCollector) {
    this.#text = text
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        onclosetag: (name) => this.#close(name),
        ontext: (piece) => this.#piece(piece),
        oncomment: (comment) => this.#comment(comment),
      },
      { decodeEntities: true, lowerCaseTags: true },
    )
  }

  write(chunk: string): void {
    this.#parser.write(chunk)
  }

  end(): void {
    this.#parser.end()
    this.#endLine()
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SKIPPED.has(name)) this.#skipping++
    if (name === 'pre' || name === 'textarea') this.#preformatted++
    if (name === 'tr') {
      this.#endLine()
      this.#cells = 0
    } else if (name === 'td' || name === 'th') {
      if (this.#cells++ > 0) this.#line = `${this.#line.trimEnd()}\t`
      this.#inCell++
    } else if (name === 'table') this.#endLine()
    else if (BLOCKS.has(name)) this.#break()
    this.#attributes(name, attributes)
  }

  #close(name: string): void {
    if (SKIPPED.has(name)) this.#skipping = Math.max(0, this.#skipping - 1)
    if (name === 'pre' || name === 'textarea') this.#preformatted = Math.max(0, this.#preformatted - 1)
    if (name === 'td' || name === 'th') this.#inCell = Math.max(0, this.#inCell - 1)
    else if (name === 'tr' || name === 'table') this.#endLine()
    else if (name !== 'br' && BLOCKS.has(name)) this.#break()
  }

  #attributes(name: string, attributes: Readonly<Record<string, string>>): void {
    for (const key of SPOKEN) {
      const value = attributes[key]
      if (value !== undefined && /[\p{L}\d]/u.test(value)) this.#aside(value)
    }
    if (name === 'input' && attributes['value'] !== undefined && attributes['type'] !== 'submit')
      this.#aside(`${attributes['name'] ?? 'value'}: ${attributes['value']}`)
    if (
      name === 'meta' &&
      attributes['content'] !== undefined &&
      SPEAKING_META.test(attributes['name'] ?? attributes['property'] ?? '')
    )
      this.#text.line(`${attributes['name'] ?? attributes['property']}: ${attributes['content']}`)
    const target = attributes['href']
    if (target !== undefined && /^(mailto|tel|sms):/i.test(target)) this.#aside(target.split('?', 1)[0] ?? target)
    const picture = attributes['src']
    if (picture?.startsWith('data:') === true) this.#image(picture)
  }

  /** Words of an attribute: within brackets, so that they do not run into the text. */
  #aside(words: string): void {
    this.#piece(` (${words.replace(/\s+/g, ' ').trim()}) `)
  }

  #image(url: string): void {
    const match = /^data:([\w/+.-]{1,100})[^,]{0,100};base64,/.exec(url)
    if (match === null || this.images.length >= MOST_IMAGES || url.length > LONGEST_IMAGE) return
    const name = `image-${this.images.length + 1}.${match[1]?.split('/')[1] ?? 'bin'}`
    this.images.push({ name, open: () => memorySource(Buffer.from(url.slice(match[0].length), 'base64')) })
  }

  #comment(comment: string): void {
    if (comment.startsWith('[if') || comment.includes('<') || !/\p{L}{2}/u.test(comment)) return
    this.#break()
    this.#piece(comment)
    this.#break()
  }

  #piece(piece: string): void {
    if (this.#skipping > 0) return
    if (this.#preformatted > 0 && this.#inCell === 0) {
      this.#line += piece.replaceAll('\u00a0', ' ')
      return
    }
    const words = piece.replace(/[ \t\r\n\f\u00a0]+/g, ' ')
    if (words === ' ' && (this.#line === '' || /\s$/.test(this.#line))) return
    this.#line += /\s$/.test(this.#line) || this.#line === '' ? words.trimStart() : words
    if (this.#line.length > 65_536) this.#endLine()
  }

  /** A block inside a table cell keeps the row on one line. */
  #break(): void {
    if (this.#inCell === 0) this.#endLine()
    else if (this.#line !== '' && !/\s$/.test(this.#line)) this.#line += ' '
  }

  #endLine(): void {
    if (this.#line.trim() !== '') this.#text.line(this.#preformatted > 0 ? this.#line : this.#line.trimEnd())
    this.#line = ''
  }
}
