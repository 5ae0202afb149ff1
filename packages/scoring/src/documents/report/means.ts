import { type StatedFigure, wordsBefore } from './figures.js'

const MEAN =
  /(?:bình quân|trung bình|tính trung bình)(?:\s+(?:mỗi|một|cả|toàn|của|tính)\s+\p{L}+(?:\s\p{L}+)?)*\s*(?:là|đạt|có|chung)?\s*$/iu

/** Whether a figure is said to be a mean: «bình quân mỗi năm 62,4 văn bản». */
export const isMean = (figure: StatedFigure): boolean => MEAN.test(wordsBefore(figure))
