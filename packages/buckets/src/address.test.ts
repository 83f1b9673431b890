import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBucketAddress, writeBucketAddress } from './address.ts'
import { serverOf } from './settings.ts'

test('a key is taken verbatim, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (key) => {
      expect(readBucketAddress(writeBucketAddress({ bucket: 'zaak-12', key }))).toEqual({ bucket: 'zaak-12', key })
    }),
  )
  expect(readBucketAddress('s3://b1/a/../b//c?d#e%2f')).toEqual({ bucket: 'b1', key: 'a/../b//c?d#e%2f' })
  expect(readBucketAddress('s3://b1')).toEqual({ bucket: 'b1', key: '' })
})

test('what is no bucket is refused', () => {
  for (const text of ['s3://', 's3:///a', 's3://../a', 's3://a b/c', 's3://x@y/c', '/share', 'S3://b1'])
    expect(() => readBucketAddress(text), text).toThrow(expect.objectContaining({ code: 'ERR_BUCKET_ADDRESS' }))
})

test('a bucket stands in the path of a store of one’s own, and in the name of the server at AWS', () => {
  const at = (endpoint: string | null, addressing: 'path' | 'virtual', bucket = 'b1') =>
    serverOf({ endpoint, region: 'eu-west-1', addressing }, bucket)
  expect(at('http://127.0.0.1:9000/', 'path')).toMatchObject({ host: '127.0.0.1:9000', path: '/b1', secure: false })
  expect(at('https://[::1]:9000/s3', 'path')).toMatchObject({ hostname: '::1', host: '[::1]:9000', path: '/s3/b1' })
  expect(at(null, 'virtual')).toMatchObject({ host: 'b1.s3.eu-west-1.amazonaws.com', path: '', secure: true })
  expect(at(null, 'virtual', 'a.b')).toMatchObject({ host: 's3.eu-west-1.amazonaws.com', path: '/a.b' })
  for (const wrong of ['opslag:9000', 'ftp://x', 'https://key:secret@x', 'x y'])
    expect(() => at(wrong, 'path'), wrong).toThrow(expect.objectContaining({ code: 'ERR_BUCKET_ADDRESS' }))
})
