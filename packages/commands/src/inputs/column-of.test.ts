import type { ScoreSheet } from '@parscore/scoring'
import { expect, it } from 'vitest'
import { context } from '../testing/command-run.js'
import { checkFile } from './check-file.js'
import { columnOf } from './column-of.js'

async function sheetOf(...lines: readonly string[]): Promise<ScoreSheet> {
  const read = await checkFile(new TextEncoder().encode(lines.join('\n')), 'so-a.csv', null, context)
  const sheet = read.ok ? read.value.sheets[0]?.sheet : undefined
  if (!sheet) throw new Error('no sheet was read')
  return sheet
}
const meant = (sheet: ScoreSheet) => {
  const place = columnOf(sheet, null)
  return place.ok ? sheet.columns[place.value]?.name : place.error.vi
}

it('the last word on the points is meant, but not the survey’s alone before the others are appraised', async () => {
  const header = 'Mã;Tiêu chí;Điểm tối đa;Điểm tự chấm;Điểm thẩm định'
  const own = ['1;Kế hoạch;4;4', '2;Báo cáo;3;2', '3;Thanh tra;3;2']
  const open = await sheetOf(header, ...own.map((line) => `${line};`), '4;Điều tra xã hội học;10;;7')
  expect(meant(open)).toBe('Điểm tự chấm')
  const done = await sheetOf(header, ...own.map((line) => `${line};2`), '4;Điều tra xã hội học;10;;7')
  expect(meant(done)).toBe('Điểm thẩm định')
})

it('a column that half the criteria have is the last word', async () => {
  const half = await sheetOf(
    'Mã;Tiêu chí;Điểm tối đa;Điểm tự chấm;Điểm thẩm định',
    '1;Kế hoạch;4;4;3',
    '2;Báo cáo;3;2;2',
    '3;Thanh tra;3;2;',
    '4;Công khai;2;2;',
  )
  expect(meant(half)).toBe('Điểm thẩm định')
})

it('of a sheet that nobody has filled in yet it is said that its columns are empty, not that there are none', async () => {
  const blank = await sheetOf('Mã;Tiêu chí;Điểm tối đa;Điểm tự chấm', '1;Kế hoạch;4;', '2;Báo cáo;3;', '3;Thanh tra;3;')
  expect(meant(blank)).toBe('Bảng chưa có điểm nào trong các cột điểm (Điểm tự chấm).')
})
