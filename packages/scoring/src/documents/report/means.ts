import { type StatedFigure, wordsBefore } from './figures.js'

const MEAN =
  /(?:bình quân|trung bình|tính trung bình)(?:\s+(?:mỗi|một|cả|toàn|của|tính)\s+\p{L}+(?:\s\p{L}+){0,5}){0,3}\s*(?:là|đạt|có|chung)?\s*(?:gần|hơn|trên|khoảng|xấp xỉ|chừng)?\s*$/iu
/** «mỗi tổ 07 thành viên», «mỗi tháng có 03 tin bài»: what each of them has. */
const EACH = /(?:^|\s)mỗi\s+(\p{L}+(?:\s\p{L}+){0,2}?)(?:\s+(?:có|là|gồm|được))?\s*$/iu

/** Whether a figure is said to be a mean: «bình quân mỗi năm 62,4 văn bản». */
export const isMean = (figure: StatedFigure): boolean => MEAN.test(wordsBefore(figure)) && !isOfKind(figure)

/** «tốt 62 cơ quan, khá 41 cơ quan, trung bình 12 cơ quan»: beside other marks «trung bình» is one. */
const isOfKind = (figure: StatedFigure): boolean =>
  /(?:^|loại |mức )trung bình$/iu.test(wordsBefore(figure)) &&
  /(?:^|[\s(])(?:khá|giỏi|tốt|xuất sắc|yếu)\s+(?:là\s+)?\d[^;.]*$/iu.test(figure.sentence.text.slice(0, figure.at))

/** Of what each has so many, such as «tổ»; `null` where a figure is said of no each. */
export const eachOf = (figure: StatedFigure): string | null => EACH.exec(wordsBefore(figure))?.[1] ?? null
