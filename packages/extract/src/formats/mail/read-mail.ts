import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { memorySource, sliceSource, wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { type MessageHeaders, writeMessage } from '../../message/message.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'
import { fromUtf7, uuencodedFiles, withReadableHeaders } from './older-codings.ts'

const OTHER_HEADERS = ['sender', 'delivered-to', 'return-path', 'x-originating-ip', 'organization', 'x-sender']

/** Reads headers as `Van: …` lines, the body (plain, and what only the HTML says), and attachments as parts. */
export async function readMail(context: ReadContext): Promise<Reading> {
  const { source, limits, text } = context
  const { start, length } = messageWithin(context)
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const bytes = withReadableHeaders(wholeOf(sliceSource(source, start, length)))
  context.progress()
  const email = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
    maxNestingDepth: 64,
  })
  const type = headerOf(email, 'content-type') ?? ''
  const utf7 = /charset\s*=\s*"?utf-7\b/i.test(type)
  const plain = utf7 ? fromUtf7(email.text ?? '') : (email.text ?? '')
  const page = writeMessage(text, headersOf(email), plain, utf7 ? fromUtf7(email.html ?? '') : (email.html ?? ''))
  const locked = /multipart\/encrypted|smime-type="?enveloped-data/i.test(type)
  if (locked) context.warn('encrypted-mail')
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type)
  if (/^multipart\//i.test(type) && boundary !== null && !bytes.includes(`--${boundary[1] ?? boundary[2] ?? ''}--`))
    context.warn('truncated')
  const attached = email.attachments.map((attachment, index) => containedOf(attachment, index))
  for (const { name, bytes } of uuencodedFiles(plain)) attached.push({ name, open: () => memorySource(bytes) })
  return { ...(locked ? { status: 'encrypted' as const } : {}), contained: [...attached, ...(page?.images ?? [])] }
}

/** Apple Mail puts the length of the message on a line before it, and a property list after it (.emlx). */
function messageWithin({ source, sample }: ReadContext): { readonly start: number; readonly length: number } {
  const line = /^(\d{1,12})\s*\n/.exec(sample.head.toString('latin1', 0, 40))
  const start = line?.[0].length ?? 0
  return { start, length: Math.min(source.size - start, line === null ? source.size : Number(line[1])) }
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
