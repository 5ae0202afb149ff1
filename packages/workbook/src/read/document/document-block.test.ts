import { expect, it } from 'vitest'
import { type DocumentBlock, documentGrids } from './document-block.js'

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text })
const table = (...rows: readonly (readonly string[])[]): DocumentBlock => ({
  kind: 'table',
  rows: rows.map((row) => row.map((text) => ({ text, span: 1, goesOn: false }))),
})
const lastRows = (...blocks: readonly DocumentBlock[]) => documentGrids(blocks, 'a').map(({ rows }) => rows.at(-1))

const SCORES = table(['TT', 'Nội dung', 'Điểm'], ['1', 'Chỉ đạo', '5'])
const TOTAL = 'Tổng điểm tự chấm: 5/5 điểm'

it('a paragraph that states a total is a row of the table above it, or of the first one below it', () => {
  expect(lastRows(SCORES, paragraph(''), paragraph(TOTAL))).toEqual([[TOTAL]])
  expect(lastRows(paragraph(TOTAL), SCORES)).toEqual([[TOTAL]])
  expect(lastRows(SCORES, paragraph(TOTAL), SCORES)).toEqual([[TOTAL], ['1', 'Chỉ đạo', '5']])
})

it('other paragraphs, and those far from the table, are none', () => {
  expect(lastRows(SCORES, paragraph('Nơi nhận: lưu VT'))).toEqual([['1', 'Chỉ đạo', '5']])
  const far = Array.from({ length: 9 }, () => paragraph('…'))
  expect(lastRows(SCORES, ...far, paragraph(TOTAL))).toEqual([['1', 'Chỉ đạo', '5']])
})
