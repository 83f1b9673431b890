import { createRequire } from 'node:module'
import type { PSTAttachment, PSTFile as PstFileClass, PSTFolder, PSTMessage } from 'pst-extractor'
import { EntryBudget } from '../../bytes/budget.ts'
import type { Budget } from '../../bytes/budget.ts'
import { type ByteSource, memorySource, wholeOf } from '../../bytes/byte-source.ts'
import { gather } from '../../bytes/spill.ts'
import { ReadFailure } from '../../failure.ts'
import { writeMessage } from '../../message/message.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'

const DEEPEST = 50
const NOTHING: ByteSource = memorySource(Buffer.alloc(0))

/** Reads a personal folders file ([MS-PST]) folder by folder. @throws {ReadFailure} `damaged`, `too-large` */
export async function readOutlookPst(context: ReadContext): Promise<Reading> {
  const { source, path, limits, budget } = context
  if (path === null && source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  if (endsEarly(source)) context.warn('truncated')
  const loaded: unknown = createRequire(import.meta.url)('pst-extractor')
  const { PSTFile } = loaded as { PSTFile: typeof PstFileClass }
  const file = path === null ? new PSTFile(Buffer.from(wholeOf(source))) : new PSTFile(path)
  return { status: endsEarly(source) ? 'partial' : 'read', contained: items(file.getRootFolder(), '', 0, budget) }
}

/** The header says how long the file is ([MS-PST] 2.2.2.5 and 2.2.2.6). */
function endsEarly(source: ByteSource): boolean {
  const header = source.read(0, 192)
  if (header.length < 192) return true
  const length = header.readUInt16LE(10) >= 23 ? Number(header.readBigUInt64LE(184)) : header.readUInt32LE(168)
  return length > source.size
}

function* items(
  folder: PSTFolder,
  path: string,
  depth: number,
  budget: Budget,
): Generator<ContainedFile, void, undefined> {
  if (depth > DEEPEST) throw new ReadFailure('too-deep')
  if (folder.contentCount > 0) {
    let count = 0
    for (
      let item: PSTMessage | null = folder.getNextChild() as PSTMessage | null;
      item !== null;
      item = folder.getNextChild() as PSTMessage | null
    ) {
      const message = item
      yield {
        name: `${path}item-${++count}`,
        mediaType: 'application/vnd.ms-outlook',
        open: () => NOTHING,
        read: (context) => readItem(message, context, budget),
      }
    }
  }
  if (folder.hasSubfolders)
    for (const inner of folder.getSubFolders())
      yield* items(inner, `${path}${inner.displayName.replaceAll('/', '-')}/`, depth + 1, budget)
}

async function readItem(message: PSTMessage, context: ReadContext, budget: Budget): Promise<Reading> {
  const sender = message.senderEmailAddress.includes('@') ? ` <${message.senderEmailAddress}>` : ''
  const headers = [
    ['Van', `${message.senderName}${sender}`],
    ['Aan', people(message, 1) || message.displayTo],
    ['Cc', people(message, 2) || message.displayCC],
    ['Bcc', people(message, 3) || message.displayBCC],
    ['Datum', message.clientSubmitTime?.toISOString()],
    ['Onderwerp', message.subject],
  ] as const
  const page = writeMessage(context.text, headers, message.body, message.bodyHTML)
  const contained: ContainedFile[] = []
  for (let index = 0; index < message.numberOfAttachments; index++) {
    const attachment = message.getAttachment(index)
    const inner = attachment.embeddedPSTMessage
    const name = attachment.longFilename || attachment.filename || `attachment-${index + 1}`
    contained.push({
      name,
      ...(attachment.mimeTag === '' ? {} : { mediaType: attachment.mimeTag }),
      open: () => (inner === null ? gather(bytesOf(attachment, new EntryBudget(budget))) : NOTHING),
      ...(inner === null ? {} : { read: (inside: ReadContext) => readItem(inner, inside, budget) }),
    })
  }
  return { contained: [...contained, ...(page?.images ?? [])] }
}

function people(message: PSTMessage, type: number): string {
  const names: string[] = []
  for (let index = 0; index < Math.min(message.numberOfRecipients, 5_000); index++) {
    const recipient = message.getRecipient(index)
    if (recipient === null || recipient.recipientType !== type) continue
    const address = recipient.smtpAddress || recipient.emailAddress
    names.push(
      address.includes('@') && address !== recipient.displayName
        ? `${recipient.displayName} <${address}>`
        : recipient.displayName,
    )
  }
  return names.join(', ')
}

function* bytesOf(attachment: PSTAttachment, budget: EntryBudget): Generator<Buffer, void, undefined> {
  const stream = attachment.fileInputStream
  if (stream === null) return
  for (;;) {
    const chunk = Buffer.alloc(8_176)
    const got = stream.read(chunk)
    if (got <= 0) return
    budget.unpack(got)
    yield chunk.subarray(0, got)
    if (got < chunk.length) return
  }
}
