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
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    const fail = (cause?: unknown): void => {
      clearTimeout(timer)
      // What the shell started may outlive it; without a reader it ends.
      child.stdout.destroy()
      child.kill()
      reject(new KeyUnusable('--key-command', 'command-failed', { cause }))
    }
    const timer = setTimeout(fail, TIMEOUT_MS)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output.length + text.length > MAX_OUTPUT) fail()
      else output += text
    })
    child.on('error', fail)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve(output)
      else fail()
    })
  })
}
