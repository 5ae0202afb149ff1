import { describe, expect, it } from 'vitest'
import { partLines } from '../report/part-text.js'
import { said } from '../report/ways.js'
import { context, filesOf, sampleFile, textFile } from '../testing/command-run.js'
import { target } from './target.js'

const HANAM = sampleFile('hanam-2018.xlsx')
const RANKED = textFile(
  'cac-tinh.csv',
  ['TT;Tỉnh;Chỉ số CCHC 2018', '1;Quảng Ninh;89,06', '2;Hà Nội;83,98', '3;Đồng Tháp;83,71', '4;Đà Nẵng;82,5'].join(
    '\n',
  ),
)
const run = async (given: Readonly<Record<string, unknown>>) => {
  const outcome = await target.run({ file: HANAM, ...given }, context)
  if (!outcome.ok) return { error: said(outcome.error.vi, 'terminal', 'vi'), text: '', data: [] }
  const text = outcome.value.report.flatMap((part) => partLines(part, 'vi')).join(' ')
  return { error: '', text, data: outcome.value.data }
}

describe('a target', () => {
  it('is an index, points or a rank, and says which', async () => {
    expect((await run({ target: 80 })).text).toContain('mục tiêu chỉ số 80, tức 80 trên 100 điểm')
    expect((await run({ points: '80,5' })).text).toContain('mục tiêu 80,5 trên 100 điểm, tức chỉ số 80,5')
    expect((await run({ target: '80,5%' })).text).toContain('mục tiêu chỉ số 80,5, tức 80,5 trên 100 điểm')
    const ranked = await run({ rank: 4, among: filesOf(RANKED) })
    expect(ranked.text).toContain(
      'mục tiêu hạng 4/4, hiện là Đà Nẵng với chỉ số 82,5, tức 82,5 trên 100 điểm; còn thiếu 6,83517',
    )
    expect(ranked.data).toMatchObject([{ unit: 'rank', rank: 4, points: 82.5, target: 82.5 }])
  })
  it('is one, and a rank needs the units that it is among', async () => {
    expect((await run({})).error).toContain('--target')
    expect((await run({ target: 80, points: 80 })).error).toContain('Nêu một mục tiêu')
    expect((await run({ rank: 3 })).error).toContain('--among')
    expect((await run({ rank: 9, among: filesOf(RANKED) })).error).toBe('«cac-tinh.csv» có 4 đơn vị: không có hạng 9.')
  })
  it('above the maximum is said to be so, and nothing above it is promised', async () => {
    const { text } = await run({ points: 101 })
    expect(text).toContain('Mục tiêu 101 điểm cao hơn điểm tối đa 100')
    expect(text).toContain('chỉ còn giành được 24,33517 điểm')
  })
  it('that needs points below a row that contradicts its children says so', async () => {
    expect((await run({ target: 99 })).text).toContain('không bằng các dòng con cộng lại')
  })
})
