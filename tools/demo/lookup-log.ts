import { join } from 'node:path'
import { PROFILES } from '../../bench/lookups/simulator/profile.ts'
import { simulate } from '../../bench/lookups/simulator/simulation.ts'

/** Three months of a small made-up municipality, with a few look-ups among them that nobody has a reason for. */
export function fillLookupLog(folder: string): void {
  const profile = PROFILES['small']
  if (!profile) throw new Error('the simulator has no small profile')
  simulate({
    profile,
    seed: '7',
    employees: 40,
    months: 3,
    events: 12_000,
    faults: new Set(),
    folder,
    truthFile: join(folder, '..', 'raadplegingen.truth.json'),
  })
}
