import { plainGrid } from '@parscore/scoring'
import { checkAll } from '@parscore/workbook'
import { expect, it } from 'vitest'
import { reportNote } from './report-note.js'

const table = (n: number) =>
  plainGrid(`bao-cao.docx, bảng ${n}`, [
    ['Chỉ tiêu', 'Số'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
const problem = { kind: 'no-table', message: { vi: '', en: '' } } as const
const passedOver = [1, 2, 3, 4].map((n) => ({ grid: table(n), problem }))
const SENTENCE =
  'Trong năm 2025, tỉnh đã ban hành 12 văn bản chỉ đạo, hoàn thành 84 trên 84 nhiệm vụ của kế hoạch cải cách hành chính.'
const text = new TextEncoder().encode(Array.from({ length: 30 }, (_, n) => `${n + 1}. ${SENTENCE}`).join('\n'))

it('a text with many tables of figures is said to be one, with the task that reads its text', async () => {
  const note = await reportNote(text, 'bao-cao.txt', { sheets: [], documents: [], passedOver })
  expect(note?.vi).toMatch(/^bao-cao\.txt: văn bản có lời văn .*⟦facts⟧/)
})

it('a text that shows one table which can be checked is one too', async () => {
  const score = plainGrid('bao-cao.docx, bảng 1', [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ['1', 'Kế hoạch', 2, 2],
    ['2', 'Kiểm tra', 2, 1],
  ])
  const checked = checkAll([score], { frameworks: [], framework: null, previous: null })
  expect(checked.sheets).toHaveLength(1)
  expect(await reportNote(text, 'bao-cao.txt', checked)).not.toBeNull()
})

it('a file of few tables, and a workbook, are not', async () => {
  expect(await reportNote(text, 'a.txt', { sheets: [], documents: [], passedOver: passedOver.slice(2) })).toBeNull()
  expect(
    await reportNote(new Uint8Array([80, 75, 3, 4]), 'a.xlsx', { sheets: [], documents: [], passedOver }),
  ).toBeNull()
})
