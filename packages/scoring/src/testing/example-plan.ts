import type { TableExample } from '../checks/check.js'
import { assemblePlan, type PlanRole, type ReformPlan } from '../documents/reform-plan/index.js'
import { columnNamed, exampleGrid } from './example-grid.js'

const NAMES: Readonly<Partial<Record<PlanRole, string>>> = {
  number: 'Stt',
  title: 'Nội dung',
  start: 'Bắt đầu',
  end: 'Kết thúc',
  done: 'Đã xong',
  doneOn: 'Ngày hoàn thành',
  evidence: 'Minh chứng',
}

/** The plan of the rows of an example. */
export function planOf(rows: TableExample): ReformPlan {
  const header = rows.findIndex((row) => row.includes('Nội dung'))
  const names = rows[header] ?? []
  const columns = new Map<PlanRole, number>()
  for (const role of Object.keys(NAMES) as PlanRole[]) {
    const at = columnNamed([names], NAMES[role] ?? '')
    if (at >= 0) columns.set(role, at)
  }
  const budget = names.findIndex((name) => String(name).startsWith('Kinh phí'))
  if (budget >= 0) columns.set('budget', budget)
  columns.set(
    'lead',
    names.findIndex((name) => name === 'Trách nhiệm thực hiện' || name === 'Chủ trì'),
  )
  const lines = rows.slice(0, header).flat().map(String)
  return assemblePlan(exampleGrid(rows), {
    firstRow: header + 1,
    columns,
    names: names.map(String),
    year: 2018,
    above: [],
    lines,
  })
}
