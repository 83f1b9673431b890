import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { pdfAround } from '../../packages/extract/src/image/pdf-around.ts'
import { decodePng } from '../../packages/extract/src/image/png.ts'

const SCAN = fileURLToPath(new URL('../../samples/fixtures/balie/scan toestemming.png', import.meta.url))

/** Writes `scan.pdf`, of so many pages that are pictures of one letter, and that picture as `los.png`. */
export function writeScannedPages(folder: string, pages: number): void {
  const bitmap = decodePng(readFileSync(SCAN)).bitmap()
  if (bitmap === null) throw new Error('the sample is not unpacked')
  const page = {
    width: bitmap.width,
    height: bitmap.height,
    bytes: deflateSync(bitmap.data),
    dictionary: '/Filter/FlateDecode/ColorSpace/DeviceGray/BitsPerComponent 8',
  }
  writeFileSync(join(folder, 'scan.pdf'), pdfAround(Array.from({ length: pages }, () => [page])))
  cpSync(SCAN, join(folder, 'los.png'))
}
