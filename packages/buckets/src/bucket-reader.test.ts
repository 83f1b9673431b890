import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createSecureServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { BucketReader, type ReaderOptions } from './bucket-reader.ts'

const signal = new AbortController().signal
const SECRET = 'geheime-sleutel-1'
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

type Respond = (request: IncomingMessage, response: ServerResponse) => void

/** A reader of a server that answers as told. */
async function reader(respond: Respond, options: ReaderOptions = {}): Promise<BucketReader> {
  const server = createServer(respond).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const one = new BucketReader(
    {
      address: { endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', addressing: 'path' },
      key: { accessKeyId: 'AAA', secretAccessKey: SECRET },
    },
    { patienceMs: 3_000, ...options },
  )
  closing.push(() => {
    one.close()
    server.closeAllConnections()
    server.close()
  })
  return one
}

function list(keys: readonly string[], next?: string): string {
  const contents = keys.map((key) => `<Contents><Key>${key}</Key><Size>1</Size><ETag>"e"</ETag></Contents>`).join('')
  const more =
    next === undefined ? '' : `<IsTruncated>true</IsTruncated><NextContinuationToken>${next}</NextContinuationToken>`
  return `<ListBucketResult>${contents}${more}</ListBucketResult>`
}

function error(status: number, code: string): Respond {
  return (_, response) => response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`)
}

const version = { bucket: 'zaak', key: 'a.txt', etag: 'e', bytes: 5 }
const keep = async (chunks: AsyncIterable<Buffer>): Promise<string> =>
  Buffer.concat(await Array.fromAsync(chunks)).toString()

test('pages follow each other, and a list that runs in circles ends', async () => {
  const asked: string[] = []
  const one = await reader((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x')
    const token = searchParams.get('continuation-token')
    asked.push(`${searchParams.get('prefix')} ${token}`)
    response.end(token === null ? list(['a'], 'two+/=') : list(['b']))
  })
  expect((await Array.fromAsync(one.list('zaak', 'map/é', signal))).map(({ key }) => key)).toEqual(['a', 'b'])
  expect(asked).toEqual(['map/é null', 'map/é two+/='])
  const circle = await reader((_, response) => response.end(list(['a'], 'same')))
  await expect(Array.fromAsync(circle.list('zaak', '', signal))).rejects.toMatchObject({ code: 'ERR_BUCKET_ANSWER' })
})

test('a key is asked for as it is, also with dots that look like folders', async () => {
  const paths: (string | undefined)[] = []
  const one = await reader((request, response) => {
    paths.push(request.url)
    response.writeHead(200, { etag: '"e"' }).end('12345')
  })
  for (const key of ['a/../../b.txt', './x', '/begin//eind', 'a b+c&d=é%.txt', '..'])
    expect(await one.read({ ...version, key }, signal, keep)).toBe('12345')
  expect(paths).toEqual([
    '/zaak/a/../../b.txt',
    '/zaak/./x',
    '/zaak//begin//eind',
    '/zaak/a%20b%2Bc%26d%3D%C3%A9%25.txt',
    '/zaak/..',
  ])
})

test('a store that is busy is asked again, and one that stays so is away', async () => {
  let asked = 0
  const busy = await reader((request, response) => {
    asked += 1
    if (asked < 3) return error(503, 'SlowDown')(request, response)
    return response.writeHead(200, { etag: '"e"' }).end('12345')
  })
  expect(await busy.read(version, signal, keep)).toBe('12345')
  expect(asked).toBe(3)
  const away = await reader(error(503, 'SlowDown'), { patienceMs: 300 })
  await expect(away.read(version, signal, keep)).rejects.toMatchObject({ code: 'ERR_BUCKET_AWAY' })
  await expect(Array.fromAsync(away.list('zaak', '', signal))).rejects.toMatchObject({ code: 'ERR_BUCKET_AWAY' })
})

test('one object that the store cannot give is that object’s problem', async () => {
  const one = await reader(
    (request, response) =>
      request.url?.includes('list-type')
        ? response.end(list(['a.txt']))
        : error(500, 'InternalError')(request, response),
    { patienceMs: 300 },
  )
  await expect(one.read(version, signal, keep)).rejects.toMatchObject({ problem: 'read-error' })
})

test('an object that breaks off is read again from the start, one that grew has changed', async () => {
  let asked = 0
  const one = await reader((_, response) => {
    asked += 1
    response.writeHead(200, { etag: '"e"', 'content-length': 5 })
    if (asked > 1) return response.end('12345')
    response.write('12')
    return setTimeout(() => response.destroy(), 20)
  })
  expect(await one.read(version, signal, keep)).toBe('12345')
  const grown = await reader((_, response) => response.writeHead(200, { etag: '"e"' }).end('123456'))
  await expect(grown.read(version, signal, keep)).rejects.toMatchObject({ problem: 'changed' })
  const other = await reader((_, response) => response.writeHead(200, { etag: '"f"' }).end('12345'))
  await expect(other.read(version, signal, keep)).rejects.toMatchObject({ problem: 'changed' })
})

test('a large object over a bad line gets more patience, and not for ever', async () => {
  let asked = 0
  const one = await reader(
    (request, response) => {
      if (request.url?.includes('list-type')) return response.end(list(['a.txt']))
      asked += 1
      response.writeHead(200, { etag: '"e"', 'content-length': 5 })
      response.write('12')
      return setTimeout(() => response.destroy(), 300)
    },
    { patienceMs: 400 },
  )
  await expect(one.read(version, signal, keep)).rejects.toMatchObject({ problem: 'read-error' })
  expect(asked).toBeGreaterThan(3)
  expect(asked).toBeLessThan(8)
}, 30_000)

test('a certificate of an own authority is taken when it was given, and not otherwise', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'own.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2']
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', keyFile, '-out', file, ...subject],
    {
      stdio: 'ignore',
    },
  )
  const [key, cert] = [readFileSync(keyFile), readFileSync(file, 'utf8')]
  const server = createSecureServer({ key, cert }, (_, response) => response.end(list(['a']))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  closing.push(() => server.close())
  const address = { endpoint: `https://localhost:${port}`, region: 'x', addressing: 'path' } as const
  const access = { accessKeyId: 'A', secretAccessKey: 'b' }
  const trusting = new BucketReader({ address, key: access, ca: cert })
  expect(await trusting.find('zaak', 'a', signal)).toMatchObject({ key: 'a' })
  const doubting = new BucketReader({ address, key: access }, { patienceMs: 300 })
  await expect(doubting.find('zaak', 'a', signal)).rejects.toMatchObject({ code: 'ERR_BUCKET_AWAY' })
  for (const one of [trusting, doubting]) one.close()
  rmSync(folder, { recursive: true })
})

