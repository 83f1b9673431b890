import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml, html } from './html.ts'
import { visible } from './visible.ts'

test('escapes values, keeps markup made here', () => {
  expect(html`<p title="${'"><script>'}">${html`<b>${'a & b'}</b>`}${null}${[1, 'x<']}</p>`.text).toBe(
    '<p title="&#34;&#62;&#60;script&#62;"><b>a &#38; b</b>1x&#60;</p>',
  )
})

test('no text opens a tag, ends an attribute or hides a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"'`\u202a-\u202e\u2066-\u2069]/)
      expect(escapeHtml(text).includes('\u0000')).toBe(false)
    }),
  )
})

test('shows direction overrides and control characters', () => {
  expect(visible('plan\u202efdp.exe\u0000\n')).toBe('plan[U+202E]fdp.exe[U+0000] ')
})
