import { useEffect, useState } from 'react'
import { useMe } from './session.tsx'

/**
 * What somebody types, kept for this tab until it is sent: it survives an expired session, a lost connection and a
 * wrong click. Kept in sessionStorage under the account, never longer than the tab lives.
 */
export function useDraft<T>(name: string, initial: T): Draft<T> {
  const key = `draft:${useMe().account.id}:${name}`
  const [value, set] = useState<T>(() => read<T>(key) ?? initial)
  const [dirty, setDirty] = useState(() => sessionStorage.getItem(key) !== null)
  useEffect(() => {
    if (dirty) sessionStorage.setItem(key, JSON.stringify(value))
    else sessionStorage.removeItem(key)
  }, [key, value, dirty])
  return {
    value,
    dirty,
    set: (next) => {
      setDirty(true)
      set(next)
    },
    clear: (next = initial) => {
      setDirty(false)
      set(next)
    },
  }
}

export interface Draft<T> {
  readonly value: T
  /** Somebody typed and did not send it yet. */
  readonly dirty: boolean
  readonly set: (next: T) => void
  readonly clear: (next?: T) => void
}

/** What a field of a form with several needs: `<TextField label="…" {...fieldOf(draft, 'title')} />`. */
export function fieldOf<T, K extends keyof T>(
  { value, set }: Pick<Draft<T>, 'value' | 'set'>,
  name: K,
): { readonly value: T[K]; readonly onChange: (next: T[K]) => void } {
  return { value: value[name], onChange: (next) => set({ ...value, [name]: next }) }
}

/** Fields of a form that need not be kept: a question, a password. `<TextField label="…" {...field('code')} />` */
export function useFields<T>(initial: T): Pick<Draft<T>, 'value' | 'set'> & {
  readonly field: <K extends keyof T>(name: K) => ReturnType<typeof fieldOf<T, K>>
} {
  const [value, set] = useState(initial)
  return { value, set, field: (name) => fieldOf({ value, set }, name) }
}

function read<T>(key: string): T | null {
  try {
    const kept = sessionStorage.getItem(key)
    return kept === null ? null : (JSON.parse(kept) as T)
  } catch {
    return null
  }
}

/** Forgets all that was typed; when somebody signs out. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('draft:')) sessionStorage.removeItem(key)
}
