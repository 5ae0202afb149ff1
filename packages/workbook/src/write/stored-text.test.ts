import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { writeCells } from './write-cells.js'
import { writeWorkbook } from './write-workbook.js'

const TEXTS = ['_x0041_', '_x000D_', 'a_x005f_b', '_x00zz_', '_xlfn', '__x0041__']

describe('a text that looks like an escape of Excel', () => {
  const written = () => writeWorkbook({ sheets: [{ name: 'S', rows: TEXTS.map((text) => [text]) }] })
  const textsOf = async (bytes: Uint8Array) => {
    const file = await readFile(bytes, 'x.xlsx')
    return file.ok && file.value.grids[0]?.rows.map(([value]) => value)
  }

  it('comes back as it was written', async () => expect(await textsOf(await written())).toEqual(TEXTS))
  it('comes back from a cell that was edited', async () => {
    const writes = TEXTS.map((value, row) => ({ cell: `A${row + 1}`, value: `${value}!` }))
    expect(await textsOf(writeCells(await written(), new Map([['S', writes]])))).toEqual(
      TEXTS.map((text) => `${text}!`),
    )
  })
})
