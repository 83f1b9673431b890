// Made by tools/generate-formats.ts from the folders under formats/. Do not edit.
import { appleDouble } from '../formats/apple-double/apple-double.ts'
import { archive } from '../formats/archive/archive.ts'
import { calendar } from '../formats/calendar/calendar.ts'
import { compound } from '../formats/compound/compound.ts'
import { csv } from '../formats/csv/csv.ts'
import { docx } from '../formats/docx/docx.ts'
import { encryptedOffice } from '../formats/encrypted-office/encrypted-office.ts'
import { epub } from '../formats/epub/epub.ts'
import { excel97 } from '../formats/excel-97/excel-97.ts'
import { gzip } from '../formats/gzip/gzip.ts'
import { html } from '../formats/html/html.ts'
import { image } from '../formats/image/image.ts'
import { json } from '../formats/json/json.ts'
import { mail } from '../formats/mail/mail.ts'
import { mbox } from '../formats/mbox/mbox.ts'
import { metafile } from '../formats/metafile/metafile.ts'
import { opc } from '../formats/opc/opc.ts'
import { opendocument } from '../formats/opendocument/opendocument.ts'
import { outlookMsg } from '../formats/outlook-msg/outlook-msg.ts'
import { outlookPst } from '../formats/outlook-pst/outlook-pst.ts'
import { packed } from '../formats/packed/packed.ts'
import { pdf } from '../formats/pdf/pdf.ts'
import { plainText } from '../formats/plain-text/plain-text.ts'
import { powerpoint97 } from '../formats/powerpoint-97/powerpoint-97.ts'
import { pptx } from '../formats/pptx/pptx.ts'
import { rtf } from '../formats/rtf/rtf.ts'
import { smime } from '../formats/smime/smime.ts'
import { tar } from '../formats/tar/tar.ts'
import { tnef } from '../formats/tnef/tnef.ts'
import { word97 } from '../formats/word-97/word-97.ts'
import { wordXml } from '../formats/word-xml/word-xml.ts'
import { xlsx } from '../formats/xlsx/xlsx.ts'
import { xml } from '../formats/xml/xml.ts'
import { zip } from '../formats/zip/zip.ts'
import type { FormatReader } from '../reader.ts'

export const FORMATS: readonly FormatReader[] = [
  appleDouble,
  archive,
  calendar,
  compound,
  csv,
  docx,
  encryptedOffice,
  epub,
  excel97,
  gzip,
  html,
  image,
  json,
  mail,
  mbox,
  metafile,
  opc,
  opendocument,
  outlookMsg,
  outlookPst,
  packed,
  pdf,
  plainText,
  powerpoint97,
  pptx,
  rtf,
  smime,
  tar,
  tnef,
  word97,
  wordXml,
  xlsx,
  xml,
  zip,
]
