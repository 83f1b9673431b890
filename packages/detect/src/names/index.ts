export { findNames } from './find-names.ts'
export type { LargerModel, LargerModelOptions, LargerName } from './larger-model/larger-model.ts'
export { openLargerModel } from './larger-model/larger-model.ts'
