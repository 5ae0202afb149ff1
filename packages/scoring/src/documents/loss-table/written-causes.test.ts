import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../../checks/example.js'
import { groupLosses, lostPoints } from '../../explain/lost-points.js'
import { sum } from '../../values/decimal.js'
import type { LossCause, LossTable } from './loss-table.js'
import { withWrittenCauses } from './written-causes.js'

const cause = (text: string, points: number | null, maximum: number | null, agency: string): LossCause => ({
  text,
  points,
  maximum,
  isDeduction: false,
  agency,
  slip: null,
  cell: null,
})
const tableOf = (...fields: readonly (readonly [number: string, title: string, causes: readonly LossCause[]])[]) =>
  ({
    name: 'x',
    column: 'Nguyên nhân',
    fields: fields.map(([number, title, causes]) => ({
      number,
      title,
      points: null,
      maximum: null,
      causes,
      cell: null,
    })),
  }) satisfies LossTable
const lostOf = (...rows: readonly (readonly [code: string, title: string, maximum: number, result: number])[]) => {
  const lost = lostPoints(exampleSheet({ columns: ['maximum', 'result'], rows }), 1)
  if (!lost) throw new Error('nothing lost')
  return lost
}

describe('causes and agencies that stand in the same file', () => {
  const lost = lostOf(
    ['I.1', 'Công tác chỉ đạo, điều hành', 8.5, 5.5],
    ['I.4', 'Cải cách tổ chức bộ máy hành chính', 6.5, 4.5],
  )

  it('take apart what the sheet does not, and the sum stays', () => {
    const own = withWrittenCauses(
      lost,
      tableOf(
        [
          '1',
          'Công tác chỉ đạo điều hành',
          [cause('Báo cáo chậm', 0, 1, 'Sở Nội vụ'), cause('Kế hoạch 96%', 0.5, 1, 'Sở Tài chính')],
        ],
        ['4', 'Công tác tổ chức bộ máy', [cause('Chưa xử lý sau kiểm tra', 0, 2, 'Sở Nội vụ')]],
      ),
    )
    expect(groupLosses(own.losses, 'agency').map(({ name, lost: points }) => [name.vi, points])).toEqual([
      ['Sở Nội vụ', 3],
      ['Chưa ghi đơn vị chủ trì', 1.5],
      ['Sở Tài chính', 0.5],
    ])
    expect(own.losses.map(({ reason }) => reason.vi)).toContain('Bảng giải trình không nêu nguyên nhân của 1,5 điểm.')
    expect(sum(own.losses.map((each) => each.lost))).toBe(lost.lost)
  })
  it('that are more than what was lost are a contradiction, of nobody', () => {
    const own = withWrittenCauses(lost, tableOf(['1', 'Công tác chỉ đạo điều hành', [cause('A', 0, 4, 'Sở Nội vụ')]]))
    expect(own.losses).toMatchObject([
      { lost: 4, agency: 'Sở Nội vụ' },
      { lost: -1, cause: 'contradiction', reason: { vi: expect.stringContaining('cộng lại 4: lệch 1 điểm') } },
      { lost: 2 },
    ])
  })
  it('without points stand for the whole loss, with who answers for it', () => {
    const own = withWrittenCauses(
      lost,
      tableOf(['4', 'Công tác tổ chức bộ máy', [cause('Chưa làm', null, null, 'Sở Nội vụ')]]),
    )
    expect(own.losses[1]).toMatchObject({ lost: 2, agency: 'Sở Nội vụ', cause: 'written' })
  })
  it('add up to the same loss whatever the table says, by field, agency and cause', () => {
    const points = fc.integer({ min: 0, max: 24 }).map((n) => n / 8)
    const causes = fc.array(
      fc.tuple(fc.option(points, { nil: null }), points, fc.constantFrom('Sở Nội vụ', '', 'UBND các huyện')),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(causes, causes, (first, second) => {
        const made = (each: typeof first) => each.map(([own, maximum, agency]) => cause('x', own, maximum, agency))
        const own = withWrittenCauses(
          lost,
          tableOf(['1', 'Công tác chỉ đạo, điều hành', made(first)], ['4', 'Tổ chức bộ máy', made(second)]),
        )
        for (const by of ['field', 'agency', 'cause'] as const)
          expect(sum(groupLosses(own.losses, by).map((group) => group.lost))).toBe(lost.lost)
      }),
    )
  })
})
