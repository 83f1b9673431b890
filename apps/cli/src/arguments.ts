import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '@sluiswacht/model'
import type { Command } from './command.ts'
import { WrongUse } from './usage-error.ts'

export interface ParsedArguments {
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string>
  readonly lang: Language
  readonly help: boolean
}

/** Reads the arguments of one command; switches have the value `''`. @throws {WrongUse} */
export function readArguments(command: Command, args: readonly string[]): ParsedArguments {
  const spec: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
    lang: { type: 'string' },
  }
  for (const { name, value } of command.options) spec[name] = { type: value === undefined ? 'boolean' : 'string' }
  const parsed = parse(args, spec, /^[a-z][a-z-]*(?: [a-z][a-z-]*)*/.exec(command.usage)?.[0] ?? command.name)
  const options = new Map<string, string>()
  for (const [name, value] of Object.entries(parsed.values)) options.set(name, value === true ? '' : String(value))
  return { words: parsed.positionals, options, lang: readLanguage(options.get('lang')), help: options.has('help') }
}

function parse(
  args: readonly string[],
  options: Record<string, { type: 'string' | 'boolean'; short?: string }>,
  command: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    const option = cause instanceof Error ? (/'(-[^' ]*)/.exec(cause.message)?.[1] ?? '') : ''
    throw new WrongUse(
      {
        nl: `De optie ${option} is onbekend of onvolledig. Zie: sluiswacht ${command} --help`,
        en: `The option ${option} is unknown or incomplete. See: sluiswacht ${command} --help`,
      },
      { cause },
    )
  }
}

/** The language asked for; Dutch unless something else is. @throws {WrongUse} */
export function readLanguage(text: string | undefined): Language {
  if (text === undefined) return 'nl'
  const known = LANGUAGES.find((language) => language === text)
  if (known) return known
  throw new WrongUse({
    nl: `Taal "${text}" is onbekend. Kies nl of en.`,
    en: `Language "${text}" is unknown. Choose nl or en.`,
  })
}

/** A whole number between 1 and `max`. @throws {WrongUse} */
export function readCount(text: string | undefined, name: string, fallback: number, max: number): number {
  if (text === undefined) return fallback
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= max) return count
  throw new WrongUse({
    nl: `--${name} moet een geheel getal van 1 tot ${max} zijn.`,
    en: `--${name} must be a whole number from 1 to ${max}.`,
  })
}

/** One of the listed words. @throws {WrongUse} */
export function readChoice<T extends string>(text: string | undefined, name: string, choices: readonly [T, ...T[]]): T {
  if (text === undefined) return choices[0]
  const known = choices.find((choice) => choice === text)
  if (known !== undefined) return known
  const list = choices.join(', ')
  throw new WrongUse({ nl: `--${name} kent alleen: ${list}.`, en: `--${name} only takes: ${list}.` })
}
