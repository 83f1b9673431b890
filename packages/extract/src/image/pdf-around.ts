/** A strip of an image in a packing that PDF knows too. */
export interface PackedStrip {
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
  /** The entries `/Filter`, `/DecodeParms`, `/ColorSpace`, `/BitsPerComponent` and `/Decode` of the image dictionary. */
  readonly dictionary: string
}

/**
 * A PDF with a page for each image, its strips one below the other, a point a pixel: PDFium then unpacks, scales and
 * turns JPEG, JPEG 2000 and the packings of TIFF.
 */
export function pdfAround(pages: readonly (readonly PackedStrip[])[]): Buffer {
  const pieces: Buffer[] = []
  const offsets: number[] = []
  let length = 0
  const write = (piece: string | Buffer): void => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece
    pieces.push(bytes)
    length += bytes.length
  }
  const object = (number: number, head: string, stream?: Buffer): void => {
    offsets[number] = length
    write(`${number} 0 obj\n${head}\n`)
    if (stream !== undefined) {
      write('stream\n')
      write(stream)
      write('\nendstream\n')
    }
    write('endobj\n')
  }
  write('%PDF-1.7\n')
  let next = 3
  const kids: number[] = []
  for (const strips of pages) {
    const width = Math.max(...strips.map((strip) => strip.width))
    const height = strips.reduce((sum, strip) => sum + strip.height, 0)
    const images: string[] = []
    const drawing: string[] = []
    let top = height
    for (const [index, strip] of strips.entries()) {
      const number = next++
      top -= strip.height
      object(
        number,
        `<</Type/XObject/Subtype/Image/Width ${strip.width}/Height ${strip.height}${strip.dictionary}/Length ${strip.bytes.length}>>`,
        strip.bytes,
      )
      images.push(`/I${index} ${number} 0 R`)
      drawing.push(`q ${strip.width} 0 0 ${strip.height} 0 ${top} cm /I${index} Do Q`)
    }
    const content = Buffer.from(drawing.join('\n'), 'latin1')
    object(next, `<</Length ${content.length}>>`, content)
    object(
      next + 1,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</XObject<<${images.join('')}>>>>/Contents ${next} 0 R>>`,
    )
    kids.push(next + 1)
    next += 2
  }
  object(1, '<</Type/Catalog/Pages 2 0 R>>')
  object(2, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`)
  const start = length
  write(`xref\n0 ${next}\n0000000000 65535 f \n`)
  for (let number = 1; number < next; number++) write(`${String(offsets[number] ?? 0).padStart(10, '0')} 00000 n \n`)
  write(`trailer<</Size ${next}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`)
  return Buffer.concat(pieces)
}
