import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { endedChildrenSeconds } from './processor-time.ts'

const PEER = fileURLToPath(new URL('../peers/tika/', import.meta.url))

/**
 * Reads the files with Apache Tika in one Java process, after a first round to warm up; null when it is not built:
 * `mvn -q -f bench/peers/tika compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt`.
 */
export function measureTika(
  paths: readonly string[],
  copies: number,
): { readonly seconds: number; readonly processor: number; readonly failed: number } | null {
  const classpath = `${PEER}target/classpath.txt`
  if (!existsSync(classpath)) return null
  const before = endedChildrenSeconds()
  const { stdout, status } = spawnSync(
    'java',
    ['-Xmx1g', '-cp', `${PEER}target/classes:${readFileSync(classpath, 'utf8').trim()}`, 'TikaPeer', String(copies)],
    { input: paths.join('\n'), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] },
  )
  if (status !== 0) return null
  // Some of its libraries print to standard output as well.
  const { seconds, failed } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { seconds: number; failed: number }
  // Starting and warming up take processor time too: a share of it is left out as that of the rounds counted.
  const processor = (endedChildrenSeconds() - before) * (copies / (copies + 1))
  return { seconds, processor, failed }
}
