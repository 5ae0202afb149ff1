import { sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { behindLast } from '../behind-last.js'
import { isAim } from '../bounds.js'
import { contentOf, hasAll } from '../content-words.js'
import { between, printedNumbers, type StatedFigure } from '../figures.js'
import { printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph, ReadReport, ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { clauseAround } from '../said-again.js'
import { sectionsOf } from '../sections.js'

const FEWEST = 2
/** More places that could be meant are none. */
const MOST = 2
const OTHER_TIME =
  /năm trước|cùng kỳ|năm (?:19|20)\d\d|mục tiêu|phấn đấu|chỉ tiêu|kế hoạch|tăng|giảm|từ\s*$|lên\s*$|đến\s*$/iu

/** «tỷ lệ giải ngân (36%) còn thấp» in the look back, where the results say 39 %. */
export const shareSaidAgain: ReportCheck = {
  id: 'share-said-again',
  claims: 'same',
  title: { vi: 'Tỷ lệ ở phần đánh giá khác phần kết quả', en: 'A share of the look back differs from the results' },
  help: {
    vi: 'Tìm câu ở phần kết quả nhắc cùng nội dung và so tỷ lệ, hoặc hai số của «x/y».',
    en: 'Find the sentence of the results that speaks of the same and compare the share, or the two numbers of “x/y”.',
  },
  examples: {
    wrong:
      'I. KẾT QUẢ\nĐến nay giải ngân vốn đầu tư công đạt 39% kế hoạch.\nII. HẠN CHẾ\nTỷ lệ giải ngân vốn đầu tư công (36%) còn thấp.',
    right:
      'I. KẾT QUẢ\nĐến nay giải ngân vốn đầu tư công đạt 39% kế hoạch.\nII. HẠN CHẾ\nTỷ lệ giải ngân vốn đầu tư công (39%) còn thấp.',
  },
  run: inReport,
}

/** A sentence of the results with its words, folded once. */
interface ToldSentence {
  readonly words: ReadonlySet<string>
  readonly figures: readonly StatedFigure[]
}

const toldBy = ({ sentence, figures }: ReadSentence): ToldSentence[] =>
  figures.length === 0 ? [] : [{ words: new Set(fold(sentence.text).split(' ')), figures }]

function inReport({ paragraphs }: ReadReport): Question[] {
  const sections = sectionsOf(paragraphs)
  const results = paragraphs.filter((_, at) => sections[at] === 'results').flatMap(({ read }) => read.flatMap(toldBy))
  const review = paragraphs.filter((_, at) => sections[at] === 'review')
  return review.flatMap(({ read }: ReadParagraph) =>
    read.flatMap(({ figures }) =>
      figures.flatMap((figure, at) =>
        figure.kind === 'share'
          ? ofShare(figure, figures[at - 1], results)
          : figure.kind === 'fraction'
            ? ofFraction(figure, results)
            : [],
      ),
    ),
  )
}

function ofShare(share: StatedFigure, before: StatedFigure | undefined, results: readonly ToldSentence[]): Question[] {
  const lead = before ? between(before, share) : share.sentence.text.slice(0, share.at)
  const clause = behindLast(lead.replace(/\(\s*$/u, ''), ';:.,')
  if (OTHER_TIME.test(clause) || isAim(share)) return []
  const words = contentOf(clause)
  if (words.length < FEWEST) return []
  const meant = results.filter(
    ({ words: own, figures }) => figures.some(({ kind }) => kind === 'share') && words.every((word) => own.has(word)),
  )
  const shares = meant.flatMap(({ figures }) => figures.filter(({ kind }) => kind === 'share'))
  // «cấp xã» of a clause is named beside the share that is meant, not beside another of its sentence.
  const told = shares.filter((each) => hasAll(new Set(contentOf(clauseAround(each))), words))
  const [first] = told
  if (!first || meant.length > MOST || shares.some(({ value }) => value === share.value)) return []
  const said = { said: printedPercent(share), told: told.map((each) => each.text).join(', ') }
  return [ask('share-said-again', [share.sentence, first.sentence], DIFFERS, said, [share, first])]
}

/** «31/35 nhiệm vụ», where the results have 31 of 34: one number is told there and the other is not. */
function ofFraction(fraction: StatedFigure, results: readonly ToldSentence[]): Question[] {
  const all = results.flatMap(({ figures }) =>
    figures.filter((each) => each.kind !== 'share' && isSameUnit(each, fraction)),
  )
  const values = all.flatMap(printedNumbers)
  const known = [fraction.value, fraction.whole ?? 0].filter((value) => values.includes(value))
  const kept = all.find(({ value, whole }) => known.includes(value) || known.includes(whole ?? Number.NaN))
  const first = known[0] === fraction.whole ? (likest(fraction, all) ?? kept) : kept
  const isAdded = known[0] === fraction.whole && results.some(({ figures }) => isSumOfTwo(figures, fraction.value))
  if (known.length !== 1 || isAdded || !first || fraction.value === fraction.whole || /^điểm/iu.test(fraction.unit))
    return []
  const said = { said: fraction.text, told: first.text }
  return [ask('share-said-again', [fraction.sentence, first.sentence], FRACTION, said, [fraction, first])]
}

/** «13/61 đơn vị tự chủ», where the results have 4 and 9 of them side by side. */
const isSumOfTwo = (figures: readonly StatedFigure[], value: number): boolean =>
  figures.some((each, at) => {
    const next = figures[at + 1]
    return (
      next !== undefined && each.kind !== 'share' && next.kind !== 'share' && sum([each.value, next.value]) === value
    )
  })

/** «mới khắc phục 25/31 hạn chế» is held against «đã khắc phục 27 hạn chế», not against the 31: what is told of with the same words. */
function likest(fraction: StatedFigure, all: readonly StatedFigure[]): StatedFigure | undefined {
  const unit = new Set(fold(fraction.unit).split(' '))
  const own = contentOf(clauseAround(fraction)).filter((word) => !unit.has(word))
  const shared = (each: StatedFigure) => {
    const words = contentOf(clauseAround(each))
    return own.filter((word) => words.includes(word)).length
  }
  const [best] = all
    .filter((each) => each.value !== fraction.whole && each.value !== fraction.value && shared(each) > 0)
    .sort((a, b) => shared(b) - shared(a))
  return best
}

const isSameUnit = (a: StatedFigure, b: StatedFigure): boolean =>
  b.unit !== '' && fold(a.unit).split(' ').slice(0, 2).join(' ') === fold(b.unit).split(' ').slice(0, 2).join(' ')

const DIFFERS = {
  vi: 'Phần đánh giá ghi {said}%, phần kết quả ghi {told}. Số nào đúng?',
  en: 'The look back says {said} %, the results {told}. Which is right?',
}
const FRACTION = {
  vi: 'Phần đánh giá ghi {said}, phần kết quả ghi {told}. Số nào đúng?',
  en: 'The look back says {said}, the results {told}. Which is right?',
}
