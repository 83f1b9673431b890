const LONGEST = 500

/**
 * The reason that a user states in a prompt: its first line, when that starts with `Reden:` or `Reason:`. Undefined when
 * there is none. Bounded in length; it goes with the question as its justification.
 *
 * @example statedReason('Reden: brief in eenvoudige taal\nHerschrijf …') // 'brief in eenvoudige taal'
 */
export function statedReason(prompt: string): string | undefined {
  const line =
    prompt
      .slice(0, LONGEST * 2)
      .trimStart()
      .split(/\r?\n/, 1)[0] ?? ''
  const stated = /^(?:reden|reason)[ \t]*:(.*)$/i.exec(line.slice(0, LONGEST + 20))?.[1]?.trim()
  return stated ? stated.slice(0, LONGEST) : undefined
}
