import { type ByteSource, memorySource } from '../bytes/byte-source.ts'
import type { EntryBudget } from '../bytes/budget.ts'
import { ReadFailure } from '../failure.ts'
import type { PdfDocument } from './document.ts'

/** Handles of the files attached to the document as a whole. */
export function documentAttachments(document: PdfDocument, most: number): number[] {
  const { call } = document.pdfium
  const count = Math.min(call._FPDFDoc_GetAttachmentCount(document.handle), most)
  return Array.from({ length: count }, (_, index) => call._FPDFDoc_GetAttachment(document.handle, index)).filter(
    (handle) => handle !== 0,
  )
}

export function attachmentName(document: PdfDocument, attachment: number): string {
  return document.pdfium.wideString((buffer, length) =>
    document.pdfium.call._FPDFAttachment_GetName(attachment, buffer, length),
  )
}

/** The bytes of an attached file. @throws {ReadFailure} `damaged` or a limit */
export function attachmentBytes(document: PdfDocument, attachment: number, budget: EntryBudget): ByteSource {
  const { call, withMemory, int32At, bytesAt, allocate, free } = document.pdfium
  return withMemory(8, (needed) => {
    if (call._FPDFAttachment_GetFile(attachment, 0, 0, needed) === 0) throw new ReadFailure('damaged')
    const length = int32At(needed)
    if (length <= 0) return memorySource(Buffer.alloc(0))
    budget.unpack(length)
    const buffer = allocate(Buffer.alloc(length))
    try {
      if (call._FPDFAttachment_GetFile(attachment, buffer, length, needed) === 0) throw new ReadFailure('damaged')
      return memorySource(Buffer.from(bytesAt(buffer, length)))
    } finally {
      free(buffer)
    }
  })
}
