import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import type { SheetExample } from '../checks/sheet-check.js'
import { sum } from '../values/decimal.js'
import { costliest, groupLosses, type Loss, lostPoints } from './lost-points.js'

const explained = (rows: SheetExample['rows'], rest: Partial<SheetExample> = {}) => {
  const sheet = exampleSheet({ columns: ['maximum', 'result'], rows, ...rest })
  return lostPoints(
    sheet,
    sheet.columns.findIndex(({ role }) => role === 'result'),
  )
}
const losses = (...args: Parameters<typeof explained>): readonly Loss[] => explained(...args)?.losses ?? []
const byCode = (...args: Parameters<typeof explained>) => losses(...args).map(({ row, lost }) => [row.code, lost])

describe('bonus and penalty stand beside the maximum', () => {
  const ROWS = [
    ['1', 'Chỉ đạo', 10, 9],
    ['2', 'Điểm cộng', 2, 0.5],
    ['3', 'Điểm trừ', 2, 0.25],
  ]
  it('what a bonus brings is a gain, what a penalty takes off a loss, and all add up', () => {
    const lost = explained(ROWS)
    expect([lost?.maximum, lost?.total, lost?.lost, lost?.open]).toEqual([10, 9.25, 0.75, 0])
    expect(byCode(ROWS)).toEqual([
      ['1', 1],
      ['2', -0.5],
      ['3', 0.25],
    ])
    expect(losses(ROWS).map(({ maximum, points }) => [maximum, points])).toEqual([
      [10, 9],
      [null, 0.5],
      [0, 0.25],
    ])
  })
  it('a bonus that is not filled in, or 0, is none', () => {
    expect(
      byCode([
        ['1', 'Chỉ đạo', 10, 10],
        ['2', 'Điểm cộng', 2, null],
        ['3', 'Điểm thưởng', 2, 0],
      ]),
    ).toEqual([])
  })
  it('the sentence has 0 for a maximum that there is not', () => {
    expect(losses(ROWS).map(({ reason }) => reason)).toEqual([
      { vi: 'Đạt 9 trên 10 điểm. Chưa rõ nguyên nhân.', en: '9 of 10 points. Cause not known.' },
      { vi: 'Đạt 0,5 trên 0 điểm. Chưa rõ nguyên nhân.', en: '0.5 of 0 points. Cause not known.' },
      { vi: 'Đạt 0,25 trên 0 điểm. Chưa rõ nguyên nhân.', en: '0.25 of 0 points. Cause not known.' },
    ])
  })
})

describe('a criterion with rows below it', () => {
  it('that was scored as a whole lost what it lacks itself', () => {
    expect(
      byCode([
        ['1', 'Chỉ đạo', 3, 2],
        ['1.1', 'Kế hoạch', 1, null],
        ['1.2', 'Báo cáo', 2, null],
      ]),
    ).toEqual([['1', 1]])
  })
  it('whose maximum nobody knows contradicts nobody', () => {
    expect(
      byCode([
        ['1', 'Chỉ đạo', 5, 4],
        ['1.1', 'Kế hoạch', null, 2],
        ['1.1.1', 'Ban hành', null, 1.5],
        ['1.1.2', 'Hoàn thành', 1, 0.5],
        ['1.2', 'Báo cáo', 3, 2],
      ]),
    ).toEqual([
      ['1.1.2', 0.5],
      ['1.2', 1],
      ['1', -0.5],
    ])
  })
  it('is named with its own figures and those of its parts where they differ', () => {
    const [, rest] = losses([
      ['1', 'Chỉ đạo', 4, 2],
      ['1.1', 'Kế hoạch', 2, 1.5],
      ['1.2', 'Báo cáo', 1, 1],
    ])
    expect(rest).toMatchObject({ lost: 1.5, cause: 'contradiction', maximum: null, points: null, remedy: null })
    expect(rest?.reason).toEqual({
      vi: 'Dòng 1 ghi 2 trên 4 điểm, các dòng con cộng lại 2,5 trên 3; chênh lệch 1,5 điểm không dòng con nào giải thích.',
      en: 'Row 1 says 2 of 4, its children add up to 2.5 of 3; no child explains the 1.5 points between.',
    })
  })
})

describe('a leaf whose maximum nobody knows', () => {
  it('is named, and the sum stays open by it', () => {
    const lost = explained([
      ['1', 'Chỉ đạo', 3, 2],
      ['1.1', 'Kế hoạch', 1, 1],
      ['1.2', 'Báo cáo', null, 1],
    ])
    expect(lost?.unknown.map(({ code }) => code)).toEqual(['1.2'])
    expect(lost && sum([lost.open, ...lost.losses.map((each) => each.lost)])).toBe(lost?.lost)
  })
  it('there is none where all maxima are known', () => {
    expect(explained([['1', 'A', 1, 0.5]])?.unknown).toEqual([])
  })
})

