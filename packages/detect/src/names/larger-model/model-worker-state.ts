/** How far the worker is with the last sentence. */
export const STATE = { waiting: 0, done: 1, failed: 2 } as const
