import { SluiswachtError } from '@sluiswacht/model'

/** The store holds no rules that were published. */
export class NoRulesPublished extends SluiswachtError {
  readonly code = 'ERR_NO_RULES_PUBLISHED'
  constructor(file: string) {
    super({
      nl: `${file}: policy_from is store, maar er is nog geen beleid gepubliceerd. Doe dat met: sluiswacht policy publish --dir MAP --log OPSLAG`,
      en: `${file}: policy_from is store, but no policy was published yet. Do so with: sluiswacht policy publish --dir FOLDER --log STORE`,
    })
  }
}
