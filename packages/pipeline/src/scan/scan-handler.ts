import type { Work, WorkContext, WorkHandler } from '@sluiswacht/model'
import { withObject } from './fetched-object.ts'
import { giveUpFile, readFile } from './read-file.ts'
import { recognizeFile } from './recognize-file.ts'
import type { ScanEnd, ScanNews, ScanTools, ScanWork } from './scan-work.ts'

/** Does the work of a scan: the same in the process of the scan and in a worker on another machine. */
export function scanHandler(tools: ScanTools): WorkHandler<ScanWork, ScanEnd, ScanNews> {
  return {
    handle: (work, context) => withObject(work, tools.sources, context.signal, (here) => handle(here, tools, context)),
    giveUp: async ({ body }) => ('ocr' in body ? giveUpFile(body, tools) : { status: null }),
  }
}

function handle({ body }: Work<ScanWork>, tools: ScanTools, context: WorkContext<ScanNews>): Promise<ScanEnd> {
  return 'ocr' in body ? readFile(body, tools, context) : recognizeFile(body, tools, context)
}
