import type { TextCollector } from '../text/text-collector.ts'
import { HtmlText } from '../formats/html/html-text.ts'
import { linesNotIn } from '../formats/mail/alternatives.ts'

/** Headers of a message as lines, in this order; absent ones are left out. */
export type MessageHeaders = readonly (readonly [label: string, value: string | null | undefined])[]

/** Writes headers, an empty line, the plain body, and what only the HTML body says. */
export function writeMessage(
  text: TextCollector,
  headers: MessageHeaders,
  plain: string,
  html: string,
): HtmlText | null {
  for (const [label, value] of headers) {
    const clean = value?.replace(/\0/g, '').replace(/\s+/g, ' ').trim() ?? ''
    if (clean !== '') text.line(`${label}: ${clean}`)
  }
  text.add('\n')
  const body = plain.replace(/\r\n?/g, '\n').replaceAll('\0', '').trimEnd()
  text.add(body)
  if (html === '') return null
  const collected = text.beside(html.length)
  const page = new HtmlText(collected)
  page.write(html)
  page.end()
  text.freshLine()
  for (const line of linesNotIn(body, collected.toString())) text.line(line)
  return page
}
