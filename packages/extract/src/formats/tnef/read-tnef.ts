import { memorySource, wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { decompressRtf } from '../../message/compressed-rtf.ts'
import { writeMessage } from '../../message/message.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'
import { decodeText } from '../../text/decode.ts'
import { RtfText } from '../rtf/rtf-text.ts'
import { mapiProperties } from './mapi-properties.ts'

const BODY = 0x800c
const SUBJECT = 0x8004
const ATTACHMENT_START = 0x9002
const ATTACHMENT_NAME = 0x8010
const ATTACHMENT_DATA = 0x800f
const ATTACHMENT_PROPERTIES = 0x9005
const MESSAGE_PROPERTIES = 0x9003
const PLAIN_BODY = 0x1000
const RTF_BODY = 0x1009
const HTML_BODY = 0x1013
const SENDER = 0x0c1a
const LONG_NAME = 0x3707
const OBJECT = 0x3701

interface Attachment {
  name: string
  data: Buffer
}

/** Reads a TNEF stream ([MS-OXTNEF]). @throws {ReadFailure} `too-large` */
export async function readTnef(context: ReadContext): Promise<Reading> {
  const { source, limits, text } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const bytes = wholeOf(source)
  const attachments: Attachment[] = []
  let body = ''
  let subject = ''
  let html = ''
  let sender = ''
  let rtf: Buffer | null = null
  for (let at = 6; at + 9 <= bytes.length; ) {
    const id = bytes.readUInt16LE(at + 1)
    const length = bytes.readUInt32LE(at + 5)
    const data = bytes.subarray(at + 9, Math.min(bytes.length, at + 9 + length))
    if (at + 11 + length > bytes.length + 2) context.warn('truncated')
    at += 11 + length
    const current = attachments.at(-1)
    if (id === BODY) body = plain(data)
    else if (id === SUBJECT) subject = plain(data)
    else if (id === ATTACHMENT_START) attachments.push({ name: '', data: Buffer.alloc(0) })
    else if (id === ATTACHMENT_NAME && current !== undefined) current.name ||= plain(data)
    else if (id === ATTACHMENT_DATA && current !== undefined) current.data = data
    else if (id === ATTACHMENT_PROPERTIES && current !== undefined) {
      const properties = mapiProperties(data)
      current.name = properties.get(LONG_NAME)?.text ?? current.name
      const object = properties.get(OBJECT)
      // An object begins with the identifier of its interface.
      if (current.data.length === 0 && object !== undefined) current.data = object.bytes.subarray(16)
    } else if (id === MESSAGE_PROPERTIES) {
      const properties = mapiProperties(data)
      body = properties.get(PLAIN_BODY)?.text ?? body
      sender = properties.get(SENDER)?.text ?? sender
      const page = properties.get(HTML_BODY)
      if (page !== undefined) html = decodeText(page.bytes)
      rtf = properties.get(RTF_BODY)?.bytes ?? rtf
    }
  }
  const page = writeMessage(
    text,
    [
      ['Van', sender],
      ['Onderwerp', subject],
    ],
    body,
    html,
  )
  if (body.trim() === '' && html === '' && rtf !== null) new RtfText(decompressRtf(rtf), text, context.progress).run()
  const contained = attachments
    .filter(({ data }) => data.length > 0)
    .map(
      ({ name, data }, index): ContainedFile => ({
        name: name === '' ? `attachment-${index + 1}` : name,
        open: () => memorySource(data),
      }),
    )
  return { contained: [...contained, ...(page?.images ?? [])] }
}

function plain(data: Buffer): string {
  return decodeText(data).replace(/\0.*$/s, '')
}
