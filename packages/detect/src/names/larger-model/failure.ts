import { SluiswachtError } from '@sluiswacht/model'

/** A folder with a larger model that cannot be used. The message says which file and what to do. */
export class LargerModelError extends SluiswachtError {
  readonly code = 'ERR_LARGER_MODEL'
}

/** @param file the file of the folder that is wrong, without its path */
export function unusable(file: string, nl: string, en: string, cause?: unknown): LargerModelError {
  return new LargerModelError(
    {
      nl: `Het grotere naammodel is niet te gebruiken: ${file} ${nl}.`,
      en: `The larger name model cannot be used: ${file} ${en}.`,
    },
    cause === undefined ? undefined : { cause },
  )
}
