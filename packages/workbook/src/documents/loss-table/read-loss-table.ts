import { assembleLossTable, fold, type Grid, type LossTable } from '@parscore/scoring'
import { findHeader, type HeaderWords } from '../../table/find-header.js'

type Role = 'number' | 'title' | 'causes' | 'agency'

const WORDS: HeaderWords<Role> = [
  ['number', /^(?:stt|tt|so tt|so thu tu)$/],
  ['causes', /nguyen nhan/],
  ['agency', /trach nhiem|chu tri|^don vi/],
  ['title', /linh vuc|tieu chi|noi dung/],
]

/**
 * Reads a table that explains lost points from a grid.
 *
 * @returns `null` where the grid has no table of fields with causes and who is responsible
 */
export function readLossTable(grid: Grid): LossTable | null {
  const header = findHeader(grid, WORDS, ['number', 'title', 'causes', 'agency'], fold)
  if (!header) return null
  const { columns, names, firstRow } = header
  const at = (role: Role) => columns.get(role) ?? 0
  const layout = { firstRow, number: at('number'), title: at('title'), causes: at('causes'), agency: at('agency') }
  const table = assembleLossTable(grid, { ...layout, column: names[layout.causes] ?? '' })
  return table.fields.some(({ points }) => points !== null) ? table : null
}
