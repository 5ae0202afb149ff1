import { readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { hanam } from '../testing/browser.js'
import { FileHost } from './file-host.js'

async function opened(bytes: Uint8Array): Promise<FileHost> {
  const host = new FileHost()
  const result = await host.open(bytes, 'bang.xlsx')
  if (!result.ok) throw new Error(result.error.en)
  return host
}
async function cell(host: FileHost, row: number, col: number) {
  const grid = await host.read()
  return grid.ok ? grid.value.rows[row]?.[col] : null
}

describe('a workbook file opened in the page', () => {
  it('writes cells in one step and takes them back in one step', async () => {
    const host = await opened(hanam())
    const before = await host.read()
    if (!before.ok) throw new Error(before.error.en)
    const { name } = before.value
    const written = await host.write(name, [
      { cell: 'A1', value: 'x' },
      { cell: 'B40', value: 2 },
    ])
    expect(await cell(host, 39, 1)).toBe(2)
    if (!written.ok) throw new Error(written.error.en)
    expect(written.value.cells).toEqual(['A1', 'B40'])
    await written.value.undo()
    expect(await host.read()).toEqual(before)
  })

  it('leaves alone a cell that no longer holds what was seen', async () => {
    const host = await opened(hanam())
    const grid = await host.read()
    if (!grid.ok) throw new Error(grid.error.en)
    const written = await host.write(grid.value.name, [{ cell: 'A1', value: 'x', seen: 'something else' }])
    expect(written.ok).toBe(false)
  })

  it('does not write over a formula, and says so', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Bảng', rows: [[1, 2]], cells: new Map([['1,0', { formula: 'A1+B1', formulaResult: 3 }]]) }],
    })
    const host = await opened(bytes)
    const written = await host.write('Bảng', [
      { cell: 'A1', value: 5 },
      { cell: 'A2', value: 9 },
    ])
    expect(written).toMatchObject({ ok: false, error: { vi: expect.stringContaining('A2') } })
    expect([await cell(host, 0, 0), await cell(host, 1, 0)]).toEqual([1, 3])
  })
})

describe('a template opened in the page', () => {
  const template = async () => {
    const { builtinFramework } = await import('@parscore/scoring')
    const { buildTemplate, emptyFilling } = await import('@parscore/workbook')
    const framework = builtinFramework('par-2018')
    if (!framework) throw new Error('no par-2018')
    return buildTemplate({ framework, year: 2018, unit: '', part: null, filling: emptyFilling })
  }
  const typed = (cell: string, value: string | number) => [{ cell, value, formula: null }]

  it('takes what is typed in a cell to fill in, and leaves a locked one alone, saying so', async () => {
    const host = await opened(await template())
    expect(host.enter('Bảng chấm', typed('H8', 0.2))).toBe(true)
    expect(host.enter('Bảng chấm', typed('J8', 5))).toBe(false)
    expect(host.view()?.refusal?.vi).toContain('J8')
    expect(
      host
        .view()
        ?.grids.find(({ name }) => name === 'Bảng chấm')
        ?.formulas.has('J8'),
    ).toBe(true)
    expect(await host.write('Bảng chấm', [{ cell: 'J8', value: 5 }])).toMatchObject({ ok: false })
  })

  it('spells what a list offers as the list does', async () => {
    const host = await opened(await template())
    host.enter('Bảng chấm', typed('E8', 'khong danh gia'))
    expect(await cell(host, 7, 4)).toBe('Không đánh giá')
  })
})

describe('what stands in the field of a cell', () => {
  const small = () => writeXlsx({ sheets: [{ name: 'Bảng', rows: [['a', 1]] }] })
  const content = { cell: 'B1', value: 5, formula: null }

  it('is in the draft with what was entered before it, until it is given up', async () => {
    const host = await opened(await small())
    host.enter('Bảng', [{ cell: 'A1', value: 'b', formula: null }])
    host.typingIn('Bảng', content)
    expect(host.draft()?.typed).toEqual([{ sheet: 0, contents: [{ cell: 'A1', value: 'b', formula: null }, content] }])
    host.typingIn('Bảng', null)
    expect(host.draft()?.typed).toEqual([{ sheet: 0, contents: [{ cell: 'A1', value: 'b', formula: null }] }])
  })

  it('makes a draft of a file in which nothing was entered', async () => {
    const host = await opened(await small())
    expect(host.draft()).toBeNull()
    host.typingIn('Bảng', content)
    expect(host.draft()).toMatchObject({ name: 'bang.xlsx', typed: [{ sheet: 0, contents: [content] }] })
  })
})

it('the open file is handed over as it is now, with its name', async () => {
  const { readFile } = await import('@parscore/workbook')
  const host = await opened(await writeXlsx({ sheets: [{ name: 'Bảng', rows: [['a', 1]] }] }))
  host.enter('Bảng', [{ cell: 'B1', value: 2, formula: null }])
  const file = await host.file()
  const read = await readFile(new Uint8Array(await file.arrayBuffer()), file.name)
  expect([file.name, read.ok && read.value.grids[0]?.rows[0]]).toEqual(['bang.xlsx', ['a', 2]])
})

it('a document with text and a table opens as its user calls it: a table, or a report', async () => {
  const document = new URL('../../../../templates/samples/daknong-2016-giai-trinh.docx', import.meta.url)
  const bytes = new Uint8Array(readFileSync(document))
  const host = new FileHost()
  await host.open(bytes, 'bao-cao.docx', { asReport: true })
  expect(host.view()?.isReport).toBe(true)
  await host.open(bytes, 'giai-trinh.docx')
  expect(host.view()).toMatchObject({ isReport: false, isTextOnly: false })
})
