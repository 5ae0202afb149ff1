import { builtinFramework, type CellValue } from '@parscore/scoring'
import { expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { emptyFilling, type FilledColumn, type Filling, planColumns } from './filling.js'
import { mergeTemplates } from './merge/merge.js'
import { PRINT_SHEET, printedColumns } from './print-sheet.js'
import { type FilledTemplate, readTemplate } from './read-template.js'
import { splitTemplate } from './split.js'
import { buildTemplate } from './template.js'
import type { TemplateOptions } from './template-options.js'
import { templateSheets } from './template-sheets.js'

const framework = builtinFramework('par-2018')
if (!framework) throw new Error('no par-2018')
const OPTIONS: TemplateOptions = {
  framework,
  year: 2018,
  unit: 'UBND tỉnh Hà Nam',
  part: null,
  filling: emptyFilling,
}
const filled = (rows: Readonly<Record<string, Readonly<Partial<Record<FilledColumn, CellValue>>>>>): Filling => ({
  ...emptyFilling,
  rows: new Map(
    Object.entries(rows).map(([code, values]) => [
      code,
      { values: new Map(Object.entries(values) as [FilledColumn, CellValue][]), comments: new Map() },
    ]),
  ),
})
/** The texts of the rows of the sheet that goes on paper, empty cells left out. */
function printed(options: TemplateOptions): CellValue[][] {
  const sheet = templateSheets(options)
    .calculated()
    .find(({ name }) => name === PRINT_SHEET)
  const rows: CellValue[][] = []
  for (const [place, { formula, formulaResult, value }] of sheet?.cells ?? []) {
    const [row = 0, col = 0] = place.split(',').map(Number)
    const line = rows[row] ?? []
    rows[row] = line
    line[col] = (formula === undefined ? value : formulaResult) ?? null
  }
  return rows.flatMap((row) => {
    const there = row.filter((value) => value !== null && value !== '')
    return there.length > 0 ? [there] : []
  })
}
async function readBack(options: TemplateOptions): Promise<FilledTemplate> {
  const opened = await readFile(await buildTemplate(options), 'mau.xlsx')
  const read = opened.ok ? readTemplate(opened.value.grids, 'mau.xlsx') : opened
  if (!read.ok) throw new Error('the template is not read')
  return read.value
}

it('has the head of Nghị định 30, seven columns and who signs', () => {
  const rows = printed(OPTIONS)
  expect(rows.slice(0, 6)).toEqual([
    ['UBND tỉnh Hà Nam', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Số: ……/……', 'Độc lập - Tự do - Hạnh phúc'],
    ['……, ngày …… tháng …… năm ……'],
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2018'],
    ['Bộ tiêu chí xác định Chỉ số cải cách hành chính cấp tỉnh 2018 (2636/QĐ-BNV)'],
    [
      'STT',
      'Lĩnh vực, tiêu chí, tiêu chí thành phần',
      'Điểm tối đa',
      'Điểm tự đánh giá',
      'Điểm đạt được',
      'Tài liệu kiểm chứng',
      'Đơn vị thực hiện',
    ],
  ])
  expect(rows.at(-3)).toEqual(['Nơi nhận:', 'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ'])
})

it('shows last year and the targets that are chosen, with their years, as the printed plan of Hà Nam does', () => {
  expect(printedColumns([...planColumns])).toEqual([
    'code',
    'title',
    'maximum',
    'previous',
    'final',
    'target',
    'nextTarget',
    'agency',
  ])
  const points = { previous: 0.25, appraisal1: 0, target: 0.25, nextTarget: 0.25 }
  const rows = printed({ ...OPTIONS, plans: [...planColumns], filling: filled({ '1.1.1': points }) })
  expect(rows[5]?.slice(2)).toEqual([
    'Điểm tối đa',
    'Điểm đạt được năm 2017',
    'Điểm đạt được năm 2018',
    'Mục tiêu năm 2018',
    'Mục tiêu năm 2019',
    'Đơn vị thực hiện',
  ])
  expect(rows.find(([code]) => code === '1.1.1')).toEqual([
    '1.1.1',
    'Ban hành kế hoạch CCHC',
    0.25,
    0.25,
    0,
    0.25,
    0.25,
  ])
})

it('says beside an index of how many points it is: columns differ in what was assessed', () => {
  const filling = filled({ '1.1.1': { self: 0.25 }, '1.1.2': { self: 0.5, appraisal1: 1 } })
  const rows = printed({ ...OPTIONS, filling })
  expect(rows.find(([title]) => title === 'Chỉ số CCHC (%)')).toEqual(['Chỉ số CCHC (%)', 60, 100])
  expect(rows.find(([title]) => title === 'Tính trên tổng điểm tối đa được đánh giá')?.slice(1)).toEqual([
    'trên 1,25',
    'trên 1',
  ])
})

it('carries last year and targets through splitting and merging, and leaves nothing over', async () => {
  const filling = filled({
    '1.1.1': { previous: 0.25, target: 0.25, agency: 'Sở Nội vụ' },
    '3.4.1': { previous: 1.4804, target: 1.5, agency: 'Sở Tư pháp' },
  })
  const whole = await readBack({ ...OPTIONS, plans: ['previous', 'target'], filling })
  expect(whole.account.left).toEqual([])
  const parts = splitTemplate(whole)
  const files = await Promise.all(
    parts.map(async ({ build, fileName }) => {
      const opened = await readFile(await build(), fileName)
      const template = opened.ok ? readTemplate(opened.value.grids, fileName) : opened
      if (!template.ok) throw new Error(fileName)
      return { file: fileName, template: template.value, changed: '' }
    }),
  )
  const merged = mergeTemplates(files, null)
  expect(merged?.options.plans).toEqual(['previous', 'target'])
  expect(merged?.options.filling.rows.get('3.4.1')?.values.get('previous')).toBe(1.4804)
  expect(merged?.notes.filter(({ kind }) => kind === 'outside')).toEqual([])
})
