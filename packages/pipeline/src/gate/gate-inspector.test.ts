import { loadServiceList, readRequest } from '@sluiswacht/extract'
import { DATA_CLASSES, type ServiceReading } from '@sluiswacht/model'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { createGateInspector } from './gate-inspector.ts'

const inspector = createGateInspector({ workers: 1, threads: 1 })
afterAll(async () => inspector.close())
const list = loadServiceList()
const TIME = 30_000

function read(url: string, body: Uint8Array | string, type: string): ServiceReading {
  const request = { method: 'POST', url, headers: [['Content-Type', type]] as const, at: 0 }
  const reading = readRequest(request, Buffer.from(body), list)
  if (reading === undefined) throw new Error('no AI service')
  return reading
}

const prompt = (...texts: string[]): ServiceReading =>
  read(
    'https://api.openai.com/v1/chat/completions',
    JSON.stringify({ messages: texts.map((content) => ({ role: 'user', content })) }),
    'application/json',
  )

function upload(name: string, content: Uint8Array | string): ServiceReading {
  const head = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--b--\r\n')])
  return read('https://claude.ai/api/organizations/o/upload', body, 'multipart/form-data; boundary=b')
}

test.each([
  ['none', 'Schrijf een vriendelijke uitnodiging voor de opening van het nieuwe zwembad.'],
  ['none', 'Wethouder Jansen opende gisteren het zwembad.'],
  ['personal', 'Schrijf een bedankje voor Fatima'],
  ['contact,personal', 'Stuur dit naar noor.zwartkruis@voorbeeld.nl'],
  ['bsn,personal', 'Mevrouw Zwartkruis heeft BSN 111222333.'],
  [
    'contact,bsn,debts,financial,case_file,personal',
    'Mevrouw A. Zwartkruis (BSN 111222333, a.zwartkruis@voorbeeld.nl) heeft schulden bij de deurwaarder en vraagt schuldhulpverlening aan.',
  ],
])('%s: %s', async (classes, text) => {
  const { content } = await inspector.inspect(prompt(text), TIME)
  expect(content.dataClasses.join()).toBe(classes)
  expect(content.fullyRead).toBe(true)
  expect(content.personalData).toBe(classes !== 'none')
})

test('a question that is sent twice over, as Perplexity does, is of the classes it is of when sent once', async () => {
  const classes = async (text: string): Promise<string> => {
    const body = JSON.stringify({ query_str: text, params: { dsl_query: text } })
    const reading = read('https://www.perplexity.ai/rest/sse/perplexity_ask', body, 'application/json')
    return (await inspector.inspect(reading, TIME)).content.dataClasses.join()
  }
  const mail = 'Mail dit aan n.zwartkruis@voorbeeld.nl en bel 06-12345678, zegt Fatima el Idrissi.'
  expect(await classes(mail)).toBe('contact,personal')
  expect(await classes(`Sollicitatiebrief. ${mail} Ik solliciteer naar de vacature van beleidsadviseur.`)).toContain(
    'cv',
  )
})

test('a name in one message and a number in the next are one person', async () => {
  const { content } = await inspector.inspect(
    prompt('Mevrouw Anna Zwartkruis vroeg gisteren bijstand aan.', 'Het BSN van mevrouw Anna Zwartkruis is 111222333.'),
    TIME,
  )
  expect(content).toMatchObject({ people: 1, labels: { BSN: 1 }, maskable: true })
})

test('a number under a key is seen with its key', async () => {
  const body = JSON.stringify({ rijen: [{ naam: 'Anna Zwartkruis', bsn: 111222333 }] })
  const { content } = await inspector.inspect(read('https://chat.qwen.ai/api/x', body, 'application/json'), TIME)
  expect(content.dataClasses).toContain('bsn')
})

