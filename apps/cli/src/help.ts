import type { Language, Localized } from '@sluiswacht/model'
import type { Command, CommandGroup } from './command.ts'

const WORDS = {
  nl: {
    usage: 'Gebruik',
    options: 'Opties',
    examples: 'Voorbeelden',
    commands: 'Opdrachten',
    more: 'Uitleg bij een opdracht: sluiswacht OPDRACHT --help',
    lang: 'taal van meldingen en rapport (standaard nl)',
    help: 'deze uitleg',
  },
  en: {
    usage: 'Usage',
    options: 'Options',
    examples: 'Examples',
    commands: 'Commands',
    more: 'Help on a command: sluiswacht COMMAND --help --lang en',
    lang: 'language of messages and report (default nl)',
    help: 'this help',
  },
} as const

/** The help of one command. */
export function commandHelp(command: Command, lang: Language): string {
  const words = WORDS[lang]
  const options = [
    ...command.options.map(({ name, value, help }) => ({
      left: value ? `--${name} ${value}` : `--${name}`,
      right: help[lang],
    })),
    { left: '--lang nl|en', right: words.lang },
    { left: '-h, --help', right: words.help },
  ]
  return [
    command.summary[lang],
    '',
    `${words.usage}: sluiswacht ${command.usage}`,
    '',
    `${words.options}:`,
    ...twoColumns(options),
    '',
    `${words.examples}:`,
    ...command.examples.flatMap(({ line, says }) => [`  # ${says[lang]}`, `  ${line}`]),
    '',
  ].join('\n')
}

/** The help of the program. @param commands what each is for, by name */
export function programHelp(commands: Readonly<Record<string, Localized>>, lang: Language): string {
  const words = WORDS[lang]
  const intro = {
    nl: 'Sluiswacht zoekt persoonsgegevens in wat naar AI-diensten is geüpload, en zegt wie is geraakt.',
    en: 'Sluiswacht finds personal data in what was uploaded to AI services, and says who is affected.',
  }
  const rows = Object.entries(commands).map(([left, summary]) => ({ left, right: summary[lang] }))
  return [
    intro[lang],
    '',
    `${words.usage}: sluiswacht COMMAND …`,
    '',
    `${words.commands}:`,
    ...twoColumns(rows),
    '',
    words.more,
    '',
  ].join('\n')
}

/** The help of a group of commands. */
export function groupHelp(group: CommandGroup, lang: Language): string {
  const words = WORDS[lang]
  const rows = group.commands.map(({ name, summary }) => ({ left: `${group.name} ${name}`, right: summary[lang] }))
  const lines = [group.summary[lang], '', `${words.commands}:`, ...twoColumns(rows), '', words.more, '']
  return lines.join('\n')
}

function twoColumns(rows: readonly { left: string; right: string }[]): string[] {
  const width = Math.max(...rows.map(({ left }) => left.length))
  return rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`)
}
