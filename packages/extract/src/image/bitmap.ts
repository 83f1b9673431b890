/** A picture in shades of grey, a byte a pixel (0 black), rows from the top. */
export interface GrayBitmap {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Quarter turns clockwise. */
export type Quarter = 0 | 1 | 2 | 3

/** As a portable greymap (P5), which needs no packing. */
export function toPgm({ width, height, data }: GrayBitmap): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data])
}

export function turned(bitmap: GrayBitmap, quarter: Quarter): GrayBitmap {
  if (quarter === 0) return bitmap
  const { width, height, data } = bitmap
  const out = new Uint8Array(data.length)
  const wide = quarter === 2 ? width : height
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to =
        quarter === 1
          ? x * wide + (height - 1 - y)
          : quarter === 3
            ? (width - 1 - x) * wide + y
            : (height - 1 - y) * wide + (width - 1 - x)
      out[to] = data[y * width + x] ?? 0
    }
  }
  return { width: wide, height: quarter === 2 ? height : width, data: out }
}

/** Made larger or smaller: bilinear up, mean of the covered pixels down. */
export function scaled(bitmap: GrayBitmap, factor: number): GrayBitmap {
  if (Math.abs(factor - 1) < 0.01) return bitmap
  const width = Math.max(1, Math.round(bitmap.width * factor))
  const height = Math.max(1, Math.round(bitmap.height * factor))
  return factor > 1 ? enlarged(bitmap, width, height) : reduced(bitmap, width, height)
}

function enlarged({ width, height, data }: GrayBitmap, toWidth: number, toHeight: number): GrayBitmap {
  const out = new Uint8Array(toWidth * toHeight)
  const at = (x: number, y: number): number => data[Math.min(height - 1, y) * width + Math.min(width - 1, x)] ?? 0
  for (let y = 0; y < toHeight; y++) {
    const fromY = (y * (height - 1)) / Math.max(1, toHeight - 1)
    const y0 = Math.floor(fromY)
    const dy = fromY - y0
    for (let x = 0; x < toWidth; x++) {
      const fromX = (x * (width - 1)) / Math.max(1, toWidth - 1)
      const x0 = Math.floor(fromX)
      const dx = fromX - x0
      const top = at(x0, y0) * (1 - dx) + at(x0 + 1, y0) * dx
      const bottom = at(x0, y0 + 1) * (1 - dx) + at(x0 + 1, y0 + 1) * dx
      out[y * toWidth + x] = Math.round(top * (1 - dy) + bottom * dy)
    }
  }
  return { width: toWidth, height: toHeight, data: out }
}

function reduced({ width, height, data }: GrayBitmap, toWidth: number, toHeight: number): GrayBitmap {
  const out = new Uint8Array(toWidth * toHeight)
  for (let y = 0; y < toHeight; y++) {
    const y0 = Math.floor((y * height) / toHeight)
    const y1 = Math.max(y0 + 1, Math.floor(((y + 1) * height) / toHeight))
    for (let x = 0; x < toWidth; x++) {
      const x0 = Math.floor((x * width) / toWidth)
      const x1 = Math.max(x0 + 1, Math.floor(((x + 1) * width) / toWidth))
      let sum = 0
      for (let row = y0; row < y1; row++)
        for (let column = x0; column < x1; column++) sum += data[row * width + column] ?? 0
      out[y * toWidth + x] = Math.round(sum / ((y1 - y0) * (x1 - x0)))
    }
  }
  return { width: toWidth, height: toHeight, data: out }
}
