import { readFileSync } from 'node:fs'

const PAGE_BYTES = 4096

/** Resident memory of a process in MB, or null where the system does not tell (no /proc) or the process is gone. */
export function residentMemoryMb(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1])
    return Number.isFinite(pages) ? (pages * PAGE_BYTES) / (1024 * 1024) : null
  } catch {
    return null
  }
}
