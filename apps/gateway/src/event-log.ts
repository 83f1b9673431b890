/** Lines of what happens, as JSON; never content, query, user or token. */
export type EventLog = (
  level: 'info' | 'warn' | 'error',
  event: string,
  details?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>,
) => void

/** Writes events to a stream, one a line. */
export function eventLog(stream: NodeJS.WritableStream): EventLog {
  return (level, event, details) => {
    stream.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...details })}\n`)
  }
}

/** What may be told of an error: its class and stable code, never its message, which may quote what it was about. */
export function tellError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: 'unknown' }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const problem = 'problem' in error && typeof error.problem === 'string' ? { problem: error.problem } : {}
  return { error: error.name, ...code, ...problem, at: whereOf(error) }
}

/** The line of code, which holds no data. */
function whereOf(error: Error): string {
  const line = /\n\s+at [^\n]*?([\w.-]+\.ts:\d+)/.exec(error.stack ?? '')
  return line?.[1] ?? ''
}
