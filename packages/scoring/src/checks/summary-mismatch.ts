import { fullAddress } from '../sheet/grid.js'
import type { ScoreSheet } from '../sheet/score-sheet.js'
import type { Text } from '../text.js'
import { difference } from '../values/decimal.js'
import type { Found } from './check.js'
import { besideWhat } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { type ComparedFigure, summarised } from './summary-of.js'

/**
 * The check that compares a summary with the table whose details it sums up, in one sheet or in two: each field, the total, every unit and
 * column that both have.
 *
 * @param tables the score tables of the workbook; without others there is nothing to compare
 */
export function summaryMismatch(tables: readonly ScoreSheet[]): SheetCheck {
  return {
    id: 'summary-mismatch',
    since: '0.1.0',
    severity: 'error',
    repair: 'none',
    title: { vi: 'Bảng tổng hợp khác bảng chi tiết', en: 'Summary and detail disagree' },
    help: {
      vi: 'Mỗi số của bảng tổng hợp phải là số của bảng chi tiết; số làm tròn thì được nêu để biết.',
      en: 'Each figure of a summary is that of the detail; one that is rounded is told for information.',
    },
    figures: besideWhat('Bảng chi tiết', 'Detail'),
    // Needs two tables: its examples are the tests beside it.
    examples: null,
    run: (sheet) =>
      summarised(sheet, tables).flatMap(({ detail, figures }) =>
        figures.flatMap((figure) => (figure.agrees === 'exactly' ? [] : (told(sheet, detail, figure) ?? []))),
      ),
  }
}

function told(sheet: ScoreSheet, detail: ScoreSheet, figure: ComparedFigure): Found | null {
  const { row, index, found, detail: expected, from, at, agrees } = figure
  const cell = row.cells[index]
  if (!cell) return null
  const there = from?.cells[at]
  return {
    cell,
    ...inSheet(row, sheet.columns[index] ?? null),
    found,
    expected,
    difference: difference(found, expected),
    ...(agrees === 'rounded' ? { severity: 'info' as const } : {}),
    sentence: agrees === 'rounded' ? ROUNDED : OTHER,
    words: {
      found,
      expected,
      what: row.kind === 'node' ? { vi: `${row.code} «${row.title}»`, en: `${row.code} “${row.title}”` } : TOTAL,
      place: there ? fullAddress(there.sheet, there.address) : sumOf(detail),
    },
  }
}

/** Where the detail prints no total of its own, its fields are added up. */
const sumOf = ({ name }: ScoreSheet): Text => ({ vi: `cộng các lĩnh vực, ${name}`, en: `its fields added up, ${name}` })

const TOTAL: Text = { vi: 'dòng tổng', en: 'the total' }

const OTHER: Text = {
  vi: 'Bảng tổng hợp ghi {found} ở {what}, bảng chi tiết ({place}) là {expected}.',
  en: 'The summary has {found} for {what}, the detail ({place}) {expected}.',
}
const ROUNDED: Text = {
  vi: 'Bảng tổng hợp ghi {found} ở {what}: làm tròn từ {expected} của bảng chi tiết ({place}).',
  en: 'The summary has {found} for {what}: {expected} of the detail ({place}), rounded.',
}
