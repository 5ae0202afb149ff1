import { oncePer } from '../../values/once-per.js'
import { behindLast } from './behind-last.js'
import type { StatedFigure } from './figures.js'

/** «tối thiểu 100 tin», «không quá 688 đơn vị», «dưới 1%». */
const BEFORE =
  /(?:tối thiểu|ít nhất|tối đa|nhiều nhất|không quá|không dưới|dưới|từ trên)\s*(?:là\s*|được\s*|đạt\s*)?$/iu
/** «đạt trên 84%»; «24.330 người trên 27.650 người» is a share. */
const ABOVE_SHARE = /(?:^|\s)trên\s*$/iu
const ABOVE = /(?:đạt|có|được|với|chiếm|hiện)\s+trên\s*$/iu
/** «từ 90 điểm trở lên», «từ 60% đến dưới 80%», «mức 70% trở xuống». */
const OPEN =
  /^(?:\s?[^\s;,.()\d]+2?)?(?:\s[^\s;,.()\d]+2?){0,2}\s?(?<!(?:hài lòng|đại học|khá|tốt|trung cấp|cao đẳng|thạc sĩ)\s)trở (?:lên|xuống)/iu
const RANGE_END =
  /(?<!(?:tăng|giảm|chuyển|nâng|lên|xuống)\s[^\d;.,]{0,40})(?:từ|khoảng)\s+\d[\d.,]*\s?%?(?:\s\p{L}+){0,3}\s*(?:đến|tới|[-–])\s*(?:dưới\s+)?$/iu
/** «nằm trong khung giảm từ 60% đến 70%»: also behind a verb. */
const IN_FRAME =
  /(?:khung|phạm vi|khoảng|mức|biên độ)\s(?:\p{L}+\s){0,3}từ\s+(?:\d[\d.,]*\s?%?(?:\s\p{L}+){0,3}\s*(?:đến|tới|[-–])\s*)?$/iu
const RANGE_START = /(?<!(?:tăng|giảm|chuyển|nâng|lên|xuống)[^\d;.,]{0,40})(?:từ|khoảng)\s+$/iu
const RANGE_GOES_ON = /^(?:\s\p{L}+){0,3}\s*(?:đến|tới|[-–])\s*(?:dưới\s+)?\d/iu

const LEAD = 80

/**
 * Whether a figure bounds what it speaks of and does not state it: «đạt trên 84%», «từ 03 đến 05 phòng», «tối thiểu 50%». Nothing
 * adds up to a bound, and nothing contradicts it by being another figure.
 */
export const isBound = oncePer((figure: StatedFigure): boolean => {
  const { sentence, at, text, kind } = figure
  const lead = sentence.text.slice(Math.max(0, at - LEAD), at)
  const clause = behindLast(lead, ';()')
  const behind = sentence.text.slice(at + text.length, at + text.length + LEAD)
  if (BEFORE.test(clause) || (kind === 'share' ? ABOVE_SHARE : ABOVE).test(clause)) return true
  if (OPEN.test(behind) || RANGE_END.test(clause) || IN_FRAME.test(clause)) return true
  return RANGE_START.test(clause) && RANGE_GOES_ON.test(behind)
})

/** «phấn đấu», «dự kiến»: what is said is still to come. */
const AIM = /phấn đấu|mục tiêu|dự kiến|yêu cầu|tập trung|(?:trong|đến hết|đến) (?:quý|năm) [\dIVX]+[^;.]*hoàn thành/iu

/** Whether a figure is an aim and not a result. */
export const isAim = ({ sentence, at }: StatedFigure): boolean => AIM.test(behindLast(sentence.text.slice(0, at), ';'))
