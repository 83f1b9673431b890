import type { Language } from '@sluiswacht/model'
import { csvLines, workbook } from '@sluiswacht/report'
import { fileAnswer } from '../../http/file-answer.ts'
import {
  casesOfRegister,
  lineOf,
  type RegisterFilter,
  type RegisterLine,
  registerTable,
} from '../../register/entries.ts'
import { statisticsOf } from '../../register/statistics.ts'
import type { Call } from '../endpoint.ts'

const PAGE = 25
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function listRegister({
  services,
  query,
}: Call<unknown, RegisterFilter & { page: number }>): Promise<object> {
  const fitting = casesOfRegister(await services.cases.all(), query)
  const { settings } = await services.settings.get()
  const now = new Date().toISOString()
  const from = (query.page - 1) * PAGE
  const entries = fitting.slice(from, from + PAGE).map((one) => lineOf(one, settings, now))
  return { total: fitting.length, page: query.page, pageLength: PAGE, entries }
}

type Export = Call<unknown, RegisterFilter & { lang: Language }>

export async function registerCsv(call: Export): Promise<Response> {
  const { header, rows } = registerTable(await linesOf(call, 'csv'), call.query.lang)
  return fileAnswer(Buffer.from([...csvLines(header, rows())].join('')), 'text/csv; charset=utf-8', 'register.csv')
}

export async function registerXlsx(call: Export): Promise<Response> {
  const table = registerTable(await linesOf(call, 'xlsx'), call.query.lang)
  return fileAnswer(await workbook([table]), XLSX, 'register.xlsx')
}

export async function registerJson(call: Export): Promise<Response> {
  const bytes = Buffer.from(JSON.stringify(await linesOf(call, 'json'), null, 2))
  return fileAnswer(bytes, 'application/json', 'register.json')
}

async function linesOf({ services, signedIn, query }: Export, format: string): Promise<RegisterLine[]> {
  const { settings } = await services.settings.get()
  const now = new Date().toISOString()
  const lines = casesOfRegister(await services.cases.all(), query).map((one) => lineOf(one, settings, now))
  const details = { format, entries: lines.length, year: query.year ?? null }
  await services.audit.note({ by: signedIn.accountId, action: 'register.export', details })
  return lines
}

export async function statistics({ services, query }: Call<unknown, { year?: number | undefined }>): Promise<object> {
  const { settings } = await services.settings.get()
  const today = new Date().toISOString()
  const records = services.gate.hasLog
    ? await services.gate.records(`${query.year ?? 2000}-01-01`, `${query.year ?? 2100}-12-31`).catch(() => null)
    : null
  const alerts = await services.lookups.counts()
  const [check] = (await services.audit.newest(500)).filter(({ action }) => action === 'audit.check')
  return statisticsOf(
    await services.cases.all(),
    query.year,
    settings,
    {
      chainIntact: check ? check.details?.['intact'] === true : null,
      records: records?.length ?? null,
      alerts: alerts?.alerts ?? null,
      alertsConfirmed: alerts?.confirmed ?? 0,
    },
    today,
  )
}
