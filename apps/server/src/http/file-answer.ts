/** A file to save: never shown in the page, whatever is in it. */
export function fileAnswer(bytes: Uint8Array | ReadableStream<Uint8Array>, mediaType: string, name: string): Response {
  // Fetch takes bytes of an own buffer only.
  const body = bytes instanceof Uint8Array ? new Uint8Array(bytes) : bytes
  return new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encoded(name)}`,
    },
  })
}

/** A stream of what comes step by step, so that it need not fit in memory. */
export function streamOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  return ReadableStream.from(chunks)
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

/** RFC 6266: only letters, digits and a few signs in the plain name. */
function plainName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._ -]/g, '_').slice(0, 120)
}

/** RFC 8187. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed().slice(0, 200)).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
