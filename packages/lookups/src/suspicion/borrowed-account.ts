import type { DuckDBConnection } from '@duckdb/node-api'
import type { Setting, Suspicion } from './setting.ts'

const SHOWN = 40

/**
 * An account that seems to be used by somebody else: at work during absence, on the workstation of another, on that
 * other's cases, or at two places within minutes. Own cases from home during a holiday are usual and count against.
 */
export async function borrowedAccounts(db: DuckDBConnection, { employees }: Setting): Promise<Suspicion[]> {
  await db.run(`CREATE TABLE desk AS WITH used AS (SELECT workstation, official, count(*) AS n FROM look WHERE workstation <> '' GROUP BY workstation, official),
      totals AS (SELECT workstation, sum(n) AS total FROM used GROUP BY workstation)
    SELECT used.workstation, used.official AS owner FROM used JOIN totals USING (workstation) WHERE n >= 0.6 * total AND total >= 40`)
  const result = await db.runAndReadAll(`SELECT l.official, l.day, d.owner, list(l.row ORDER BY l.row), count(*),
      max(CASE WHEN a.official IS NOT NULL THEN 1 ELSE 0 END) AS absent,
      avg(CASE WHEN EXISTS (SELECT 1 FROM case_user c WHERE c.person = l.person AND c.official = d.owner) THEN 1 ELSE 0 END) AS of_owner,
      avg(CASE WHEN EXISTS (SELECT 1 FROM case_user c WHERE c.person = l.person AND c.official = l.official) THEN 1 ELSE 0 END) AS own
    FROM look l LEFT JOIN desk d ON d.workstation = l.workstation AND d.owner <> l.official
    LEFT JOIN absence a ON a.official = l.official AND l.day BETWEEN a.first_day AND a.last_day
    WHERE d.owner IS NOT NULL OR a.official IS NOT NULL
    GROUP BY l.official, l.day, d.owner`)
  const found: Suspicion[] = []
  for (const [user, , owner, rows, count, absent, ofOwner, own] of result.getRows()) {
    const elsewhere = owner !== null
    const share = Number(ofOwner)
    const mine = Number(own)
    const events = rowsOf(rows)
    const surprise =
      (elsewhere ? 1.1 : 0) +
      (Number(absent) === 1 ? 1.3 : 0) +
      1.6 * share -
      2 * mine +
      0.3 * Math.log2(Number(count) + 1)
    if (surprise < 1.2 || (!elsewhere && mine > 0)) continue
    found.push({
      user: Number(user),
      kind: 'credentials_shared',
      person: null,
      surprise,
      units: [],
      rows: events.slice(0, SHOWN),
      reasons: [
        ...(Number(absent) === 1
          ? [
              {
                text: {
                  nl: 'het account was in gebruik tijdens afwezigheid',
                  en: 'the account was in use during absence',
                },
                evidence: `${events.length} events`,
              },
            ]
          : []),
        ...(elsewhere
          ? [
              {
                text: { nl: 'op de vaste werkplek van een ander', en: 'on the usual workstation of somebody else' },
                evidence: 'workstation',
              },
            ]
          : []),
        ...(share > 0.2
          ? [
              {
                text: { nl: 'vooral zaken van die ander', en: "mostly that other's cases" },
                evidence: `${Math.round(share * 100)}%`,
              },
            ]
          : []),
      ],
      against:
        mine > 0
          ? [{ text: { nl: 'ook eigen zaken', en: 'own cases too' }, evidence: `${Math.round(mine * 100)}%` }]
          : [],
      missing:
        employees[Number(user)]?.absences.length === 0
          ? [{ nl: 'geen afwezigheid bekend', en: 'no absence known' }]
          : [],
    })
  }
  return found
}

function rowsOf(value: unknown): number[] {
  const items =
    typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items) ? value.items : []
  return items.map(Number)
}
