import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { memorySource, wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { type MessageHeaders, writeMessage } from '../../message/message.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'

const OTHER_HEADERS = ['sender', 'delivered-to', 'return-path', 'x-originating-ip', 'organization', 'x-sender']

/** Reads headers as `Van: …` lines, the body (plain, and what only the HTML says), and attachments as parts. */
export async function readMail(context: ReadContext): Promise<Reading> {
  const { source, limits, text } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const bytes = wholeOf(source)
  context.progress()
  const email = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
    maxNestingDepth: 64,
  })
  const page = writeMessage(text, headersOf(email), email.text ?? '', email.html ?? '')
  const type = headerOf(email, 'content-type') ?? ''
  const locked = /multipart\/encrypted|smime-type="?enveloped-data/i.test(type)
  if (locked) context.warn('encrypted-mail')
  if (/^multipart\//i.test(type) && !bytes.subarray(-16_384).includes('--')) context.warn('truncated')
  const attached = email.attachments.map((attachment, index) => containedOf(attachment, index))
  return { ...(locked ? { status: 'encrypted' as const } : {}), contained: [...attached, ...(page?.images ?? [])] }
}

function headerOf(email: Email, key: string): string | undefined {
  return email.headers.find((header) => header.key === key)?.value
}

function headersOf(email: Email): MessageHeaders {
  return [
    ['Van', addresses(email.from === undefined ? [] : [email.from])],
    ['Aan', addresses(email.to)],
    ['Cc', addresses(email.cc)],
    ['Bcc', addresses(email.bcc)],
    ['Antwoord aan', addresses(email.replyTo)],
    ['Datum', headerOf(email, 'date')],
    ['Onderwerp', email.subject],
    ...OTHER_HEADERS.map((key): [string, string | undefined] => [key, headerOf(email, key)]),
  ]
}

function addresses(list: readonly Address[] | undefined): string | undefined {
  const flat = (list ?? []).flatMap((address) =>
    'group' in address && address.group !== undefined ? address.group : [address],
  )
  if (flat.length === 0) return undefined
  return flat
    .map(({ name, address }) =>
      address === undefined || address === '' ? name : name === '' ? address : `${name} <${address}>`,
    )
    .join(', ')
}

function containedOf(attachment: Attachment, index: number): ContainedFile {
  const mediaType = attachment.mimeType
  const content = attachment.content
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content)
  const ending = mediaType === 'message/rfc822' ? '.eml' : mediaType === 'text/calendar' ? '.ics' : ''
  const name = attachment.filename ?? `attachment-${index + 1}${ending}`
  return {
    name: mediaType === 'message/rfc822' && !/\.eml$/i.test(name) ? `${name}.eml` : name,
    mediaType,
    open: () => memorySource(bytes),
  }
}
