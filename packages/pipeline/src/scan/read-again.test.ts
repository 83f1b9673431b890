import { expect, test } from 'vitest'
import { mayNowBeRead } from './read-again.ts'

const part = (warning: string, ocr = false) => ({ ocr, warnings: ['hidden-sheet: Blad2', warning] })

test('passwords help what is locked, recognition what is an image', () => {
  const passwords = { ocr: 'off', passwords: ['geheim'] } as const
  const recognition = { ocr: 'auto', passwords: [] } as const
  expect(mayNowBeRead(part('password-needed'), passwords)).toBe(true)
  expect(mayNowBeRead(part('password-needed'), recognition)).toBe(false)
  for (const warning of ['image-without-ocr', 'page-without-text: 3']) {
    expect(mayNowBeRead(part(warning), recognition)).toBe(true)
    expect(mayNowBeRead(part(warning), passwords)).toBe(false)
    expect(mayNowBeRead(part(warning, true), recognition)).toBe(false)
  }
  expect(mayNowBeRead({ ocr: false, warnings: ['page-without-text: 1', 'ocr-failed'] }, recognition)).toBe(false)
  expect(mayNowBeRead(part('damaged'), { ocr: 'auto', passwords: ['geheim'] })).toBe(false)
})
