import { oncePer } from '../../../values/once-per.js'
import { behindLast, DIGITS } from '../behind-last.js'
import type { StatedFigure } from '../figures.js'
import type { Cues } from './cues.js'

/** Units that only a difference has. */
const OF_DIFFERENCE = /^(?:điểm (?:phần trăm|%)|điểm%)/iu
const OF_RANK = /^(?:bậc|thứ bậc)/iu
/** What a value has come to is no difference, also behind a verb: «tăng lên 98», «giảm còn 24». */
const CAME_TO = /(?:còn|xuống|lên|đến|tới|thành|từ|đạt|mức)\s*(?:là\s*)?$/iu
/** What may stand between the verb and its figure. */
const FILLING =
  /^(?:\s*(?:thêm|được|đi|lên|xuống|hơn|khoảng|gần|là|tới|đến|đã|tương ứng|và|nữa|so|với|cùng|kỳ|năm|quý|tháng|trước|ngoái|trên|mức|tổng|số|lượng|điểm|ít nhất|tối thiểu|các|nhất))*\s*$/iu
const YEARS = /\b(?:19|20)\d\d\b/gu
const LEAD = 60

/** The words before a figure up to a mark of punctuation or another number; years are no numbers. */
export const leadTo = oncePer(({ sentence, at }: StatedFigure): string =>
  behindLast(sentence.text.slice(Math.max(0, at - LEAD), at).replace(YEARS, ''), `,;.():${DIGITS}`),
)

/** «cắt giảm 05 thủ tục» names a kind of thing to do, «thu nhập tăng thêm 1,2 triệu» an income. */
const NAMES = /(?:cắt giảm|tinh giản|tinh giảm|thu nhập tăng thêm|đơn giản hóa)[^,;]*$/iu

/** Whether a figure is a gain or a loss. */
export const isStep = (figure: StatedFigure, cues: Cues): boolean => stepsBy(cues)(figure)

const stepsBy = oncePer((cues: Cues) => oncePer((figure: StatedFigure) => readStep(figure, cues)))

function readStep(figure: StatedFigure, cues: Cues): boolean {
  if (figure.kind === 'fraction') return false
  if (OF_DIFFERENCE.test(figure.unit) || (OF_RANK.test(figure.unit) && figure.kind === 'count')) return true
  const lead = leadTo(figure)
  if (CAME_TO.test(lead) || NAMES.test(lead)) return false
  const verb = [...lead.matchAll(cues.steps)].at(-1)
  return (
    verb !== undefined &&
    (FILLING.test(lead.slice(verb.index + verb[0].length)) || (figure.kind === 'count' && isComparing(verb[0], lead)))
  )
}

/** «cao hơn cùng kỳ năm trước 12 hồ sơ»: what it is compared with stands between. */
const isComparing = (verb: string, lead: string): boolean => /hơn$/iu.test(verb) && lead.length <= LEAD
