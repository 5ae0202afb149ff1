import { quotient, roundHalfUp } from '../../../../values/decimal.js'
import type { StatedFigure } from '../../figures.js'
import { printedOf } from '../../percents.js'
import { valuesOf } from '../share-explained.js'
import type { Way } from './nearby.js'

const MONTHS = 12
/** A mean of fewer digits is made by chance. */
const TELLING = 3

/** «342 người, bình quân 21,4 người/đơn vị» of the 16 communes named elsewhere: a mean over another number, or of another total. */
const isMeanOfOthers: Way = (figures, { beside, all }) => {
  const mean = figures.at(-1)
  if (!mean || mean.value === 0) return false
  const numbersIn = (each: StatedFigure) => valuesOf(each).map(({ value }) => value)
  const totals = [...figures, ...beside].filter(({ sentence, at }) => sentence === mean.sentence && at < mean.at)
  const isTelling = mean.text.replace(/\D/gu, '').length >= TELLING
  // Of two digits only what the mean is told to be over, or what stands in its sentence.
  const near = [...figures, ...beside].filter((each) => each.sentence === mean.sentence || isOver(each, mean))
  const numbers = isTelling
    ? [...figures, ...beside, ...all].flatMap(numbersIn)
    : [...(mean.decimals > 0 ? near.flatMap(numbersIn) : []), ...yearsIn(mean.sentence.text)]
  const months = /tháng/iu.test(mean.sentence.text) ? numbers.map((value) => value * MONTHS) : []
  const [printed, slack] = [printedOf(mean), 10 ** -mean.decimals]
  // Exact decimals are slow, and most pairs are far off.
  const isMade = (total: number, number: number) =>
    number > 1 &&
    Math.abs(total / number - printed) <= slack &&
    roundHalfUp(quotient(total, number), mean.decimals) === printed
  return totals.flatMap(numbersIn).some((total) => [...numbers, ...months].some((number) => isMade(total, number)))
}

/** «21,4 người/đơn vị» of the 16 communes named elsewhere. */
function isOver(number: StatedFigure, mean: StatedFigure): boolean {
  const behind = mean.sentence.text.slice(mean.at + mean.text.length)
  const over = /^[\p{L} ]{1,30}\/\s*(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase()
  const isOffice = over === 'đơn' || over === 'cơ' || over === 'địa'
  return over !== undefined && (number.unit.toLowerCase().startsWith(over) || (isOffice && OFFICE.test(number.unit)))
}
const OFFICE = /^(?:xã|phường|huyện|thị|sở|ban|đơn vị|cơ quan|phòng|trường|trạm|thôn|tổ)(?!\p{L})/iu

/** «trong 05 năm», «giai đoạn 2021 - 2025». */
function yearsIn(text: string): number[] {
  const period = /(20\d\d)\s*[-–]\s*(20\d\d)/u.exec(text)
  const named = /(?<!\d)0?([2-9]|10) năm/u.exec(text)
  return [...(named ? [Number(named[1])] : []), ...(period ? [Number(period[2]) - Number(period[1]) + 1] : [])]
}

/** The last figure is said to be the mean of the first over the second. */
export const meanHeld: readonly Way[] = [isMeanOfOthers]
