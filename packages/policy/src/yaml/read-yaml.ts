import type { Localized } from '@sluiswacht/model'
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { PolicyInvalid, type PolicyProblem } from '../invalid.ts'
import { issueText } from './issue-text.ts'

const MAX_CHARACTERS = 2_000_000
const MAX_DEPTH = 30
/** Longest line: what is nested or wrong without end stands on one line. */
const MAX_LINE = 20_000
const MAX_LINES = 50_000
/** Problems told of one file. */
const MAX_PROBLEMS = 100
type Path = readonly PropertyKey[]

/** A file that was read, with the way back from a field to its line. */
export interface ReadFile<T> {
  readonly value: T
  /** A problem at a field of this file. */
  readonly problem: (path: Path, text: Localized) => PolicyProblem
}

/**
 * Reads a YAML file against a schema. Size, depth and aliases are bounded.
 *
 * @throws {PolicyInvalid} naming file, line and field of everything wrong
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, file: string): ReadFile<T> {
  if (text.length > MAX_CHARACTERS || tooLong(text) || depthOf(text) > MAX_DEPTH)
    throw new PolicyInvalid([{ file, field: '', text: TOO_LARGE }])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: false, prettyErrors: false })
  if (document.errors.length > 0) {
    throw new PolicyInvalid(
      document.errors.slice(0, MAX_PROBLEMS).map((error) => {
        const { line, col } = lines.linePos(error.pos[0])
        // the parser's own words repeat the text of the file
        const said = {
          nl: `geen geldige YAML (${error.code}). Kijk naar inspringing, aanhalingstekens en haakjes op deze plaats.`,
          en: `no valid YAML (${error.code}). Look at indentation, quotes and brackets at this place.`,
        }
        return { file, line, column: col, field: '', text: said }
      }),
    )
  }
  const twice = doubleKeys(document, lines, file)
  if (twice.length > 0) throw new PolicyInvalid(twice)
  const problem = (path: Path, said: Localized): PolicyProblem => ({
    file,
    ...positionOf(document, path, lines),
    field: fieldName(path),
    text: said,
  })
  const parsed = schema.safeParse(plain(document, file), { reportInput: true })
  if (parsed.success) return { value: parsed.data, problem }
  throw new PolicyInvalid(
    parsed.error.issues
      .slice(0, MAX_PROBLEMS)
      .flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.slice(0, MAX_PROBLEMS).map((key) => problem([...issue.path, key], issueText(issue)))
          : [problem(issue.path, issueText(issue))],
      ),
  )
}

const TOO_LARGE: Localized = {
  nl: 'te groot of te diep genest (hoogstens 2 MB, 30 niveaus, 50.000 regels en 20.000 tekens per regel)',
  en: 'too large or nested too deeply (at most 2 MB, 30 levels, 50,000 lines and 20,000 characters a line)',
}

/** Fields that stand twice in a group. The parser's own check compares each with each, which takes minutes on a long file. */
function doubleKeys(document: Document, lines: LineCounter, file: string): PolicyProblem[] {
  const problems: PolicyProblem[] = []
  visit(document, {
    Map(_, map) {
      if (problems.length >= MAX_PROBLEMS) return visit.BREAK
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key) || problems.length >= MAX_PROBLEMS) continue
        if (seen.has(key.value) && key.range) {
          const { line, col } = lines.linePos(key.range[0])
          const text = { nl: 'dit veld staat er twee keer', en: 'this field stands twice' }
          problems.push({ file, line, column: col, field: String(key.value), text })
        }
        seen.add(key.value)
      }
      return undefined
    },
  })
  return problems
}

/** A line too long, or too many lines. */
function tooLong(text: string): boolean {
  let lines = 0
  for (let from = 0; from < text.length; ) {
    lines += 1
    if (lines > MAX_LINES) return true
    const end = text.indexOf('\n', from)
    if ((end < 0 ? text.length : end) - from > MAX_LINE) return true
    if (end < 0) return false
    from = end + 1
  }
  return false
}

function plain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    throw new PolicyInvalid([{ file, field: '', text: TOO_LARGE }], { cause })
  }
}

/** Upper bound of the nesting: deepest indentation in steps, and open brackets. Cheap, before the parser recurses. */
function depthOf(text: string): number {
  let brackets = 0
  let deepest = 0
  for (const character of text) {
    if (character === '[' || character === '{') brackets += 1
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1)
    else if (character === '\n') brackets = Math.min(brackets, MAX_DEPTH + 1)
    deepest = Math.max(deepest, brackets)
  }
  return deepest
}

/** The line of a field, or of the nearest thing around it that is there. An unknown or wrong key is found by its own place. */
function positionOf(document: Document, path: Path, lines: LineCounter): { line: number; column: number } | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : nodeAt(document, path.slice(0, length))
    if (!node?.range) continue
    const { line, col } = lines.linePos(node.range[0])
    return { line, column: col }
  }
  return undefined
}

/** The key of a pair where there is one, so that a field is pointed at and not its value on the next line. */
function nodeAt(document: Document, path: Path): Node | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const name = path.at(-1)
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => (isNode(key) && 'value' in key ? key.value : key) === name)
    return pair && isNode(pair.key) ? pair.key : undefined
  }
  const node = document.getIn(path, true)
  return isNode(node) ? node : undefined
}

function fieldName(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
}
