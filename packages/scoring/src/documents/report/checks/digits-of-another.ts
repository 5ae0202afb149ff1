import { fold } from '../../../values/fold.js'
import { oncePer } from '../../../values/once-per.js'
import { isAim } from '../bounds.js'
import { digitsOf, isSwapped } from '../digit-slip.js'
import type { StatedFigure } from '../figures.js'
import { moneyOf } from '../money.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadReport } from '../read-report.js'
import { isPrintedTwice } from '../relations/proof/printed-twice.js'
import { isStep } from '../relations/step.js'
import type { ReportCheck } from '../report-check.js'
import { clauseAround } from '../said-again.js'
import { countsTheSame, unitOf } from '../units.js'

/** Of fewer digits one number is another with its digits swapped by chance. */
const FEWEST = 3
/** So many words, beside the unit, name the same thing. */
const SHARED = 2
const EMPTY = new Set(
  'la va cac cua co duoc da so voi trong tren tu den ve cho tai theo do nay con nhung mot de bang dat toan tinh huyen xa nam thang quy'.split(
    ' ',
  ),
)

/** «còn 117 trụ sở dôi dư» in the results and «còn 171 trụ sở dôi dư» in the look back: one of the two has its digits swapped. */
export const digitsOfAnother: ReportCheck = {
  id: 'digits-of-another',
  claims: 'figures',
  title: { vi: 'Cùng một số nhắc lại nhưng đảo chữ số', en: 'A number said again with its digits swapped' },
  help: {
    vi: 'Hai câu nói cùng một nội dung, cùng đơn vị, hai số chỉ khác ở thứ tự chữ số. Xem số nào đúng.',
    en: 'Two sentences speak of the same thing, and their numbers differ only in the order of their digits. See which is right.',
  },
  examples: {
    wrong:
      'Đến nay còn 117 trụ sở dôi dư chưa có phương án xử lý.\nKiến nghị hướng dẫn xử lý 171 trụ sở dôi dư chưa có phương án.',
    right:
      'Đến nay còn 117 trụ sở dôi dư chưa có phương án xử lý.\nKiến nghị hướng dẫn xử lý 117 trụ sở dôi dư chưa có phương án.',
  },
  run: inReport,
}

function inReport(report: ReadReport): Question[] {
  const { sentences, cues } = report
  const byDigits = new Map<string, StatedFigure[]>()
  for (const { figures } of sentences)
    for (const each of figures) {
      const digits = digitsOf(each.text)
      if (digits.length < FEWEST || each.kind === 'fraction' || isStep(each, cues) || isAim(each)) continue
      const key = `${each.kind}${[...digits].sort().join('')}`
      byDigits.set(key, [...(byDigits.get(key) ?? []), each])
    }
  return [...byDigits.values()].flatMap((alike) =>
    alike.flatMap((again, at) => {
      const first = alike.slice(0, at).find((each) => isSaidAgain(again, each))
      return first && !isPrintedTwice(again, report) ? [asked(again, first)] : []
    }),
  )
}

const isSaidAgain = (again: StatedFigure, first: StatedFigure): boolean =>
  again.sentence.line !== first.sentence.line &&
  printedOf(again) !== printedOf(first) &&
  again.decimals === first.decimals &&
  isSwapped(digitsOf(first.text), digitsOf(again.text)) &&
  (moneyOf(again)?.unit ?? null) === (moneyOf(first)?.unit ?? null) &&
  (again.kind === 'share' || (unitOf(again).length > 0 && countsTheSame(again, first))) &&
  sharesWords(again, first)

/** The words of two clauses, without their units, of which some are the same. */
function sharesWords(again: StatedFigure, first: StatedFigure): boolean {
  const unit = new Set([...unitOf(again), ...unitOf(first)])
  const own = wordsOf(first)
  return [...wordsOf(again)].filter((word) => !unit.has(word) && own.has(word)).length >= SHARED
}

const wordsOf = oncePer(
  (figure: StatedFigure): ReadonlySet<string> =>
    new Set(
      fold(clauseAround(figure))
        .split(' ')
        .filter((word) => word.length > 1 && !EMPTY.has(word) && !/\d/u.test(word)),
    ),
)

const asked = (again: StatedFigure, first: StatedFigure): Question =>
  ask('digits-of-another', [again.sentence, first.sentence], DIFFERS, { again: again.text, first: first.text }, [
    again,
    first,
  ])

const DIFFERS = {
  vi: 'Chỗ này ghi {again}, chỗ trước ghi {first} về cùng nội dung. Có phải gõ đảo chữ số không?',
  en: 'Here the report says {again}, before of the same thing {first}. Are digits swapped?',
}
