import { builtinFramework, type CellValue, type Grid, placeOf } from '@parscore/scoring'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { emptyFilling } from './filling.js'
import { mergeTemplates } from './merge/merge.js'
import { type FilledTemplate, readTemplate } from './read-template.js'
import { SCORE_SHEET } from './score-sheet.js'
import { buildTemplate } from './template.js'

const framework = builtinFramework('par-2016')
if (!framework) throw new Error('par-2016 is missing')

let blank: readonly Grid[] = []
beforeAll(async () => {
  const bytes = await buildTemplate({ framework, year: 2016, unit: '', part: null, filling: emptyFilling })
  const file = await readFile(bytes, 'a.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  blank = file.value.grids
}, 60_000)

type Change = (grid: Grid) => Grid
/** The template with something done to one of its sheets. */
function after(sheet: string, change: Change): FilledTemplate {
  const read = readTemplate(
    blank.map((grid) => (grid.name === sheet ? change(grid) : grid)),
    'a.xlsx',
  )
  if (!read.ok) throw new Error(read.error.en)
  return read.value
}
const typed =
  (address: string, value: CellValue, formula?: string): Change =>
  (grid) => {
    const place = placeOf(address)
    const rows = Array.from({ length: Math.max(grid.rows.length, (place?.row ?? 0) + 1) }, (_, row) => {
      const cells = [...(grid.rows[row] ?? [])]
      if (row !== place?.row) return cells
      while (cells.length <= place.col) cells.push(null)
      cells[place.col] = value
      return cells
    })
    const formulas = new Map(grid.formulas)
    if (formula === undefined) formulas.delete(address)
    else formulas.set(address, formula)
    return { ...grid, rows, formulas }
  }
const noted =
  (address: string, text: string): Change =>
  (grid) => ({ ...grid, comments: new Map([[address, text]]) })
/** A column put in at the left of the sheet, as Excel does it: the formulas move along. */
const movedRight: Change = (grid) => {
  const move = (text: string) =>
    text.replace(/"[^"]*"|(\$?)([A-Z]{1,2})(\$?\d+)/g, (token, dollar, letters, row) =>
      letters === undefined ? token : `${dollar}${next(letters)}${row}`,
    )
  return {
    ...grid,
    rows: grid.rows.map((row) => [null, ...row]),
    formulas: new Map([...grid.formulas].map(([address, text]) => [move(address), move(text)])),
  }
}
const next = (letters: string): string => {
  const col = (placeOf(`${letters}1`)?.col ?? 0) + 1
  return col < 26
    ? String.fromCharCode(65 + col)
    : `${String.fromCharCode(64 + Math.floor(col / 26))}${String.fromCharCode(65 + (col % 26))}`
}
const scoreGridOf = () => blank.find(({ name }) => name === SCORE_SHEET)
const rowOf = (code: string) => (scoreGridOf()?.rows.findIndex((row) => row[0] === code) ?? -1) + 1
const colOf = (header: string) => {
  const row = scoreGridOf()?.rows.find((cells) => cells[0] === 'Mã') ?? []
  return String.fromCharCode(65 + row.findIndex((cell) => String(cell).startsWith(header)))
}

