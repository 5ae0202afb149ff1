import type { Check } from '../../checks/check.js'
import { two } from '../../checks/figure-names.js'
import type { ScoreSheet } from '../../sheet/score-sheet.js'
import { pointsOf } from '../../sheet/total.js'
import { difference } from '../../values/decimal.js'
import { likeness } from '../../values/fold.js'
import { onField } from './checks/loss-remark.js'
import type { LossTable } from './loss-table.js'

/** From this likeness on two titles are of one field. */
const SAME_TITLE = 0.6

/**
 * The check that compares a table of losses with a score sheet of the same document: a field with 7.75 in one and 7.5 in the other.
 * Its column is the sheet's latest year of results.
 *
 * @param sheet the score sheet; without one there is nothing to compare
 */
export function fieldPointsDiffer(sheet: ScoreSheet | null): Check<LossTable> {
  const results = (sheet?.columns ?? [])
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => column.role === 'result')
  const latest = results.sort((a, b) => (b.column.year ?? 0) - (a.column.year ?? 0))[0]
  return {
    id: 'field-points-differ',
    since: '0.1.0',
    severity: 'error',
    repair: 'none',
    title: { vi: 'Điểm lĩnh vực khác bảng điểm', en: 'Field points differ from the score sheet' },
    help: {
      vi: 'Cùng một lĩnh vực, cùng một năm phải có một số điểm trong cả báo cáo.',
      en: 'One field of one year has one number of points throughout a report.',
    },
    // Needs two tables: its examples are the tests of Đắk Nông’s report.
    figures: two({ vi: 'Ở đây', en: 'Here' }, { vi: 'Bảng điểm', en: 'Score table' }),
    examples: null,
    run: (table) =>
      latest === undefined || !sheet
        ? []
        : table.fields.flatMap((field) => {
            const row = sheet.rows.find(
              (each) =>
                each.kind === 'node' && each.children.length === 0 && likeness(each.title, field.title) >= SAME_TITLE,
            )
            const points = row ? pointsOf(row, latest.at) : null
            if (!row || points === null || field.points === null || points === field.points) return []
            return onField(table, field, field.cell, {
              found: field.points,
              expected: points,
              difference: difference(field.points, points),
              sentence: {
                vi: 'Lĩnh vực {number} «{title}» đạt {own} điểm ở đây, nhưng {points} trong bảng điểm ({sheet}, ô {cell}).',
                en: 'Field {number} “{title}” has {own} {own:point|points} here, but {points} in the score table ({sheet}, {cell}).',
              },
              words: {
                own: field.points,
                points,
                sheet: sheet.name,
                cell: row.cells[latest.at]?.address ?? '',
              },
            })
          }),
  }
}
