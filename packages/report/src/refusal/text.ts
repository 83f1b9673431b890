import { visible } from '../text/visible.ts'
import { refusalAccount } from './account.ts'
import { asksReason, type Refusal } from './refusal.ts'

/** Papers named in a chat; the page names all. */
const MAX_PAPERS = 5

/**
 * A refusal as plain text, for a chat that shows it as its answer. Lines start with `- ` in lists, so that it also reads
 * well as Markdown; signs that Markdown would make a link, image or tag of are taken out of everything inserted.
 */
export function refusalText(refusal: Refusal): string {
  const account = refusalAccount(refusal)
  const { words } = account
  const lines = [`${account.title}.`, account.lead, '', words.why, ...account.reasons.map((reason) => `- ${reason}`)]
  if (account.papers.length > 0) {
    lines.push('', words.papers, ...account.papers.slice(0, MAX_PAPERS).map((paper) => `- ${paper}`))
    if (account.papers.length > MAX_PAPERS) lines.push('- …')
  }
  if (account.found.length > 0) lines.push('', words.found, ...account.found.map((found) => `- ${found}`))
  if (asksReason(refusal)) lines.push('', words.reasonInChat)
  if (account.alternative !== undefined)
    lines.push(
      '',
      asksReason(refusal) ? words.alternativeToReason : words.alternative,
      withLink(account.alternative, account.alternativeUrl),
    )
  if (account.exception !== undefined)
    lines.push('', words.exception, withLink(account.exception, account.exceptionUrl))
  if (refusal.id !== '') lines.push('', `${words.incident}: ${refusal.id}`)
  return lines.map((line) => (line === '' ? '' : plain(line))).join('\n')
}

function withLink(text: string, url: string | undefined): string {
  return url === undefined ? text : `${text} ${url}`
}

function plain(line: string): string {
  return visible(line).replace(/[<>[\]`*|\\]/g, ' ')
}
