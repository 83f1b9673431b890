import { BucketKeyMissing } from './errors.ts'
import type { AccessKey } from './settings.ts'

/**
 * Reads the section `profile` of a file as AWS tools keep it (`~/.aws/credentials`): `[default]` and lines
 * `aws_access_key_id = …`, `aws_secret_access_key = …`, `aws_session_token = …`.
 * @throws {BucketKeyMissing} when the section or a key is not there
 */
export function readCredentialsFile(text: string, profile: string): AccessKey {
  const fields = new Map<string, string>()
  let inside = false
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim()
    if (trimmed.startsWith('[')) inside = trimmed === `[${profile}]`
    const at = trimmed.indexOf('=')
    if (inside && at > 0 && !/^[#;]/.test(trimmed))
      fields.set(trimmed.slice(0, at).trim(), trimmed.slice(at + 1).trim())
  }
  const accessKeyId = fields.get('aws_access_key_id')
  const secretAccessKey = fields.get('aws_secret_access_key')
  const sessionToken = fields.get('aws_session_token')
  if (!accessKeyId || !secretAccessKey) throw new BucketKeyMissing()
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}
