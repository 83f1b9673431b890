import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'

/**
 * Keeps compiled code (never data) in the user's own cache folder, for this process and the workers it starts: without
 * a build step, reading TypeScript is half of the time that a short command takes.
 */
export function cacheCompiledCode(): void {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'sluiswacht')
  enableCompileCache(folder)
  process.env['NODE_COMPILE_CACHE'] ??= folder
}

/**
 * Keeps threads that start and end from taking the process with them. Node reads TypeScript by WebAssembly; V8 optimises
 * the calls out of it after some thousand of them, and frees that code wrongly when threads do so at the same time (seen
 * in Node 24.21 as a crash under `TierUpWasmToJSWrapper`). Unoptimised, the same calls are quick enough.
 */
export function keepThreadsSafe(): void {
  setFlagsFromString('--wasm-wrapper-tiering-budget=1000000000')
}