describe('packed in a text', () => {
  const secret = 'Mevrouw Anna Zwartkruis, BSN 111222333, vraagt bijstand aan.'
  const base64 = Buffer.from(secret).toString('base64')
  test.each([
    ['a prompt', prompt(`Wat staat hier: ${base64}?`)],
    ['a prompt, twice', prompt(`Wat staat hier: ${Buffer.from(base64).toString('base64')}?`)],
    ['a text file', upload('data.txt', base64.replace(/.{20}/g, '$&\n'))],
    ['a text file as hexadecimal', upload('data.txt', Buffer.from(secret).toString('hex'))],
    ['a zip', prompt(`zip: ${Buffer.from(zipSync({ 'a.txt': strToU8(secret) })).toString('base64')}`)],
  ])('%s', async (_, reading) => {
    const { content, items } = await inspector.inspect(reading, TIME)
    expect(content.dataClasses).toContain('bsn')
    expect(content.maskable).toBe(false)
    expect(inspector.mask(reading, items, ['bsn', 'personal'])).toBeUndefined()
  })

  test('what cannot be unpacked is unread', async () => {
    const noise = Buffer.from(Array.from({ length: 9_000 }, (_, n) => (n * n * 31 + n * 7 + (n >> 3)) & 0xff))
    const { content } = await inspector.inspect(upload('data.txt', noise.toString('base64')), TIME)
    expect(content).toMatchObject({ fullyRead: false, unreadCauses: ['packing-not-read'] })
  })
})

test('no value stands in the summary', async () => {
  const { content } = await inspector.inspect(prompt('Mevrouw Anna Zwartkruis, BSN 111222333, is ernstig ziek.'), TIME)
  expect(JSON.stringify(content)).not.toMatch(/Zwartkruis|111222333/)
  expect(content.dataClasses.every((one) => DATA_CLASSES.includes(one))).toBe(true)
})

describe('masking', () => {
  test('the same value has the same placeholder in all items', async () => {
    const reading = prompt(
      'Mevrouw Anna Zwartkruis (BSN 111222333) belde. [PERSOON_1] is al bezet.',
      'Bel mevrouw Anna Zwartkruis terug; haar BSN 111222333 klopt.',
    )
    const { items, content } = await inspector.inspect(reading, TIME)
    const body = JSON.parse(Buffer.from(inspector.mask(reading, items, content.dataClasses)!).toString())
    expect(body.messages.map(({ content: text }: { content: string }) => text)).toEqual([
      'Mevrouw [PERSOON_2] (BSN [BSN_1]) belde. [PERSOON_1] is al bezet.',
      'Bel mevrouw [PERSOON_2] terug; haar BSN [BSN_1] klopt.',
    ])
  })

  test('only the classes asked for', async () => {
    const reading = prompt('Mevrouw Anna Zwartkruis is te bereiken op anna.zwartkruis@voorbeeld.nl.')
    const { items } = await inspector.inspect(reading, TIME)
    expect(Buffer.from(inspector.mask(reading, items, ['contact'])!).toString()).toContain(
      'Mevrouw Anna Zwartkruis is te bereiken op [EMAIL_1].',
    )
  })

  test('a text file is masked in its place, its name too', async () => {
    const reading = upload('plan Anna Zwartkruis.txt', 'Mevrouw Anna Zwartkruis, BSN 111222333, woont hier.')
    const { items, content } = await inspector.inspect(reading, TIME)
    expect(content.maskable).toBe(true)
    const masked = Buffer.from(inspector.mask(reading, items, content.dataClasses)!).toString()
    expect(masked).toContain('Mevrouw [PERSOON_1], BSN [BSN_1], woont hier.')
    expect(masked).not.toMatch(/Zwartkruis|111222333/)
    expect(
      read('https://claude.ai/api/organizations/o/upload', masked, 'multipart/form-data; boundary=b').items,
    ).toHaveLength(2)
  })

  test('a document is not masked', async () => {
    const reading = upload('plan.zip', zipSync({ 'a.txt': strToU8('Mevrouw Anna Zwartkruis, BSN 111222333') }))
    const { items, content } = await inspector.inspect(reading, TIME)
    expect(content).toMatchObject({ maskable: false, fullyRead: true, labels: { BSN: 1 } })
    expect(inspector.mask(reading, items, content.dataClasses)).toBeUndefined()
  })

  test('a prompt in the address is not masked', async () => {
    const reading = read(`https://chatgpt.com/?q=${encodeURIComponent('BSN 111222333 van Anna Zwartkruis')}`, '', '')
    const { items, content } = await inspector.inspect(reading, TIME)
    expect(content).toMatchObject({ maskable: false, personalData: true })
    expect(inspector.mask(reading, items, content.dataClasses)).toBeUndefined()
  })
})

