import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { writeCells } from './write-cells.js'

const workbook = () =>
  writeXlsx({
    sheets: [
      { name: 'Bảng', rows: [['a', null, 'c'], [], [null, 5], []] },
      { name: 'Trống', rows: [] },
    ],
  })
const rowsOf = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets.map((sheet) => sheet.rows)

describe('writing cells', () => {
  it('puts values where there was a cell, where there was none, and where there was no row', async () => {
    const edits = [
      { cell: 'A1', value: 'x' },
      { cell: 'B1', value: 2 },
      { cell: 'D1', value: 'd & <e>' },
      { cell: 'A3', value: 3 },
      { cell: 'C3', value: 7.5 },
      { cell: 'B9', value: 'chín' },
      { cell: 'A2', value: 'hai' },
    ]
    const [sheet] = await rowsOf(writeCells(await workbook(), new Map([['Bảng', edits]])))
    expect(sheet?.[0]).toEqual(['x', 2, 'c', 'd & <e>'])
    expect(sheet?.[1]?.[0]).toBe('hai')
    expect(sheet?.[2]?.slice(0, 3)).toEqual([3, 5, 7.5])
    expect(sheet?.[8]?.[1]).toBe('chín')
  })
  it('fills a sheet that has nothing', async () => {
    const [, empty] = await rowsOf(writeCells(await workbook(), new Map([['Trống', [{ cell: 'B2', value: 1 }]]])))
    expect(empty?.[1]?.[1]).toBe(1)
  })
  it('has Excel calculate anew, and touches nothing where there is nothing to write', async () => {
    const bytes = await workbook()
    const workbookXml = (made: Uint8Array) => strFromU8(unzipSync(made)['xl/workbook.xml'] ?? new Uint8Array())
    expect(workbookXml(writeCells(bytes, new Map([['Bảng', [{ cell: 'A1', value: 1 }]]])))).toContain(
      'fullCalcOnLoad="1"',
    )
    expect(workbookXml(writeCells(bytes, new Map()))).toBe(workbookXml(bytes))
  })
})

describe('cells of a workbook that is edited', () => {
  /** A column with a formula that was filled down: the file has it once. */
  async function filledDown(): Promise<Uint8Array> {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [],
          cells: new Map([
            ['0,0', { value: 1 }],
            ['0,1', { formula: 'A1*2', formulaResult: 2 }],
            ['1,0', { value: 3 }],
            ['1,1', { formula: 'A2*2', formulaResult: 6 }],
          ]),
        },
      ],
    })
    const parts = unzipSync(bytes)
    const path = 'xl/worksheets/sheet1.xml'
    const xml = strFromU8(parts[path] ?? new Uint8Array())
      .replace('<f>A1*2</f>', '<f t="shared" ref="B1:B2" si="0">A1*2</f>')
      .replace('<f>A2*2</f>', '<f t="shared" si="0"/>')
    return zipSync({ ...parts, [path]: strToU8(xml) })
  }
  const gridOf = async (bytes: Uint8Array) => {
    const file = await readFile(bytes, 'x.xlsx')
    const grid = file.ok ? file.value.grids[0] : undefined
    return { rows: grid?.rows, formulas: [...(grid?.formulas ?? new Map<string, string>())] }
  }

  it('keep a formula with its new result, take a new one, and are emptied', async () => {
    const writes = [
      { cell: 'A1', value: null },
      { cell: 'B2', value: 8, formula: { kept: true } },
      { cell: 'C1', value: 'x', formula: { text: '"x"&A1' } },
    ] as const
    expect(await gridOf(writeCells(await filledDown(), new Map([['S', writes]])))).toEqual({
      rows: [
        [null, 2, 'x'],
        [3, 8],
      ],
      formulas: [
        ['B1', 'A1*2'],
        ['C1', '"x"&A1'],
        ['B2', 'A2*2'],
      ],
    })
  })

  it('leave the others of a formula that was filled down with theirs', async () => {
    const bytes = await filledDown()
    const formulas = new Map([['S', new Map((await gridOf(bytes)).formulas)]])
    const copy = writeCells(bytes, new Map([['S', [{ cell: 'B1', value: 5 }]]]), formulas)
    expect((await gridOf(copy)).formulas).toEqual([['B2', 'A2*2']])
  })
})
