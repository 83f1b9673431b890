import { memorySource } from '../bytes/byte-source.ts'
import type { ContainedFile } from '../reader.ts'
import type { CompoundFile } from './compound-file.ts'

const WHOLE_STORAGES = /^(worddocument|workbook|book|powerpoint document|visiodocument)$/i

/** Objects embedded in an old Office file (storages `ObjectPool/_1234`, `MBD…`): files of their own. */
export function embeddedObjects(file: CompoundFile): ContainedFile[] {
  const contained: ContainedFile[] = []
  const inside = new Map<string, string[]>()
  for (const { path, kind } of file.entries) {
    if (kind !== 'stream') continue
    const slash = path.lastIndexOf('/')
    if (slash < 0) continue
    const storage = path.slice(0, slash)
    inside.set(storage, [...(inside.get(storage) ?? []), path.slice(slash + 1)])
  }
  for (const [storage, names] of inside) {
    const stream = (name: string): Buffer => file.stream(`${storage}/${name}`) ?? Buffer.alloc(0)
    const native = names.find((name) => name === '\x01Ole10Native')
    const packaged = names.find((name) => /^(package|contents)$/i.test(name))
    const whole = names.some((name) => WHOLE_STORAGES.test(name))
    if (native !== undefined) {
      const object = oleNative(stream(native))
      contained.push({ name: `${storage}/${object.name}`, open: () => memorySource(object.bytes) })
    } else if (packaged !== undefined)
      contained.push({ name: `${storage}/${packaged}`, open: () => memorySource(stream(packaged)) })
    else if (whole) {
      contained.push({
        name: storage,
        open: async () => {
          const { utils, write } = await import('cfb')
          const rebuilt = utils.cfb_new()
          for (const name of names) utils.cfb_add(rebuilt, `/${name}`, stream(name))
          return memorySource(Buffer.from(write(rebuilt, { type: 'buffer' }) as Uint8Array))
        },
      })
    }
  }
  return contained
}

/** A file packed by the Object Packager ([MS-OLEDS] 2.3.6): name and bytes. */
export function oleNative(stream: Buffer): { readonly name: string; readonly bytes: Buffer } {
  const raw = { name: 'object', bytes: stream.subarray(Math.min(4, stream.length)) }
  if (stream.length < 8) return raw
  // Size, a word, label, file name, two words, temporary path (with its length), size of the data, data.
  const label = cString(stream, 6)
  const file = cString(stream, label.end)
  const pathAt = file.end + 8
  if (pathAt > stream.length) return raw
  const path = cString(stream, pathAt)
  if (path.end + 4 > stream.length) return raw
  const length = stream.readUInt32LE(path.end)
  if (length === 0 || path.end + 4 + length > stream.length) return raw
  const name = (label.text === '' ? file.text : label.text).split(/[\\/]/).at(-1) ?? 'object'
  return { name: name === '' ? 'object' : name, bytes: stream.subarray(path.end + 4, path.end + 4 + length) }
}

function cString(bytes: Buffer, from: number): { readonly text: string; readonly end: number } {
  const zero = bytes.indexOf(0, from)
  const end = zero < 0 ? bytes.length : zero
  return { text: bytes.toString('latin1', from, end), end: end + 1 }
}
