import { addressOf } from '../ooxml/relations.ts'
import type { PdfDocument } from './document.ts'
import { withText } from './document.ts'

const LINK = 2
const POPUP = 16
const WIDGET = 20
const MOST_ANNOTATIONS = 20_000
const CHECKBOX = 2
const RADIO = 3
const BUTTON = 1

export interface PageExtras {
  /** Lines: `veld: waarde` of form fields, notes with their author, mail and telephone links. */
  readonly lines: string[]
  /** Handles of files that hang on the page. */
  readonly attachments: number[]
}

/** What stands on a page besides its content: values of form fields, comments, links, attached files. */
export function pageExtras(document: PdfDocument, page: number): PageExtras {
  const { pdfium } = document
  const { call } = pdfium
  const lines: string[] = []
  const attachments: number[] = []
  const count = Math.min(call._FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS)
  for (let index = 0; index < count; index++) {
    const annotation = call._FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    try {
      const subtype = call._FPDFAnnot_GetSubtype(annotation)
      const value = (key: string): string =>
        pdfium.wideString((buffer, length) =>
          withText(pdfium, key, (name) => call._FPDFAnnot_GetStringValue(annotation, name, buffer, length)),
        )
      if (subtype === WIDGET) {
        const line = fieldLine(document, annotation)
        if (line !== null) lines.push(line)
      } else if (subtype === LINK) {
        const link = linkOf(document, annotation)
        if (/^(mailto|tel):/i.test(link)) lines.push(addressOf(link))
      } else if (subtype !== POPUP) {
        const contents = value('Contents').replace(/\r\n?/g, '\n').trim()
        const author = value('T').trim()
        if (contents !== '') lines.push(author === '' ? contents : `${author}: ${contents}`)
      }
      const file = call._FPDFAnnot_GetFileAttachment(annotation)
      if (file !== 0) attachments.push(file)
    } finally {
      call._FPDFPage_CloseAnnot(annotation)
    }
  }
  return { lines: [...new Set(lines)], attachments }
}

function fieldLine(document: PdfDocument, annotation: number): string | null {
  const { call, wideString } = document.pdfium
  const form = document.form
  if (form === 0) return null
  const type = call._FPDFAnnot_GetFormFieldType(form, annotation)
  if (type === BUTTON) return null
  if ((type === CHECKBOX || type === RADIO) && call._FPDFAnnot_IsChecked(form, annotation) === 0) return null
  const value = wideString((buffer, length) => call._FPDFAnnot_GetFormFieldValue(form, annotation, buffer, length))
  if (value.trim() === '' || value === 'Off') return null
  const spoken = wideString((buffer, length) =>
    call._FPDFAnnot_GetFormFieldAlternateName(form, annotation, buffer, length),
  )
  const name = wideString((buffer, length) => call._FPDFAnnot_GetFormFieldName(form, annotation, buffer, length))
  const label = (spoken.trim() === '' ? name : spoken).replace(/\s+/g, ' ').trim()
  const clean = value.replace(/\r\n?/g, '\n')
  return label === '' ? clean : `${label}: ${clean}`
}

function linkOf(document: PdfDocument, annotation: number): string {
  const { call, narrowString } = document.pdfium
  const link = call._FPDFAnnot_GetLink(annotation)
  const action = link === 0 ? 0 : call._FPDFLink_GetAction(link)
  if (action === 0) return ''
  return narrowString((buffer, length) => call._FPDFAction_GetURIPath(document.handle, action, buffer, length))
}
