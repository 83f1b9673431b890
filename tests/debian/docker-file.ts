/** One instruction of a Dockerfile, continuation lines joined. */
export interface Instruction {
  readonly name: string
  readonly rest: string
}

/** The stages of a Dockerfile, each with its instructions in order. */
export function readStages(text: string): Instruction[][] {
  const stages: Instruction[][] = []
  const lines = text.replace(/\\\n/g, ' ').split('\n')
  for (const line of lines) {
    const found = /^([A-Z]+)\s+(.*)$/.exec(line.trim())
    if (found === null) continue
    const [, name = '', rest = ''] = found
    if (name === 'FROM') stages.push([])
    else stages.at(-1)?.push({ name, rest })
  }
  return stages
}

/** `["a", "b c"]` as words of a shell; an instruction in shell form as it is. */
export function wordsOf(rest: string): string {
  if (!rest.startsWith('[')) return rest
  return (JSON.parse(rest) as string[]).map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
}
