// What others make of the same texts in the same run: two redaction libraries from npm, and pdftotext for PDF.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createInspector } from '../packages/pipeline/src/inspect.ts'

const PEERS = fileURLToPath(new URL('./peers/', import.meta.url))
const SECONDS = 5

interface OpenRedactionModule {
  OpenRedaction: new (options?: object) => { detect: (text: string) => unknown }
}
interface RedactPiiModule {
  SyncRedactor: new () => { redact: (text: string) => string }
}

/** Prints MB a second on one core of Sluiswacht and of each peer that is there (`npm ci` in bench/peers), and pages of pdftotext. */
export async function measurePeers(texts: readonly string[], pdfs: readonly string[]): Promise<void> {
  const inspector = createInspector({ profile: 'inquiry' })
  await measureTexts('sluiswacht (everything, with subjects)', texts, (text) => inspector.inspect(text))
  if (existsSync(`${PEERS}node_modules`)) {
    const load = createRequire(`${PEERS}package.json`)
    const { OpenRedaction } = load('openredaction') as OpenRedactionModule
    const open = new OpenRedaction()
    await measureTexts('openredaction', texts, (text) => open.detect(text))
    const { SyncRedactor } = load('redact-pii') as RedactPiiModule
    const redactor = new SyncRedactor()
    await measureTexts('redact-pii', texts, (text) => redactor.redact(text))
  } else console.log('openredaction and redact-pii: not installed; run npm ci in bench/peers')
  measurePdfToText(pdfs)
}

/** Texts one after the other, for a few seconds at most. */
async function measureTexts(name: string, texts: readonly string[], read: (text: string) => unknown): Promise<void> {
  await read(texts[0] ?? '')
  const from = performance.now()
  let bytes = 0
  let done = 0
  for (const text of texts) {
    await read(text)
    bytes += Buffer.byteLength(text)
    done += 1
    if (performance.now() - from > SECONDS * 1000) break
  }
  const seconds = (performance.now() - from) / 1000
  console.log(`${name}: ${(bytes / seconds / 1e6).toFixed(2)} MB/s on one core (${done} texts)`)
}

function measurePdfToText(pdfs: readonly string[]): void {
  const from = performance.now()
  for (const path of pdfs) {
    const { error } = spawnSync('pdftotext', [path, '-'], { maxBuffer: 1 << 26 })
    if (error) return console.log('pdftotext: not installed (Debian: poppler-utils)')
  }
  console.log(
    `pdftotext: ${(pdfs.length / ((performance.now() - from) / 1000)).toFixed(1)} PDF files/s on one core, text only`,
  )
}
