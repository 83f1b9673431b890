/** The kinds of work in a town hall: which systems, which cases, how busy. */
export type Trade = {
  readonly key: string
  readonly department: string
  readonly cluster: string
  readonly kind: 'counter' | 'call' | 'cases' | 'field' | 'control' | 'manage' | 'office'
  readonly share: number
  /** Sittings on a full working day before scaling. */
  readonly pace: number
  readonly systems: readonly (readonly [string, number])[]
  readonly activity: string
  readonly caseTypes: readonly string[]
  readonly caseDays: number
  readonly load: number
  readonly roles: readonly (readonly [string, number])[]
  readonly teamSize: number
}

/** Reads `name weight, name weight`. */
function weights(text: string): [string, number][] {
  return text.split(', ').map((part) => {
    const at = part.lastIndexOf(' ')
    return [part.slice(0, at), Number(part.slice(at + 1))]
  })
}

export const trade = (
  key: string,
  department: string,
  cluster: string,
  kind: Trade['kind'],
  share: number,
  pace: number,
  systems: string,
  activity: string,
  caseTypes: string,
  caseDays: number,
  load: number,
  roles: string,
  teamSize = 9,
): Trade => ({
  key,
  department,
  cluster,
  kind,
  share,
  pace,
  systems: weights(systems),
  activity,
  caseTypes: caseTypes === '' ? [] : caseTypes.split(', '),
  caseDays,
  load,
  roles: weights(roles),
  teamSize,
})

/** Purposes that a system fixes, whoever looks. */
export function activityOf(trade: Trade, system: string): string {
  if (system === 'Suwinet' && trade.key !== 'recherche') return 'Participatiewet: raadplegen Suwinet-Inkijk'
  if (system === 'RDW') return 'Opvragen kentekenhouder'
  return trade.activity
}
