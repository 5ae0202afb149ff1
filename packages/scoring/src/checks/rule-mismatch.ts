import { inputCells, inputsOf, inputValue, isLeftOut } from '../sheet/row-inputs.js'
import { maximumOf, nodeRows, numberIn, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { sentence, type Text } from '../text.js'
import { numberOfCell } from '../values/cell-value.js'
import { difference } from '../values/decimal.js'
import { besideWhat } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Points are compared as formulas compute them. */
const NOTHING = 1e-9

/** Points that do not follow from what was filled in. */
export const ruleMismatch: SheetCheck = {
  id: 'rule-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm không theo cách chấm', en: 'Points do not follow from the inputs' },
  help: {
    vi: 'Số liệu đã nhập cho ra mức điểm khác với điểm đang ghi. Sửa số liệu, hoặc sửa điểm.',
    en: 'What was filled in gives other points than stand here. Mend the inputs or the points.',
  },
  figures: besideWhat('Theo cách chấm', 'By its rule'),
  examples: {
    wrong: {
      framework: 'par-2016',
      columns: ['maximum', 'input', 'self 2016'],
      rows: [['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1, 0.96, 1]],
    },
    right: {
      framework: 'par-2016',
      columns: ['maximum', 'input', 'self 2016'],
      rows: [['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1, 1, 1]],
    },
    findings: [
      {
        cell: 'E2',
        found: 1,
        expected: 0.5,
        vi: 'Tiêu chí I.1.a ghi 1 điểm, nhưng theo cách chấm: Tỷ lệ 96% → 0,5 trên 1 điểm.',
        en: 'Criterion I.1.a has 1 point, but by its rule: Rate 96 % → 0.5 of 1 point.',
      },
    ],
  },
  run(sheet) {
    const places = sheet.columns.flatMap(({ role }, index) => (role === 'computed' || role === 'self' ? [index] : []))
    return nodeRows(sheet).flatMap((row) => {
      const scored = scoredByRule(sheet, row)
      if (!scored) return []
      return places.flatMap((index) => {
        const [cell, value] = [row.cells[index], numberIn(row, index)]
        if (!cell || value === null || Math.abs(value - scored.points) < NOTHING) return []
        return [
          {
            cell,
            ...inSheet(row, sheet.columns[index] ?? null),
            found: value,
            expected: scored.points,
            difference: difference(value, scored.points),
            sentence: {
              vi: 'Tiêu chí {code} ghi {value} điểm, nhưng theo cách chấm: {trace}.',
              en: 'Criterion {code} has {value} {value:point|points}, but by its rule: {trace}.',
            },
            words: { code: row.code, value, trace: scored.trace },
          },
        ]
      })
    })
  },
}

/** The points of a leaf by its rule; `null` where it is left out, not filled in, or has no rule. */
export function scoredByRule(
  sheet: ScoreSheet,
  row: ScoreRow,
): { readonly points: number; readonly trace: Text } | null {
  const rule = row.node?.rule
  if (sheet.inputColumns.length === 0) return null
  const maximum = maximumOf(sheet, row)
  if (!rule || row.children.length > 0 || maximum === null || isLeftOut(sheet, row)) return null
  const inputs = inputsOf(sheet, row)
  if (!inputs?.ok) return null
  const survey = row.node?.measure === 'survey' ? surveyPoints(sheet, row) : null
  // More than the maximum is neither a share nor points: the rule says nothing of it.
  if (survey !== null) return survey > maximum ? null : { points: survey, trace: sentence(SURVEY, { points: survey }) }
  const scored = rule.evaluate(maximum, inputs.value)
  return scored.ok && scored.value.status === 'scored' ? scored.value : null
}

/** A figure of a survey above 1 is no share of the maximum: it is the points themselves. */
function surveyPoints(sheet: ScoreSheet, row: ScoreRow): number | null {
  const [figure] = inputCells(sheet, row, 'input')
  const read = numberOfCell(inputValue(figure?.value ?? null), 'points')
  return read.ok && read.value !== null && read.value > 1 ? read.value : null
}

const SURVEY: Text = {
  vi: 'điểm điều tra xã hội học nhập vào là {points}',
  en: 'the points of the survey that were entered are {points}',
}
