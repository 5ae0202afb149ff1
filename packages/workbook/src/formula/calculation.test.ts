import { addressOf, type CellValue, type Grid, placeOf, plainGrid } from '@parscore/scoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Calculation } from './calculation.js'

/** A sheet of cells by address; a text that begins with `=` is a formula. */
function sheetOf(name: string, cells: Readonly<Record<string, CellValue>>): Grid {
  const rows: CellValue[][] = []
  const formulas = new Map<string, string>()
  for (const [address, value] of Object.entries(cells)) {
    const { row, col } = placeOf(address) ?? { row: 0, col: 0 }
    while (rows.length <= row) rows.push([])
    const line = rows[row] ?? []
    while (line.length <= col) line.push(null)
    const isFormula = typeof value === 'string' && value.startsWith('=')
    if (isFormula) formulas.set(address, value.slice(1))
    line[col] = isFormula ? null : value
  }
  return { ...plainGrid(name, rows), formulas, typed: true }
}

/** What a formula comes to in Z99 beside some cells. */
function resultOf(formula: string, cells: Readonly<Record<string, CellValue>> = {}): CellValue {
  const grid = sheetOf('S', { ...cells, Z99: `=${formula}` })
  const { changed, uncalculated } = new Calculation([grid], [], new Date(Date.UTC(2018, 11, 31))).all()
  const [first] = uncalculated
  if (first) return `? ${first.reason.en}`
  return changed.find(({ row, col }) => addressOf(row, col) === 'Z99')?.value ?? null
}

/** Answers from Microsoft's pages on each function, and what follows from them. */
const DOCUMENTED: readonly (readonly [string, CellValue])[] = [
  ['ROUND(2.15,1)', 2.2],
  ['ROUND(2.149,1)', 2.1],
  ['ROUND(-1.475,2)', -1.48],
  ['ROUND(21.5,-1)', 20],
  ['ROUND(626.3,-3)', 1000],
  ['ROUND(1.98,-1)', 0],
  ['ROUND(-50.55,-2)', -100],
  ['ROUNDUP(3.2,0)', 4],
  ['ROUNDUP(-3.14159,1)', -3.2],
  ['ROUNDUP(31415.92654,-2)', 31500],
  ['ROUNDDOWN(-3.14159,1)', -3.1],
  ['INT(-8.9)', -9],
  ['TRUNC(-8.9)', -8],
  ['MOD(-3,2)', 1],
  ['MOD(3,-2)', -1],
  ['MROUND(10,3)', 9],
  ['MROUND(-10,-3)', -9],
  ['CEILING(2.5,1)', 3],
  ['FLOOR(3.7,2)', 2],
  ['SUM("5",15,TRUE)', 21],
  ['0.1+0.2=0.3', true],
  ['1.005*100', 100.5],
  ['-2^2', 4],
  ['2^-1', 0.5],
  ['50%*2', 1],
  ['"a"&1/4', 'a0.25'],
  ['"abc"="ABC"', true],
  ['"10">9', true],
  ['IF(,1,2)', 2],
  ['IFS(FALSE,1,TRUE,2)', 2],
  ['IFERROR(1/0,"x")', 'x'],
  ['1/0', '#DIV/0!'],
  ['SQRT(-1)', '#NUM!'],
  ['"x"+1', '#VALUE!'],
  ['SUMPRODUCT(--({1,2,3}>1))', 2],
  ['SUMPRODUCT({1,2;3,4},{1,1;1,1})', 10],
  ['VLOOKUP(2.5,{1,"a";2,"b";3,"c"},2)', 'b'],
  ['VLOOKUP("B*",{"Ba","x"},2,FALSE)', 'x'],
  ['MATCH(39,{25,38,40,41},1)', 2],
  ['MATCH(40,{41,40,25},-1)', 2],
  ['INDEX({1,2;3,4},2,1)', 3],
  ['LOOKUP(4.19,{4.14,4.19,5.17},{"red","orange","yellow"})', 'orange'],
  ['LARGE({3,5,3,5,4},3)', 4],
  ['MEDIAN(1,2,3,4,5,6)', 3.5],
  ['LEN(" One ")', 5],
  ['TRIM("  First  Quarter ")', 'First Quarter'],
  ['MID("Fluid Flow",7,20)', 'Flow'],
  ['SUBSTITUTE("Quarter 1, 2011","1","2",3)', 'Quarter 1, 2012'],
  ['SEARCH("n","printer")', 4],
  ['FIND("M","Miriam McGovern",3)', 8],
  ['TEXT(1234.567,"#,##0.00")', '1,234.57'],
  ['TEXT(0.285,"0.0%")', '28.5%'],
  ['TEXT(43465,"dd/mm/yyyy")', '31/12/2018'],
  ['DATE(2008,-3,2)', 39_327],
  ['DATE(2018,13,1)', 43_466],
  ['YEAR(43465)&"-"&MONTH(43465)&"-"&DAY(43465)', '2018-12-31'],
  ['EOMONTH(DATE(2016,1,15),1)', 42_429],
  ['WEEKDAY(43465)', 2],
  ['TODAY()', 43_465],
  ['COUNT(1,"2",TRUE,"x")', 3],
  ['COUNTA("",1)', 2],
  ['AND(TRUE,1)', true],
  ['CHOOSE(2,"a","b")', 'b'],
  ['SUM(1,,2)', 3],
  ['VALUE("17/6/2016")', 42_538],
  ['DATEVALUE("17/6/2016")', 42_538],
]

