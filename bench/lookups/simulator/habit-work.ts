import { casesOf } from './cases.ts'
import { look, momentOf, type Day } from './day.ts'
import { onNights } from './habits.ts'
import { employed, isAbsent } from './organisation.ts'

/** Lists that are taken out because the role asks for it: planning, letters, figures for the month. */
export function routineExports(of: Day): void {
  const { random, organisation, profile } = of
  const mean = (profile.habits.exports * organisation.employees.length) / 1000
  const teams = [...of.present.values()].filter((team) => team.length > 0)
  for (let i = random.poisson(mean); i > 0 && teams.length > 0; i--) {
    const official = random.pick(random.pick(teams))
    if (official.trade.load === 0 || (official.index * 31) % 10 > 3) continue
    look(of, official, momentOf(of, official), {
      action: random.pick(['export', 'print']),
      system: official.trade.systems[0]![0],
      count: Math.round(20 * Math.exp(Math.abs(random.normal()) * 1.1)),
      keys: 'lijst',
      numbered: false,
    })
  }
}

/** A duty in the night: calls from police and hospital, cases made the next morning or never. */
export function nightDuty(of: Day): void {
  const { random, organisation, profile, population } = of
  if (profile.habits.nights === 0) return
  for (const official of organisation.employees) {
    if (!onNights(profile, official) || (of.day + official.index) % 6 > 1) continue
    if (!employed(official, of.day) || isAbsent(official, of.day)) continue
    let at = random.pick([random.between(300, 15_000), random.between(72_000, 80_000)])
    for (let i = random.poisson(4); i > 0; i--) {
      const adult = random.pick(population.adults)
      const known = casesOf(of.load, adult)[0]
      look(of, official, at, {
        system: official.trade.systems[0]![0],
        subject: adult,
        inCase: known === undefined ? undefined : of.load.cases[known],
      })
      at += random.between(200, 1500)
    }
  }
}