describe('what is not read', () => {
  test.each([
    ['unknown-format', 'a.bin', Buffer.from([0, 1, 2, 3, 250, 251])],
    ['truncated', 'a.pdf', Buffer.from('%PDF-1.7\n%âã\x00\x01 kapot')],
    [
      'no-text',
      'a.png',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    ],
  ])('%s: %s', async (cause, name, bytes) => {
    const { content } = await inspector.inspect(upload(name, bytes), TIME)
    expect(content.fullyRead).toBe(false)
    expect(content.unreadCauses).toContain(cause)
    expect(content.dataClasses).toContain('unread')
    expect(content.maskable).toBe(false)
  })

  test('in time: what takes too long is unread, and the next request is not harmed', async () => {
    const long = Array.from(
      { length: 20_000 },
      (_, n) => `Mevrouw Anna Zwartkruis ${n} uit Utrecht vroeg bijstand aan.`,
    ).join('\n')
    const started = performance.now()
    const { content } = await inspector.inspect(upload('lijst.txt', long), 100)
    expect(performance.now() - started).toBeLessThan(1_500)
    expect(content).toMatchObject({ fullyRead: false, unreadCauses: ['timeout'] })
    const next = await inspector.inspect(prompt('Mevrouw Anna Zwartkruis, BSN 111222333. '.repeat(60)), TIME)
    expect(next.content).toMatchObject({ fullyRead: true, labels: { BSN: 1 } })
    const late = await inspector.inspect(upload('a.zip', zipSync({ 'a.txt': strToU8('x') })), 0)
    expect(late.content.unreadCauses).toEqual(['timeout'])
  })

  test('an empty file carries nothing', async () => {
    const { content } = await inspector.inspect(upload('leeg.txt', ''), TIME)
    expect(content).toMatchObject({ fullyRead: true, dataClasses: ['none'] })
  })
})

test('a long table is inspected in pieces as one text', async () => {
  const rows = Array.from({ length: 3_000 }, (_, n) => `Anna Zwartkruis;111222333;${n}`)
  const reading = upload('lijst.csv', `naam;bsn;nummer\n${rows.join('\n')}\n`)
  const { items, content } = await inspector.inspect(reading, TIME)
  expect(content.labels).toMatchObject({ BSN: 1 })
  const masked = Buffer.from(inspector.mask(reading, items, content.dataClasses)!).toString()
  expect(masked.match(/\[BSN_1\]/g)).toHaveLength(rows.length)
  expect(masked).not.toContain('111222333')
})

test('a request of very many small texts is inspected in bounded time', async () => {
  const body = JSON.stringify(Array.from({ length: 20_000 }, (_, n) => ({ naam: `Anna Zwartkruis ${n}` })))
  const reading = read('https://chat.qwen.ai/api/x', body, 'application/json')
  const started = performance.now()
  const { items, content } = await inspector.inspect(reading, 5_000)
  inspector.mask(reading, items, content.dataClasses)
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('the version is that of the detectors', () => {
  expect(inspector.version).toMatch(/^[0-9a-f]{12}$/)
})
