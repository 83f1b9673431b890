import { userInfo } from 'node:os'
import { type Inquiry, type InquiryEvent, openInquiry } from '@sluiswacht/evidence'
import type { CommandInput, CommandOption } from '../../command.ts'
import { readEnvironment } from '../../environment.ts'
import { keyOf, storeOf } from '../../store-options.ts'
import { WrongUse } from '../../usage-error.ts'

export const REASON_OPTION: CommandOption = {
  name: 'reason',
  value: 'TEXT',
  help: { nl: 'waarom; verplicht, wordt vastgelegd', en: 'why; required, it is recorded' },
}

/** Where the inquiry is and what opens it, as the command line says. */
export function target({ options }: CommandInput): { store: string; key: ReturnType<typeof keyOf> } {
  const environment = readEnvironment()
  return { store: storeOf(options, environment), key: keyOf(options, environment) }
}

/** Opens the inquiry of the command line, does the work and closes it. */
export async function withInquiry<T>(
  input: CommandInput,
  mode: 'read' | 'change',
  work: (inquiry: Inquiry) => Promise<T>,
): Promise<T> {
  const { store, key } = target(input)
  const inquiry = await openInquiry(store, { mode, key })
  try {
    return await work(inquiry)
  } finally {
    await inquiry.close()
  }
}

/** Does something and writes down that it was done, by the account that runs the command: both or neither. */
export function logged<T>(
  inquiry: Inquiry,
  action: string,
  work: () => Promise<{ readonly value: T; readonly details: InquiryEvent['details'] }>,
): Promise<T> {
  return inquiry.events.together(async () => {
    const { value, details } = await work()
    return { value, event: { at: new Date().toISOString(), action, actor: userInfo().username, details } }
  })
}

/** Writes to the log what was done, by the account that runs the command. */
export function log(inquiry: Inquiry, action: string, details: InquiryEvent['details']): Promise<void> {
  return inquiry.events.append({ at: new Date().toISOString(), action, actor: userInfo().username, details })
}

/** The reason that was given. @throws {WrongUse} */
export function reasonOf({ options }: CommandInput): string {
  const reason = (options.get('reason') ?? readEnvironment().reason)?.trim()
  if (reason) return reason
  throw new WrongUse({
    nl: 'Geef met --reason "…" (of SLUISWACHT_REASON) waarom u dit doet; dat wordt vastgelegd.',
    en: 'Say why you do this with --reason "…" (or SLUISWACHT_REASON); it is recorded.',
  })
}

/** The one word that a command takes. @throws {WrongUse} */
export function onlyWord({ words }: CommandInput, what: { nl: string; en: string }): string {
  const [word, ...more] = words
  if (word !== undefined && word.trim() !== '' && more.length === 0) return word
  throw new WrongUse({ nl: `Geef één ${what.nl}.`, en: `Give one ${what.en}.` })
}
