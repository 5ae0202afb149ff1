import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks, exampleSheet, runChecks } from '../checks/index.js'
import type { CellValue } from '../sheet/grid.js'
import { misprints, withCauses } from './index.js'

const sheetOf = (rows: readonly (readonly CellValue[])[]) => exampleSheet({ columns: ['maximum', 'result'], rows })
/** Each misprint as its suspects and the sums that it mends. */
const found = (rows: readonly (readonly CellValue[])[]) =>
  misprints(sheetOf(rows)).map(({ changes, mended }) => ({
    suspects: changes.map(({ row, value }) => `${row.code} ${value}`),
    mends: mended.map(({ whole }) => whole.code || whole.title),
  }))

/** Field 5 of Hà Nam 2018 in short: 5.7 says 1 over 0.25 and 0.5, and holds with its field. */
const HANAM = (first: number, second: number, maximum = 0.5): readonly (readonly CellValue[])[] => [
  ['5', 'Đội ngũ', 4, 2.75],
  ['5.6', 'Đào tạo', 2, 1.75],
  ['5.7', 'Cán bộ, công chức cấp xã', 2 * maximum, 1],
  ['5.7.1', 'Công chức cấp xã', maximum, first],
  ['5.7.2', 'Cán bộ cấp xã', maximum, second],
]

describe('a misprint is named where the sums prove it', () => {
  it('below a parent that holds with its field: the child that can take it', () => {
    expect(found(HANAM(0.25, 0.5))).toEqual([{ suspects: ['5.7.1 0.5'], mends: ['5.7'] }])
  })
  it('both children where both can', () => {
    expect(found(HANAM(0.25, 0.5, 1))).toEqual([{ suspects: ['5.7.1 0.5', '5.7.2 0.75'], mends: ['5.7'] }])
  })
  it('in the parent where neither its children nor its field hold with it', () => {
    const rows = [...HANAM(0.5, 0.25)]
    expect(found([['5', 'Đội ngũ', 4, 2.5], ...rows.slice(1)])).toEqual([
      { suspects: ['5.7 0.75'], mends: ['5', '5.7'] },
    ])
  })
  it('nowhere where a row is missing: no child can take what is left over', () => {
    expect(found(HANAM(0.5, 0.25, 0.5).with(4, ['5.7.2', 'Cán bộ cấp xã', 0.25, 0.25]))).toEqual([])
  })
  it('nowhere where the parent has nothing above it: it or a child may be wrong', () => {
    expect(found(HANAM(0.25, 0.5).slice(2))).toEqual([])
  })
})

it('finds a leaf that was changed in a table that added up, alone or among those that explain as much', () => {
  const quarter = fc.integer({ min: 0, max: 8 }).map((n) => n / 4)
  const fields = fc.array(fc.array(quarter, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fields, fc.nat(), fc.nat(), (points, fieldAt, leafAt) => {
      const at = fieldAt % points.length
      const leaf = leafAt % (points[at]?.length ?? 1)
      const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0)
      const rows = points.flatMap((leaves, field) => [
        [`${field + 1}`, `Lĩnh vực ${field}`, 2 * leaves.length, sum(leaves)],
        ...leaves.map((value, n): CellValue[] => {
          const printed = field === at && n === leaf ? (value + 1) % 2.25 : value
          return [`${field + 1}.${n + 1}`, `Tiêu chí ${n}`, 2, printed]
        }),
      ])
      const total = sum(points.flat())
      const [misprint] = found([...rows, ['', 'Tổng cộng', 2 * points.flat().length, total]])
      expect(misprint?.suspects).toContain(`${at + 1}.${leaf + 1} ${points[at]?.[leaf]}`)
    }),
  )
})

it('is told with its proof, in both languages, on the findings that are its symptoms and on no others', () => {
  const sheet = sheetOf([...HANAM(0.25, 0.5), ['6', 'Tài chính', 1, 2]])
  const findings = withCauses(sheet, runChecks(sheet, checks)).filter(({ column }) => column === 'result')
  expect(findings.map(({ check, cause }) => [check, cause?.cells ?? null])).toEqual([
    ['sum-mismatch', ["'Bảng chấm'!D5"]],
    ['over-maximum', null],
  ])
  expect(findings[0]?.cause?.message).toEqual({
    vi: 'Có lẽ in nhầm ở 5.7.1 (ô D5): 0,25 → 0,5: sửa một ô này thì 5.7 (ô D4) khớp, không phép cộng nào khác bị lệch. Bản thân 5.7 (ô D4) khớp với 5 (ô D2), nên chỗ sai ở bên dưới nó.',
    en: 'Probably a misprint in 5.7.1 (D5): 0.25 → 0.5: this one change makes 5.7 (D4) agree and breaks no other sum. 5.7 (D4) itself agrees with 5 (D2), so the mistake is below it.',
  })
})
