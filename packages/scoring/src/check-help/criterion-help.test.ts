import { describe, expect, it } from 'vitest'
import { builtinFrameworks, type Framework } from '../framework/index.js'
import { criterionHelp } from './criterion-help.js'

const framework = (id: string): Framework => {
  const found = builtinFrameworks().find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}
const told = (id: string, code: string) =>
  criterionHelp(framework(id), code).map((part) => (part.kind === 'table' ? '' : part.text.vi))

describe('how a criterion is scored', () => {
  it('is told with who says so, cases worked out by the rule, and the formula', () => {
    expect(told('par-2016', 'I.1.b')).toMatchInlineSnapshot(`
      [
        "Cách chấm tiêu chí I.1.b",
        "Báo cáo công tác CCHC 6 tháng và năm (tối đa 1)",
        "Nơi nhận có báo cáo chậm nhất ngày 15/6, 10/12: 1 điểm; chậm: 0 điểm (văn bản chỉ nêu một phần thang điểm).",
        "Văn bản chỉ nêu một phần. Nguồn: Ban Chỉ đạo cải cách hành chính tỉnh Đắk Nông, Báo cáo: Tình hình thực hiện công tác cải cách hành chính 6 tháng đầu năm 2017 và giải trình việc giảm điểm số Cải cách hành chính của tỉnh năm 2016",
        "«Báo cáo công tác CCHC 6 tháng và năm ban hành, gửi Bộ Nôi vụ chậm so với thời gian quy định, nên không đạt điểm (đạt 0/1 điểm) … báo cáo phải gửi đến Bộ Nội vụ trước ngày 15/6/2016 … báo cáo phải gửi đến Bộ Nội vụ trước ngày 10/12/2016»",
        "Tính thử",
        "Nhận đúng hạn 15/6, 10/12 → 1 điểm",
        "Nhận chậm 2 ngày so với hạn 15/6, 10/12 → 0 điểm",
        "Công thức (Excel tiếng Anh), số liệu ở D5:E5, B2: =IF(COUNT(D5:E5)<2,"",IF(MAX(INT(INDEX(D5:E5,1))-MIN(DATE(B2,6,15),DATE(B2,7,0)),INT(INDEX(D5:E5,2))-MIN(DATE(B2,12,10),DATE(B2,13,0)))<=0,1,0))",
      ]
    `)
  })
  it('says of points that are typed in that the rule is not known', () => {
    expect(told('par-2018', '4.1.3').join('\n')).toContain('Chưa rõ, điểm được nhập tay')
  })
  it('works every criterion of ours out whose rule tells how', () => {
    for (const each of builtinFrameworks())
      for (const { code, rule, maximum } of each.nodes)
        if (rule?.tellsHow && maximum !== null)
          expect(
            told(each.id, code).some((line) => line.includes('Công thức')),
            `${each.id} ${code}`,
          ).toBe(true)
  })
  it('of a parent is the sum of its parts', () => {
    expect(told('par-2018', '5.7')).toContain('Là tổng điểm của 5.7.1 + 5.7.2.')
  })
  it('is nothing for a code that the framework does not have', () => {
    expect(criterionHelp(framework('par-2018'), '99.9')).toEqual([])
  })
})
