import { expect, test } from 'vitest'
import { locationName, storeLocation } from './location.ts'

test('a path is a directory, an address a schema of its own', () => {
  expect(storeLocation('/var/zaak 12')).toEqual({ kind: 'directory', directory: '/var/zaak 12' })
  expect(storeLocation('postgres://u@db.example/zaken?schema=zaak_12&sslmode=require')).toMatchObject({
    schema: 'zaak_12',
    url: 'postgres://u@db.example/zaken?sslmode=require',
  })
  expect(storeLocation('postgresql://db.example/zaken')).toMatchObject({ schema: 'sluiswacht' })
})

test('a password never shows, a name that could be code is refused', () => {
  expect(locationName(storeLocation('postgres://u:geheim@db.example/zaken'))).not.toMatch(/geheim|u@/)
  for (const wrong of [
    'postgres://',
    'postgres://h/',
    'postgres://h/db?schema=a;drop',
    'postgres://h/db?schema=A',
    'postgres://h:x/db?schema=a',
  ])
    expect(() => storeLocation(wrong), wrong).toThrow(/address/)
})
