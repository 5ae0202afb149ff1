import { quotient, roundHalfUp } from '../../../values/decimal.js'
import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { isMean } from '../means.js'
import { type Money, moneyOf } from '../money.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «96 triệu đồng/người», «mỗi xã 600 triệu đồng». */
const OVER = /^[\p{L} ]{0,25}\/\s*(\p{L}+)/u
const DONG_OF_MILLION = 1e6
const MUCH = 1.5

/** «cho 31 người với số tiền 2,976 triệu đồng, bình quân 96 triệu đồng/người»: billions that were told as millions. */
export const meanInUnits: ReportCheck = {
  id: 'mean-in-units',
  claims: 'figures',
  title: { vi: 'Số tiền bình quân không khớp tổng số tiền', en: 'Mean amount is not that of the whole amount' },
  help: {
    vi: 'Đổi về cùng đơn vị, chia tổng số tiền cho số đơn vị trong câu; hay gặp nhất là ghi nhầm tỷ và triệu. Phần làm tròn được bỏ qua.',
    en: 'In one unit, divide the amount by the number of the sentence; mostly billions and millions were mixed up. Rounding is let pass.',
  },
  examples: {
    wrong: 'Mua thiết bị cho 24 xã hết 21.600 tỷ đồng, bình quân 900 triệu đồng/xã.',
    right: 'Mua thiết bị cho 24 xã hết 21,6 tỷ đồng, bình quân 900 triệu đồng/xã.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  return figures.flatMap((figure, at) => {
    const mean = isMean(figure) || isRoughMean(figure) ? moneyOf(figure) : null
    const over = mean && OVER.exec(figure.sentence.text.slice(figure.at + figure.text.length))?.[1]
    const total = figures
      .slice(0, at)
      .flatMap((each) => moneyOf(each) ?? [])
      .at(-1)
    // In one unit the plain mean asks.
    if (!mean || !over || !total || total.unit === mean.unit || /[.;]\s/u.test(between(total.figure, figure))) return []
    const before = figures.slice(0, at).filter(isNumber)
    const named = before.filter((each) => isDivisor(each, over))
    return asked(total, mean, named.length > 0 ? named : before.filter((each) => isThousandfold(total, mean, each)))
  })
}

/** «bình quân khoảng 836 triệu đồng/người». */
const isRoughMean = (figure: StatedFigure): boolean =>
  /(?:bình quân|trung bình)\s+(?:khoảng|gần|hơn|trên)\s*$/iu.test(wordsBefore(figure))

/** What the mean is over: of its name, or of any where «đơn vị» stands for all. */
const isDivisor = (each: StatedFigure, over: string): boolean =>
  each.unit.toLowerCase().startsWith(over.toLowerCase()) || /^(?:đơn|cơ|địa)$/iu.test(over)

const isNumber = (each: StatedFigure): boolean => each.kind === 'count' && each.value > 1 && moneyOf(each) === null

/** «9 trường hợp …, 1.143 tỷ đồng, bình quân 127 triệu đồng/người»: a number of another name is the one meant where all but the unit holds. */
const isThousandfold = (total: Money, mean: Money, { value }: StatedFigure): boolean =>
  [1000, 1 / 1000].some(
    (times) => Math.abs((total.value * times) / value - mean.value) <= (total.slack * times) / value + mean.slack,
  )

function asked(total: Money, mean: Money, numbers: readonly StatedFigure[]): Question[] {
  const nearest = numbers.at(-1)
  const isMade = numbers.some(
    ({ value }) => Math.abs(total.value / value - mean.value) <= total.slack / value + mean.slack,
  )
  const isRough = /(?:khoảng|gần|hơn|trên)\s*$/iu.test(wordsBefore(mean.figure))
  // «khoảng 836 triệu đồng» is no tenth and no tenfold of it.
  const isFar = (value: number) => total.value / value > mean.value * MUCH || total.value / value < mean.value / MUCH
  if (!nearest || isMade || (isRough && !numbers.every(({ value }) => isFar(value)))) return []
  const words = {
    total: total.text,
    number: nearest.text,
    expected: roundHalfUp(quotient(quotient(total.value, nearest.value), DONG_OF_MILLION), 3),
    printed: mean.text,
  }
  return [ask('mean-in-units', [mean.figure.sentence], DIFFERS, words, [total.figure, nearest, mean.figure])]
}

const DIFFERS = {
  vi: '{total} chia cho {number} là {expected} triệu đồng, báo cáo ghi bình quân {printed}. Có đúng không?',
  en: '{total} over {number} is {expected} million, the report says {printed} on average. Is that right?',
}
