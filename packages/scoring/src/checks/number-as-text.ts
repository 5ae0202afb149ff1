import type { Column } from '../sheet/column.js'
import type { PointsCell, ScoreSheet } from '../sheet/score-sheet.js'
import type { Text } from '../text.js'
import type { Found } from './check.js'
import { besideWhat } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { type TextInput, textInputs } from './text-inputs.js'
import { asNumbers, isMixed, textNumbers } from './text-numbers.js'

/** Numbers that the spreadsheet keeps as texts, so that SUM passes over them. */
export const numberAsText: SheetCheck = {
  id: 'number-as-text',
  since: '0.1.0',
  severity: 'warning',
  repair: 'certain',
  title: { vi: 'Số lưu dạng văn bản', en: 'Number kept as text' },
  help: {
    vi: 'Ô trông như số nhưng là văn bản, hàm SUM coi như không có. Chuyển thành số.',
    en: 'The cell looks like a number but is a text, and SUM passes over it. Make it a number.',
  },
  figures: besideWhat('Là số', 'As a number'),
  examples: {
    wrong: {
      columns: ['maximum'],
      rows: [
        ['1', 'A', 1],
        ['2', 'B', '0,5'],
      ],
    },
    right: {
      columns: ['maximum'],
      rows: [
        ['1', 'A', 1],
        ['2', 'B', 0.5],
      ],
    },
    findings: [
      {
        cell: 'C3',
        found: '0,5',
        expected: 0.5,
        vi: 'Ô này chứa văn bản «0,5» chứ không phải số; hàm SUM bỏ qua nó.',
        en: 'This cell holds the text “0,5”, not a number; SUM passes over it.',
        fix: { C3: 0.5 },
      },
    ],
  },
  run(sheet) {
    if (!sheet.typed) return []
    const byColumn = textNumbers(sheet)
    const points = sheet.columns.flatMap((column, index) => {
      const texts = byColumn[index] ?? []
      // A mixed column has its own finding with the same repair.
      if (texts.length === 0 || isMixed(texts) || isSigned(column, texts)) return []
      const numbers = sheet.rows.filter((row) => row.cells[index]?.points.kind === 'number')
      return texts.length * 2 > numbers.length && texts.length > 1
        ? wholeColumn(column, texts)
        : oneByOne(sheet, index, texts)
    })
    return [...points, ...textInputs(sheet).map(ofInput)]
  },
}

/** A change is written with its plus sign for people, and nobody sums it: «+0,5». */
const isSigned = ({ role }: Column, texts: readonly PointsCell[]): boolean =>
  role === 'change' && texts.some(({ text }) => text.startsWith('+'))

const ofInput = ({ cell, row, value }: TextInput): Found => ({
  cell,
  ...inSheet(row, null),
  found: cell.text,
  expected: value,
  sentence: INPUT_AS_TEXT,
  words: { text: cell.text },
  fix: {
    title: { vi: 'chuyển văn bản thành số', en: 'text made a number' },
    edits: [{ cell: cell.address, value }],
  },
})

function wholeColumn(column: Column, texts: readonly PointsCell[]): Found[] {
  const cell = texts[0]
  if (!cell) return []
  return [
    {
      cell,
      ...inSheet(null, column),
      found: cell.text,
      expected: null,
      sentence: {
        vi: '{n} ô của cột này lưu số dưới dạng văn bản; hàm SUM bỏ qua chúng.',
        en: '{n} {n:cell of this column keeps a number as a text|cells of this column keep numbers as texts}; SUM passes over {n:it|them}.',
      },
      words: { n: texts.length },
      fix: asNumbers(texts),
    },
  ]
}

function oneByOne(sheet: ScoreSheet, index: number, texts: readonly PointsCell[]): Found[] {
  const rows = new Map(sheet.rows.map((row) => [row.cells[index], row]))
  return texts.map((cell) => ({
    cell,
    ...(isNoted(cell) ? { severity: 'info' as const } : {}),
    ...inSheet(rows.get(cell) ?? null, sheet.columns[index] ?? null),
    found: cell.text,
    expected: cell.points.kind === 'number' ? cell.points.reading.value : null,
    ...worded(cell),
    fix: asNumbers([cell]),
  }))
}

const isNoted = ({ points }: PointsCell): boolean => points.kind === 'number' && points.reading.noted === true

/** A mark behind a number is meant, and the number certain: it is worth knowing, not wrong. */
function worded(cell: PointsCell): Pick<Found, 'sentence' | 'words'> {
  const { points, text } = cell
  if (points.kind === 'number' && isNoted(cell))
    return { sentence: NOTED, words: { text, value: points.reading.value } }
  return { sentence: KEPT_AS_TEXT, words: { text } }
}

const KEPT_AS_TEXT: Text = {
  vi: 'Ô này chứa văn bản «{text}» chứ không phải số; hàm SUM bỏ qua nó.',
  en: 'This cell holds the text “{text}”, not a number; SUM passes over it.',
}
const INPUT_AS_TEXT: Text = {
  vi: 'Ô này chứa văn bản «{text}» chứ không phải số hay ngày; công thức chấm điểm bỏ qua nó.',
  en: 'This cell holds the text “{text}”, not a number or a day; the formula of the points passes over it.',
}
const NOTED: Text = {
  vi: 'Ô này ghi số kèm chú thích («{text}»), đã đọc là {value}; hàm SUM bỏ qua ô này.',
  en: 'This cell holds a number with a note (“{text}”) and was read as {value}; SUM passes over it.',
}
