import * as cfb from 'cfb'
import type { Attachment } from './mail.ts'

export interface OutlookMessage {
  readonly from: readonly [name: string, address: string]
  readonly to: readonly [name: string, address: string]
  readonly subject: string
  readonly text: string
  readonly attachments?: readonly Attachment[]
}

/** Property ids of MS-OXPROPS that a message needs. */
const SUBJECT = 0x0037
const SENDER_NAME = 0x0c1a
const SENDER_ADDRESS = 0x0c1f
const DISPLAY_TO = 0x0e04
const BODY = 0x1000
const MESSAGE_CLASS = 0x001a
const DISPLAY_NAME = 0x3001
const ADDRESS = 0x3003
const ATTACH_DATA = 0x3701
const ATTACH_NAME = 0x3707
const ATTACH_TYPE = 0x370e

/** A message as Outlook saves it (MS-OXMSG, a compound file). */
export function outlookMsg(message: OutlookMessage): Uint8Array {
  const file = cfb.utils.cfb_new()
  const attachments = message.attachments ?? []
  const top = {
    [MESSAGE_CLASS]: 'IPM.Note',
    [SUBJECT]: message.subject,
    [SENDER_NAME]: message.from[0],
    [SENDER_ADDRESS]: message.from[1],
    [DISPLAY_TO]: message.to[0],
    [BODY]: message.text,
  }
  const counts = Buffer.alloc(24)
  counts.writeUInt32LE(1, 8)
  counts.writeUInt32LE(attachments.length, 12)
  counts.writeUInt32LE(1, 16)
  counts.writeUInt32LE(attachments.length, 20)
  write(file, '', Buffer.concat([Buffer.alloc(8), counts]), top)
  write(file, '/__recip_version1.0_#00000000', Buffer.alloc(8), {
    [DISPLAY_NAME]: message.to[0],
    [ADDRESS]: message.to[1],
  })
  for (const [n, { name, type, bytes }] of attachments.entries())
    write(
      file,
      `/__attach_version1.0_#${String(n).padStart(8, '0')}`,
      Buffer.alloc(8),
      { [ATTACH_NAME]: name, [ATTACH_TYPE]: type },
      bytes,
    )
  for (const stream of ['00020102', '00030102', '00040102'])
    cfb.utils.cfb_add(file, `/__nameid_version1.0/__substg1.0_${stream}`, Buffer.alloc(0))
  return new Uint8Array(cfb.write(file, { type: 'buffer' }) as Buffer)
}

/** Writes the texts (Unicode) and data of one storage, with its table of properties. */
function write(
  file: cfb.CFB$Container,
  storage: string,
  head: Buffer,
  texts: Readonly<Record<number, string>>,
  data?: Uint8Array,
): void {
  const entries: Buffer[] = []
  const add = (id: number, type: number, bytes: Uint8Array, size: number): void => {
    const tag = (id * 0x10000 + type).toString(16).toUpperCase().padStart(8, '0')
    cfb.utils.cfb_add(file, `${storage}/__substg1.0_${tag}`, bytes)
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(id * 0x10000 + type, 0)
    entry.writeUInt32LE(6, 4)
    entry.writeUInt32LE(size, 8)
    entries.push(entry)
  }
  for (const [id, text] of Object.entries(texts)) {
    const bytes = Buffer.from(text, 'utf16le')
    add(Number(id), 0x001f, bytes, bytes.length + 2)
  }
  if (data) {
    add(ATTACH_DATA, 0x0102, data, data.length)
    const method = Buffer.alloc(16)
    method.writeUInt32LE(0x37050003, 0)
    method.writeUInt32LE(6, 4)
    method.writeUInt32LE(1, 8)
    entries.push(method)
  }
  cfb.utils.cfb_add(file, `${storage}/__properties_version1.0`, Buffer.concat([head, ...entries]))
}
