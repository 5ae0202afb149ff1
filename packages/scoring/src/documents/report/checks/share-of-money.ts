import { product, quotient } from '../../../values/decimal.js'
import { isChange } from '../change-verbs.js'
import { between, type StatedFigure } from '../figures.js'
import { moneyOf } from '../money.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «đã giải ngân 71.050 triệu đồng, đạt 91,1%», «trích 40% tạo nguồn … là 38.700 tỷ đồng»: the amount that a share is of. */
const BEFORE = /^[^;.()\d]{0,30}[,(]\s*(?:đạt|bằng|chiếm|tương đương|tương ứng)?\s*(?:với\s*)?(?:tỷ lệ\s*)?$/iu
const BEHIND = /^[^;.()\d]{0,60}\s(?:là|bằng|được|khoảng)\s*$/iu
/** Amounts are told a thousandfold or tenfold by a slip of the unit or of a nought. */
const OF_UNITS: readonly number[] = [1000, 0.001]
/** «tiết kiệm 10% được 142,6 tỷ, bằng 103% so với năm trước (138,4 tỷ)»: a nought more or less needs a share of three digits. */
const OF_NOUGHTS: readonly number[] = [10, 0.1]
/** Of so few digits a share fits by chance. */
const TELLING = 2

/** «bố trí 7,80 tỷ đồng, đã giải ngân 71.050 triệu đồng, đạt 91,1%»: with another unit, or a nought less, the share is right. */
export const shareOfMoney: ReportCheck = {
  id: 'share-of-money',
  title: { vi: 'Số tiền có thể ghi nhầm đơn vị', en: 'An amount may be told in the wrong unit' },
  help: {
    vi: 'Tỷ lệ chỉ đúng khi một trong hai số tiền đổi tỷ thành triệu (hoặc ngược lại), hay bớt, thêm một chữ số 0.',
    en: 'The share is right only with millions in place of billions (or the other way round), or with a nought more or less.',
  },
  examples: {
    wrong: 'Chênh lệch thu chi là 96.750 triệu đồng; trích 40% tạo nguồn cải cách tiền lương là 38.700 tỷ đồng.',
    right: 'Chênh lệch thu chi là 96.750 triệu đồng; trích 40% tạo nguồn cải cách tiền lương là 38.700 triệu đồng.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  const figures = read.flatMap((each) => each.figures)
  const amounts = figures.flatMap((figure) => (isChange(figure) ? [] : (amountOf(figure) ?? [])))
  if (amounts.length < 2) return []
  return figures.flatMap((share, at) => {
    if (share.kind !== 'share' || share.text.replace(/\D/gu, '').length < TELLING) return []
    const [before, behind] = [figures[at - 1], figures[at + 1]]
    const part = amounts.find(
      ({ figure }) =>
        figure.sentence === share.sentence &&
        ((figure === before && BEFORE.test(between(figure, share))) ||
          (figure === behind && BEHIND.test(between(share, figure)))),
    )
    return part ? asked(share, part, amounts) : []
  })
}

/** An amount in đồng as it is printed. */
interface Amount {
  readonly figure: StatedFigure
  readonly value: number
  readonly text: string
}

const MILLION = 1e6

/** Also «6,165 triệu đồng», which may stand for 6.165 million or for 6,165 thousand. */
function amountOf(figure: StatedFigure): Amount | null {
  const money = moneyOf(figure)
  if (money) return { figure, value: money.value, text: money.text }
  const isOpen = figure.kind === 'count' && /^\d{1,3},\d{3}$/u.test(figure.text) && /^triệu/iu.test(figure.unit)
  return isOpen
    ? { figure, value: product(quotient(figure.value, 1000), MILLION), text: `${figure.text} triệu đồng` }
    : null
}

function asked(share: StatedFigure, part: Amount, amounts: readonly Amount[]): Question[] {
  const wholes = amounts.filter(({ figure, value }) => figure !== part.figure && value > 0)
  const fits = (whole: Amount, times: number) =>
    percentOf(product(part.value, times), whole.value, share.decimals) === printedPercent(share)
  if (wholes.some((whole) => fits(whole, 1))) return []
  const times = share.text.replace(/\D/gu, '').length > TELLING ? [...OF_UNITS, ...OF_NOUGHTS] : OF_UNITS
  const whole = wholes.findLast((each) => times.some((factor) => fits(each, factor)))
  if (!whole) return []
  const words = { part: part.text, whole: whole.text, printed: printedPercent(share) }
  return [ask('share-of-money', [share.sentence], DIFFERS, words, [part.figure, share, whole.figure])]
}

const DIFFERS = {
  vi: '{part} không phải {printed}% của {whole}; đổi đơn vị hoặc một chữ số 0 thì đúng. Có ghi nhầm không?',
  en: '{part} are not {printed} % of {whole}; with another unit or nought they are. Is one misprinted?',
}
