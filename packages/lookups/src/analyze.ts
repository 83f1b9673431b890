import type { Language } from '@sluiswacht/model'
import { type Alert, writeAlerts } from './alerts/alert.ts'
import { rankSuspicions } from './alerts/rank.ts'
import { explainLookups } from './explanations/explain.ts'
import type { ExplanationTemplate } from './explanations/templates.ts'
import { openLog, type TableSource } from './import/open-log.ts'
import type { ImportReport } from './import/report.ts'
import { loadEmployees } from './relations/employee.ts'
import { loadPopulation } from './relations/population.ts'
import { batchLookups } from './suspicion/batch.ts'
import { borrowedAccounts } from './suspicion/borrowed-account.ts'
import { listScale } from './suspicion/lists.ts'
import { exportsBeforeLeaving } from './suspicion/leaving.ts'
import { TELLING } from './suspicion/ordinary.ts'
import { relatedLookups } from './suspicion/related.ts'
import { repeatedLookups } from './suspicion/repeated.ts'
import { makeSetting } from './suspicion/setting.ts'
import { chainsOf, quickSittings } from './suspicion/sittings.ts'

export interface Analysis {
  /** Best first. */
  readonly alerts: readonly Alert[]
  readonly imported: ImportReport
  /** Share of the look-ups for which a telling reason was found, 0 to 1. */
  readonly explainedShare: number
}

/**
 * Analyses an access log, a directory of CSV tables or another source of tables: explanations first, suspicion on what
 * stays unexplained, one alert an incident. `learnt`: explanations that reviewers approved.
 * @throws {LogTableMissing} @throws {LogColumnMissing}
 */
export async function analyzeLookups(
  source: string | TableSource,
  lang: Language,
  learnt: readonly ExplanationTemplate[] = [],
): Promise<Analysis> {
  const log = await openLog(source)
  try {
    const { db } = log
    const units = await explainLookups(db, learnt)
    const population = await loadPopulation(db)
    const employees = await loadEmployees(db, population)
    const setting = makeSetting(units, employees, population, (log.report.rows['contacts'] ?? 0) > 0)
    const chains = chainsOf(setting)
    const lists = listScale(setting)
    const ranked = rankSuspicions([
      ...relatedLookups(setting),
      ...repeatedLookups(setting),
      ...batchLookups(setting, lists),
      ...quickSittings(setting, chains, lists),
      ...(await exportsBeforeLeaving(db, setting)),
      ...(await borrowedAccounts(db, setting)),
    ])
    const explained = units.doubt.reduce((sum, doubt) => sum + (doubt <= TELLING ? 1 : 0), 0)
    return {
      alerts: await writeAlerts(db, ranked, units, employees, lang),
      imported: log.report,
      explainedShare: units.count === 0 ? 1 : explained / units.count,
    }
  } finally {
    log.close()
  }
}
