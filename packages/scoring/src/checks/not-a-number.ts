import { isRankText } from '../reading/row-words.js'
import type { Column } from '../sheet/column.js'
import {
  findCells,
  maximumOf,
  type Points,
  type PointsCell,
  type ScoreRow,
  type ScoreSheet,
} from '../sheet/score-sheet.js'
import { formatNumber, type Text } from '../text.js'
import { roundHalfUp } from '../values/decimal.js'
import type { Found } from './check.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A text where points belong. */
export const notANumber: SheetCheck = {
  id: 'not-a-number',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Không phải số', en: 'Not a number' },
  help: {
    vi: 'Ô điểm chứa chữ, phần trăm hoặc phân số nên không được cộng. Ghi một số điểm, ví dụ 0,5.',
    en: 'A cell of points holds words, a percentage or a fraction and is not added. Write points, such as 0.5.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', 1, 'đạt'],
        ['2', 'B', 2, '80%'],
        ['3', 'C', 3, '2..5'],
      ],
    },
    right: {
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', 1, '0,5'],
        ['2', 'B', 2, '1,6'],
        ['3', 'C', 3, '2,5'],
      ],
    },
    findings: [
      {
        cell: 'D2',
        found: 'đạt',
        expected: null,
        vi: 'Ô này ghi «đạt», không đọc được thành số điểm.',
        en: 'This cell says “đạt”, which cannot be read as points.',
      },
      {
        cell: 'D3',
        found: '80%',
        expected: null,
        vi: 'Ô này ghi «80%»: là 80% của điểm tối đa 2 (tức 1,6 điểm), hay là 80 điểm? Hãy ghi số điểm; ô này chưa được tính.',
        en: 'This cell says “80%”: is that 80% of the maximum 2 (which is 1.6), or 80 points? Write the points; the cell is not counted.',
      },
      {
        cell: 'D4',
        found: '2..5',
        expected: null,
        vi: 'Ô này ghi «2..5», không đọc được thành số điểm; có lẽ là 2,5.',
        en: 'This cell says “2..5”, which cannot be read as points; it may mean 2.5.',
      },
    ],
  },
  run(sheet) {
    return findCells(
      sheet,
      ({ points }, row) => points.kind === 'text' && !isPercentIndex(points, row) && !isRankText(row.folded),
    ).map(({ cell, row, column }) => ({
      cell,
      ...inSheet(row, column),
      found: cell.text,
      expected: null,
      ...worded(cell, sharedMaximum(sheet, row, column)),
    }))
  },
}

/** An index may be written as the percentage that it is. */
const isPercentIndex = (points: Points, row: ScoreRow): boolean =>
  row.kind === 'index' && points.kind === 'text' && points.doubt?.kind === 'share'

/** What a share would be of; a share of a maximum that is itself in doubt says nothing. */
const sharedMaximum = (sheet: ScoreSheet, row: ScoreRow, column: Column): number | null =>
  column.role === 'maximum' ? null : maximumOf(sheet, row, column)

function worded({ points, text, value }: PointsCell, maximum: number | null): Pick<Found, 'sentence' | 'words'> {
  const doubt = points.kind === 'text' ? points.doubt : undefined
  if (doubt === undefined) return { sentence: WORDS, words: { text } }
  if (doubt.kind === 'misspelt') return { sentence: MISSPELT, words: { text, likely: doubt.likely } }
  const said = typeof value === 'number' ? `${formatNumber(rounded(doubt.share * 100), 'vi')}%` : text
  const words = { text: said, points: doubt.points, share: rounded(doubt.share * 100) }
  if (maximum === null) return { sentence: SHARE, words }
  const part = rounded(doubt.share * maximum)
  return { sentence: part === doubt.points ? SAME : SHARE_OF, words: { ...words, maximum, part } }
}

/** So many decimals as anybody writes points with. */
const rounded = (value: number): number => roundHalfUp(value, 5)

const WORDS: Text = {
  vi: 'Ô này ghi «{text}», không đọc được thành số điểm.',
  en: 'This cell says “{text}”, which cannot be read as points.',
}
const MISSPELT: Text = {
  vi: 'Ô này ghi «{text}», không đọc được thành số điểm; có lẽ là {likely}.',
  en: 'This cell says “{text}”, which cannot be read as points; it may mean {likely}.',
}
const SHARE: Text = {
  vi: 'Ô này ghi «{text}»: là {share}% của điểm tối đa, hay là {points} điểm? Hãy ghi số điểm; ô này chưa được tính.',
  en: 'This cell says “{text}”: is that {share}% of the maximum, or {points} {points:point|points}? Write the points; the cell is not counted.',
}
const SHARE_OF: Text = {
  vi: 'Ô này ghi «{text}»: là {share}% của điểm tối đa {maximum} (tức {part} điểm), hay là {points} điểm? Hãy ghi số điểm; ô này chưa được tính.',
  en: 'This cell says “{text}”: is that {share}% of the maximum {maximum} (which is {part}), or {points} {points:point|points}? Write the points; the cell is not counted.',
}
const SAME: Text = {
  vi: 'Ô này ghi «{text}»: là {share}% của điểm tối đa {maximum}, hay là {points} điểm? Cả hai cách hiểu đều được {part} điểm; hãy ghi số điểm, ô này chưa được tính.',
  en: 'This cell says “{text}”: is that {share}% of the maximum {maximum}, or {points} {points:point|points}? Both come to {part}; write the points, the cell is not counted.',
}
