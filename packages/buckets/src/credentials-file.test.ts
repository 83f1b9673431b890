import { expect, test } from 'vitest'
import { readCredentialsFile } from './credentials-file.ts'

const FILE = `# of the store
[default]
aws_access_key_id = AAA
aws_secret_access_key=s3cr=et/+

[other]\r
aws_access_key_id = BBB\r
aws_secret_access_key = two\r
aws_session_token = tok\r
[half]
aws_access_key_id = CCC
`

test('the section that was asked for is read', () => {
  expect(readCredentialsFile(FILE, 'default')).toEqual({ accessKeyId: 'AAA', secretAccessKey: 's3cr=et/+' })
  expect(readCredentialsFile(FILE, 'other')).toEqual({
    accessKeyId: 'BBB',
    secretAccessKey: 'two',
    sessionToken: 'tok',
  })
  for (const profile of ['half', 'none'])
    expect(() => readCredentialsFile(FILE, profile)).toThrow(
      expect.objectContaining({ code: 'ERR_BUCKET_KEY_MISSING' }),
    )
})
