import { sentence, type Text } from '../../text.js'
import type { Coverage, FigureState } from './coverage.js'

const INDICATORS: Text = {
  vi: '{indicators} chỉ tiêu: {told} được nhắc, {agree} khớp, {differ} khác, {notFound} không thấy',
  en: '{indicators} {indicators:indicator|indicators}: {told} told, {agree} agree, {differ} differ, {notFound} not found',
}
const FIGURES: Text = {
  vi: 'Số liệu trong lời văn: {matched} khớp biểu, {asked} đang hỏi, {open} chưa đối chiếu được',
  en: 'Figures of the text: {matched} agree with the annex, {asked} in question, {open} not compared with anything',
}
const AGREEMENT_UNKNOWN: Text = {
  vi: 'Không có câu hỏi không có nghĩa là khớp: những số chưa đối chiếu được cần người đọc.',
  en: 'No questions do not mean agreement: a person must read the figures that were not compared.',
}

/** What became of a figure, as a word beside it. */
export const figureStateText: Readonly<Record<FigureState, Text>> = {
  matched: { vi: 'khớp', en: 'agrees' },
  'in-question': { vi: 'đang hỏi', en: 'in question' },
  'not-understood': { vi: 'chưa đối chiếu được', en: 'not compared' },
}

/**
 * What was compared, in sentences: the annex first, then the text.
 *
 * @example coverageText({ indicators: 96, told: 41, agree: 29, differ: 12, notFound: 55, figures: { matched: 70, 'in-question': 0, 'not-understood': 0 } })[0].vi // '96 chỉ tiêu: 41 được nhắc, 29 khớp, 12 khác, 55 không thấy'
 */
export function coverageText({ indicators, told, agree, differ, notFound, figures }: Coverage): Text[] {
  const counts = { matched: figures.matched, asked: figures['in-question'], open: figures['not-understood'] }
  return [
    ...(indicators > 0 ? [sentence(INDICATORS, { indicators, told, agree, differ, notFound })] : []),
    sentence(FIGURES, counts),
    ...(counts.open > 0 && counts.asked === 0 ? [AGREEMENT_UNKNOWN] : []),
  ]
}
