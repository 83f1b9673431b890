import { serveWorker } from './serve.ts'

/** What the tests of the pool ask of a worker. */
export type FixtureJob =
  | { readonly do: 'count'; readonly to: number }
  | { readonly do: 'hang' }
  | { readonly do: 'wait-forever' }
  | { readonly do: 'crash'; readonly after: number }
  | { readonly do: 'throw' }
  | { readonly do: 'eat-memory' }
  | { readonly do: 'eat-heap' }
  | { readonly do: 'pid' }
  | { readonly do: 'trap'; readonly lost?: Readonly<Record<string, string>> }
  | { readonly do: 'busy'; readonly ms: number; readonly characters: number }
  | { readonly do: 'slow'; readonly beats: number }

serveWorker(async function* (job: FixtureJob, beat) {
  if (job.do === 'count') for (let n = 0; n < job.to; n++) yield n
  if (job.do === 'pid') yield process.pid
  if (job.do === 'hang') for (beat.progress('inner.zip/x.doc'); ; );
  if (job.do === 'wait-forever') await new Promise(() => {})
  if (job.do === 'trap')
    for (const place of ['a', 'b', 'c']) {
      beat.progress(place)
      if (place === 'b' && job.lost?.['b'] === undefined) process.exit(9)
      yield place === 'b' ? -1 : 1
    }
  if (job.do === 'busy') {
    // A large message fills the channel; what follows never gives the event loop a turn.
    for (const round of [1, 2]) {
      yield 'x'.repeat(job.characters)
      for (const until = Date.now() + job.ms; Date.now() < until; ) beat.progress(`round ${round}`)
    }
  }
  if (job.do === 'throw') throw new TypeError('secret content')
  if (job.do === 'slow')
    for (let n = 0; n < job.beats; n++) {
      await new Promise((resolve) => setTimeout(resolve, 250))
      beat.progress()
    }
  if (job.do === 'crash') {
    for (let n = 0; n < job.after; n++) yield n
    await new Promise((resolve) => setTimeout(resolve, 50))
    process.kill(process.pid, 'SIGSEGV')
    await new Promise(() => {})
  }
  const kept: unknown[] = []
  while (job.do === 'eat-memory') {
    kept.push(Buffer.alloc(8 << 20, 1))
    beat.progress()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  while (job.do === 'eat-heap') {
    kept.push(Array.from({ length: 100_000 }, (_, n) => ({ n })))
    beat.progress()
  }
})
