import { attribute, localName, type XmlHandler } from '../../xml/tokenizer.ts'

type Shape =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date'; readonly time: boolean; readonly day: boolean }
  | { readonly kind: 'zeros'; readonly digits: number }

const PLAIN: Shape = { kind: 'plain' }

/** How cells show their numbers, as far as it matters to find people: dates, and numbers with leading zeros. */
export class CellFormats implements XmlHandler {
  from1904 = false
  readonly #codes = new Map<number, string>()
  readonly #formats: number[] = []
  #inCellFormats = false

  open(name: string, attributes: string): void {
    const local = localName(name)
    if (local === 'numFmt')
      this.#codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
    else if (local === 'cellXfs') this.#inCellFormats = true
    else if (local === 'xf' && this.#inCellFormats) this.#formats.push(Number(attribute(attributes, 'numFmtId')))
  }

  close(name: string): void {
    if (localName(name) === 'cellXfs') this.#inCellFormats = false
  }

  text(): void {}

  /** The number `raw` as a cell of style `style` shows it: dates day first, as in Dutch. */
  show(raw: string, style: number): string {
    const value = Number(raw)
    if (raw.trim() === '' || !Number.isFinite(value)) return raw
    const shape = this.#shapeOf(this.#formats[style] ?? 0)
    if (shape.kind === 'zeros') return String(Math.round(value)).padStart(shape.digits, '0')
    if (shape.kind === 'date' && value >= 0 && value < 2_958_466) return showDate(value, shape, this.from1904)
    return /[eE]/.test(raw) || raw.length > 15 ? tidy(value) : raw
  }

  #shapeOf(id: number): Shape {
    const code = this.#codes.get(id)
    if (code === undefined) {
      if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return { kind: 'date', time: false, day: true }
      if (id === 22) return { kind: 'date', time: true, day: true }
      if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { kind: 'date', time: true, day: false }
      return PLAIN
    }
    const bare = code.split(';', 1)[0]?.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '') ?? ''
    if (/^0{2,}$/.test(bare.replace(/[\s.-]/g, ''))) return { kind: 'zeros', digits: bare.replace(/\D/g, '').length }
    const day = /[dyj]/i.test(bare)
    const time = /[hsu]/i.test(bare)
    if (
      /[#0?]/.test(bare.replace(/s\.0+/i, '')) ||
      !(day || time || /m/i.test(bare)) ||
      /general|standaard/i.test(bare)
    )
      return PLAIN
    return { kind: 'date', time, day: day || !time }
  }
}

function tidy(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString()
  return String(Number(value.toPrecision(15)))
}

function showDate(serial: number, shape: { readonly time: boolean; readonly day: boolean }, from1904: boolean): string {
  // Day 60 of the 1900 system is the 29th of February that never was.
  const days = from1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial
  const moment = new Date(Math.round((days - 25_569) * 86_400) * 1_000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = `${two(moment.getUTCDate())}-${two(moment.getUTCMonth() + 1)}-${moment.getUTCFullYear()}`
  const time = `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`
  return [...(shape.day ? [date] : []), ...(shape.time ? [time] : [])].join(' ')
}
