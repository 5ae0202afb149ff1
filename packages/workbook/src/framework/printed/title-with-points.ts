import { parseNumber } from '@parscore/scoring'

/** A title with its points, and what stands behind them. */
export interface TitleWithPoints {
  readonly title: string
  readonly points: number
  /** «điểm = tỷ lệ × 3» of «Mức độ thực hiện (3 điểm): điểm = tỷ lệ × 3»; empty where nothing does. */
  readonly rest: string
}

const WITH_POINTS =
  /^(.+?)(?<!\s)\s*[([]\s*(?:tối đa\s*(?::\s*)?)?(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\s*[)\]]\s*[:.–-]?\s*(.*)$/iu

/** Parts a title from the points in brackets behind it; `null` where there are none. */
export function titleWithPoints(text: string): TitleWithPoints | null {
  const [, title, number = '', rest = ''] = WITH_POINTS.exec(text) ?? []
  const read = parseNumber(number, 'points')
  return title === undefined || !read.ok ? null : { title, points: read.value.value, rest }
}

/** The maximum behind a title, whose spaces are folded. */
const MAXIMUM =
  /\s?(?:[([]\s?(?:(?:cộng |trừ )?tối đa:?\s?)?|[:–-]\s?(?:tối đa:?\s?)?|,\s?tối đa:?\s?)[\d.,]{1,12}\s?(?:điểm|đ)\s?[)\]]?\s?[.;]?$/iu

/** A title without the maximum that it names. @example withoutPoints('Thể chế (10 điểm)') // 'Thể chế' */
export const withoutPoints = (title: string): string => title.replace(MAXIMUM, '')
