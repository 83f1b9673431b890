/** What the parent tells a worker process. Values travel by structured clone (`serialization: 'advanced'`). */
export type ToWorker =
  | { readonly type: 'job'; readonly id: number; readonly job: unknown }
  /** The consumer took this many messages of the running job; the worker may send as many more. */
  | { readonly type: 'taken'; readonly id: number; readonly count: number }

/** What a worker process tells its parent. Everything but `ready` counts as progress of the running job. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'message'; readonly id: number; readonly message: unknown }
  /** Still at work; `at` names what it is busy with (a part's path inside the file, never its content).
   * `quietMs`: nothing may be heard for this long after it. */
  | { readonly type: 'beat'; readonly id: number; readonly at: string | null; readonly quietMs?: number }
  | { readonly type: 'done'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly code: string }

/** Messages that a worker may have under way before the consumer took the first: bounds memory on both sides. */
export const WINDOW = 8

/** Whether a value received from a child process has the outer shape of {@link FromWorker}. */
export function isFromWorker(value: unknown): value is FromWorker {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  return value.type === 'ready' || ('id' in value && typeof value.id === 'number')
}
