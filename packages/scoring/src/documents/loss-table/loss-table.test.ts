import { describe, expect, it } from 'vitest'
import { exampleSheet, runChecks } from '../../checks/index.js'
import { lostPoints } from '../../explain/index.js'
import { exampleLossTable } from '../../testing/example-loss-table.js'
import { sum } from '../../values/decimal.js'
import {
  bulletsOf,
  fieldPointsDiffer,
  isSettled,
  lossTableChecks,
  lossTableOf,
  lossWitnesses,
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

describe('a table of losses is read', () => {
  it('field by field; a row without number and title goes on, a field may be named in the row above its causes', () => {
    const table = exampleLossTable([
      HEADER,
      [null, null, 'Ghi chú trước bảng', null],
      ['1', 'Chỉ đạo', null, null],
      [null, null, 'Đạt 7/8.5 điểm:\n- Kế hoạch (đạt 0.5/1 điểm)', 'Sở Nội vụ'],
      [null, null, 'Đạt 1/2 điểm, nguyên nhân:\n- Báo cáo (đạt 0/1 điểm)', null],
      ['2', null, '- Thiếu tên', null],
      [null, 'Thể chế', '- Rà soát chậm', 'Sở Tư pháp'],
    ])
    expect(
      table.fields.map(({ number, title, points, maximum, cell }) => [number, title, points, maximum, cell?.address]),
    ).toEqual([
      ['1', 'Chỉ đạo', 7, 8.5, 'B3'],
      ['', 'Thể chế', null, null, 'B7'],
    ])
    expect(
      table.fields[0]?.causes.map(({ text, points, agency, cell }) => [text, points, agency, cell?.address]),
    ).toEqual([
      ['Kế hoạch (đạt 0.5/1 điểm)', 0.5, 'Sở Nội vụ', 'C4'],
      ['Báo cáo (đạt 0/1 điểm)', 0, '', 'C5'],
    ])
  })
  it('cause by cause; one that states several points is one for each', () => {
    const [field] = exampleLossTable([
      HEADER,
      ['1', 'A', '- Hai việc   (đạt 0/1 điểm)  và đạt 1/2 điểm\nviết tiếp', 'Sở'],
    ]).fields
    expect(field?.causes.map(({ text, points, maximum }) => [text, points, maximum])).toEqual([
      ['Hai việc (đạt 0/1 điểm) và đạt 1/2 điểm\nviết tiếp', 0, 1],
      ['Hai việc (đạt 0/1 điểm) và đạt 1/2 điểm\nviết tiếp', 1, 2],
    ])
  })
  it('a line without a mark at the top is a cause too', () =>
    expect(bulletsOf('Báo cáo chậm\n– Tuyên truyền\n• Đào tạo')).toEqual(['Báo cáo chậm', 'Tuyên truyền', 'Đào tạo']))
})

describe('a field beside its causes', () => {
  const field = (points: number | null, maximum: number | null, ...causes: readonly (number | null)[]) => ({
    number: '1',
    title: 'A',
    points,
    maximum,
    cell: null,
    causes: causes.map((lost) => ({
      text: 'x',
      points: lost === null ? null : 1,
      maximum: lost === null ? null : 1 + lost,
      isDeduction: false,
      agency: '',
      slip: null,
      cell: null,
    })),
  })
  const settled = (...args: Parameters<typeof field>) => {
    const found = reconcile(field(...args))
    return found && isSettled(field(...args), found)
  }
  it('is not compared where it states no points, or no maximum', () => {
    expect([settled(null, 9, 1), settled(8, null, 1)]).toEqual([null, null])
  })
  it('is settled where they add up, or where none states points and something was lost', () => {
    expect(settled(7.5, 9, 1, 0.5)).toBe(true)
    expect(settled(7.5, 9, 1)).toBe(false)
    expect(settled(7.5, 9, null, null)).toBe(true)
    expect(settled(7.5, 9, 1, null)).toBe(false)
    expect(settled(7.5, 9)).toBe(false)
    expect(settled(9.5, 9, null)).toBe(false)
  })
  const told = (opening: string, ...causes: readonly string[]) =>
    runChecks(
      exampleLossTable([HEADER, ['5', 'Đội ngũ', [opening, ...causes].join('\n- '), null]]),
      lossTableChecks,
    ).map(({ severity, code, column, message }) => [severity, code, column, message.vi])
  it('is told as too much, too little, or open where one states no points', () => {
    expect(told('Đạt 4.5/6 điểm, nguyên nhân:', 'A (đạt 0/2 điểm)')).toEqual([
      ['error', '5', 'Nguyên nhân', 'Lĩnh vực 5 «Đội ngũ» mất 1,5 điểm, nhưng các nguyên nhân cộng lại 2: thừa 0,5.'],
    ])
    expect(told('Đạt 4.5/6 điểm, nguyên nhân:', 'A (đạt 0/2 điểm)', 'B')[0]?.[0]).toBe('error')
    expect(told('Đạt 4.5/6 điểm, nguyên nhân:', 'A (đạt 0/1 điểm)', 'B')).toEqual([
      [
        'info',
        '5',
        'Nguyên nhân',
        'Lĩnh vực 5 «Đội ngũ» mất 1,5 điểm; 1 nguyên nhân chưa ghi điểm, còn 0,5 điểm chưa đối chiếu được.',
      ],
    ])
  })
  it('has no number to name where none has', () => {
    const rows = (first: string | null, second: string | null) =>
      runChecks(exampleLossTable([HEADER, [first, 'A', '- a', null], [second, 'B', '- b', null]]), lossTableChecks).map(
        ({ check, code, column }) => [check, code, column],
      )
    expect(rows(null, null)).toEqual([])
    expect(rows('1', null)).toEqual([['field-number-missing', null, 'Nguyên nhân']])
  })
})

describe('the points of a field beside a score sheet', () => {
  const beside = (
    columns: readonly string[],
    rows: readonly (readonly (string | number | null)[])[],
    opening = 'Đạt 7.5/9 điểm:',
  ) => {
    const sheet = exampleSheet({ columns, rows })
    const table = exampleLossTable([HEADER, ['3', 'Công tác cải cách TTHC', `${opening}\n- Niêm yết`, 'UBND']])
    return {
      told: runChecks(table, [fieldPointsDiffer(sheet)]).map(({ message }) => message),
      witnesses: lossWitnesses(table, sheet).map(({ value, cell, row, column }) => [value, cell, row.code, column]),
    }
  }
  it('are those of the latest year of results, and the table is a witness against the sheet', () => {
    const years = ['result 2015', 'result 2016', 'target 2017']
    expect(beside(years, [['3', 'Cải cách TTHC', 7.5, 7.75, 7.5]])).toEqual({
      told: [
        {
          vi: 'Lĩnh vực 3 «Công tác cải cách TTHC» đạt 7,5 điểm ở đây, nhưng 7,75 trong bảng điểm (Bảng chấm, ô D2).',
          en: 'Field 3 “Công tác cải cách TTHC” has 7.5 points here, but 7.75 in the score table (Bảng chấm, D2).',
        },
      ],
      witnesses: [[7.5, "'Trang 1'!B2", '3', 1]],
    })
    expect(beside(['result 2016', 'result 2015'], [['3', 'Cải cách TTHC', 7.5, 7.75]]).told).toEqual([])
  })
  it('are not compared where either says none, or the sheet has no results or no such field', () => {
    expect(beside(['result 2016'], [['3', 'Cải cách TTHC', null]]).told).toEqual([])
    expect(beside(['result 2016'], [['3', 'Cải cách TTHC', 7.75]], 'Nguyên nhân:').told).toEqual([])
    expect(beside(['self 2016'], [['3', 'Cải cách TTHC', 7.75]]).told).toEqual([])
    expect(beside(['result 2016'], [['4', 'Tổ chức bộ máy', 7.75]]).told).toEqual([])
    expect(beside(['result 2016'], [['', 'Tổng cộng cải cách TTHC', 7.75]]).told).toEqual([])
  })
  it('are those of a field, not of a criterion of its own name with rows below', () => {
    const rows = [
      ['3', 'Cải cách TTHC', 7.75],
      ['3.1', 'Kiểm soát thủ tục', 7.75],
    ]
    expect(beside(['result 2016'], rows).told).toEqual([])
  })
})

describe('the older rule of 80 %', () => {
  const leaf = (...cells: readonly (string | number | null)[]) =>
    olderRuleOfSheet(
      exampleSheet({
        framework: 'par-2016',
        columns: ['maximum', 'input', 'result 2016'],
        rows: [['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', ...cells]],
      }),
      1,
    ).map(({ title, lost, gain, basis }) => [title, lost, gain, basis])
  it('would have given back what a known rate of 80 % or more lost', () => {
    expect(leaf(1, 0.96, 0.5)).toEqual([['I.1.a Mức độ thực hiện kế hoạch CCHC', 0.5, 0.5, 'rate']])
    expect(leaf(1, 0.7, 0)).toEqual([['I.1.a Mức độ thực hiện kế hoạch CCHC', 1, null, 'rate']])
    expect(leaf(1, null, 0.5)).toEqual([['I.1.a Mức độ thực hiện kế hoạch CCHC', 0.5, null, 'unknown']])
  })
  it('is not asked of what lost nothing or has no points', () => {
    expect([...leaf(1, 0.96, 1), ...leaf(1, 0.96, null), ...leaf(1, 0.96, 1.5)]).toEqual([])
  })
  it('is not asked of a criterion without such a rule', () => {
    const rows = [
      ['I.1.b', 'Báo cáo công tác CCHC 6 tháng và năm', 1, 0],
      ['I.1.d', 'Sáng kiến trong CCHC', 1, 0],
      ['X', 'Việc khác', 1, 0],
    ]
    expect(
      olderRuleOfSheet(exampleSheet({ framework: 'par-2016', columns: ['maximum', 'result 2016'], rows }), 1),
    ).toEqual([])
  })
  it.each<[string, number, number | null, string]>([
    ['Tỷ lệ đạt 96,5%, nên không đạt 100% (đạt 0.5/1 điểm)', 0.5, 0.5, 'rate'],
    ['Kế hoạch chưa đạt  100 % (đạt 0.5/1 điểm)', 0.5, null, 'unknown'],
    ['Phải đạt 100% mới có điểm (đạt 0/1 điểm)', 1, null, 'unknown'],
  ])('of words: «%s»', (text, lost, gain, basis) => {
    expect(olderRuleOfTable(exampleLossTable([HEADER, ['1', 'A', `- ${text}\n+ ghi thêm`, null]]))).toEqual([
      { title: text.replace(/\s+/g, ' '), lost, gain, basis },
    ])
  })
  it.each(['Không đạt 100% (đạt 1/1 điểm)', 'Không đạt 100%', 'Báo cáo chậm (đạt 0/1 điểm)'])('not of «%s»', (text) => {
    expect(olderRuleOfTable(exampleLossTable([HEADER, ['1', 'A', `- ${text}`, null]]))).toEqual([])
  })
})

describe('a table made of a sheet', () => {
  const rows = [
    ['1', 'Chỉ đạo', 3, 2, null, null],
    ['1.1', 'Kế hoạch', 1, 1, null, 'đã ban hành'],
    ['1.2', 'Báo cáo', 1, 0.5, 'Sở Nội vụ', 'gửi chậm'],
    ['1.3', 'Sáng kiến', 1, 0.5, null, null],
    ['2', 'Thể chế', 2, 2, null, null],
    ['3', 'Bộ máy', 2, null, null, null],
    ['4', 'Điểm trừ', 2, -0.5, null, null],
    ['5', 'Điểm cộng', 2, 0.5, null, null],
  ]
  const made = (column: string, lang: 'vi' | 'en' = 'vi') =>
    lossTableOf(exampleSheet({ columns: ['maximum', 'result', 'agency', column], rows }), 1, lang)
  it('has the fields that lost points, with what the office explains', () => {
    const table = made('explanation')
    expect([table?.name, table?.column]).toEqual(['Bảng chấm', 'result'])
    expect(table?.fields.map(({ number, points, maximum }) => [number, points, maximum])).toEqual([
      ['1', 2, 3],
      ['4', -0.5, expect.anything()],
    ])
    expect(
      table?.fields[0]?.causes.map(({ text, points, maximum, agency }) => [text, points, maximum, agency]),
    ).toEqual([
      ['1.2 Báo cáo: gửi chậm', 0.5, 1, 'Sở Nội vụ'],
      ['1.3 Sáng kiến: ……', 0.5, 1, ''],
    ])
  })
  it('takes a penalty as points that were taken off', () => {
    expect(made('explanation')?.fields[1]?.causes).toMatchObject([{ points: 0, maximum: 0.5, isDeduction: true }])
  })
  it('gives words of a note as they are, without the cell that they stand in, and every agency in the lead', () => {
    const sheet = exampleSheet({
      columns: ['maximum', 'result', 'agency', 'explanation'],
      rows: [['1', 'Báo cáo', 1, 0.5, 'Sở Nội vụ, Sở Tài chính', 'gửi chậm']],
    })
    const wordColumns = sheet.wordColumns.map((each) =>
      each.role === 'explanation' ? ({ ...each, role: 'note', name: 'Lý do' } as const) : each,
    )
    const named = { ...sheet, wordColumns }
    const [cause] = lossTableOf(named, 1, 'vi')?.fields[0]?.causes ?? []
    expect([cause?.text, cause?.agency]).toEqual(['1 Báo cáo: gửi chậm', 'Sở Nội vụ; Sở Tài chính'])
  })
  it('takes evidence for no explanation', () => {
    expect(made('evidence')?.fields[0]?.causes.map(({ text }) => text)).toEqual([
      '1.2 Báo cáo: ……',
      '1.3 Sáng kiến: ……',
    ])
  })
  it('is none where nothing is filled in', () => {
    const sheet = exampleSheet({ columns: ['maximum', 'result'], rows: [['1', 'A', 3, null]] })
    expect(lossTableOf(sheet, 1, 'vi')).toBeNull()
  })
  it('says a cause that the rule knows in the words of its reader', () => {
    const late = exampleSheet({
      framework: 'par-2016',
      columns: ['maximum', 'result 2016'],
      rows: [['I.1.b', 'Báo cáo công tác CCHC 6 tháng và năm', 1, 0]],
    })
    const texts = (['vi', 'en'] as const).map((lang) => lossTableOf(late, 1, lang)?.fields[0]?.causes[0]?.text)
    expect(texts).toEqual([
      'I.1.b Báo cáo công tác CCHC 6 tháng và năm: Chậm thời hạn',
      'I.1.b Báo cáo công tác CCHC 6 tháng và năm: Late',
    ])
  })
})
