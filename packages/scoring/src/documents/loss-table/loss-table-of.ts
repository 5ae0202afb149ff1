import { causeTitle } from '../../explain/cause.js'
import type { Loss, LostPoints } from '../../explain/lost-points.js'
import { lostPoints } from '../../explain/lost-points.js'
import { fieldRows, maximumOf, type ScoreRow, type ScoreSheet } from '../../sheet/score-sheet.js'
import { assessedMaximum, isAssessed, pointsOf } from '../../sheet/total.js'
import { type Lang, LEFT_OPEN } from '../../text.js'
import type { LossCause, LossField, LossTable } from './loss-table.js'

/**
 * The table of losses of a score sheet: every field that lost points, each cause with its points and who answers for it. The
 * cause is what the sheet's own column of explanations says, else what the rule says.
 *
 * @param column place of a column of points in `sheet.columns`
 * @returns `null` where nothing is filled in or no maximum is known
 */
export function lossTableOf(sheet: ScoreSheet, column: number, lang: Lang): LossTable | null {
  const lost = lostPoints(sheet, column)
  if (!lost) return null
  const fields = fieldRows(sheet)
    .filter((row) => isAssessed(row, column))
    .map((row) => lossField(sheet, column, row, lost, lang))
  const name = sheet.columns[column]?.name ?? ''
  return { name: sheet.name, column: name, fields: fields.filter(({ causes }) => causes.length > 0) }
}

function lossField(sheet: ScoreSheet, column: number, row: ScoreRow, lost: LostPoints, lang: Lang): LossField {
  // A bonus wins points: it is no cause of a loss.
  const own = lost.losses.filter(
    ({ field, cause, lost: points }) => field === row && (points > 0 || cause === 'contradiction'),
  )
  return {
    number: row.code,
    title: row.title,
    points: pointsOf(row, column),
    maximum: assessedMaximum(sheet, row, column) ?? maximumOf(sheet, row, sheet.columns[column]),
    causes: own.map(
      (loss): LossCause => ({
        text: [`${loss.row.code} ${loss.row.title}:`, explanationOf(sheet, loss.row) || whyOf(loss, lang)].join(' '),
        ...pointsOfLoss(loss),
        agency: loss.agency ?? '',
        slip: null,
        cell: null,
      }),
    ),
    cell: null,
  }
}

/** The points stand in brackets behind the cause; a contradiction needs its sentence. */
function whyOf({ cause, reason, said }: Loss, lang: Lang): string {
  // The office's own words go out as they are: the cell that they stand in is nothing to who reads the document.
  if (said !== null && (cause === 'appraisal' || cause === 'unknown')) return said.text
  if (cause === 'appraisal' || cause === 'unknown') return LEFT_OPEN
  return cause === 'contradiction' ? reason[lang] : causeTitle(cause)[lang]
}

/** A contradiction has no points of its own: the difference is stated below the table. A penalty takes points off. */
function pointsOfLoss({
  row,
  points,
  maximum,
  lost,
  cause,
}: Loss): Pick<LossCause, 'points' | 'maximum' | 'isDeduction'> {
  if (cause === 'contradiction') return { points: null, maximum: null, isDeduction: false }
  if (row.beside === 'penalty') return { points: 0, maximum: lost, isDeduction: true }
  return { points, maximum, isDeduction: false }
}

function explanationOf(sheet: ScoreSheet, row: ScoreRow): string {
  const place = sheet.wordColumns.findIndex(({ role }) => role === 'explanation')
  return place < 0 ? '' : (row.words[place] ?? '')
}
