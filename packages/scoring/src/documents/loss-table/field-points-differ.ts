import type { Witness } from '../../causes/witness.js'
import type { Check } from '../../checks/check.js'
import { two } from '../../checks/figure-names.js'
import { fullAddress } from '../../sheet/grid.js'
import type { ScoreRow, ScoreSheet } from '../../sheet/score-sheet.js'
import { pointsOf } from '../../sheet/total.js'
import type { Text } from '../../text.js'
import { difference } from '../../values/decimal.js'
import { likeness } from '../../values/fold.js'
import { onField } from './checks/loss-remark.js'
import type { LossField, LossTable } from './loss-table.js'

/** From this likeness on two titles are of one field. */
const SAME_TITLE = 0.6

/** A field of a table of losses beside the points that a score sheet has for it. */
interface FieldBeside {
  readonly field: LossField
  readonly row: ScoreRow
  /** Place in `sheet.columns`. */
  readonly column: number
  readonly own: number
  readonly points: number
}

/** The fields whose points are not those of the latest year of results of a sheet. */
function differing({ fields }: LossTable, sheet: ScoreSheet): FieldBeside[] {
  const results = sheet.columns.map((column, at) => ({ column, at })).filter(({ column }) => column.role === 'result')
  const latest = results.sort((a, b) => (b.column.year ?? 0) - (a.column.year ?? 0))[0]
  if (!latest) return []
  return fields.flatMap((field) => {
    const row = sheet.rows.find(
      (each) => each.kind === 'node' && each.children.length === 0 && likeness(each.title, field.title) >= SAME_TITLE,
    )
    const points = row ? pointsOf(row, latest.at) : null
    if (!row || points === null || field.points === null || points === field.points) return []
    return [{ field, row, column: latest.at, own: field.points, points }]
  })
}

const LOSS_TABLE: Text = { vi: 'bảng giải trình mất điểm', en: 'the table of lost points' }

/** What a table of losses says otherwise of the cells of a score sheet. */
export const lossWitnesses = (table: LossTable, sheet: ScoreSheet): Witness[] =>
  differing(table, sheet).flatMap(({ field: { cell }, row, column, own }) =>
    cell ? [{ row, column, value: own, cell: fullAddress(cell.sheet, cell.address), name: LOSS_TABLE }] : [],
  )

/**
 * The check that compares a table of losses with a score sheet of the same document: a field with 7.75 in one and 7.5 in the other.
 * Its column is the sheet's latest year of results.
 *
 * @param sheet the score sheet; without one there is nothing to compare
 */
export function fieldPointsDiffer(sheet: ScoreSheet | null): Check<LossTable> {
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
      (sheet ? differing(table, sheet) : []).flatMap(({ field, row, column, own, points }) =>
        onField(table, field, field.cell, {
          found: own,
          expected: points,
          difference: difference(own, points),
          sentence: {
            vi: 'Lĩnh vực {number} «{title}» đạt {own} điểm ở đây, nhưng {points} trong bảng điểm ({sheet}, ô {cell}).',
            en: 'Field {number} “{title}” has {own} {own:point|points} here, but {points} in the score table ({sheet}, {cell}).',
          },
          words: { own, points, sheet: sheet?.name ?? '', cell: row.cells[column]?.address ?? '' },
        }),
      ),
  }
}
