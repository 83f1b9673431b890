import about from '../package.json' with { type: 'json' }

/** The version of Sluiswacht, from its package. */
export const VERSION: string = about.version
