import { plainGrid } from '@parscore/scoring'
import { Calculation } from '@parscore/workbook'
import { describe, expect, it } from 'vitest'
import { typedContent } from './typed-content.js'
import { WorkbookEdits } from './workbook-edits.js'

const grid = {
  ...plainGrid('S', [
    [1, 2, 3],
    ['x', null, 9],
  ]),
  formulas: new Map([
    ['C1', 'A1+B1'],
    ['C2', 'XIRR(A1)'],
  ]),
}
const edits = () => new WorkbookEdits([grid], [], (grids, names) => new Calculation(grids, names, null))
const cells = (made: WorkbookEdits) => made.grids.map(({ rows }) => rows)

describe('editing a workbook', () => {
  it('calculates what follows, and says what is not calculated', () => {
    const made = edits()
    made.enter(0, [typedContent('A1', '0,5')])
    expect(cells(made)).toEqual([
      [
        [0.5, 2, 2.5],
        ['x', null, 9],
      ],
    ])
    expect([...made.uncalculated].map(([sheet, own]) => [sheet, [...own.keys()]])).toEqual([['S', ['C2']]])
  })

  it('calculates what asks for the day, and what follows from it, as of the day that a file is opened', () => {
    const due = {
      ...plainGrid('Tiến độ', [[new Date(Date.UTC(2018, 0, 31)), '', 0]]),
      formulas: new Map([
        ['B1', 'IF(TODAY()>A1,"Chậm","Đang làm")'],
        ['C1', 'COUNTIF(B1:B1,"Chậm")'],
      ]),
    }
    const day = new Date(Date.UTC(2018, 1, 1))
    const made = new WorkbookEdits([due], [], (grids, names) => new Calculation(grids, names, day))
    made.asOfToday()
    expect(cells(made)[0]?.[0]?.slice(1)).toEqual(['Chậm', 1])
    expect([made.canUndo, made.typed()]).toEqual([false, []])
  })

  it('takes steps back and makes them again, formulas too', () => {
    const made = edits()
    made.enter(0, [typedContent('C1', '7')])
    made.enter(0, [typedContent('A1', '5'), typedContent('B1', '')])
    expect([made.undo(), cells(made)[0]?.[0]]).toEqual([{ sheet: 0, cell: 'A1' }, [1, 2, 7]])
    made.undo()
    expect([made.grids[0]?.formulas.get('C1'), made.canUndo]).toEqual(['A1+B1', false])
    made.redo()
    made.redo()
    expect([cells(made)[0]?.[0], made.canRedo]).toEqual([[5, null, 7], false])
  })

  it('tells a saved copy what was typed and which results followed', () => {
    const made = edits()
    made.enter(0, [typedContent('A1', '4'), typedContent('B2', '=A1*2')])
    expect(made.writes().get('S')).toEqual([
      { cell: 'A1', value: 4 },
      { cell: 'B2', value: 8, formula: { text: 'A1*2' } },
      { cell: 'C1', value: 6, formula: { kept: true } },
    ])
  })

  it('calculates a formula that is typed over an array formula as an ordinary one', () => {
    const array = { ...grid, arrayFormulas: new Map([['C1', 'C1:C2']]) }
    const made = new WorkbookEdits([array], [], (grids, names) => new Calculation(grids, names, null))
    made.enter(0, [typedContent('B2', '3')])
    made.enter(0, [typedContent('C1', '=A1*2')])
    expect([cells(made)[0]?.[0], made.uncalculated.get('S')?.has('C1') ?? false]).toEqual([[1, 2, 2], false])
  })

  it('hands over the sheets as the file has them, which no edit changes', () => {
    const handed: unknown[] = []
    const made = new WorkbookEdits([grid], [], (grids, names) => {
      handed.push(grids)
      return new Calculation(grids, names, null)
    })
    made.enter(0, [typedContent('A1', '4')])
    expect(handed).toEqual([[grid]])
  })
})

describe('what is typed', () => {
  it.each([
    ['0,5', 0.5],
    ['-1.25', -1.25],
    ['96%', 0.96],
    ['98,7 %', 0.987],
    ['15/6/2016', new Date(Date.UTC(2016, 5, 15))],
    ['31/2/2016', '31/2/2016'],
    // Excel counts days from 1900.
    ['15/6/1816', '15/6/1816'],
    ["'0123", '0123'],
    ['  ', null],
    ['1.2.3', '1.2.3'],
    ['Có', 'Có'],
  ])('«%s» is %s', (text, value) => {
    expect(typedContent('A1', text)).toEqual({ cell: 'A1', value, formula: null })
  })
})
