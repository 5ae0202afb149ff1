import { describe, expect, it } from 'vitest'
import { exampleSheet, runChecks } from '../../checks/index.js'
import { lostPoints } from '../../explain/index.js'
import { exampleLossTable } from '../../testing/example-loss-table.js'
import { sum } from '../../values/decimal.js'
import {
  bulletsOf,
  fieldPointsDiffer,
  lossTableChecks,
  lossTableOf,
  olderRuleOfSheet,
  olderRuleOfTable,
  openingPoints,
  reconcile,
  statedPoints,
} from './index.js'

const HEADER = ['Stt', 'Lĩnh vực giảm điểm', 'Nguyên nhân', 'Trách nhiệm']

describe('points are read out of words', () => {
  it.each([
    ['nên không đạt điểm tối đa (đạt 0.5/1 điểm)', [[0.5, 1]]],
    ['0/1 điểm. … theo đúng quy định (đạt 0/1điểm)', [[0, 1]]],
    ['đạt 0,75/1,5 điểm', [[0.75, 1.5]]],
    ['mới có 30/71 đơn vị chiếm 42%, nên không đạt điểm (đạt 0/0.5 điểm)', [[0, 0.5]]],
    ['ban hành ngày 17/10/2016 theo Nghị định 59/NĐ-CP', []],
    [
      'đạt 1/2 điểm và đạt 0/1 điểm',
      [
        [1, 2],
        [0, 1],
      ],
    ],
  ])('«%s»', (text, points) => {
    expect(statedPoints(text).map((each) => [each.points, each.maximum])).toEqual(points)
  })
  it('0.75/1/5 is read as 0.75 of 1.5 and said to be a slip', () => {
    expect(statedPoints('(đạt 0.75/1/5 điểm)')).toEqual([
      { points: 0.75, maximum: 1.5, slip: '0.75/1/5', isDeduction: false },
    ])
  })
  it('points that were taken off are lost whole', () => {
    expect(statedPoints('Để xảy ra vi phạm (bị trừ 1,5 điểm)')).toEqual([
      { points: 0, maximum: 1.5, slip: null, isDeduction: true },
    ])
  })
  it('the points of the field open its cell', () => {
    expect(openingPoints('Đạt 5.75/ 8 điểm, nguyên nhân:    \n\n- A')).toMatchObject({
      stated: { points: 5.75, maximum: 8 },
      rest: expect.stringContaining('- A'),
    })
    expect(openingPoints('- A (đạt 0/1 điểm)').stated).toBeNull()
  })
  it('lines with + belong to the cause above', () => {
    expect(bulletsOf('- Báo cáo chậm\n+ Sáu tháng\n+ Năm\n\n- Tuyên truyền')).toEqual([
      'Báo cáo chậm\n+ Sáu tháng\n+ Năm',
      'Tuyên truyền',
    ])
  })
})

describe('the field of Đắk Nông that does not add up', () => {
  const table = exampleLossTable([
    HEADER,
    ['5', 'Đội ngũ', 'Đạt 4.5/9 điểm, nguyên nhân', null],
    [null, null, 'Cơ cấu (đạt 0.75/2 điểm)', 'Các Sở'],
    [null, null, 'Tuyển dụng (đạt 0/1 điểm)', 'Các Sở'],
    [null, null, 'Tinh giản, không đạt 100%, nên không đạt điểm tối đa (đạt 0.5/1 điểm)', 'Các Sở'],
    [null, null, 'Công chức xã (0.25/1 điểm)', 'UBND huyện'],
    [null, null, 'Cán bộ xã (0/0.5 điểm)', 'UBND huyện'],
    [null, null, 'Đào tạo không đạt 100%, nên (0.5/1 điểm)', 'Sở Nội vụ'],
    [null, null, 'Bổ nhiệm (đạt 0/1 điểm)', 'Sở Nội vụ'],
  ])
  it('lists 5.5 and lost 4.5', () => {
    const [field] = table.fields
    expect(field && reconcile(field)).toEqual({ lost: 4.5, listed: 5.5, gap: 1, unknown: 0 })
    expect(runChecks(table, lossTableChecks)).toMatchObject([
      { check: 'causes-mismatch', found: 5.5, expected: 4.5, difference: 1 },
    ])
  })
  it('does not tell what the older rule of 80 % would have given where no rate is printed', () => {
    expect(olderRuleOfTable(table)).toMatchObject([
      { lost: 0.5, gain: null, basis: 'unknown' },
      { lost: 0.5, gain: null, basis: 'unknown' },
    ])
  })
})