describe('a formula', () => {
  it.each(DOCUMENTED)('%s is %s, as Excel documents', (formula, expected) => {
    expect(resultOf(formula)).toBe(expected)
  })

  it.each([
    ['SUM(A1:A6)', 3.5],
    ['AVERAGE(A1:A6)', 1.75],
    ['COUNT(A1:A6)', 2],
    ['COUNTA(A1:A6)', 5],
    ['COUNTBLANK(A1:A6)', 2],
    ['COUNTIF(A1:A6,">1")', 2],
    ['COUNTIF(A1:A6,"s?")', 1],
    ['COUNTIF(A1:A6,"<>")', 5],
    ['SUMIF(A1:A6,">=2",B1)', 20],
    ['SUMIFS(B1:B6,A1:A6,">1",B1:B6,"<20")', 10],
    ['MAX(A1:A6)', 2],
    ['A6=0', true],
    ['A6=""', true],
    ['ISBLANK(A6)', true],
    ['ISNUMBER(A4)', false],
    ['N(A3)', 0],
    ['RANK(2,A1:A2)', 1],
    ['SUMPRODUCT((A1:A6="SỞ")*B1:B6)', 30],
    ['SUM(INDEX(A1:B6,0,2))', 150],
    ['SUM(A:A)', 3.5],
    ['SUM(1:1)', 11.5],
    ["SUM('S'!$A$1:A2)", 3.5],
  ])('%s of texts, numbers and blanks is %s', (formula, expected) => {
    const cells = { A1: 1.5, A2: 2, A3: 'sở', A4: '3', A5: '', B1: 10, B2: 20, B3: 30, B4: 40, B5: 50 }
    expect(resultOf(formula, cells)).toBe(expected)
  })

  it('sums what stands in cells exactly, in any order', () => {
    const parts = fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(parts, (hundredths) => {
        const cells = Object.fromEntries(hundredths.map((each, at) => [`A${at + 1}`, each / 100]))
        const total = hundredths.reduce((all, each) => all + each, 0) / 100
        const added = Object.keys(cells).join('+')
        expect([resultOf(`SUM(A1:A${hundredths.length})`, cells), resultOf(added, cells)]).toEqual([total, total])
      }),
    )
  })

  it.each([
    ['XIRR(A1:A2,B1:B2)', '? the function XIRR'],
    ['[1]Sheet1!A1', '? this formula'],
    ['Trang9!A1', '? “Trang9”'],
    ['diem', '? the name “diem”'],
    ['A1:B2 B1', '? this formula'],
  ])('%s is not known here and is told: %s', (formula, expected) => {
    expect(resultOf(formula)).toBe(expected)
  })
})

