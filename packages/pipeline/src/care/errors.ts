import { SluiswachtError } from '@sluiswacht/model'

/** No affected person has this id. */
export class NoSuchPerson extends SluiswachtError {
  readonly code = 'ERR_NO_SUCH_PERSON'
  constructor(id: string) {
    super({
      nl: `Er is geen betrokkene met nummer ${id}. Zoek het nummer op met: sluiswacht find`,
      en: `There is no affected person with id ${id}. Look the id up with: sluiswacht find`,
    })
  }
}

/** The document is not among the documents of the person. */
export class NotInDocument extends SluiswachtError {
  readonly code = 'ERR_NOT_IN_DOCUMENT'
  constructor(id: string) {
    super({
      nl: `Betrokkene ${id} staat niet in die documenten, of alleen daarin. Kies documenten uit: sluiswacht find`,
      en: `Person ${id} does not stand in those documents, or only there. Choose documents from: sluiswacht find`,
    })
  }
}
