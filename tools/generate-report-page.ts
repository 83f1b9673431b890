/**
 * Writes packages/report/src/generated/page-style.ts, refusal-style.ts and page-script.ts: the style sheets of the NL
 * Design System that the report and the refusal use with the design tokens they need and their own style, and the bundled
 * script of the report's page.
 * With `--check` it only says whether they are stale (exit 1).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const report = fileURLToPath(new URL('../packages/report/src/', import.meta.url))

const COMPONENTS = [
  '@nl-design-system-candidate/heading-css/dist/heading.css',
  '@nl-design-system-candidate/paragraph-css/dist/paragraph.css',
  '@nl-design-system-candidate/link-css/dist/link.css',
  '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
  '@nl-design-system-candidate/data-badge-css/dist/data-badge.css',
  '@nl-design-system-candidate/mark-css/dist/mark.css',
  '@nl-design-system-candidate/button-css/dist/button.css',
  '@utrecht/table-css/dist/index.css',
  '@utrecht/textbox-css/dist/index.css',
  '@utrecht/select-css/dist/index.css',
  '@utrecht/form-label-css/dist/index.css',
]
const OWN = ['page/style/tokens.css', 'page/style/page.css', 'page/style/lists.css', 'page/style/print.css']
const REFUSAL_COMPONENTS = COMPONENTS.filter((name) =>
  /(?:heading|paragraph|link|button|textbox|form-label)-css/.test(name),
)
const REFUSAL_OWN = ['page/style/tokens.css', 'refusal/style/refusal.css']

/** The custom properties of the theme that a style sheet uses, and those that these use in turn. */
function neededTokens(css: string, theme: string): string {
  const values = new Map(
    [...theme.matchAll(/^\s+(--[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [name, value]),
  )
  const needed = new Set<string>()
  const collect = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      const value = values.get(name)
      if (value === undefined || needed.has(name)) continue
      needed.add(name)
      collect(value)
    }
  }
  collect(css)
  return `.voorbeeld-theme{${[...needed]
    .sort()
    .map((name) => `${name}:${values.get(name)}`)
    .join(';')}}`
}

function squeeze(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;\}/g, '}')
    .trim()
}

function read(specifier: string): string {
  return readFileSync(fileURLToPath(new URL(`../node_modules/${specifier}`, import.meta.url)), 'utf8')
}

async function script(): Promise<string> {
  const bundle = await rolldown({ input: `${report}browser/main.ts`, platform: 'browser', logLevel: 'warn' })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  return output[0].code.trim()
}

function asModule(name: string, text: string): string {
  const lines = (text.match(/[\s\S]{1,4000}/g) ?? []).map((piece) => `  ${JSON.stringify(piece)},`)
  return `// Made by tools/generate-report-page.ts. Do not edit.\nexport const ${name}: string = [\n${lines.join('\n')}\n].join('')\n`
}

const theme = read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')

/** Rules of a style sheet without those for classes that the page does not have. */
function pruned(css: string, page: string): string {
  return css.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) => {
    const used = selectors
      .split(',')
      .some((selector) =>
        [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].every(([, name = '']) => page.includes(name)),
      )
    return used ? rule : ''
  })
}

function style(components: readonly string[], own: readonly string[], page?: string): string {
  const whole = components
    .map(read)
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
  const made = page === undefined ? whole : pruned(whole, readFileSync(`${report}${page}`, 'utf8'))
  const ours = own.map((name) => readFileSync(`${report}${name}`, 'utf8')).join('\n')
  const notice =
    '/* NL Design System: components and tokens, EUPL-1.2, (c) NL Design System community, Frameless B.V., Gemeente Utrecht */'
  return `${notice}${squeeze([neededTokens(made + ours, theme), made, ours].join('\n'))}`
}

let stale = false
for (const [file, text] of [
  ['page-style.ts', asModule('PAGE_STYLE', style(COMPONENTS, OWN))],
  ['refusal-style.ts', asModule('REFUSAL_STYLE', style(REFUSAL_COMPONENTS, REFUSAL_OWN, 'refusal/page.ts'))],
  ['page-script.ts', asModule('PAGE_SCRIPT', await script())],
] as const) {
  const target = `${report}generated/${file}`
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text) {
    stale = true
    console.error(`packages/report/src/generated/${file} is stale: run node tools/generate-report-page.ts`)
  }
}
if (stale) process.exitCode = 1
