import { oncePer } from '../../values/once-per.js'
import { labelBefore, type StatedFigure, wordsBehind } from './figures.js'

/** What became of the things that a figure counts. */
export type Role = 'done' | 'rest' | 'on-time' | 'late'

/** The first that is said counts: «đang trong hạn» is a rest, «hoàn thành quá hạn» late. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'rest',
    /(?:^|\s)(?:đang|chờ|còn(?! hiệu lực)|còn lại|chưa|khuyết|thiếu|chuyển sang|chuyển tiếp|tiếp tục (?:thực hiện|triển khai|xử lý|giải quyết)|tồn(?! tại)|vắng)(?:\s|$)/iu,
  ],
  ['late', /(?:^|\s)(?:quá hạn|trễ hạn|trễ hẹn|chậm hạn|chậm|muộn)(?:\s|$)/iu],
  ['on-time', /(?:^|\s)(?:đúng hạn|trước hạn|trong hạn|đúng hẹn|sớm hạn|trước và đúng hạn)(?:\s|$)/iu],
  [
    'done',
    /(?:^|\s)(?:đã(?! (?:đến|tới) hạn)|hoàn thành|hoàn tất|xong|có mặt|bố trí|khắc phục|trả lời|dự thi|tham dự)(?:\s|$)/iu,
  ],
]
/** What arrived from an earlier period is no rest of this one. */
const CARRIED_OVER = /(?:kỳ|năm|quý|tháng) trước/iu
/** What is due is not done. */
const TO_DO = /(?:^|\s)(?:phải|cần|sẽ|dự kiến|phấn đấu)(?:\s|$)/iu
/** So many words behind a figure say what became of what it counts. */
const WORDS_BEHIND = 8
/** So many letters before it. */
const LETTERS_BEFORE = 60
/** «số TTHC còn lại (38 TTHC)». */
const LEFT_IN_BRACKET = /còn lại[^;.()\d]{0,20}\(\s*$/iu
/** «12 đơn thư, khiếu nại còn lại». */
const REMAINING = /^[^\d;.()]{0,40}còn lại/iu

/** What became of the things that a figure counts, by the words of its clause: first those before it, then those behind. */
export const roleOf = oncePer((figure: StatedFigure): Role | null => {
  const { sentence, at, text } = figure
  const before = labelBefore(figure, LETTERS_BEFORE)
  const behind = wordsBehind(figure).split(' ').slice(0, WORDS_BEHIND).join(' ')
  if (CARRIED_OVER.test(before) || CARRIED_OVER.test(behind)) return null
  const said = ROLES.find(([, words]) => words.test(before)) ?? ROLES.find(([, words]) => words.test(behind))
  if (said?.[0] === 'done' && TO_DO.test(before)) return null
  if (said) return said[0]
  if (LEFT_IN_BRACKET.test(sentence.text.slice(Math.max(0, at - LETTERS_BEFORE), at))) return 'rest'
  return REMAINING.test(sentence.text.slice(at + text.length, at + text.length + 60)) ? 'rest' : null
})

/** What words say became of a thing. */
export const roleIn = (words: string): Role | null => ROLES.find(([, said]) => said.test(words))?.[0] ?? null
