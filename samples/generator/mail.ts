export interface Attachment {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

export interface Mail {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly date: string
  readonly text: string
  readonly html?: string
  readonly attachments?: readonly Attachment[]
}

/** A message of RFC 5322 with MIME parts; attachments of type `message/rfc822` are mails themselves. */
export function eml(mail: Mail): Uint8Array {
  const head = [
    `From: ${header(mail.from)}`,
    `To: ${header(mail.to)}`,
    `Subject: ${header(mail.subject)}`,
    `Date: ${mail.date}`,
    `Message-ID: <${token(mail)}@lindervoort.example>`,
    'MIME-Version: 1.0',
  ]
  const boundary = `deel-${token(mail)}`
  const parts = [
    textPart('plain', mail.text),
    ...(mail.html ? [textPart('html', mail.html)] : []),
    ...(mail.attachments ?? []).map(attachmentPart),
  ]
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')
  return Buffer.from(
    `${head.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`,
  )
}

/** A mailbox of several messages, separated by `From ` lines. */
export function mbox(mails: readonly Mail[]): Uint8Array {
  const entries = mails.map(
    (mail) =>
      `From postbak@lindervoort.example Wed Oct  8 09:00:00 2025\n${Buffer.from(eml(mail))
        .toString()
        .replaceAll('\r\n', '\n')
        .replaceAll(/^(>*From )/gm, '>$1')}\n`,
  )
  return Buffer.from(entries.join(''))
}

function textPart(kind: 'plain' | 'html', text: string): string {
  return `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}`
}

function attachmentPart({ name, type, bytes }: Attachment): string {
  const disposition = `Content-Disposition: attachment; filename="${header(name)}"`
  if (type === 'message/rfc822')
    return `Content-Type: ${type}\r\n${disposition}\r\n\r\n${Buffer.from(bytes).toString('latin1')}`
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return `Content-Type: ${type}; name="${header(name)}"\r\n${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines.join('\r\n')}`
}

/** A header value with encoded words of RFC 2047 where it is not plain ASCII. An address keeps its `<…>` bare. */
function header(value: string): string {
  const [, name = value, address = ''] = /^(.*?)( <[^>]*>)?$/.exec(value) ?? []
  return /^[\x20-\x7e]*$/.test(name) ? value : `=?utf-8?B?${Buffer.from(name).toString('base64')}?=${address}`
}

function quotedPrintable(text: string): string {
  const encoded = [...Buffer.from(text.replaceAll('\n', '\r\n'))].map((byte) =>
    byte === 13 || byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return encoded.join('').replaceAll(/((?:=[0-9A-F]{2}|[^=\r\n]){70})(?=[^\r\n])/g, '$1=\r\n')
}

/** Told from the subject, so that the same mail has the same bytes. */
function token({ subject, date }: Mail): string {
  return Buffer.from(`${date} ${subject}`).toString('hex').slice(0, 24)
}
