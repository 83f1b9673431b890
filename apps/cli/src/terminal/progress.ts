import type { Language } from '@sluiswacht/model'
import type { ScanProgress } from '@sluiswacht/pipeline'
import type { Output } from './output.ts'

const EVERY_MS = { terminal: 200, pipe: 5_000 }

const WORDS = {
  nl: {
    walk: 'mappen doorlopen',
    read: 'gelezen',
    recognize: 'tekstherkenning',
    link: 'betrokkenen samenbrengen',
    report: 'rapport maken',
    done: 'klaar',
    files: 'bestanden',
    pages: (done: number, total: number) => `${done} van ${total} bladzijden herkend`,
    workers: (count: number) =>
      count === 0 ? 'geen werker: start sluiswacht worker' : count === 1 ? '1 werker' : `${count} werkers`,
    left: 'nog',
    problems: 'niet (geheel) gelezen',
  },
  en: {
    walk: 'walking folders',
    read: 'read',
    recognize: 'character recognition',
    link: 'linking people',
    report: 'writing the report',
    done: 'done',
    files: 'files',
    pages: (done: number, total: number) => `${done} of ${total} pages recognised`,
    workers: (count: number) =>
      count === 0 ? 'no worker: start sluiswacht worker' : count === 1 ? '1 worker' : `${count} workers`,
    left: 'left',
    problems: 'not (fully) read',
  },
} as const

/** Shows how far a scan is: one line that changes on a terminal, a plain line now and then elsewhere. */
export function progressPrinter(out: Output, lang: Language): (progress: ScanProgress) => void {
  let lastAt = 0
  let lastPhase = ''
  return (progress) => {
    const now = Date.now()
    const wait = out.messagesToTerminal ? EVERY_MS.terminal : EVERY_MS.pipe
    const last =
      progress.phase === 'recognize'
        ? progress.pages === progress.pagesTotal
        : progress.phase === 'read' && progress.files === progress.filesTotal
    if (progress.phase === lastPhase && !last && now - lastAt < wait) return
    lastAt = now
    lastPhase = progress.phase
    const line = progressLine(progress, lang)
    if (!out.messagesToTerminal) out.say(line)
    else if (progress.phase === 'done') out.clearLine()
    else out.replaceLine(line)
  }
}

/** One line: phase, files, megabytes, files a second, time left, problems by kind. */
export function progressLine(progress: ScanProgress, lang: Language): string {
  const words = WORDS[lang]
  if (progress.phase === 'recognize') return pagesLine(progress, lang)
  if (progress.phase !== 'read') return `${words[progress.phase]} …`
  const parts = [
    `${words.read} ${progress.files}/${progress.filesTotal} ${words.files}`,
    `${(progress.bytes / 1e6).toFixed(1)}/${(progress.bytesTotal / 1e6).toFixed(1)} MB`,
    `${progress.filesPerSecond.toFixed(1)} ${words.files}/s`,
  ]
  if (progress.workers !== null) parts.push(words.workers(progress.workers))
  if (progress.leftMs !== null) parts.push(`${words.left} ${duration(progress.leftMs)}`)
  const problems = Object.entries(progress.problems).map(([status, count]) => `${status} ${count}`)
  if (problems.length > 0) parts.push(`${words.problems}: ${problems.join(', ')}`)
  return parts.join(' · ')
}

function pagesLine({ pages, pagesTotal, leftMs, workers }: ScanProgress, lang: Language): string {
  const words = WORDS[lang]
  const left = leftMs === null ? [] : [`${words.left} ${duration(leftMs)}`]
  const there = workers === null ? [] : [words.workers(workers)]
  return [`${words.recognize}: ${words.pages(pages, pagesTotal)}`, ...there, ...left].join(' · ')
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
