import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import { sum } from '../values/decimal.js'
import { costliest, groupLosses, lostPoints } from './lost-points.js'

const columns = ['maximum', 'result']
const lossesOf = (rows: readonly (readonly (string | number | null)[])[], framework?: string) => {
  const lost = lostPoints(exampleSheet({ columns, rows, ...(framework ? { framework } : {}) }), 1)
  if (!lost) throw new Error('nothing to explain')
  return lost
}

describe('lost points', () => {
  it('are told by leaf and add up to maximum less total', () => {
    const { maximum, total, lost, losses } = lossesOf([
      ['1', 'Lĩnh vực', 10, 7.5],
      ['1.1', 'A', 4, 4],
      ['1.2', 'B', 6, 3.5],
    ])
    expect([maximum, total, lost]).toEqual([10, 7.5, 2.5])
    expect(losses.map((loss) => [loss.row.code, loss.lost])).toEqual([['1.2', 2.5]])
  })

  it('of a row that its children do not explain are a contradiction of the sheet', () => {
    const { lost, losses } = lossesOf([
      ['5', 'Lĩnh vực', 1, 0.9],
      ['5.7', 'A', 1, 0.9],
      ['5.7.1', 'B', 0.5, 0.5],
      ['5.7.2', 'C', 0.5, 0.25],
    ])
    expect(losses.map((loss) => [loss.row.code, loss.lost, loss.cause])).toEqual([
      ['5.7.2', 0.25, 'unknown'],
      ['5.7', -0.15, 'contradiction'],
    ])
    expect(sum(losses.map((loss) => loss.lost))).toBe(lost)
    expect(losses[1]?.reason.vi).toContain('ghi 0,9 trên 1 điểm, các dòng con cộng lại 0,75 trên 1')
  })

  it('leave out what was not assessed', () => {
    const { maximum, losses } = lossesOf([
      ['1', 'Lĩnh vực', 10, 6],
      ['1.1', 'A', 7, 6],
      ['1.2', 'B', 3, null],
    ])
    expect(maximum).toBe(7)
    expect(losses.map((loss) => [loss.row.code, loss.lost])).toEqual([['1.1', 1]])
  })

  it('name the cause and the way back where the framework knows the rule', () => {
    const { losses } = lossesOf(
      [
        ['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1, 0.5],
        ['I.1.b', 'Báo cáo công tác CCHC 6 tháng và năm', 1, 0],
      ],
      'par-2016',
    )
    expect(losses.map((loss) => loss.cause)).toEqual(['below-full', 'late'])
    expect(losses[0]?.remedy?.vi).toBe(
      'Từ 100%: 1 điểm; từ 96%: 0,5 điểm; thấp hơn: chưa rõ điểm (văn bản chỉ nêu một phần thang điểm).',
    )
    expect(groupLosses(losses, 'agency').map((group) => [group.name.vi, group.lost])).toEqual([['Sở Nội vụ', 1.5]])
  })

  it('are grouped without losing any, the costliest first', () => {
    const { losses } = lossesOf([
      ['1', 'A', 3, 2],
      ['2', 'B', 5, 1],
    ])
    expect(groupLosses(losses, 'field').map((group) => group.lost)).toEqual([1, 4])
    expect(costliest(losses, 1).map((loss) => loss.row.code)).toEqual(['2'])
  })

  it('are not told where no maximum is known or nothing is filled in', () => {
    expect(lostPoints(exampleSheet({ columns: ['result'], rows: [['1', 'A', 1]] }), 0)).toBeNull()
    expect(lostPoints(exampleSheet({ columns, rows: [['1', 'A', 1, null]] }), 1)).toBeNull()
  })

  it('add up exactly on any sheet, contradictions included', () => {
    const value = fc.option(
      fc.integer({ min: 0, max: 40 }).map((n) => n / 8),
      { nil: null },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.array(value, { maxLength: 4 })), { minLength: 1 }), (fields) => {
        const rows = fields.flatMap(([own, children], f) => [
          [`${f + 1}`, 'F', 5, own],
          ...children.map((points, c) => [`${f + 1}.${c + 1}`, 'C', 1.25, points]),
        ])
        const lost = lostPoints(exampleSheet({ columns, rows }), 1)
        if (!lost) return
        expect(sum([lost.open, ...lost.losses.map((loss) => loss.lost)])).toBe(lost.lost)
        for (const by of ['field', 'agency', 'cause'] as const)
          expect(sum([lost.open, ...groupLosses(lost.losses, by).map((group) => group.lost)])).toBe(lost.lost)
      }),
    )
  })

  it('of 2016 leave out the 2.5 points of satisfaction that were not assessed, in the part as in the whole', () => {
    const lost = lostPoints(
      exampleSheet({
        columns: ['result 2016'],
        rows: [
          ['I', 'Đánh giá kết quả thực hiện CCHC của tỉnh', 40.75],
          ['II', 'Đánh giá tác động của CCHC (Điều tra XXH)', 25.68],
        ],
        framework: 'par-2016',
      }),
      0,
    )
    expect([lost?.maximum, lost?.lost, lost?.open]).toEqual([97.5, 31.07, 0])
    expect(lost?.losses.map(({ row, lost: own }) => [row.code, own])).toEqual([
      ['I', 20.75],
      ['II', 10.32],
    ])
  })
  it('a contradiction of the sheet is a line of its own, never a loss of an agency', () => {
    const { losses } = lossesOf([
      ['5', 'A', 1, 0.9],
      ['5.1', 'B', 1, 0.75],
    ])
    expect(groupLosses(losses, 'agency').map(({ name, lost }) => [name.en, lost])).toEqual([
      ['No agency named', 0.25],
      [groupLosses(losses, 'cause').at(-1)?.name.en, -0.15],
    ])
  })
})

it.each([0.5, -0.5])('a penalty written as %d is lost, and all that is lost has a cause', (penalty) => {
  const lost = lostPoints(
    exampleSheet({
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'Chỉ đạo', 3, 2],
        ['2', 'Điểm trừ', 2, penalty],
      ],
    }),
    1,
  )
  expect(lost?.losses.map(({ row, lost: points }) => [row.code, points])).toEqual([
    ['1', 1],
    ['2', 0.5],
  ])
  expect([lost?.lost, lost?.open]).toEqual([1.5, 0])
})
