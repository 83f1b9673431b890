import { spawn } from 'node:child_process'
import { KeyUnusable } from './errors.ts'

const TIMEOUT_MS = 60_000
const MAX_OUTPUT = 4096

/**
 * Runs the command with the shell of the system and gives what it writes on standard output. Its standard error goes to
 * the screen, so that the client of a key service can say what it lacks. @throws {KeyUnusable}
 */
export function keyOfCommand(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'], timeout: TIMEOUT_MS })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.length > MAX_OUTPUT) child.kill()
    })
    child.on('error', (cause) => reject(new KeyUnusable('--key-command', 'command-failed', { cause })))
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new KeyUnusable('--key-command', 'command-failed'))
    })
  })
}
