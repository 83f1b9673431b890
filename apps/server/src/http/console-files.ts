import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'

const BUILT = fileURLToPath(new URL('../../../console/generated/', import.meta.url))

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

interface BuiltFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer> | null
  readonly mediaType: string
  readonly tag: string
  readonly forever: boolean
}

/** The built console, read once: only files that were there at the start can be asked for. */
export class ConsoleFiles {
  readonly #files: ReadonlyMap<string, BuiltFile>

  constructor(folder: string = BUILT) {
    this.#files = new Map(
      existsSync(folder)
        ? filesUnder(folder).map((path) => [`/${relative(folder, path).split(sep).join('/')}`, load(path)])
        : [],
    )
  }

  /** The file of a path; of a page of the console (a path without an extension) its start page. */
  answer(context: Context): Response | null {
    const { path } = context.req
    const file = this.#files.get(path) ?? (/\.[a-z0-9]{2,5}$/i.test(path) ? undefined : this.#files.get('/index.html'))
    if (!file) return null
    const headers: Record<string, string> = {
      'Content-Type': file.mediaType,
      'Cache-Control': file.forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: file.tag,
      Vary: 'Accept-Encoding',
    }
    if (context.req.header('if-none-match') === file.tag) return new Response(null, { status: 304, headers })
    if (file.gzip && /\bgzip\b/.test(context.req.header('accept-encoding') ?? ''))
      return new Response(file.gzip, { headers: { ...headers, 'Content-Encoding': 'gzip' } })
    return new Response(file.bytes, { headers })
  }
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && extname(path) in MEDIA_TYPES)
}

function load(path: string): BuiltFile {
  const bytes = new Uint8Array(readFileSync(path))
  const mediaType = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'
  const packed = /text|javascript|json|svg/.test(mediaType) ? new Uint8Array(gzipSync(bytes, { level: 9 })) : null
  return {
    bytes,
    gzip: packed && packed.byteLength < bytes.byteLength ? packed : null,
    mediaType,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    // Vite puts a hash of the content into the names of these.
    forever: /[/\\]assets[/\\].*-[\w-]{8,}\.\w+$/.test(path),
  }
}
