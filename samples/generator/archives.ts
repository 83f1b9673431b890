import { gzipSync } from 'fflate'
import { XML_HEAD, xml, zipOf } from './zip-parts.ts'

/** A tar archive (ustar) of these files, all of the same moment and owner. */
export function tar(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, bytes]) => [
    tarHeader(name, bytes.length),
    bytes,
    Buffer.alloc((512 - (bytes.length % 512)) % 512),
  ])
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0, 100)
  header.write('0000644\x000000000\x000000000\x00', 100)
  header.write(`${size.toString(8).padStart(11, '0')}\x0015067200000\x00        0`, 124)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\x00 `, 148)
  return header
}

export function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { mtime: 0 })
}

/** An electronic book with one chapter. */
export function epub(title: string, text: string): Uint8Array {
  const paragraphs = text.split('\n').map((line) => `<p>${xml(line)}</p>`)
  return zipOf(
    {
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': `${XML_HEAD}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
      'book.opf': `${XML_HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">lindervoort-1</dc:identifier><dc:title>${xml(title)}</dc:title><dc:language>nl</dc:language></metadata><manifest><item id="c1" href="c1.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c1"/></spine></package>`,
      'c1.xhtml': `${XML_HEAD}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${xml(title)}</title></head><body>${paragraphs.join('')}</body></html>`,
    },
    ['mimetype'],
  )
}
