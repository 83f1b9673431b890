/** An endpoint of which the work is not there yet. */
export function pending(): Promise<never> {
  return Promise.reject(new Error('not built yet'))
}
