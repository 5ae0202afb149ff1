import { indexOf, sum, type Text } from '@parscore/scoring'
import { argument, single } from './argument.js'
import { invalid, notAvailable } from './problem.js'
import { decimalIn, pointsIn, wholeIn } from './read-cell.js'

const POINTS: Text = { vi: 'điểm', en: 'points' }
const MAXIMA: Text = { vi: 'điểm tối đa', en: 'maxima' }
const DECIMALS: Text = { vi: 'số chữ số thập phân', en: 'decimals' }
/** The index is published with two decimals. */
const PUBLISHED = 2

/**
 * Chỉ số tính trên phần đã đánh giá: tổng điểm / tổng điểm tối đa × 100. Dòng để trống điểm, hoặc ghi Không đánh giá, không tính vào cả hai. | The index on what was assessed: Σ points ÷ Σ maxima × 100. Rows whose points are blank or say not assessed are left out of both.
 * @customfunction PARSCORE
 * @param points Vùng điểm đạt được | Range of points
 * @param maxima Vùng điểm tối đa, cùng kích thước | Range of maxima, of the same size
 * @param [decimals] Số chữ số thập phân của kết quả, mặc định 2 | Decimals of the result, 2 if left out
 * @returns Chỉ số, từ 0 đến 100 | The index, 0 to 100
 */
export function parscore(points: unknown[][], maxima: unknown[][], decimals?: unknown): number {
  const own = argument(POINTS, points)
  const most = argument(MAXIMA, maxima)
  if (own.rows !== most.rows || own.columns !== most.columns)
    throw invalid(MAXIMA, { vi: 'phải cùng kích thước với vùng điểm', en: 'must have the size of the points' })
  const places = wholeIn(DECIMALS, single(argument(DECIMALS, decimals)), PUBLISHED, 10)
  const assessed: { readonly value: number; readonly maximum: number }[] = []
  for (let row = 0; row < own.rows; row += 1)
    for (let column = 0; column < own.columns; column += 1) {
      const value = pointsIn(POINTS, own.at(row, column))
      if (value !== null)
        assessed.push({ value, maximum: maximumBeside(most.at(row, column), row * own.columns + column) })
    }
  if (assessed.length === 0)
    throw notAvailable({ vi: 'Chưa có điểm nào trong vùng.', en: 'The range has no points yet.' })
  const total = sum(assessed.map((row) => row.value))
  const maximum = sum(assessed.map((row) => row.maximum))
  if (maximum <= 0) throw invalid(MAXIMA, { vi: 'tổng phải lớn hơn 0', en: 'must add up to more than 0' })
  return indexOf(total, maximum, places)
}

function maximumBeside(cell: Parameters<typeof decimalIn>[1], index: number): number {
  const maximum = decimalIn(MAXIMA, cell)
  if (maximum !== null) return maximum
  throw invalid(
    MAXIMA,
    { vi: 'dòng thứ {n} có điểm nhưng không có điểm tối đa', en: 'row {n} has points but no maximum' },
    { n: index + 1 },
  )
}
