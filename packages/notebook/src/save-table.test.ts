import { mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Table } from '@parscore/analysis'
import { readFile as openFile } from '@parscore/workbook'
import { describe, expect, it } from 'vitest'
import { notebook } from './notebook.js'

const table = new Table(
  ['Hà Nam', 'Hà Nội'],
  ['1', '2'],
  [
    [0.25, null],
    [3, 4.5],
  ],
  'vi-du.csv',
)

describe('a table that a notebook saves', () => {
  it.each(['bang.xlsx', 'bang.docx'])('stands in %s with its names, figures and source', async (name) => {
    const path = join(mkdtempSync(join(tmpdir(), 'parscore-notebook-')), name)
    const shown: string[] = []
    const { saveTable } = notebook({ html: (text) => shown.push(text) })
    await saveTable(path, 'BẢNG ĐIỂM', table)
    expect(shown.at(-1)).toContain(`Đã ghi 2 dòng vào ${name}.`)
    const read = await openFile(new Uint8Array(await readFile(path)), name)
    const cells = read.ok ? read.value.grids.flatMap(({ rows }) => rows.flat()).map(String) : []
    expect(cells.join(' | ')).toMatch(/Hà Nam[ |]+0[.,]25[ |a-z]*Hà Nội[ |]+3[ |]+4[.,]5/)
    if (name.endsWith('.xlsx')) expect(cells.join(' ')).toContain('Nguồn: vi-du.csv')
    await expect(saveTable(path, 'BẢNG ĐIỂM', table)).rejects.toThrow('Không ghi được')
  })

  it('is refused under a name that says no form', async () => {
    const { saveTable } = notebook({ html: () => undefined })
    await expect(saveTable('bang.pdf', 'BẢNG ĐIỂM', table)).rejects.toThrow('.docx hoặc .xlsx')
  })
})