describe('what would win the points back', () => {
  const cause = (code: string, title: string) =>
    losses([[code, title, 1, 0.5]], { framework: 'par-2016' }).map((loss) => [loss.cause, loss.remedy === null])
  it('is the rule of the framework where it tells how, else nothing', () => {
    expect(cause('I.1.a', 'Mức độ thực hiện kế hoạch CCHC')).toEqual([['below-full', false]])
    expect(cause('I.1', 'Công tác chỉ đạo, điều hành CCHC')).toEqual([['unknown', true]])
  })
  it('is nothing for a penalty: no maximum is won back', () => {
    expect(
      losses([
        ['1', 'Điểm trừ', 1, 0.5],
        ['2', 'A', 1, 1],
      ]).map(({ remedy }) => remedy),
    ).toEqual([null])
  })
})

describe('who answers for it', () => {
  const agencies = (rows: SheetExample['rows'], columns: readonly string[], framework?: string) =>
    losses(rows, { columns, ...(framework === undefined ? {} : { framework }) }).map(({ row, agency }) => [
      row.code,
      agency,
    ])
  it('is the agency that the column of agencies names, not another column of words; a child has its parent’s', () => {
    const columns = ['evidence', 'agency', 'maximum', 'result']
    expect(
      agencies(
        [
          ['1', 'A', 'QĐ 1', 'Sở Nội vụ', 3, 1],
          ['1.1', 'a', 'Sở Tư pháp', null, 1, 0.5],
          ['1.2', 'b', 'Sở Tài chính', 'Sở Y tế', 2, 0.5],
          ['2', 'B', 'Sở Xây dựng', null, 1, 0],
        ],
        columns,
      ),
    ).toEqual([
      ['1.1', 'Sở Nội vụ'],
      ['1.2', 'Sở Y tế'],
      ['2', null],
    ])
  })
  it('is that of the framework where the sheet names none', () => {
    const rows = [['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1, 0.5]]
    expect(agencies(rows, ['maximum', 'result'], 'par-2016')).toEqual([['I.1.a', 'Sở Nội vụ']])
  })
})

describe('losses in groups', () => {
  const ROWS = [
    ['1', 'A', 1, 0.75],
    ['2', 'B', 4, 3],
    ['3', 'C', 2, 1.5],
    ['4', 'D', 2, 1],
  ]
  it('by field stand in the order of the sheet', () => {
    expect(groupLosses(losses(ROWS), 'field').map(({ name, lost }) => [name.vi, lost])).toEqual([
      ['1. A', 0.25],
      ['2. B', 1],
      ['3. C', 0.5],
      ['4. D', 1],
    ])
  })
  it('by agency stand by what they cost, the costliest first', () => {
    const rows = [
      ['1', 'A', 1, 0.75, 'Sở Nội vụ'],
      ['2', 'B', 4, 3, 'Sở Y tế'],
      ['3', 'C', 2, 1.5, 'Sở Tư pháp'],
      ['4', 'D', 1, 0.5, 'Sở Nội vụ'],
    ]
    const found = lostPoints(exampleSheet({ columns: ['maximum', 'result', 'agency'], rows }), 1)?.losses ?? []
    expect(groupLosses(found, 'agency').map(({ name, lost }) => [name.vi, lost])).toEqual([
      ['Sở Y tế', 1],
      ['Sở Nội vụ', 0.75],
      ['Sở Tư pháp', 0.5],
    ])
  })
  it('the costliest leaves come first, of equals the one that stands above', () => {
    expect(costliest(losses(ROWS), 3).map(({ row }) => row.code)).toEqual(['2', '4', '3'])
    expect(costliest([...losses(ROWS)].reverse(), 2).map(({ row }) => row.code)).toEqual(['2', '4'])
  })
  it('neither gains nor contradictions are costly leaves', () => {
    const found = losses([
      ['1', 'A', 5, 2],
      ['1.1', 'a', 2, 1.5],
      ['2', 'Điểm cộng', 1, 0.5],
    ])
    expect(found.map(({ row, lost }) => [row.code, lost])).toEqual([
      ['1.1', 0.5],
      ['1', 2.5],
      ['2', -0.5],
    ])
    expect(costliest(found, 9).map(({ row }) => row.code)).toEqual(['1.1'])
  })
})

it('is told of no column that there is not, and of none without points', () => {
  const sheet = exampleSheet({ columns: ['maximum', 'result'], rows: [['1', 'A', 1, null]] })
  expect([lostPoints(sheet, 1), lostPoints(sheet, 5)]).toEqual([null, null])
})
