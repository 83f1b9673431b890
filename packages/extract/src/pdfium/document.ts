import type { Pdfium } from './pdfium.ts'

export type PdfLoadError = 'password' | 'damaged' | 'rights'

/** An open PDF document; `close` frees the memory. */
export class PdfDocument {
  readonly pdfium: Pdfium
  readonly handle: number
  readonly pageCount: number
  readonly #data: number
  #form: { handle: number; memory: number } | null = null

  private constructor(pdfium: Pdfium, handle: number, data: number) {
    this.pdfium = pdfium
    this.handle = handle
    this.#data = data
    this.pageCount = pdfium.call._FPDF_GetPageCount(handle)
  }

  /** Opens a document with the first password that fits; no password counts as the empty one. */
  static open(pdfium: Pdfium, bytes: Uint8Array, passwords: readonly string[]): PdfDocument | PdfLoadError {
    const data = pdfium.allocate(bytes)
    let error = 0
    for (const password of ['', ...passwords]) {
      const handle = withText(pdfium, password, (pointer) =>
        pdfium.call._FPDF_LoadMemDocument(data, bytes.length, pointer),
      )
      if (handle !== 0) return new PdfDocument(pdfium, handle, data)
      error = pdfium.call._FPDF_GetLastError()
      if (error !== 4) break
    }
    pdfium.free(data)
    return error === 4 ? 'password' : error === 5 ? 'rights' : 'damaged'
  }

  /** The form environment, which knows values of fields; 0 when it cannot be made. */
  get form(): number {
    if (this.#form === null) {
      // FPDF_FORMFILLINFO version 2, no callbacks: 256 bytes hold it with room to spare.
      const memory = this.pdfium.allocate(new Uint8Array(256))
      this.pdfium.bytesAt(memory, 4).writeInt32LE(2)
      this.#form = { handle: this.pdfium.call._FPDFDOC_InitFormFillEnvironment(this.handle, memory), memory }
    }
    return this.#form.handle
  }

  /** Document information such as `Title` and `Author`. */
  info(key: string): string {
    const { call, wideString } = this.pdfium
    return wideString((buffer, length) =>
      withText(this.pdfium, key, (name) => call._FPDF_GetMetaText(this.handle, name, buffer, length)),
    )
  }

  /** Titles of the bookmarks, depth first, at most `most`. */
  bookmarks(most: number): string[] {
    const { call, wideString } = this.pdfium
    const titles: string[] = []
    const seen = new Set<number>()
    const pending = [call._FPDFBookmark_GetFirstChild(this.handle, 0)]
    while (pending.length > 0 && titles.length < most) {
      const bookmark = pending.pop() ?? 0
      // Outlines of hostile files run in circles.
      if (bookmark === 0 || seen.has(bookmark)) continue
      seen.add(bookmark)
      titles.push(wideString((buffer, length) => call._FPDFBookmark_GetTitle(bookmark, buffer, length)))
      pending.push(
        call._FPDFBookmark_GetNextSibling(this.handle, bookmark),
        call._FPDFBookmark_GetFirstChild(this.handle, bookmark),
      )
    }
    return titles
  }

  close(): void {
    if (this.#form !== null) {
      if (this.#form.handle !== 0) this.pdfium.call._FPDFDOC_ExitFormFillEnvironment(this.#form.handle)
      this.pdfium.free(this.#form.memory)
    }
    this.pdfium.call._FPDF_CloseDocument(this.handle)
    this.pdfium.free(this.#data)
  }
}

/** Hands a string to PDFium for the time of a call. */
export function withText<T>(pdfium: Pdfium, text: string, use: (pointer: number) => T): T {
  const bytes = Buffer.from(`${text}\0`, 'utf8')
  return pdfium.withMemory(bytes.length, (pointer) => {
    pdfium.bytesAt(pointer, bytes.length).set(bytes)
    return use(pointer)
  })
}
