import type { Sealer } from '../keys/sealer.ts'

/** The path of a file row. @throws {KeyDoesNotFit} when the box was moved to another row */
export function pathOf(sealer: Sealer, row: { readonly token: Uint8Array; readonly sealed_path: Uint8Array }): string {
  return sealer.open(row.sealed_path, pathPurpose(row.token)).toString('utf8')
}

/** Tokens and box of a path, as a file row keeps them. `token`: of the path under which the file is walked. */
export function sealedPath(
  sealer: Sealer,
  path: string,
  token: Uint8Array,
): { token: Uint8Array; sealed_path: Uint8Array; shown_token: Uint8Array } {
  return {
    token,
    sealed_path: sealer.seal(Buffer.from(path), pathPurpose(token)),
    shown_token: sealer.token('path', path),
  }
}

function pathPurpose(token: Uint8Array): string {
  return `path ${Buffer.from(token).toString('base64')}`
}
