import { publishedIndexOf } from '../../../framework/builtin.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { indexStated } from '../stated-index.js'

/** «PAPI năm 2018 đạt 86,08 điểm»: the index of that year has 80 points. */
export const indexOverMaximum: ReportCheck = {
  id: 'index-over-maximum',
  title: { vi: 'Chỉ số vượt điểm tối đa', en: 'Index over its maximum' },
  help: {
    vi: 'PAR INDEX, SIPAS, PCI tính trên 100; PAPI từ năm 2018 tính trên 80, trước đó trên 60.',
    en: 'PAR INDEX, SIPAS and PCI are of 100; PAPI is of 80 since 2018 and was of 60 before.',
  },
  examples: {
    wrong: 'Theo kết quả PAPI, năm 2018 tỉnh đạt tổng điểm 86,08, xếp thứ 6/63.',
    right: 'Theo kết quả PAPI, năm 2018 tỉnh đạt tổng điểm 46,08, xếp thứ 6/63.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence(read: ReadSentence): Question[] {
  const stated = indexStated(read)
  if (!stated || stated.year === null) return []
  const maximum = stated.index === 'papi' ? (publishedIndexOf('papi', stated.year)?.total ?? 100) : 100
  if (stated.points <= maximum) return []
  const words = { index: stated.name, year: String(stated.year), points: stated.points, maximum }
  return [ask('index-over-maximum', [read.sentence], OVER, words)]
}

const OVER = {
  vi: '{index} năm {year} ghi {points} điểm, điểm tối đa là {maximum}. Có đúng không?',
  en: '{index} of {year} is given as {points}, its maximum is {maximum}. Is that right?',
}
