// Made by tools/generate-formats.ts from the folders under formats/. Do not edit.
import { csv } from '../formats/csv/csv.ts'
import { docx } from '../formats/docx/docx.ts'
import { gzip } from '../formats/gzip/gzip.ts'
import { html } from '../formats/html/html.ts'
import { json } from '../formats/json/json.ts'
import { mail } from '../formats/mail/mail.ts'
import { opendocument } from '../formats/opendocument/opendocument.ts'
import { pdf } from '../formats/pdf/pdf.ts'
import { plainText } from '../formats/plain-text/plain-text.ts'
import { pptx } from '../formats/pptx/pptx.ts'
import { tar } from '../formats/tar/tar.ts'
import { xlsx } from '../formats/xlsx/xlsx.ts'
import { xml } from '../formats/xml/xml.ts'
import { zip } from '../formats/zip/zip.ts'
import type { FormatReader } from '../reader.ts'

export const FORMATS: readonly FormatReader[] = [
  csv,
  docx,
  gzip,
  html,
  json,
  mail,
  opendocument,
  pdf,
  plainText,
  pptx,
  tar,
  xlsx,
  xml,
  zip,
]
