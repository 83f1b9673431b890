import { DATA_CLASSES, type DataClass } from '@sluiswacht/model'
import { CELLS, type Cell, type Day, type RegisteredUse } from '../register/register.ts'
import type { PolicyException } from '../settings/settings.ts'

/** What holds for every tool, approved ones too, unless a DPIA loosens a cell for one purpose. */
export const DEFAULT_MATRIX: Readonly<Record<DataClass, Cell>> = {
  none: 'allowed',
  contact: 'mask',
  personal: 'mask',
  bsn: 'forbidden',
  identity_document: 'forbidden',
  special_category: 'forbidden',
  criminal: 'forbidden',
  minors: 'forbidden',
  cv: 'forbidden',
  debts: 'forbidden',
  financial: 'forbidden',
  case_file: 'forbidden',
  unread: 'forbidden',
}

export function strictness(cell: Cell): number {
  return CELLS.indexOf(cell)
}

export function stricter(one: Cell, other: Cell): Cell {
  return strictness(one) >= strictness(other) ? one : other
}

function milder(one: Cell, other: Cell): Cell {
  return strictness(one) <= strictness(other) ? one : other
}

/**
 * The cell of a class for one use on a day: the policy's, made stricter by the use, made milder by a loosening in force or
 * an exception. A class that nobody knows is forbidden.
 */
export function cellOf(
  dataClass: DataClass,
  use: RegisteredUse,
  matrix: Readonly<Record<DataClass, Cell>>,
  exceptions: readonly PolicyException[],
  day: Day,
): Cell {
  if (!DATA_CLASSES.includes(dataClass)) return 'forbidden'
  let cell = stricter(matrix[dataClass], use.dataClasses[dataClass] ?? 'allowed')
  for (const loosening of use.loosened) {
    const inForce = loosening.from <= day && day <= loosening.until
    if (inForce && loosening.class === dataClass) cell = milder(cell, loosening.to)
  }
  for (const { lifts } of exceptions) {
    const lifted = lifts.classes[dataClass]
    if (lifted !== undefined) cell = milder(cell, lifted)
  }
  return cell
}
