// Figures that a template's formulas pass over because the cell holds a text; files of Excel and LibreOffice are in workbook's tests.
import { describe, expect, it } from 'vitest'
import { parseFramework } from '../framework/index.js'
import { assemble } from '../sheet/assemble.js'
import type { Column, ColumnRole } from '../sheet/column.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { numberAsText } from './number-as-text.js'
import { runChecks } from './run-checks.js'

const items = (...names: readonly string[]) => names.map((name) => ({ title: { vi: name, en: name }, points: 1 }))
const RULES: Readonly<Record<string, { readonly kind: string; readonly [parameter: string]: unknown }>> = {
  rate: { kind: 'proportional' },
  count: { kind: 'deduction', each: 0.25 },
  level: { kind: 'choice', levels: items('Kịp thời', 'Chậm') },
  received: { kind: 'deadline', dates: [{ day: 15, month: 6 }] },
  answer: { kind: 'yes-no' },
  done: { kind: 'checklist', items: items('Báo chí', 'Tọa đàm') },
}

/** What is told of one figure of a rule, on a sheet whose formulas pass over texts. */
function told(kind: string | null, value: CellValue, formula: string | null = null, passOver = true) {
  const node = { code: '1', title: { vi: 'Chỉ đạo', en: 'Steering' }, maximum: 1 }
  const parsed = parseFramework({
    id: 'so',
    decision: null,
    date: null,
    years: [2016],
    title: { vi: 'Sở', en: 'Department' },
    source: 'test',
    total: 1,
    nodes: [kind === null ? node : { ...node, rule: RULES[kind], basis: { status: 'stated', quote: 'x' } }],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const column = (role: ColumnRole, col: number): Column => ({
    role,
    name: role,
    year: null,
    col,
    unit: null,
    framework: null,
  })
  const grid = {
    ...plainGrid('Sở', [['1', 'Chỉ đạo', 1, value]]),
    formulas: new Map(formula === null ? [] : [['D1', formula]]),
    typed: true,
    sumsPassOverTexts: passOver,
  }
  const layout = {
    firstRow: 0,
    codeCol: 0,
    titleCol: 1,
    columns: [column('maximum', 2)],
    wordColumns: [],
    inputColumns: [column('input', 3)],
  }
  return runChecks(assemble(grid, layout, parsed.value), [numberAsText])
}
const number = (...args: Parameters<typeof told>) => told(...args).map(({ expected }) => expected)

describe('a figure kept as a text', () => {
  it.each([
    ['rate', '0,96', 0.96],
    ['rate', '96%', 0.96],
    // A rate is never a thousand, a count may be.
    ['rate', '1.234', 1.234],
    ['count', '1.234', 1234],
    ['count', '3', 3],
    ['level', '2', 2],
    ['level', '1.000', 1000],
    // A day is its serial number, as Excel counts it.
    ['received', '17/6/2016', 42538],
  ])('of a rule that takes a %s, «%s», is the number %d', (kind, text, value) => {
    expect(number(kind, text)).toEqual([value])
  })
  it('is told at its cell, in both languages, and the repair writes the number', () => {
    const [finding] = told('received', '17/6/2016')
    expect(finding).toMatchObject({
      check: 'number-as-text',
      code: '1',
      column: null,
      cell: "'Sở'!D1",
      found: '17/6/2016',
      severity: 'warning',
    })
    expect(finding?.message).toEqual({
      vi: 'Ô này chứa văn bản «17/6/2016» chứ không phải số hay ngày; công thức chấm điểm bỏ qua nó.',
      en: 'This cell holds the text “17/6/2016”, not a number or a day; the formula of the points passes over it.',
    })
    expect(finding?.fix?.edits).toEqual([{ cell: 'D1', value: 42538 }])
  })
})

describe('nothing is told', () => {
  it('of a number, of nothing, of words that are neither number nor day', () => {
    expect([0.96, null, '', 'đang chờ'].flatMap((value) => number('rate', value))).toEqual([])
    expect([42538, null, ' ', 'tháng 6'].flatMap((value) => number('received', value))).toEqual([])
  })
  it('of an answer, or of what is ticked: those are words', () => {
    expect([...number('answer', '1'), ...number('done', '1')]).toEqual([])
  })
  it('of a criterion without a rule', () => expect(number(null, '0,96')).toEqual([]))
  it('of what a formula gives, nor where formulas count texts', () => {
    expect(number('rate', '0,96', 'TEXT(0.96,"0,00")')).toEqual([])
    expect(number('rate', '0,96', null, false)).toEqual([])
  })
})
