import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Cell, readXlsx, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import type { CellWrite } from './cell-write.js'
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
  async function filledDown(count = 2): Promise<Uint8Array> {
    const rows = Array.from({ length: count }, (_, row) => row)
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [],
          cells: new Map(
            rows.flatMap((row): [string, Partial<Cell>][] => [
              [`${row},0`, { value: 1 + 2 * row }],
              [`${row},1`, { formula: `A${row + 1}*2`, formulaResult: 2 + 4 * row }],
            ]),
          ),
        },
      ],
    })
    return changed(bytes, {
      'xl/worksheets/sheet1.xml': (text) =>
        text
          .replace('<f>A1*2</f>', `<f t="shared" ref="B1:B${count}" si="0">A1*2</f>`)
          .replace(/<f>A\d+\*2<\/f>/g, '<f t="shared" si="0"/>'),
    })
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
    const copy = writeCells(bytes, new Map([['S', [{ cell: 'B1', value: 5 }]]]))
    expect((await gridOf(copy)).formulas).toEqual([['B2', 'A2*2']])
  })

  it('leave them theirs also where they get another result at the same time', async () => {
    const writes = [
      { cell: 'B1', value: 5 },
      { cell: 'A2', value: 4 },
      { cell: 'B2', value: 8, formula: { kept: true } },
    ] as const
    expect(await gridOf(writeCells(await filledDown(), new Map([['S', writes]])))).toEqual({
      rows: [
        [1, 5],
        [4, 8],
      ],
      formulas: [['B2', 'A2*2']],
    })
  })

  // What took a turn over all of them for each would not end here.
  it('are as many as there are: 20 000 formulas filled down that are all typed over', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 20_000 }, (_, row) => row)
    const typed = many.map((row) => ({ cell: `B${row + 1}`, value: row }))
    const { rows, formulas } = await gridOf(writeCells(await filledDown(many.length), new Map([['S', typed]])))
    expect(formulas).toEqual([])
    expect(rows?.map(([, value]) => value)).toEqual(many)
  })
})

/** A workbook with its parts changed or added to. */
async function changed(bytes: Uint8Array, changes: Readonly<Record<string, (text: string) => string>>) {
  const parts = unzipSync(bytes)
  const texts = Object.entries(changes).map(([path, change]) => [
    path,
    strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))),
  ])
  return zipSync({ ...parts, ...Object.fromEntries(texts) })
}
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
const write = (bytes: Uint8Array, ...writes: readonly CellWrite[]) =>
  partsOf(writeCells(bytes, new Map([['S', writes]])))

describe('a workbook that Excel calculated', () => {
  const calculated = async () =>
    changed(
      await writeXlsx({
        sheets: [
          {
            name: 'S',
            cells: new Map([
              ['0,0', { value: 1 }],
              ['0,1', { formula: 'A1*2', formulaResult: 2 }],
            ]),
          },
        ],
      }),
      {
        'xl/calcChain.xml': () =>
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
        'xl/_rels/workbook.xml.rels': (text) =>
          text.replace(
            '</Relationships>',
            '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
          ),
        '[Content_Types].xml': (text) =>
          text.replace(
            '</Types>',
            '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
          ),
      },
    )

  it('loses the order of its formulas with one of them, which Excel would repair', async () => {
    const parts = write(await calculated(), { cell: 'B1', value: 5 })
    expect(parts.has('xl/calcChain.xml')).toBe(false)
    expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
    expect(parts.get('[Content_Types].xml')).not.toContain('calcChain')
  })
  it('keeps it with all of them', async () => {
    const bytes = await calculated()
    const parts = write(bytes, { cell: 'A1', value: 5 }, { cell: 'B1', value: 10, formula: { kept: true } })
    expect(parts.get('xl/calcChain.xml')).toBe(partsOf(bytes).get('xl/calcChain.xml'))
  })
})

describe('a value that is written', () => {
  const dated = (isFrom1904: boolean) =>
    writeXlsx({ sheets: [{ name: 'S', rows: [[1]] }], dateSystem: isFrom1904 ? '1904' : '1900' })

  it.each([
    [false, 42_538],
    [true, 41_076],
  ])('is a day as the workbook counts days (from 1904: %s)', async (isFrom1904, serial) => {
    const day = new Date(Date.UTC(2016, 5, 17))
    const bytes = await dated(isFrom1904)
    expect(write(bytes, { cell: 'A1', value: day }).get('xl/worksheets/sheet1.xml')).toContain(`<v>${serial}</v>`)
    const file = await readFile(writeCells(bytes, new Map([['S', [{ cell: 'A1', value: day }]]])), 'x.xlsx')
    expect(file.ok && file.value.grids[0]?.rows[0]?.[0]).toEqual(day)
  })
  it('is TRUE or FALSE where it is, not a text', async () => {
    const bytes = writeCells(await dated(false), new Map([['S', [{ cell: 'A1', value: true }]]]))
    const file = await readFile(bytes, 'x.xlsx')
    expect(file.ok && file.value.grids[0]?.rows[0]?.[0]).toBe(true)
  })
  it.each([
    ['[Red]0.00', true],
    ['[$-42A]dd/mm/yyyy', false],
    ['"ngày" 0', true],
    ['dd/mm/yyyy', false],
  ])('is shown as a day: a cell of the format %s gets another: %s', async (numFmt, isAnother) => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', cells: new Map([['0,0', { value: 1, style: { numFmt } }]]) }],
    })
    const styleIn = (parts: ReadonlyMap<string, string>) =>
      /<c r="A1"[^>]* s="(\d+)"/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '')?.[1]
    const after = styleIn(write(bytes, { cell: 'A1', value: new Date(Date.UTC(2016, 5, 17)) }))
    expect(after !== styleIn(partsOf(bytes))).toBe(isAnother)
  })
})
