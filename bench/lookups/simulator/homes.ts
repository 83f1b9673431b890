import { streetName } from './names.ts'
import type { Making } from './population.ts'

/** Streets with postcodes of some twenty addresses a side; every household gets a place of its own. */
export function houseAll(of: Making, cities: readonly string[], elsewhere: number): void {
  const { random } = of
  const order = random.shuffle(of.households.map((_, i) => i).filter((i) => of.households[i]!.members.length > 0))
  let at = 0
  let area = 1100 + random.int(7000)
  const used = new Set<string>()
  while (at < order.length) {
    const local = !random.chance(elsewhere)
    const city = local
      ? random.pick(cities)
      : random.pick(['Meerveld', 'Oosterhaven', 'Dorpzicht', 'Randwijk', 'Heidebroek'])
    const length = random.between(12, 90)
    let street = streetName(random)
    for (let i = 0; used.has(street + city) && i < 12; i++) street = streetName(random)
    if (used.has(street + city))
      street = `${random.pick(['Nieuwe', 'Oude', 'Lange', 'Korte', 'Achter de', 'Kleine'])} ${street}${used.size}`
    used.add(street + city)
    if (random.chance(0.06)) area = 1100 + random.int(8000)
    const letters = (): string => 'ABCDEGHJKLMNPRSTVWXZ'[random.int(20)]! + 'ABCDEGHJKLMNPRSTVWXZ'[random.int(20)]!
    let codes = [letters(), letters()]
    const list: number[] = []
    for (let n = 1; n <= length && at < order.length; n++) {
      if (n % 40 === 0) codes = [letters(), letters()]
      const household = of.households[order[at]!]!
      household.address = { street, number: n, postcode: `${area}${codes[n % 2]}`, city }
      household.local = local
      list.push(order[at]!)
      at++
    }
    of.streets.set(`${street}|${city}`, list)
  }
}
