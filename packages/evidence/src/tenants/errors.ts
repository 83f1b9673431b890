import { SluiswachtError } from '@sluiswacht/model'

const NL = {
  name: 'de naam mag alleen kleine letters, cijfers en _ hebben, begint met een letter en telt hoogstens 30 tekens',
  exists: 'een schema met deze naam is van iemand anders. Kies een andere naam',
  unknown: 'deze organisatie is er niet. Zie: sluiswacht tenant list',
  busy: 'er zijn nog verbindingen van deze organisatie. Stop haar poort en bureau eerst',
  address: 'geef het adres van de database als postgres://beheerder@server/database, zonder schema',
} as const
const EN = {
  name: 'the name may have only lower-case letters, digits and _, starts with a letter and has 30 characters at most',
  exists: 'a schema of this name belongs to somebody else. Choose another name',
  unknown: 'there is no such organisation. See: sluiswacht tenant list',
  busy: 'there are connections of this organisation still. Stop its gate and desk first',
  address: 'give the address of the database as postgres://administrator@server/database, without a schema',
} as const

/** What was asked for an organisation that shares the database cannot be done. */
export class TenantRefused extends SluiswachtError {
  readonly code = 'ERR_TENANT'
  readonly problem: keyof typeof NL
  constructor(name: string, problem: keyof typeof NL) {
    super({ nl: `${name}: ${NL[problem]}.`, en: `${name}: ${EN[problem]}.` })
    this.problem = problem
  }
}
