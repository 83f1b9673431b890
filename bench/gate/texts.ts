/** Sentences of everyday work that name nobody. */
const SENTENCES = [
  'Het team bespreekt dinsdag de voortgang van het project en de planning voor het volgende kwartaal.',
  'Kun je deze alinea korter maken en in begrijpelijke taal zetten voor een breed publiek?',
  'De subsidieregeling voor groene daken wordt na de zomer opnieuw opengesteld voor aanvragen.',
  'Maak een lijst met aandachtspunten voor de evaluatie van het nieuwe parkeerbeleid in het centrum.',
  'In de nota staat welke stappen nodig zijn om het gebouw te verduurzamen en wat dat kost.',
  'Schrijf een uitnodiging voor de bijeenkomst over de herinrichting van het plein en het park.',
  'De vergadering begint om tien uur en duurt ongeveer anderhalf uur, met een korte pauze.',
  'Vergelijk de voordelen en nadelen van een papieren en een digitale nieuwsbrief voor bewoners.',
]

/** A text of about `bytes` that no other call gives: nothing is answered from memory. */
export function freshText(bytes: number, seed: number): string {
  const lines: string[] = []
  let size = 0
  for (let at = seed; size < bytes; at += 1) {
    const line = `${SENTENCES[(at * 7 + seed) % SENTENCES.length]} Versie ${(at * 31 + seed * 17) % 9973}.`
    lines.push(line)
    size += line.length + 1
  }
  // whole words: a word cut in half may look like a name
  const text = lines.join(' ')
  return text.slice(0, text.lastIndexOf(' ', bytes))
}

/** The body of a prompt to ChatGPT of about `bytes`. */
export function promptBody(bytes: number, seed: number): Buffer {
  const text = freshText(Math.max(100, bytes - 180), seed)
  const message = { id: 'm1', author: { role: 'user' }, content: { content_type: 'text', parts: [text] } }
  return Buffer.from(JSON.stringify({ action: 'next', model: 'auto', messages: [message] }))
}

/** A text file of about `bytes` in a form, as Claude's web client uploads it. */
export function fileBody(bytes: number, seed: number): Buffer {
  const part = 'Content-Disposition: form-data; name="file"; filename="nota.txt"\r\nContent-Type: text/plain'
  return Buffer.from(`--bench\r\n${part}\r\n\r\n${freshText(bytes, seed)}\r\n--bench--\r\n`)
}