test('what a store refuses is told apart, without key or secret', async () => {
  const ofObject: [number, string, object][] = [
    [404, 'NoSuchKey', { problem: 'not-found' }],
    [403, 'AccessDenied', { problem: 'no-permission' }],
    [412, 'PreconditionFailed', { problem: 'changed' }],
    [403, 'InvalidObjectState', { problem: 'no-permission' }],
    [403, 'InvalidAccessKeyId', { code: 'ERR_BUCKET_ACCESS' }],
    [404, 'NoSuchBucket', { code: 'ERR_BUCKET_MISSING' }],
  ]
  for (const [status, code, expected] of ofObject) {
    const one = await reader(error(status, code))
    const cause: Error = await one.read(version, signal, keep).then(
      () => new Error('none'),
      (refused) => refused,
    )
    expect(cause).toMatchObject(expected)
    expect(`${cause.message} ${cause.stack}`).not.toMatch(/a\.txt|AAA|geheim/)
  }
  const ofList: [number, string, string][] = [
    [403, 'SignatureDoesNotMatch', 'ERR_BUCKET_ACCESS'],
    [403, 'AccessDenied', 'ERR_BUCKET_ACCESS'],
    [404, 'NoSuchBucket', 'ERR_BUCKET_MISSING'],
    [301, 'PermanentRedirect', 'ERR_BUCKET_REGION'],
    [400, 'AuthorizationHeaderMalformed', 'ERR_BUCKET_REGION'],
    [200, 'OK', 'ERR_BUCKET_ANSWER'],
  ]
  for (const [status, code, expected] of ofList) {
    const one = await reader(error(status, code))
    await expect(Array.fromAsync(one.list('zaak', '', signal))).rejects.toMatchObject({ code: expected })
  }
})

test('without a key nothing is asked, and nobody is waited for who never was there', async () => {
  const address = { endpoint: 'http://127.0.0.1:1', region: 'x', addressing: 'path' } as const
  const none = new BucketReader({ address, key: null })
  await expect(none.find('zaak', 'a', signal)).rejects.toMatchObject({ code: 'ERR_BUCKET_KEY_MISSING' })
  const nobody = new BucketReader({ address, key: { accessKeyId: 'A', secretAccessKey: 'b' } })
  await expect(nobody.find('zaak', 'a', signal)).rejects.toMatchObject({ code: 'ERR_BUCKET_AWAY' })
}, 10_000)
