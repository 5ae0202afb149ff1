import { type CellValue, parseFramework } from '@parscore/scoring'
import { buildTemplate } from '@parscore/workbook'

const title = (vi: string) => ({ vi, en: vi })
const parsed = parseFramework({
  id: 'xa',
  decision: null,
  date: null,
  years: [2026],
  title: title('Bộ tiêu chí của xã'),
  source: 'tự xây dựng',
  total: 5,
  unknown: [],
  ratings: [],
  nodes: [1, 2, 3, 4, 5].map((code) => ({
    code: String(code),
    title: title(`Việc ${code}`),
    maximum: 1,
    ...(code === 5 ? { measure: 'survey', rule: { kind: 'survey' } } : { rule: { kind: 'yes-no' } }),
  })),
})
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
/** Five criteria of a point each, the last of a survey. */
export const smallFramework = parsed.value

type Column = 'agency' | 'appraisal2' | 'survey'

/** A template of it with what stands in each row. */
export function smallTemplate(
  rows: Readonly<Record<string, Readonly<Partial<Record<Column, CellValue>>>>>,
): Promise<Uint8Array> {
  const columns = ['agency', 'appraisal2', 'survey'] as const
  const filled = Object.entries(rows).map(([code, own]) => {
    const values = new Map(columns.flatMap((column) => (column in own ? [[column, own[column] ?? null] as const] : [])))
    return [code, { values, comments: new Map() }] as const
  })
  const filling = { rows: new Map(filled), lists: { evidence: [], annex: [], log: [] } }
  return buildTemplate({ framework: smallFramework, year: 2026, unit: 'Xã A', part: null, filling })
}
