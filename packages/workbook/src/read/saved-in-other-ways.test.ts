import { readFileSync } from 'node:fs'
import type { Grid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import type { OpenedFile } from './opened-file.js'
import { readFile } from './read-file.js'

async function opened(name: string): Promise<OpenedFile> {
  const file = await readFile(readFileSync(new URL(`../testing/cases/${name}`, import.meta.url)), name)
  if (!file.ok) throw new Error(file.error.message.en)
  return file.value
}

/** Values as text, as far as a csv can tell them. */
const texts = ({ rows }: Grid) =>
  rows.map((row) =>
    row
      .map((value) => (value === null ? '' : String(value).replace(',', '.')))
      .join('|')
      .replace(/\|+$/, ''),
  )
const first = async (name: string) => (await opened(name)).grids[0]
const english = ({ notes }: OpenedFile) => notes.map(({ en }) => en).join(' ')

describe('the same table, saved in other ways, has the same cells', () => {
  it.each([
    'a1-chart-sheet-F11.xlsx',
    'a11-strict.xlsx',
    'a12-prefixed-namespace.xlsx',
    'a13-no-references.xlsx',
    'a2b-chart-as-excel-writes-it.xls',
    'a3b-text-formula-filled-down.xls',
    'a5-stray-space-XFD1048576.xlsx',
    'a8-richtext-t-then-r.xlsx',
    'a9-cr-only.tsv',
  ])('%s', async (name) => {
    const [plain, grid] = [await first('a0-plain.xlsx'), await first(name)]
    const columns = (each: Grid | undefined) => each && texts(each).map((row) => row.split('|').slice(0, 5))
    expect(columns(grid)).toEqual(columns(plain))
  })
  it('in windows-1258, in UTF-16, behind a line that names the separator', async () => {
    const names = ['b01-tcvn3.xlsx', 'b28-cp1258.csv', 'b28b-utf16.csv', 'b28d-sep-line.csv']
    const [tcvn3, ...others] = await Promise.all(names.map(first))
    for (const grid of others) expect(grid && texts(grid)).toEqual(tcvn3 && texts(tcvn3))
  })
})

describe('what is not the cells of a sheet', () => {
  it('a chart sheet is left out and said', async () => {
    const file = await opened('a1-chart-sheet-F11.xlsx')
    expect(file.grids.map(({ name }) => name)).toEqual(['Bảng chấm'])
    expect(english(file)).toContain('“Biểu đồ” is a chart sheet')
  })
  it('a shared string that is empty is a blank cell', async () => {
    expect((await first('a4-empty-shared-string.xlsx'))?.rows[4]?.[3] ?? null).toBeNull()
  })
})

describe('an xls', () => {
  it('gives the texts of formulas, and says that formulas are not read', async () => {
    const file = await opened('a3-text-formulas.xls')
    expect(file.grids[0]?.rows.slice(1, 4).map((row) => row[5])).toEqual(['chưa đạt', 'đạt', 'đạt'])
    expect(english(file)).toContain('formulas (only their results are read)')
  })
  it('and an ods tell which rows are hidden', async () => {
    const [xls, ods] = [await first('a16-hidden-row.xls'), await first('a16-hidden-row.ods')]
    expect([xls?.hiddenRows.size, [...(xls?.hiddenRows ?? [])]]).toEqual([1, [...(ods?.hiddenRows ?? [])]])
  })
})

describe('texts typed in TCVN3', () => {
  it('are read as Unicode, capitals as capitals, and it is said', async () => {
    const file = await opened('b01-tcvn3.xlsx')
    expect(file.grids[0]?.rows.slice(0, 3).map((row) => row[1])).toEqual([
      'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
      'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      'Kế hoạch năm',
    ])
    expect(english(file)).toContain('TCVN3 (ABC)')
  })
})
