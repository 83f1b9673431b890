/** What is done with a file: `read` it, or `recognize` the pages that reading left waiting. Each has a stream of its own. */
export const WORK_KINDS = ['read', 'recognize'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

/** For whom work is done; turns are shared fairly among tenants. Both are short names of letters, digits, `_` and `-`. */
export interface WorkOwner {
  readonly tenant: string
  readonly inquiry: string
}

/** One piece of work. Two with the same `id` of one owner are the same work: it is done once. */
export interface Work<Body> {
  readonly id: string
  readonly kind: WorkKind
  readonly body: Body
}

export interface SubmitOptions<News> {
  readonly signal: AbortSignal
  /** What the worker tells while it is busy; some of it may get lost on the way. */
  readonly onNews?: (news: News) => void
}

/** The side of who has work done. */
export interface WorkQueue<Body, Result, News> {
  /** How many pieces of work it is worth to hand in before the first has ended. */
  readonly lanes: number
  /**
   * Hands in a piece of work, waiting while the queue is full, and gives what came of it. It ends exactly once, also
   * when workers are lost meanwhile.
   */
  submit(work: Work<Body>, options: SubmitOptions<News>): Promise<Result>
  /** How many workers are there now; none when it is not known. */
  workers(): number | null
  close(): Promise<void>
}

/** A worker at a queue. */
export interface WorkHandler<Body, Result, News> {
  /**
   * Does the work; doing it again must give the same end. A `SluiswachtError` that it throws tells of the circumstances
   * (a store that is away, a key that does not fit) and is no try of the work; any other error is one.
   */
  handle(work: Work<Body>, context: WorkContext<News>): Promise<Result>
  /** Ends work that failed, or cost its worker, {@link MOST_TRIES} times. */
  giveUp(work: Work<Body>, context: WorkContext<News>): Promise<Result>
}

export interface WorkContext<News> {
  /** Aborted when the work is not wanted any more. */
  readonly signal: AbortSignal
  /** Whether somebody may have begun it before. */
  readonly again: boolean
  /** How often it was handed over before, whatever came of it. */
  readonly turn: number
  readonly tell: (news: News) => void
}

export interface ServeOptions {
  /** Pieces of work at the same time. */
  readonly slots: number
  readonly kinds: readonly WorkKind[]
  /** Aborted to drain: what is at work is finished, nothing new is taken. */
  readonly signal: AbortSignal
  readonly onEvent?: (event: ServeEvent) => void
}

/** What becomes of the work that a worker takes; nothing here tells of its content. */
export type ServeEvent =
  | { readonly event: 'done' | 'tried' | 'given-up'; readonly kind: WorkKind; readonly ms: number }
  /** Left for later or for another worker: the store is away, its version is not known here, another took over. */
  | { readonly event: 'postponed'; readonly kind: WorkKind; readonly code: string }

/** Joins those who have work done and those who do it. */
export interface WorkBroker<Body, Result, News> {
  queue(owner: WorkOwner): Promise<WorkQueue<Body, Result, News>>
  /** Works until `signal` is aborted and what is at work then is finished. */
  serve(handler: WorkHandler<Body, Result, News>, options: ServeOptions): Promise<void>
  close(): Promise<void>
}

/** A piece of work that failed or cost its worker so often is given up, alone. */
export const MOST_TRIES = 3
