import { describe, expect, it } from 'vitest'
import { compare } from '../commands/compare.js'
import { explain } from '../commands/explain.js'
import { rank } from '../commands/rank.js'
import { target } from '../commands/target.js'
import type { Part } from '../declaration/part.js'
import { context, filesOf, textFile } from '../testing/command-run.js'

const HEAD = 'Mã;Tiêu chí;Điểm tối đa;Điểm thẩm định'
const GOOD = [HEAD, '1;Kế hoạch;4;3', '1.1;Ban hành;3;2', '1.2;Thực hiện;1;1', '2;Báo cáo;10;5']
/** 8 points of 3 are 267 % of the maximum; the whole is 14 of 14. */
const OVER = textFile('so-a.csv', [HEAD, '1;Kế hoạch;4;9', '1.1;Ban hành;3;8', ...GOOD.slice(3)].join('\n'))
const WHOLE = textFile('so-b.csv', GOOD.join('\n'))
/** 40 of 14 points. */
const ABOVE_ALL = textFile('so-c.csv', [HEAD, '1;Kế hoạch;4;30', '2;Báo cáo;10;10'].join('\n'))
const SAID = "'so-a.csv'!D3: Tiêu chí 1.1 được 8 điểm, nhưng điểm tối đa là 3."

const notes = (report: readonly Part[]) => report.flatMap((part) => (part.kind === 'note' ? [part.text] : []))

describe('a criterion of 267 % of its maximum', () => {
  it.each([
    ['target', () => target.run({ file: OVER, target: 99 }, context)],
    ['explain', () => explain.run({ file: OVER }, context)],
    ['compare', () => compare.run({ first: WHOLE, second: OVER }, context)],
  ])('is told by %s beside what follows from it', async (_, run) => {
    const outcome = await run()
    const told = outcome.ok ? notes(outcome.value.report) : []
    expect(told).toEqual([expect.stringMatching(/^so-a\.csv: phép kiểm tra thấy \d+ lỗi/)])
    expect(told[0]).toContain(SAID)
  })

  it('is told by rank, which then does not end as if all were well', async () => {
    const outcome = await rank.run({ from: filesOf(OVER, WHOLE) }, context)
    if (!outcome.ok) throw new Error(outcome.error.en)
    const items = outcome.value.report.flatMap((part) => (part.kind === 'list' ? part.items : []))
    expect(items).toContainEqual(expect.stringContaining('Tiêu chí 1.1 được 8 điểm, nhưng điểm tối đa là 3.'))
    expect(outcome.value.exit).toBe(1)
  })
})

it('a unit with more than all points is not ranked, and is named with why', async () => {
  const outcome = await rank.run({ from: filesOf(ABOVE_ALL, WHOLE) }, context)
  if (!outcome.ok) throw new Error(outcome.error.en)
  expect(notes(outcome.value.report)).toContainEqual(expect.stringMatching(/^so-c: không xếp hạng .*quá 100%/))
  expect(outcome.value.data).toMatchObject([{ units: [{ unit: 'so-b', rank: 1 }] }])
})

it('nothing is said of a sheet without errors', async () => {
  const outcome = await target.run({ file: WHOLE, target: 99 }, context)
  expect(outcome.ok && notes(outcome.value.report)).toEqual([])
})
