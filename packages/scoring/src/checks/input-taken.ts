import type { BoundRule } from '../rules/index.js'
import { sentence, type Text } from '../text.js'

/** Most points of a criterion, levels of its rule, the year that is scored: what bounds a figure. */
interface Bounds {
  readonly maximum: number | null
  readonly year: number | null
}

/** What a cell of figures takes, as it is asked for: «điểm từ 0 đến 1,75». */
export function inputTaken(rule: BoundRule, isSurvey: boolean, { maximum, year }: Bounds): Text {
  if (isSurvey) return upTo(SURVEY, OPEN_POINTS, maximum)
  switch (rule.input) {
    case 'points':
      return upTo(POINTS, OPEN_POINTS, maximum)
    case 'level': {
      const { levels } = rule.parameters
      return upTo(LEVEL, OPEN_LEVEL, Array.isArray(levels) ? levels.length : null)
    }
    case 'received':
      return sentence(DAY, { year: String(year ?? 2026) })
    case 'rate':
      return RATE
    case 'count':
      return COUNT
    case 'answer':
      return ANSWER
    case 'done':
      return DONE
  }
}

const upTo = (bounded: Text, open: Text, most: number | null): Text =>
  most === null ? open : sentence(bounded, { most })

const POINTS: Text = {
  vi: 'số điểm từ 0 đến {most}',
  en: 'points from 0 to {most}',
}
const OPEN_POINTS: Text = { vi: 'số điểm từ 0 trở lên', en: 'points, 0 or more' }
const SURVEY: Text = {
  vi: 'số điểm từ 0 đến {most}, hoặc tỷ lệ từ 0% đến 100%',
  en: 'points from 0 to {most}, or a rate from 0 % to 100 %',
}
const LEVEL: Text = { vi: 'số thứ tự của mức, từ 1 đến {most}', en: 'the number of a level, 1 to {most}' }
const OPEN_LEVEL: Text = { vi: 'số thứ tự của mức: 1, 2, 3…', en: 'the number of a level: 1, 2, 3…' }
const DAY: Text = { vi: 'ngày nhận, ví dụ 15/6/{year}', en: 'the day of receipt, such as 15/6/{year}' }
const RATE: Text = { vi: 'tỷ lệ, ví dụ 96% hoặc 0,96', en: 'a rate, such as 96% or 0.96' }
const COUNT: Text = { vi: 'số lần, là số nguyên từ 0 trở lên', en: 'a whole number, 0 or more' }
const ANSWER: Text = { vi: '«Có», «Không» hoặc «Không áp dụng»', en: '“Có”, “Không” or “Không áp dụng”' }
const DONE: Text = { vi: '«Có» hoặc «Không»', en: '“Có” or “Không”' }

/** What the cells of a fraction take. */
export const PART: Text = { vi: 'số từ 0 trở lên', en: 'a number, 0 or more' }
export const WHOLE: Text = { vi: 'số lớn hơn 0', en: 'a number above 0' }
/** What the cell takes that says whether a criterion is assessed. */
export const ASSESSED: Text = {
  vi: '«Có» hoặc «Không đánh giá», viết đúng như vậy; hoặc để trống',
  en: '“Có” or “Không đánh giá”, spelt so; or nothing',
}
