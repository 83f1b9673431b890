#!/usr/bin/env node
import { SluiswachtError, type Language } from '@sluiswacht/model'
import { readArguments, readLanguage } from './arguments.ts'
import { type Command, type CommandGroup, EXIT } from './command.ts'
import { type CommandName, SUMMARIES } from './commands/summaries.ts'
import { commandHelp, groupHelp, programHelp } from './help.ts'
import { cacheCompiledCode, keepThreadsSafe } from './runtime.ts'
import { placeUnusable } from './system-problem.ts'
import { Output } from './terminal/output.ts'
import { WrongUse } from './usage-error.ts'
import { VERSION } from './version.ts'

/** Each is loaded when it is asked for: what one command needs (a database engine, say) costs the others nothing. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command | CommandGroup>>> = {
  scan: async () => (await import('./commands/scan.ts')).scan,
  worker: async () => (await import('./commands/worker.ts')).worker,
  find: async () => (await import('./commands/find.ts')).find,
  people: async () => (await import('./commands/people/group.ts')).people,
  evidence: async () => (await import('./commands/evidence/group.ts')).evidence,
  extract: async () => (await import('./commands/extract.ts')).extract,
  detect: async () => (await import('./commands/detect.ts')).detect,
  lookups: async () => (await import('./commands/lookups/group.ts')).lookups,
  policy: async () => (await import('./commands/policy/group.ts')).policy,
  gate: async () => (await import('./commands/gate/group.ts')).gate,
  breach: async () => (await import('./commands/breach.ts')).breach,
  serve: async () => (await import('./commands/serve.ts')).serve,
  tenant: async () => (await import('./commands/tenant/group.ts')).tenant,
}

async function main(args: readonly string[], out: Output, signal: AbortSignal): Promise<number> {
  const [name, ...rest] = args
  const lang = languageOf(args)
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await out.text(programHelp(SUMMARIES, lang))
    return name === undefined ? EXIT.wrongUse : EXIT.done
  }
  if (name === '--version') {
    await out.text(`${VERSION}\n`)
    return EXIT.done
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as CommandName] : undefined
  if (load === undefined) {
    throw new WrongUse({
      nl: `De opdracht "${name}" bestaat niet. Zie: sluiswacht --help`,
      en: `There is no command "${name}". See: sluiswacht --help --lang en`,
    })
  }
  const command = await load()
  if ('commands' in command) return runOfGroup(command, rest, out, signal)
  return runCommand(command, rest, out, signal)
}

async function runOfGroup(
  group: CommandGroup,
  args: readonly string[],
  out: Output,
  signal: AbortSignal,
): Promise<number> {
  const [name, ...rest] = args
  const forGroup = name === undefined || ['--help', '-h', '--lang'].includes(name)
  if (group.main && !forGroup && name.startsWith('-')) return runCommand(group.main, args, out, signal)
  if (name === undefined || name.startsWith('-')) {
    await out.text(groupHelp(group, languageOf(args)))
    return name === '--help' || name === '-h' ? EXIT.done : EXIT.wrongUse
  }
  const command = group.commands.find((known) => known.name === name)
  if (command) return runCommand(command, rest, out, signal)
  throw new WrongUse({
    nl: `De opdracht "${group.name} ${name}" bestaat niet. Zie: sluiswacht ${group.name} --help`,
    en: `There is no command "${group.name} ${name}". See: sluiswacht ${group.name} --help --lang en`,
  })
}

async function runCommand(
  command: Command,
  args: readonly string[],
  out: Output,
  signal: AbortSignal,
): Promise<number> {
  const input = readArguments(command, args)
  if (input.help) {
    await out.text(commandHelp(command, input.lang))
    return EXIT.done
  }
  return command.run({ ...input, out, signal })
}

function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  try {
    return readLanguage(at < 0 ? undefined : args[at + 1])
  } catch {
    return 'nl'
  }
}

/** Input that the user can mend gives 2; what the program did wrong gives 1. */
function exitCodeOf(error: unknown): number {
  return error instanceof SluiswachtError ? EXIT.wrongUse : EXIT.fault
}

function explain(error: unknown, lang: Language): string {
  if (error instanceof SluiswachtError) return `sluiswacht: ${error.explanation[lang]} [${error.code}]`
  const kind = error instanceof Error ? error.name : 'unknown'
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : ''
  const text = {
    nl: 'Er ging iets mis in het programma. Meld dit met de gebruikte opdracht',
    en: 'Something went wrong in the program. Report it with the command used',
  }
  return `sluiswacht: ${text[lang]} (${kind}${code}).`
}

cacheCompiledCode()
keepThreadsSafe()
const stop = new AbortController()
const out = new Output(process.stdout, process.stderr)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
const args = process.argv.slice(2)
try {
  process.exitCode = await main(args, out, stop.signal)
} catch (error) {
  if (stop.signal.aborted) {
    const stopped = {
      nl: 'Gestopt. Geef dezelfde opdracht opnieuw om verder te gaan.',
      en: 'Stopped. Give the same command again to go on.',
    }
    out.say(`\nsluiswacht: ${stopped[languageOf(args)]}`)
    process.exitCode = 130
  } else {
    const told = placeUnusable(error, args) ?? error
    out.say(explain(told, languageOf(args)))
    process.exitCode = exitCodeOf(told)
  }
}
