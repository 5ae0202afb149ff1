import { isPoints, numberIn, type ScoreSheet, sentence, type Text } from '@parscore/scoring'

const NO_COLUMN: Text = {
  vi: 'Trang «{sheet}» không có cột điểm nào (tự đánh giá, thẩm định, kết quả…), nên chưa có điểm để kiểm tra.',
  en: 'The sheet “{sheet}” has no column of points (self-assessed, appraised, result …), so there are no points to check.',
}
const NO_POINTS: Text = {
  vi: 'Trang «{sheet}» chưa có điểm nào trong các cột điểm ({columns}), nên chưa có gì để kiểm tra.',
  en: 'The sheet “{sheet}” has no points yet in its columns ({columns}), so there is nothing to check.',
}

/**
 * Why a score table that has nothing wrong was not found right either: it has no column of points, or nothing stands in them.
 *
 * @returns `null` where there were points to check
 */
export function whyUnchecked(sheet: ScoreSheet): Text | null {
  const places = sheet.columns.flatMap((column, index) => (isPoints(column) ? [index] : []))
  if (places.length === 0) return sentence(NO_COLUMN, { sheet: sheet.name })
  const isFilled = sheet.rows.some((row) => places.some((place) => numberIn(row, place) !== null))
  if (isFilled) return null
  const columns = places.map((place) => sheet.columns[place]?.name ?? '').join('; ')
  return sentence(NO_POINTS, { sheet: sheet.name, columns })
}
