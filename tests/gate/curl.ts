import { execFile } from 'node:child_process'

export interface CurlAnswer {
  /** 0 = no answer at all. */
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly seconds: number
  /** Bytes that curl sent before the answer. */
  readonly uploaded: number
}

/** Calls through the proxy with the real curl, as a program on a workplace would. */
export async function curl(
  proxy: string,
  caFile: string,
  url: string,
  args: readonly string[] = [],
): Promise<CurlAnswer> {
  const write = '\n%{http_code} %{time_total} %{size_upload}'
  const all = ['-s', '-S', '-m', '60', '-x', proxy, '--cacert', caFile, '-D', '-', '-w', write, ...args, url]
  const text = await new Promise<string>((resolve) => {
    execFile('curl', all, { maxBuffer: 64 * 1024 * 1024, encoding: 'latin1' }, (_error, stdout) => resolve(stdout))
  })
  const at = text.lastIndexOf('\n')
  const [status = 0, seconds = 0, uploaded = 0] = text
    .slice(at + 1)
    .split(' ')
    .map(Number)
  const blocks = text.slice(0, at).split('\r\n\r\n')
  const last = blocks.findLastIndex((block) => /^HTTP\/1\.\d (?!200 Connection established|100)/.test(block))
  const headers: Record<string, string> = {}
  for (const line of (blocks[last] ?? '').split('\r\n').slice(1)) {
    const colon = line.indexOf(':')
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  const body = Buffer.from(blocks.slice(last + 1).join('\r\n\r\n'), 'latin1').toString('utf8')
  return { status, body, headers, seconds, uploaded }
}
