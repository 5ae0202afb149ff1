import { describe, expect, it } from 'vitest'
import { builtinFramework, type Framework } from '../framework/index.js'
import type { CellValue } from '../sheet/grid.js'
import { findingsBy } from '../testing/found-by.js'
import { inputOutOfRange } from './input-out-of-range.js'

/** What is told of a figure of a criterion, on a template. */
function told(framework: string, code: string, value: CellValue, columns = ['maximum', 'input', 'self 2016']) {
  const node = builtinFramework(framework)?.byCode.get(code)
  const rows = [[code, node?.title.vi ?? '', node?.maximum ?? 1, value, null]]
  return findingsBy(inputOutOfRange, { framework, columns, rows, sumsPassOverTexts: true }).map(
    ({ severity, message }) => `${severity}: ${message.vi}`,
  )
}

/** The first criterion whose rule takes inputs of a kind. */
const withInput = (id: string, kind: string): string => {
  const framework: Framework | undefined = builtinFramework(id)
  const node = [...(framework?.byCode.values() ?? [])].find(({ rule }) => rule?.input === kind)
  if (!node) throw new Error(`${id} has no ${kind}`)
  return node.code
}

describe('a figure that the rule does not take', () => {
  it('is told: a day, a negative number or words where points are wanted', () => {
    const day = new Date(Date.UTC(2018, 11, 31))
    expect(told('par-2018', '1.2', day)).toEqual([
      'error: Tiêu chí 1.2 nhập «31/12/2018», nhưng ô này chỉ nhận số điểm từ 0 đến 1,75.',
    ])
    for (const value of [-1, 'đạt', 1.76, '80%']) expect(told('par-2018', '1.2', value)).toHaveLength(1)
    for (const value of [null, 0, 1.75, '1,5']) expect(told('par-2018', '1.2', value)).toEqual([])
  })
  it('is told where a share is wanted: a day is an error, five hundred percent is asked about', () => {
    const code = withInput('par-2016', 'rate')
    const day = new Date(Date.UTC(2016, 11, 31))
    expect(told('par-2016', code, day)[0]).toMatch(/^error: .* tỷ lệ, ví dụ 96%/)
    expect(told('par-2016', code, 5)[0]).toMatch(/^warning: .*500%/)
    expect(told('par-2016', code, 1.05)[0]).toMatch(/^info: .*105%/)
    expect(told('par-2016', code, 0.96)).toEqual([])
  })
  it('is told where more was done than there was: 950 of «1.300», which a spreadsheet takes for 1.3', () => {
    const code = withInput('par-2016', 'rate')
    const columns = ['maximum', 'numerator', 'denominator', 'self 2016']
    const of = (part: CellValue, whole: CellValue) =>
      findingsBy(inputOutOfRange, {
        framework: 'par-2016',
        columns,
        rows: [[code, '', 1, part, whole, null]],
        sumsPassOverTexts: true,
      }).map(({ severity, message }) => `${severity}: ${message.vi}`)
    expect(of(950, 1.3)[0]).toMatch(/^warning: .*«950».*73\.?076,9%/)
    expect(of(105, 100)[0]).toMatch(/^info: .*105%/)
    expect(of(95, 100)).toEqual([])
    expect(of(95, null)).toEqual([])
  })
  it('is told where a day is wanted: a small number is a day of 1900', () => {
    const code = withInput('par-2016', 'received')
    expect(told('par-2016', code, 0.5)[0] ?? told('par-2016', code, 5)[0]).toMatch(/ngày nhận, ví dụ 15\/6\/2016/)
    expect(told('par-2016', code, 5)).toHaveLength(1)
    expect(told('par-2016', code, new Date(Date.UTC(2017, 0, 5)))).toEqual([])
  })
  it('is told where the word is spelt in another way than the formulas know it', () => {
    const columns = ['maximum', 'applies', 'self 2016']
    expect(told('par-2018', '1.2', 'Khong danh gia', columns)[0]).toMatch(/«Có» hoặc «Không đánh giá», viết đúng/)
    expect(told('par-2018', '1.2', 'không đánh giá', columns)).toEqual([])
    expect(told('par-2018', '1.2', 'Có', columns)).toEqual([])
  })
})

it('asks nothing of a table that is no template: its column of figures holds what an office notes', () => {
  const rows = [['1.2', 'Báo cáo', 1.75, '12/15 hồ sơ']]
  expect(findingsBy(inputOutOfRange, { framework: 'par-2018', columns: ['maximum', 'input'], rows })).toEqual([])
})
