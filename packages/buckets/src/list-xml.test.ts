import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errorCodeOf, readListPage } from './list-xml.ts'

function page(contents: string, more = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name>${more}${contents}</ListBucketResult>`
}

function object(key: string, bytes: number | string = 3): string {
  return `<Contents><Key>${key}</Key><LastModified>2026-03-01T10:00:00.000Z</LastModified><ETag>&quot;abc&quot;</ETag><Size>${bytes}</Size><Owner><ID>x</ID><DisplayName>y</DisplayName></Owner></Contents>`
}

/** As AWS and MinIO write keys when they are asked to. */
function encoded(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+')
}

test('objects come with key, size, time and mark', () => {
  expect(readListPage(page(object('a &amp; b.txt'), '<IsTruncated>false</IsTruncated>'))).toEqual({
    objects: [{ key: 'a & b.txt', bytes: 3, modified: Date.UTC(2026, 2, 1, 10), etag: 'abc' }],
    next: null,
  })
  expect(
    readListPage(page(object('a'), '<IsTruncated>true</IsTruncated><NextContinuationToken>t=1</NextContinuationToken>'))
      ?.next,
  ).toBe('t=1')
  expect(readListPage(page(''))).toEqual({ objects: [], next: null })
})

test('any key comes as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (key) => {
      const xml = page(object(encoded(key)), '<EncodingType>url</EncodingType>')
      expect(readListPage(xml)?.objects[0]?.key).toBe(key)
    }),
  )
})

test('what is no list, or is not whole, is not taken for an empty one', () => {
  const whole = page(object('a') + object('b'))
  for (const text of [
    '',
    'no xml',
    '<html><body>Console</body></html>',
    '<Error><Code>AccessDenied</Code></Error>',
    whole.slice(0, -20),
    whole.slice(0, 200),
    page(object('a', 'x')),
    page(object('a', -1)),
    page(object('%zz'), '<EncodingType>url</EncodingType>'),
    page(object('a'), '<IsTruncated>true</IsTruncated>'),
    page(object('a').repeat(10_001)),
  ])
    expect(readListPage(text), text.slice(0, 100)).toBe(null)
})

test('hostile answers cost no time', () => {
  const started = performance.now()
  for (const text of [
    '<a>'.repeat(350_000),
    page('<Contents>'.repeat(100_000)),
    page('&'.repeat(1_000_000)),
    `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}">]>${page(object('&a;'.repeat(100_000)))}`,
    '<Code>'.repeat(170_000),
  ]) {
    readListPage(text)
    errorCodeOf(text)
  }
  expect(performance.now() - started).toBeLessThan(4_000)
})

test('the code of an error is read, and only if it is plain', () => {
  expect(errorCodeOf('<Error><Code>SlowDown</Code><Message>x</Message></Error>')).toBe('SlowDown')
  expect(errorCodeOf('<Error><Code>a\nb</Code></Error>')).toBe('')
})
