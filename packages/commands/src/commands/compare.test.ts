import { expect, it } from 'vitest'
import { context, textFile } from '../testing/command-run.js'
import { compare } from './compare.js'

const compared = async (first: string, second: string) => {
  const run = await compare.run({ first: textFile('truoc.csv', first), second: textFile('sau.csv', second) }, context)
  if (!run.ok) throw new Error(run.error.en)
  return run.value
}
const BEFORE =
  'Mã;Tiêu chí;Điểm tối đa;Điểm tự chấm\nI;Thủ tục;7;5,5\n1;Công khai;2;2\n2;Đúng hạn;4;3,5\n3;Thư xin lỗi;1;0\n'

it('a sum that was raised though its criteria were not is told, and which columns were compared', async () => {
  const { data, report } = await compared(BEFORE, BEFORE.replace('7;5,5', '7;6'))
  expect(data).toEqual([
    {
      first: 'truoc.csv',
      second: 'sau.csv',
      columns: { first: 'Điểm tự chấm', second: 'Điểm tự chấm' },
      both: 3,
      differing: [],
      ownFigures: [{ code: 'I', from: 5.5, to: 6, change: 0.5 }],
      onlyFirst: [],
      onlySecond: [],
    },
  ])
  expect(report.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'heading', 'table', 'note'])
})

it('a criterion that has another number in the second sheet is the same one by its title', async () => {
  const after =
    'Mã;Tiêu chí;Điểm tối đa;Điểm tự chấm\nI;Thủ tục;7;6\n1;Đúng hạn;4;4\n2;Công khai;2;2\n3;Thư xin lỗi;1;0\n'
  const [told] = (await compared(BEFORE, after)).data ?? []
  expect(told).toMatchObject({
    both: 3,
    differing: [{ code: 'I.2', secondCode: 'I.1', from: 3.5, to: 4, change: 0.5 }],
    ownFigures: [],
  })
})
