import { expect, it } from 'vitest'
import { checkFile } from '../inputs/check-file.js'
import { context, filesOf, textFile } from '../testing/command-run.js'
import { findingsParts } from '../units/ranking-parts.js'
import { rank } from './rank.js'

const sheet = (name: string, rows: readonly string[], title = '') =>
  textFile(name, [...(title === '' ? [] : [title]), 'Mã;Tiêu chí;Điểm tối đa;Điểm thẩm định', ...rows].join('\n'))
const GOOD = ['1;Kế hoạch;4;3', '1.1;Ban hành;2;2', '1.2;Thực hiện;2;1']
/** Its parent is no sum. */
const WRONG = ['1;Kế hoạch;4;4', '1.1;Ban hành;2;2', '1.2;Thực hiện;2;1']

const ranked = async (...files: ReturnType<typeof textFile>[]) => {
  const outcome = await rank.run({ from: filesOf(...files) }, context)
  if (!outcome.ok) throw new Error(outcome.error.vi)
  return outcome.value.report.flatMap((part) => (part.kind === 'list' ? part.items : 'text' in part ? [part.text] : []))
}

it('names the file beside the cell of what is wrong, where there are several', async () => {
  const bytes = new TextEncoder().encode(['Mã;Tiêu chí;Điểm tối đa;Điểm thẩm định', ...WRONG].join('\n'))
  const checked = await checkFile(bytes, 'Bảng', null, context)
  const finding = checked.ok ? checked.value.sheets[0]?.findings[0] : undefined
  if (!finding) throw new Error('nothing was found')
  const said = (...files: readonly string[]) =>
    findingsParts([finding], 'vi', new Map(files.map((file, at) => [at === 0 ? finding : { ...finding }, file])))
  expect(said('so-b.xlsx', 'so-a.xlsx')[1]).toMatchObject({
    items: [expect.stringContaining("· so-b.xlsx 'Bảng'!D2: ")],
  })
  expect(said('so-b.xlsx')[1]).toMatchObject({ items: [expect.stringContaining("· 'Bảng'!D2: ")] })
})

it('calls a column that a unit lacks by what it is, in words', async () => {
  const self = textFile('so-c.csv', 'Mã;Tiêu chí;Điểm tối đa;Điểm tự chấm\n1;A;2;1\n2;B;2;2')
  const said = await ranked(sheet('so-a.csv', GOOD), sheet('so-b.csv', GOOD), self)
  expect(said).toContainEqual(expect.stringMatching(/so-c: không xếp hạng .*\(Điểm thẩm định\)/))
})

it('ranks what was filled in whole, and not the survey’s points that alone stand in a later column', async () => {
  const unit = (name: string, first: number, survey: number) =>
    textFile(
      name,
      [
        'Mã;Tiêu chí;Điểm tối đa;Điểm tự chấm;Điểm thẩm định',
        `1;Kế hoạch;4;${first};`,
        '2;Báo cáo;3;2;',
        '3;Thanh tra;3;2;',
        `4;Điều tra xã hội học;10;;${survey}`,
      ].join('\n'),
    )
  const outcome = await rank.run({ from: filesOf(unit('so-a.csv', 4, 2), unit('so-b.csv', 1, 9)) }, context)
  if (!outcome.ok) throw new Error(outcome.error.vi)
  expect(outcome.value.data).toMatchObject([{ columns: ['Điểm tự chấm'], units: [{ unit: 'so-a' }, { unit: 'so-b' }] }])
})
