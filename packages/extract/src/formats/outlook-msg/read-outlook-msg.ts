import { createRequire } from 'node:module'
import type { FieldsData } from '@kenjiuno/msgreader'
import { memorySource, wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { writeMessage } from '../../message/message.ts'
import { decompressRtf } from '../../message/compressed-rtf.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'
import { decodeText } from '../../text/decode.ts'
import { RtfText } from '../rtf/rtf-text.ts'

/** The library is CommonJS: its class is the property `default` of what `require` gives. */
type MsgReaderModule = typeof import('@kenjiuno/msgreader', { with: { 'resolution-mode': 'require' }})
type MsgReader = InstanceType<MsgReaderModule['default']>

const CONTACT_FIELDS = [
  'title',
  'givenName',
  'middleName',
  'surname',
  'companyName',
  'departmentName',
  'email1EmailAddress',
  'email1DisplayName',
  'fax2EmailAddress',
  'mobileTelephoneNumber',
  'businessTelephoneNumber',
  'homeTelephoneNumber',
  'streetAddress',
  'postalCode',
  'stateOrProvince',
  'country',
  'workAddress',
  'postalAddress',
  'location',
  'apptLocation',
  'apptStartWhole',
  'apptEndWhole',
] as const

/** Reads an Outlook item ([MS-OXMSG]). @throws {ReadFailure} `damaged`, `too-large` */
export async function readOutlookMsg(context: ReadContext): Promise<Reading> {
  const { source, limits, text } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const bytes = new Uint8Array(wholeOf(source))
  const loaded: unknown = createRequire(import.meta.url)('@kenjiuno/msgreader')
  const MsgReader = (loaded as MsgReaderModule).default
  const reader = new MsgReader(bytes.buffer)
  reader.parserConfig = { ansiEncoding: 'windows-1252' }
  const item = reader.getFileData()
  if (item.error !== undefined) throw new ReadFailure('damaged')
  const html = item.bodyHtml ?? (item.html === undefined ? '' : decodeText(item.html, pageLabel(item.internetCodepage)))
  const page = writeMessage(text, headersOf(item), item.body ?? '', html)
  for (const key of CONTACT_FIELDS) {
    const value = item[key]
    if (typeof value === 'string' && value.trim() !== '') text.line(`${key}: ${value.replaceAll('\0', '').trim()}`)
  }
  if ((item.body ?? '').trim() === '' && html === '' && item.compressedRtf !== undefined) {
    text.freshLine()
    new RtfText(decompressRtf(Buffer.from(item.compressedRtf)), text, context.progress).run()
  }
  if (/SMIME(?!\.MultipartSigned)/i.test(item.messageClass ?? '')) context.warn('encrypted-mail')
  if (/\.rpmsg/i.test(item.messageClass ?? '')) context.warn('rights-protected')
  const attachments = (item.attachments ?? []).map((attachment, index) => containedOf(reader, attachment, index))
  return { contained: [...attachments, ...(page?.images ?? [])] }
}

function headersOf(item: FieldsData): readonly (readonly [string, string | undefined])[] {
  const sender = item.senderSmtpAddress ?? item.creatorSMTPAddress ?? item.senderEmail
  const address = sender?.includes('@') === true ? sender : undefined
  const people = (type: 'to' | 'cc' | 'bcc'): string =>
    (item.recipients ?? [])
      .filter(({ recipType }) => recipType === type)
      .map(({ name, smtpAddress, email }) => named(name, smtpAddress ?? email))
      .join(', ')
  return [
    ['Van', named(item.senderName, address)],
    ['Aan', people('to')],
    ['Cc', people('cc')],
    ['Bcc', people('bcc')],
    ['Datum', item.messageDeliveryTime ?? item.clientSubmitTime ?? item.creationTime],
    ['Onderwerp', item.subject],
  ]
}

function named(name: string | undefined, address: string | undefined): string {
  if (address === undefined || !address.includes('@')) return name ?? ''
  return name === undefined || name === '' || name === address ? address : `${name} <${address}>`
}

function containedOf(reader: MsgReader, attachment: FieldsData, index: number): ContainedFile {
  const inner = attachment.innerMsgContent === true
  const name = attachment.fileName ?? attachment.name ?? attachment.fileNameShort ?? `attachment-${index + 1}`
  return {
    name: inner && !/\.msg$/i.test(name) ? `${name}.msg` : name,
    ...(attachment.attachMimeTag === undefined || inner ? {} : { mediaType: attachment.attachMimeTag }),
    open: () => memorySource(reader.getAttachment(attachment).content),
  }
}

function pageLabel(page: number | undefined): string | undefined {
  if (page === undefined) return undefined
  return page === 65001 ? 'utf-8' : page === 28591 ? 'iso-8859-1' : page === 28605 ? 'iso-8859-15' : `windows-${page}`
}
