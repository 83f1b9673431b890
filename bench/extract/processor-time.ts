// Processor time and memory of child processes, from /proc (Linux); zero elsewhere.
import { readFileSync, readdirSync } from 'node:fs'

const TICKS = 100

/** Seconds that running children used so far, and the most memory one of them had, in MB. */
export function liveChildren(): { readonly seconds: number; readonly mostMegabytes: number } {
  let seconds = 0
  let mostMegabytes = 0
  for (const thread of list('/proc/self/task'))
    for (const child of read(`/proc/self/task/${thread}/children`).trim().split(' ')) {
      if (child === '') continue
      const [user = 0, system = 0] = fields(child).slice(11, 13)
      seconds += (user + system) / TICKS
      const peak = /VmHWM:\s*(\d+)/.exec(read(`/proc/${child}/status`))?.[1]
      mostMegabytes = Math.max(mostMegabytes, Number(peak ?? 0) / 1024)
    }
  return { seconds, mostMegabytes }
}

/** Seconds that children used which have ended. */
export function endedChildrenSeconds(): number {
  const [user = 0, system = 0] = fields('self').slice(13, 15)
  return (user + system) / TICKS
}

/** The fields of `stat` behind the name of the program. */
function fields(process: string): number[] {
  const stat = read(`/proc/${process}/stat`)
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