it('a rate that is stated decides: 96 % had all points before 2016, what 70 % had is not known', () => {
  const causes = (rate: string) =>
    exampleLossTable([
      HEADER,
      [
        '1',
        'A',
        `Đạt 0.5/1 điểm, nguyên nhân:\n- Kế hoạch đạt ${rate}, nên không đạt điểm tối đa (đạt 0.5/1 điểm)`,
        'Sở Nội vụ',
      ],
    ])
  expect(olderRuleOfTable(causes('96%'))).toMatchObject([{ gain: 0.5, basis: 'rate' }])
  expect(olderRuleOfTable(causes('70%'))).toMatchObject([{ gain: null, basis: 'rate' }])
})

describe('a table made of a score sheet', () => {
  const sheet = exampleSheet({
    columns: ['maximum', 'result 2016', 'agency', 'explanation'],
    rows: [
      ['I.1', 'Công tác chỉ đạo, điều hành CCHC', 8.5, 8, null, null],
      ['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1, 0.5, 'Sở Nội vụ', 'Bố trí kinh phí chậm'],
    ],
    framework: 'par-2016',
  })
  it('adds up to what was lost, with the explanation of the sheet', () => {
    const table = lossTableOf(sheet, 1, 'vi')
    const lost = lostPoints(sheet, 1)
    expect(table?.fields).toMatchObject([{ number: 'I.1', causes: [{ points: 0.5, maximum: 1, agency: 'Sở Nội vụ' }] }])
    expect(table?.fields[0]?.causes[0]?.text).toContain('Bố trí kinh phí chậm')
    expect(sum((table?.fields ?? []).map((field) => reconcile(field)?.listed ?? 0))).toBe(
      lost?.losses.reduce((all, each) => all + each.lost, 0),
    )
  })
  it('leaves open what nobody knows, and gives a contradiction no points', () => {
    const unknown = exampleSheet({
      columns: ['maximum', 'result 2018'],
      rows: [
        ['5', 'Đội ngũ', 4, 3],
        ['5.1', 'Tuyển dụng', 2, 1],
        ['5.2', 'Đào tạo', 2, 1.5],
      ],
    })
    const [field] = lossTableOf(unknown, 1, 'vi')?.fields ?? []
    expect(field?.causes).toMatchObject([
      { text: '5.1 Tuyển dụng: ……', points: 1, maximum: 2 },
      { text: '5.2 Đào tạo: ……', points: 1.5, maximum: 2 },
      { text: expect.stringContaining('không dòng con nào giải thích'), points: null, maximum: null },
    ])
    expect(field && reconcile(field)).toEqual({ lost: 1, listed: 1.5, gap: 0.5, unknown: 1 })
  })
  it('half of the points of a threshold do not tell its rate', () => {
    expect(olderRuleOfSheet(sheet, 1)).toMatchObject([{ lost: 0.5, gain: null, basis: 'unknown' }])
  })
  it('differs from a table that states other points for the field', () => {
    const fields = exampleSheet({ columns: ['result 2016'], rows: [['3', 'Cải cách TTHC', 7.75]] })
    const table = exampleLossTable([
      HEADER,
      ['3', 'Công tác cải cách TTHC', 'Đạt 7.5/9 điểm, nguyên nhân:\n- Niêm yết (đạt 0.5/1 điểm)', 'UBND'],
    ])
    expect(runChecks(table, [fieldPointsDiffer(fields)])).toMatchObject([
      { check: 'field-points-differ', found: 7.5, expected: 7.75 },
    ])
    expect(runChecks(table, [fieldPointsDiffer(null)])).toEqual([])
  })
})
