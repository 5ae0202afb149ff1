import { grandTotalOf, isTogether, type TogetherIn } from '../sheet/grand-totals.js'
import { rowName, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { sentence, type Text } from '../text.js'
import { difference, roundHalfUp, sum } from '../values/decimal.js'
import type { Found } from './check.js'
import { COMPUTED } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/**
 * The check that compares a total of several tables with what they come to; one that no tables make up is told.
 *
 * @param above the tables before it in the workbook; without them there is nothing to compare
 */
export function grandTotalMismatch(above: readonly ScoreSheet[]): SheetCheck {
  return {
    id: 'grand-total-mismatch',
    since: '0.1.0',
    severity: 'error',
    repair: 'none',
    title: { vi: 'Tổng chung của các bảng sai', en: 'Wrong total of several tables' },
    help: {
      vi: 'Dòng tổng chung phải bằng tổng của các bảng mà nó cộng; dòng không khớp với bảng nào thì được nêu để đối chiếu bằng tay.',
      en: 'A total of several tables is what they come to together; one that no tables make up is told, to be compared by hand.',
    },
    figures: COMPUTED,
    // Needs several tables: its examples are the tests beside it.
    examples: null,
    run: (sheet) => (sheet.grandTotals ?? []).flatMap((row) => ofRow(sheet, row, above)),
  }
}

function ofRow(sheet: ScoreSheet, row: ScoreRow, above: readonly ScoreSheet[]): Found[] {
  const { columns } = grandTotalOf(row, sheet, above)
  if (columns.length === 0) return uncompared(sheet, row)
  return columns.flatMap((together) => (isTogether(together) || isRounded(together) ? [] : apart(sheet, row, together)))
}

/** The Ministry rounds only what is published, to two decimals. */
const isRounded = ({ found, parts }: TogetherIn): boolean => roundHalfUp(sum(parts), 2) === found

function apart(sheet: ScoreSheet, row: ScoreRow, { index, found, parts }: TogetherIn): Found[] {
  const cell = row.cells[index]
  const expected = sum(parts)
  if (!cell) return []
  return [
    {
      cell,
      ...inSheet(null, sheet.columns[index] ?? null),
      found,
      expected,
      difference: difference(found, expected),
      sentence: APART,
      words: { row: rowName(row), found, expected, sum: asSum(parts), gap: difference(found, expected) },
    },
  ]
}

function uncompared(sheet: ScoreSheet, row: ScoreRow): Found[] {
  const cell = row.cells.find(({ points }) => points.kind === 'number')
  if (!cell) return []
  return [
    {
      cell,
      ...inSheet(null, null),
      found: null,
      expected: null,
      severity: 'info',
      sentence: UNCOMPARED,
      words: { row: rowName(row), sheet: sheet.name },
    },
  ]
}

const asSum = (parts: readonly number[]): Text => {
  const join = (lang: keyof Text) => parts.map((n) => sentence({ vi: '{n}', en: '{n}' }, { n })[lang]).join(' + ')
  return { vi: join('vi'), en: join('en') }
}

const APART: Text = {
  vi: 'Dòng «{row}» ghi {found}, nhưng các bảng cộng lại được {expected} ({sum}); lệch {gap}.',
  en: '“{row}” says {found}, but the tables add up to {expected} ({sum}); {gap} apart.',
}
const UNCOMPARED: Text = {
  vi: 'Dòng «{row}» cộng nhiều bảng nhưng không khớp với các bảng đọc được, nên chưa đối chiếu.',
  en: '“{row}” sums several tables, but the tables that were read do not make it up: it was not compared.',
}
