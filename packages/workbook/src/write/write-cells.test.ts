import { strFromU8, unzipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
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
