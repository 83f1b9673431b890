import type { CategoryFinding, Detection, DocumentSubject, Finding } from '@sluiswacht/model'
import type { Inspector } from './inspect.ts'

/** Texts up to this length (UTF-16 code units) are inspected as a whole. */
const WHOLE = 2_000_000
const SLICE = 500_000
const LONGEST_HEADER = 2_000

/**
 * What a text holds. One too long to inspect at once is inspected in slices that end at line ends, so that time and
 * memory stay in proportion; `sliceDone` is told how much is done. A row of column names goes before each slice. The
 * people of slices stay apart (`s1.2`: the first of slice 2): linking brings them together as it does those of files.
 */
export function inspectInSlices(
  inspector: Inspector,
  text: string,
  sliceDone: (done: number, of: number) => void = () => {},
): Detection {
  if (text.length <= WHOLE) return inspector.inspect(text)
  const header = columnNames(text)
  const parts: Detection[] = []
  for (let start = 0, number = 1; start < text.length; number++) {
    const end = sliceEnd(text, start)
    const before = start === 0 ? '' : header
    const detection = inspector.inspect(before + text.slice(start, end))
    parts.push(moved(detection, start - before.length, start, number))
    start = end
    sliceDone(end, text.length)
  }
  return joined(parts)
}

function sliceEnd(text: string, start: number): number {
  if (start + SLICE >= text.length) return text.length
  const line = text.lastIndexOf('\n', start + SLICE)
  return line > start + SLICE / 2 ? line + 1 : start + SLICE
}

/** The first line, when it and the next are rows of a table; else nothing. */
function columnNames(text: string): string {
  const first = text.indexOf('\n') + 1
  const line = text.slice(0, first)
  const next = text.slice(first, text.indexOf('\n', first))
  const cells = (row: string): number => row.split('\t').length
  return first > 0 && first <= LONGEST_HEADER && cells(line) > 1 && cells(next) === cells(line) ? line : ''
}

/** Places count from the beginning of the whole text; what stands before `from` is the header again. */
function moved(
  { findings, categories, subjects, ...rest }: Detection,
  by: number,
  from: number,
  number: number,
): Detection {
  const key = (subject: string): string => `${subject}.${number}`
  const span = <Place extends { start: number; end: number }>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  })
  return {
    ...rest,
    findings: findings
      .map(
        (finding): Finding => ({
          ...span(finding),
          ...(finding.subject === undefined ? {} : { subject: key(finding.subject) }),
        }),
      )
      .filter(({ start }) => start >= from),
    categories: categories.map((category) => ({
      ...category,
      subjects: category.subjects.map(key),
      evidence: category.evidence.map(span).filter(({ start }) => start >= from),
    })),
    subjects: subjects.map((subject): DocumentSubject => ({ ...subject, key: key(subject.key) })),
  }
}

function joined(parts: readonly Detection[]): Detection {
  const categories = new Map<CategoryFinding['category'], CategoryFinding>()
  for (const found of parts.flatMap((part) => part.categories)) {
    const known = categories.get(found.category)
    categories.set(found.category, {
      category: found.category,
      score: Math.max(found.score, known?.score ?? 0),
      subjects: [...(known?.subjects ?? []), ...found.subjects],
      evidence: [...(known?.evidence ?? []), ...found.evidence],
    })
  }
  const [first] = parts
  return {
    language: first?.language ?? 'und',
    documentType: first?.documentType ?? { type: 'other', score: 0 },
    personalData: parts.some(({ personalData }) => personalData),
    findings: parts.flatMap((part) => part.findings),
    categories: [...categories.values()],
    subjects: parts.flatMap((part) => part.subjects),
  }
}
