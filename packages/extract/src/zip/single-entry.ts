import { crc32 } from 'node:zlib'

/** The packing of one zip entry, unciphered. */
export interface PackedEntry {
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly size: number
  readonly packed: Buffer
}

/** A zip file of these files, stored. */
export function zipOfEntries(files: readonly { readonly name: string; readonly content: Buffer }[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, content } of files) {
    const path = Buffer.from(name, 'utf8')
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800, 2)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(content.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(path.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), fields, path, content)
    centrals.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, rest, path)
    offset += 30 + path.length + content.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

/** A zip file of one entry around packed bytes, for a reader that knows packings which are rare. */
export function zipAround({ method, flags, crc, size, packed }: PackedEntry): Buffer {
  // Of the flags only those of the packing itself stay: how LZMA ends.
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(63, 0)
  fields.writeUInt16LE(flags & 0x6, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt32LE(crc, 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(1, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from('a')])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x3f\0', 'latin1'), fields, Buffer.alloc(14), Buffer.from('a')])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length + packed.length, 16)
  return Buffer.concat([local, packed, central, end])
}
