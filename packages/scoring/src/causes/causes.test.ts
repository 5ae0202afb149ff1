import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks, exampleSheet, runChecks } from '../checks/index.js'
import type { CellValue } from '../sheet/grid.js'
import type { ScoreSheet } from '../sheet/score-sheet.js'
import { misprints, type Witness, withCauses } from './index.js'

const sheetOf = (rows: readonly (readonly CellValue[])[]) => exampleSheet({ columns: ['maximum', 'result'], rows })
/** Each misprint as its suspects and the sums that it mends. */
const found = (rows: readonly (readonly CellValue[])[]) =>
  misprints(sheetOf(rows)).map(({ changes, mended }) => ({
    suspects: changes.map(({ row, value }) => `${row.code} ${value}`),
    mends: mended.map(({ whole: { row } }) => row.code || row.title),
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
  it('in the only one of several that cannot be right as it stands', () => {
    const rows = [
      ['1', 'A', 10, 9],
      ['1.1', 'B', 4, 4],
      ['1.2', 'C', 3, 4],
      ['1.3', 'D', 3, 2],
      ['', 'Tổng', 10, 9],
    ]
    expect(found(rows)).toEqual([{ suspects: ['1.2 3'], mends: ['1'] }])
    expect(
      found([
        ['1', 'A', 5, -5],
        ['2', 'B', 5, 4],
        ['', 'Tổng', 10, 9],
      ]),
    ).toEqual([{ suspects: ['1 5'], mends: ['total'] }])
  })
  it('in a maximum, which is no less than the points of its row', () => {
    const rows = [
      ['1', 'A', 5, 5],
      ['1.1', 'B', 3, 2],
      ['1.2', 'C', 2.5, 2.5],
      ['1.3', 'D', 0.5, 0.5],
      ['', 'Tổng', 5, 5],
    ]
    expect(found(rows)).toEqual([{ suspects: ['1.1 2'], mends: ['1'] }])
  })
  it('also where fields have no points of their own', () => {
    const rows = [
      ['I', 'A', 4, null],
      ['1', 'B', 2, 3],
      ['2', 'C', 2, 2],
      ['II', 'D', 4, null],
      ['1', 'E', 4, 4],
      ['', 'Tổng', 8, 8],
    ]
    expect(found(rows)).toEqual([{ suspects: ['I.1 2'], mends: ['total'] }])
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
  const findings = withCauses(sheet, runChecks(sheet, checks)).findings.filter(({ column }) => column === 'result')
  expect(findings.map(({ check, cause }) => [check, cause?.cells ?? null])).toEqual([
    ['sum-mismatch', ["'Bảng chấm'!D5"]],
    ['over-maximum', null],
  ])
  expect(findings[0]?.cause?.message).toEqual({
    vi: 'Có lẽ in nhầm ở 5.7.1 (ô D5): 0,25 → 0,5: sửa một ô này thì 5.7 (ô D4) khớp, không phép cộng nào khác bị lệch. Bản thân 5.7 (ô D4) khớp với 5 (ô D2), nên chỗ sai ở bên dưới nó.',
    en: 'Probably a misprint in 5.7.1 (D5): 0.25 → 0.5: this one change makes 5.7 (D4) agree and breaks no other sum. 5.7 (D4) itself agrees with 5 (D2), so the mistake is below it.',
  })
})

describe('a year beside the year before', () => {
  const YEARS = ['result 2015', 'result 2016', 'change']
  const rows = (third: number, change: number, total = 12.5): readonly (readonly CellValue[])[] => [
    ['1', 'Chỉ đạo', 8.75, 5.5, -3.25],
    ['2', 'Thể chế', 5.75, 4.5, -1.25],
    ['3', 'Thủ tục', 2, third, change],
    ['', 'Tổng cộng', 16.5, total, total - 16.5],
  ]
  const told = (given: readonly (readonly CellValue[])[]) => {
    const sheet = exampleSheet({ columns: YEARS, rows: given })
    return misprints(sheet).map(({ changes, mended }) => ({
      suspects: changes.map(({ row, column, value }) => `${row.cells[column]?.address} ${value}`),
      mended: mended.map(({ kind }) => kind),
    }))
  }
  it('is a second proof: the change of the row and the total both hold with one other cell', () => {
    expect(told(rows(1.75, 0.5))).toEqual([{ suspects: ['D4 2.5'], mended: ['sum', 'change'] }])
  })
  it('clears the figure where the change agrees with it: then nothing is proven', () => {
    expect(told(rows(1.75, -0.25))).toEqual([])
  })
})

it('a cause that is its only finding again is not told', () => {
  const sheet = exampleSheet({
    columns: ['maximum', 'self', 'appraisal', 'change'],
    rows: [
      ['1', 'Chỉ đạo', 4, 4, 3, -1],
      ['1.1', 'Kế hoạch', 2, 2, 1.5, -0.5],
      ['1.2', 'Báo cáo', 2, 2, 1.5, 0.5],
      ['2', 'Thể chế', 2, 2, 2, 0],
    ],
  })
  const { findings } = withCauses(sheet, runChecks(sheet, checks))
  const changes = findings.filter(({ check }) => check === 'change-mismatch')
  expect(changes.map(({ cell, cause }) => [cell, cause ?? null])).toEqual([["'Bảng chấm'!F4", null]])
})

describe('another table of the document is a witness', () => {
  const fields = (third: number) =>
    exampleSheet({
      columns: ['result 2015', 'result 2016', 'change'],
      rows: [
        ['1', 'Chỉ đạo', 8.75, 5.5, -3.25],
        ['2', 'Thể chế', 5.75, 7, 1.25],
        ['3', 'Thủ tục hành chính', 9, third, third - 9],
        ['', 'Tổng cộng', 23.5, 20, -3.5],
      ],
    })
  const witness = (sheet: ScoreSheet, value: number): Witness => {
    const row = sheet.rows[2]
    if (!row) throw new Error('no row')
    return {
      row,
      column: 1,
      value,
      cell: "'Giải trình'!B4",
      name: { vi: 'bảng giải trình', en: 'the table of losses' },
    }
  }
  it('of the value with which the total holds; a change computed from the misprint is told, not held against it', () => {
    const sheet = fields(7.75)
    const { findings, witnessed } = withCauses(sheet, runChecks(sheet, checks), [witness(sheet, 7.5)])
    expect(findings.map(({ check, cause }) => [check, cause?.cells ?? null])).toEqual([
      ['total-mismatch', ["'Bảng chấm'!D4"]],
    ])
    expect([...witnessed.keys()]).toEqual(["'Giải trình'!B4", "'Bảng chấm'!D4"])
    expect(findings[0]?.cause?.message.vi).toBe(
      'Có lẽ in nhầm ở 3 (ô D4): 7,75 → 7,5: bảng giải trình (ô B4) ghi số sau, và theo số đó thì khớp dòng tổng (ô D5): 20. Ô E4 đã tính theo số in nhầm.',
    )
  })
  it('of another value it proves nothing', () => {
    const sheet = fields(7.75)
    expect(misprints(sheet, [witness(sheet, 7)])).toEqual([])
  })
})

it('a sum whose formula leaves out a row is told by its formula, not by a misprint in one of the rows', () => {
  const rows: readonly (readonly CellValue[])[] = [
    ['1', 'Thể chế số', 40, 25],
    ['1.1', 'Kế hoạch', 10, 10],
    ['1.2', 'Ngân sách', 20, 15],
    ['1.3', 'Quy chế', 10, 6],
    [null, 'Tổng', 40, 25],
  ]
  const causes = (formulas: Readonly<Record<string, string>>) => {
    const sheet = exampleSheet({ columns: ['maximum', 'result'], rows, formulas })
    return withCauses(sheet, runChecks(sheet, checks)).findings.map(({ check, cause }) => [check, cause !== undefined])
  }
  expect(causes({})).toEqual([['sum-mismatch', true]])
  expect(causes({ D2: 'SUM(D3:D4)' })).toEqual([
    ['formula-range-short', false],
    ['sum-mismatch', false],
  ])
})

it('of a sheet in which thousands of sums are wrong no cell is said to be misprinted: it is not for one', () => {
  const wrong = (field: number): readonly (readonly CellValue[])[] => [
    [`${field}`, 'Lĩnh vực', 400, 400],
    ...Array.from({ length: 80 }, (_, at) => [
      [`${field}.${at + 1}`, 'Tiêu chí', 5, 5],
      [`${field}.${at + 1}.1`, 'Tiêu chí thành phần', 5, 1],
    ]).flat(),
  ]
  const caused = (rows: readonly (readonly CellValue[])[]) => {
    const sheet = sheetOf(rows)
    return withCauses(sheet, runChecks(sheet, checks)).findings.filter(({ cause }) => cause).length
  }
  expect(caused(HANAM(0.25, 0.5))).toBe(1)
  expect(caused([...HANAM(0.25, 0.5), ...wrong(6)])).toBeGreaterThan(0)
  expect(caused([...HANAM(0.25, 0.5), ...Array.from({ length: 30 }, (_, at) => wrong(at + 6)).flat()])).toBe(0)
})
