import { useSearchParams } from 'wouter'

export interface Filters {
  readonly get: (name: string) => string
  page: number
  /** Sets a filter and goes back to the first page. */
  readonly set: (name: string, value: string) => void
  readonly go: (page: number) => void
}

/** Filters of a list, kept in the address: they survive going back and can be shared. */
export function useFilters(): Filters {
  const [params, setParams] = useSearchParams()
  const change = (name: string, value: string, page: string): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [key, text] of [
          [name, value],
          ['page', page],
        ] as const) {
          if (text === '') next.delete(key)
          else next.set(key, text)
        }
        return next
      },
      { replace: true },
    )
  return {
    get: (name) => params.get(name) ?? '',
    page: Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1),
    set: (name, value) => change(name, value, ''),
    go: (page) => {
      change('page', page === 1 ? '' : String(page), page === 1 ? '' : String(page))
      window.scrollTo(0, 0)
    },
  }
}