describe('the account of a template', () => {
  it('adds up, and leaves nothing of a template as it was made', () => {
    const { account } = after(SCORE_SHEET, (grid) => grid)
    expect(account.left).toEqual([])
    expect(account.came).toBe(account.taken + account.own)
  })
  it('knows the template’s own formulas where a column was put in before them', () => {
    expect(after(SCORE_SHEET, movedRight).account.left.filter(({ sheet }) => sheet === SCORE_SHEET)).toEqual([])
  })
  it.each([
    ['a word under the table', SCORE_SHEET, typed('B70', 'Người lập bảng'), 'B70', 'value'],
    ['a name right of the head', SCORE_SHEET, typed('H2', 'Nguyễn Văn A'), 'H2', 'value'],
    ['an own column', SCORE_SHEET, typed('AC8', 'riêng'), 'AC8', 'value'],
    ['a line beside a list', 'Minh chứng', typed('J5', 'riêng'), 'J5', 'value'],
    ['a note on a list', 'Minh chứng', noted('B5', 'xem lại'), 'B5', 'note'],
    ['a note on the title', SCORE_SHEET, noted('A1', 'xem lại'), 'A1', 'note'],
    ['a formula of one’s own in the summary', 'Tổng hợp', typed('N3', 5, 'SUM(C4:C9)'), 'N3', 'formula'],
  ] as const)('names %s', (_, sheet, change, cell, kind) => {
    const { account, filling } = after(sheet, change)
    expect(account.left.map((left) => [left.sheet, left.cell, left.kind])).toEqual([[sheet, cell, kind]])
    expect(filling.lists.outside?.map((line) => line.slice(0, 3))).toEqual([['a.xlsx', sheet, cell]])
    expect(account.came).toBe(account.taken + account.own + 1)
  })
  it('names points that were typed over what the rule computes', () => {
    const cell = `${colOf('Điểm theo cách chấm')}${rowOf('I.1.a')}`
    expect(after(SCORE_SHEET, typed(cell, 0.4)).account.left).toEqual([
      { sheet: SCORE_SHEET, cell, kind: 'value', content: 0.4 },
    ])
  })
  it('takes the result of a formula that looks like the template’s and is not, and names the formula', () => {
    const cell = `${colOf('Điểm tự đánh giá')}${rowOf('I.1.a')}`
    const other = `${colOf('Điểm theo cách chấm')}${rowOf('I.1.b')}`
    const { account, filling } = after(SCORE_SHEET, typed(cell, 0.4, `IF(${other}="","",${other})`))
    expect(filling.rows.get('I.1.a')?.values.get('self')).toBe(0.4)
    expect(account.left.map((left) => [left.cell, left.kind])).toEqual([[cell, 'formula']])
  })
  it('keeps a text that says a number as the text that formulas pass over, and tells what it says', () => {
    const cell = `${colOf('Điểm tự đánh giá')}${rowOf('I.1.a')}`
    const { uncounted, filling } = after(SCORE_SHEET, typed(cell, '0,25'))
    expect(filling.rows.get('I.1.a')?.values.get('self')).toBe('0,25')
    expect(uncounted).toEqual([{ code: 'I.1.a', cell, found: '0,25', value: 0.25 }])
  })
})

describe('merging what has no place in the template', () => {
  it('keeps it on a sheet, tells it with file and cell, and gives a receipt in the log', async () => {
    const template = after(SCORE_SHEET, typed('B70', 'Người lập bảng'))
    const part = { file: 'a.xlsx', changed: '1/3/2017', hash: 'ab12', template }
    const merged = mergeTemplates([part], null)
    expect(merged?.notes.map(({ kind, text }) => [kind, text.vi])).toEqual([
      ['outside', 'a.xlsx «Bảng chấm» B70: giá trị «Người lập bảng» nằm ngoài mẫu; giữ ở trang «Ngoài mẫu».'],
    ])
    expect(merged?.receipts[0]).toMatchObject({ file: 'a.xlsx', left: 1 })
    expect(merged?.options.filling.lists.log.map((line) => line.at(-1))).toEqual([
      expect.stringContaining('1 mục nằm ngoài mẫu, giữ ở trang «Ngoài mẫu» (SHA-256 ab12)'),
    ])
    if (!merged) throw new Error('nothing was merged')
    const written = await readFile(await buildTemplate(merged.options), 'm.xlsx')
    const again = written.ok ? readTemplate(written.value.grids, 'm.xlsx') : null
    expect(again?.ok && again.value.filling.lists.outside).toEqual([
      ['a.xlsx', 'Bảng chấm', 'B70', 'Giá trị', 'Người lập bảng'],
    ])
    expect(again?.ok && again.value.account.left).toEqual([])
  })
})
