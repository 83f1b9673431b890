/** How a token is written. */
export const SHAPE = {
  mark: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  letter: 4,
  initials: 5,
  mixed: 6,
  doubleCapital: 7,
  compound: 8,
  number: 9,
  address: 10,
  abbreviation: 11,
  foreignScript: 12,
  identifier: 13,
} as const
