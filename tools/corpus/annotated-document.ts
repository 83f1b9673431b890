import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GoldSpan {
  readonly label: string
  readonly key: string | null
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface GoldSubject {
  readonly key: string
  readonly name: string
  readonly role: string
  readonly bsn: string
  /** ISO date of birth; empty when the text does not hold one. */
  readonly dob: string
}

/** An annotated document of the corpus with its plain text; offsets are UTF-16 code units of that text. */
export interface AnnotatedDocument {
  readonly id: string
  readonly file: string
  readonly docTypes: readonly string[]
  readonly lang: string
  readonly special: readonly string[]
  readonly lenient: readonly string[]
  readonly personalData: boolean
  readonly subjects: readonly GoldSubject[]
  readonly text: string
  readonly spans: readonly GoldSpan[]
}

/** Reads one annotated document: a header between `---` lines, then text with `[[LABEL#key:text]]`. Throws on a missing header. */
export function parseAnnotated(source: string, file: string): AnnotatedDocument {
  const head = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source)
  if (head === null) throw new Error(`${file}: no header between --- lines`)
  const header = new Map<string, string>()
  const subjects: Map<string, string>[] = []
  let inSubjects = false
  for (const line of (head[1] ?? '').split(/\r?\n/)) {
    const clean = line.replace(/\s+#\s.*$/, '')
    if (clean.startsWith('subjects:')) {
      inSubjects = true
      continue
    }
    if (inSubjects && /^\s+- /.test(clean)) subjects.push(new Map())
    const pair = /^\s*(?:- )?([a-z_]+):\s*(.*)$/.exec(clean)
    if (pair === null) continue
    const value = (pair[2] ?? '').replace(/^["']|["']$/g, '').trim()
    if (/^\S/.test(clean)) {
      inSubjects = false
      header.set(pair[1] ?? '', value)
    } else subjects.at(-1)?.set(pair[1] ?? '', value)
  }
  const list = (name: string): string[] =>
    (header.get(name) ?? '')
      .replace(/[[\]\s]/g, '')
      .split(',')
      .filter(Boolean)
  return {
    id: header.get('id') ?? file.replace(/\.md$/, ''),
    file,
    docTypes: [header.get('doc_type') ?? 'other', ...list('doc_type_also')],
    lang: header.get('lang') ?? 'nl',
    special: list('special'),
    lenient: list('special_lenient'),
    personalData: header.get('personal_data') !== 'false',
    subjects: subjects.map((entry) => ({
      key: entry.get('key') ?? '',
      name: entry.get('name') ?? '',
      role: entry.get('role') ?? '',
      bsn: entry.get('bsn') ?? '',
      dob: (entry.get('dob') ?? '').replace(/["']/g, ''),
    })),
    ...parseBody(source.slice(head[0].length)),
  }
}

function parseBody(body: string): { text: string; spans: GoldSpan[] } {
  const spans: GoldSpan[] = []
  let text = ''
  let last = 0
  for (const mark of body.matchAll(/\[\[([A-Z_]+)(?:#([a-z0-9]+))?:([\s\S]*?)\]\]/g)) {
    text += body.slice(last, mark.index)
    const inner = mark[3] ?? ''
    spans.push({
      label: mark[1] ?? '',
      key: mark[2] ?? null,
      start: text.length,
      end: text.length + inner.length,
      text: inner,
    })
    text += inner
    last = mark.index + mark[0].length
  }
  return { text: text + body.slice(last), spans }
}

/** Reads every annotated document in a folder and the folders in it, sorted by path. Files without a header are notes and are left out. */
export function loadAnnotated(folder: string): AnnotatedDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ source }) => source.startsWith('---'))
    .map(({ name, source }) => parseAnnotated(source, name))
}
