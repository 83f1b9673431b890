/**
 * Stores files in an inquiry and says each one that is stored: node ingest.ts PLACE COUNT.
 * What was stored by an earlier run is passed over, as a scan does.
 */
import { openInquiry } from '@sluiswacht/evidence'
import { found, KEY, part, person } from './sample.ts'

const [place = '', count = '0'] = process.argv.slice(2)
const inquiry = await openInquiry(place, { mode: 'scan', key: KEY })
await inquiry.files.sync(
  Array.from({ length: Number(count) }, (_, n) => found(`f${n}`)),
  [],
)
const waiting = (await inquiry.files.waiting()).values()
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (const { id, path } of waiting) {
      const writer = await inquiry.contents.begin(id, path.padStart(64, '0'), 100)
      await writer.add(part(path))
      await writer.add(part(path, { part: 'bijlage' }))
      await writer.finish()
      process.stdout.write(`${path}\n`)
    }
  }),
)
await inquiry.people.replace(Array.from({ length: 50 }, (_, n) => person(`p${n}`)))
await inquiry.events.append({ at: '', action: 'scan', actor: 'x', details: {} })
await inquiry.close()
process.stdout.write('end\n')
