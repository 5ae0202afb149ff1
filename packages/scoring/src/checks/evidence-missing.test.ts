import { describe, expect, it } from 'vitest'
import type { Block, CellValue } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { evidenceMissing } from './evidence-missing.js'

const COLUMNS = ['maximum', 'self', 'evidence']
/** Criteria of two points each, of which all have one, with their evidence. */
const criteria = (...evidence: readonly CellValue[]) =>
  evidence.map((value, at): readonly CellValue[] => [`${at + 1}`, 'Lưu trữ', 2, 1, value])
const found = (rows: readonly (readonly CellValue[])[], merges: readonly Block[] = []) =>
  foundBy(evidenceMissing, { columns: COLUMNS, rows, merges }).map(([cell]) => cell)

describe('evidence that lacks', () => {
  it('is told row by row where it was forgotten in places', () => {
    expect(found(criteria('QĐ 7', null, 'BC 9', 'BC 10'))).toEqual(['D3'])
  })
  it('is told once where the column is empty', () => {
    const [finding, ...others] = findingsBy(evidenceMissing, {
      columns: COLUMNS,
      rows: criteria(null, null, null, null),
    })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ cell: "'Bảng chấm'!D2", code: null, severity: 'warning' })
    expect(finding?.message.vi).toBe('Cả 4 tiêu chí có điểm đều chưa có tài liệu kiểm chứng hay giải trình.')
  })
  it('is told once, with the codes, where most rows have none', () => {
    const [finding, ...others] = findingsBy(evidenceMissing, {
      columns: COLUMNS,
      rows: criteria('QĐ 7', null, null, null),
    })
    expect(others).toEqual([])
    expect(finding?.message.vi).toBe(
      'Còn 3 trên 4 tiêu chí có điểm mà chưa có tài liệu kiểm chứng hay giải trình: 2, 3, 4.',
    )
  })
  it('stands at what a row is under', () => {
    const rows = [
      ['1', 'Kho', 2, 2, 'Biên bản 4'],
      ['1.1', 'Giá', 1, 1, null],
      ['1.2', 'Hộp', 1, 1, null],
    ]
    expect(found(rows)).toEqual([])
  })
  it('stands in a cell merged over several rows', () => {
    const merges = [{ firstRow: 1, lastRow: 2, firstCol: 4, lastCol: 4 }]
    expect(found(criteria('QĐ 7', null, null), merges)).toEqual(['D4'])
  })
})