describe('an edit', () => {
  const grid = sheetOf('S', {
    A1: 1,
    A2: 2,
    A3: '=SUM(A1:A2)',
    B1: '=A3*2',
    C1: '=XIRR(A1)',
    D1: '=B1&"/"&T!A1',
    E1: 7,
  })
  const other = sheetOf('T', { A1: '=S!A1' })
  const calculated = () => {
    const calculation = new Calculation([grid, other], [], null)
    calculation.all()
    return calculation
  }
  const entry = (cell: string, value: CellValue, formula: string | null = null) => {
    const { row, col } = placeOf(cell) ?? { row: 0, col: 0 }
    return { sheet: 0, row, col, value, formula }
  }
  const said = ({ changed }: ReturnType<Calculation['all']>) =>
    Object.fromEntries(changed.map(({ sheet, row, col, value }) => [`${sheet}!${addressOf(row, col)}`, value]))

  it('changes what depends on it, on other sheets too, and nothing else', () => {
    const result = calculated().enter([entry('A1', 5)])
    expect(said(result)).toEqual({ '0!A3': 7, '0!B1': 14, '1!A1': 5, '0!D1': '14/5' })
    expect(result.uncalculated.map(({ cell, reason }) => [cell, reason.vi])).toEqual([['C1', 'hàm XIRR']])
  })

  it('of a cell that nothing reads changes nothing', () => {
    expect(calculated().enter([entry('E1', 8)])).toEqual({ changed: [], uncalculated: [] })
  })

  it('takes a formula, and forgets the one that it is typed over', () => {
    const calculation = calculated()
    expect(said(calculation.enter([entry('A3', null, 'A1*10')]))).toMatchObject({ '0!A3': 10, '0!B1': 20 })
    expect(said(calculation.enter([entry('A2', 9)]))).toEqual({})
    expect(said(calculation.enter([entry('A3', 3)]))).toMatchObject({ '0!B1': 6 })
  })

  it('tells a formula that leads back to itself, and keeps what stood there', () => {
    const result = calculated().enter([entry('A1', null, 'B1+1')])
    expect(result.uncalculated.map(({ cell }) => cell)).toContain('A1')
  })

  it('goes down 20 000 running sums without running out of stack', () => {
    const rows = 20_000
    const long = sheetOf('S', { A1: 1 })
    const formulas = new Map(Array.from({ length: rows - 1 }, (_, at) => [`A${at + 2}`, `A${at + 1}+1`]))
    const calculation = new Calculation([{ ...long, formulas }], [], null)
    calculation.all()
    const { changed } = calculation.enter([entry('A1', 5)])
    expect(changed.at(-1)?.value).toBe(rows + 4)
  })
})

describe('days of a workbook that counts from 1904', () => {
  it.each([
    ['VALUE("17/6/2016")', 41_076],
    ['DATEVALUE("17/6/2016")', 41_076],
    ['DATE(2016,6,17)', 41_076],
    ['TODAY()', 42_003],
    ['TEXT(41076,"dd/mm/yyyy")', '17/6/2016'],
  ])('%s is %s', (formula, expected) => {
    const grid = { ...sheetOf('S', { A1: `=${formula}` }), dateSystem: '1904' as const }
    const [cell] = new Calculation([grid], [], new Date(Date.UTC(2018, 11, 31))).all().changed
    expect(String(cell?.value).replace('/06/', '/6/')).toBe(String(expected))
  })
})

describe('a product of many', () => {
  it('is rounded once, in a SUBTOTAL too', () => {
    const cells = Object.fromEntries(Array.from({ length: 19 }, (_, row) => [`A${row + 1}`, 1.1]))
    expect([resultOf('PRODUCT(A1:A19)', cells), resultOf('SUBTOTAL(6,A1:A19)', cells)]).toEqual([
      Number('6.115909044841454629'),
      Number('6.115909044841454629'),
    ])
  })
  it('of none is 0', () => {
    expect([resultOf('PRODUCT(A1:A3)'), resultOf('SUBTOTAL(6,A1:A3)')]).toEqual([0, 0])
  })
})
