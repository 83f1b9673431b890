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
