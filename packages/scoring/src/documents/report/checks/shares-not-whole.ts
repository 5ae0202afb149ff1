import { difference, product, sum } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import { slipOf } from '../relations/slip.js'
import type { ReportCheck } from '../report-check.js'

/** What says that the shares behind it make one whole. */
const ONE_WHOLE = /xếp loại|phân loại|cơ cấu|chia (?:ra|theo)|trong đó|đánh giá/iu
const FEWEST = 3
/** Below so much the list may leave something out. */
const NEARLY = 90

/** «hoàn thành xuất sắc 45%, hoàn thành tốt 40%, hoàn thành 20%»: together more than all. */
export const sharesNotWholeInText: ReportCheck = {
  id: 'shares-not-whole',
  claims: 'figures',
  title: { vi: 'Các tỷ lệ không cộng thành 100%', en: 'Shares do not add up to 100 %' },
  help: {
    vi: 'Các tỷ lệ của cùng một kết quả xếp loại, cơ cấu cộng lại phải là 100% (sai khác do làm tròn được bỏ qua).',
    en: 'The shares of one rating or structure make 100 % (what rounding explains is let pass).',
  },
  examples: {
    wrong: 'Kết quả xếp loại công chức: xuất sắc 45%, tốt 40%, hoàn thành 20%.',
    right: 'Kết quả xếp loại công chức: xuất sắc 45%, tốt 40%, hoàn thành 15%.',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => inSentence(figures)),
}

function inSentence(figures: readonly StatedFigure[]): Question[] {
  return runsOf(figures).flatMap((run) => {
    const [first] = run
    if (!first || run.length < FEWEST) return []
    const percents = run.map(printedPercent)
    const total = sum(percents)
    if (!ONE_WHOLE.test(first.sentence.text.slice(0, first.at)) && !isSlipOfWhole(run, percents)) return []
    const rounding = sum(run.map(({ decimals }) => 0.5 * 10 ** -decimals))
    if (Math.abs(total - 100) < rounding || total === 100 || total < NEARLY || percents.includes(100)) return []
    const words = { shares: run.map(({ text }) => text).join(' + '), total: product(total, 1) }
    return [ask('shares-not-whole', [first.sentence], DIFFERS, words, run)]
  })
}

const DIFFERS = {
  vi: '{shares} cộng lại {total}%, không phải 100%. Có đúng không?',
  en: '{shares} add up to {total} %, not 100 %. Is that right?',
}

/** «rất hài lòng 38%, hài lòng 54%, chưa hài lòng 18%»: a plain list of which one slip of writing makes no whole. */
const isSlipOfWhole = (run: readonly StatedFigure[], percents: readonly number[]): boolean =>
  run.slice(1).every((each, at) => /^\s*[,;]\s*(?:\p{L}+\s+){1,8}$/u.test(between(run[at] ?? each, each))) &&
  run.some((each, at) => {
    const right = difference(100, sum(percents.filter((_, other) => other !== at)))
    return right > 0 && slipOf(percents[at] ?? 0, right, each.decimals) !== null
  })

/** Shares that follow each other with commas or semicolons only between their names; counts may stand beside them. */
function runsOf(figures: readonly StatedFigure[]): StatedFigure[][] {
  const runs: StatedFigure[][] = []
  let last: StatedFigure | null = null
  for (const figure of figures.filter(({ kind }) => kind === 'share')) {
    const goesOn = last && /^[^.:]*$/u.test(between(last, figure)) && !/tăng|giảm|so với/iu.test(between(last, figure))
    if (goesOn) runs.at(-1)?.push(figure)
    else runs.push([figure])
    last = figure
  }
  return runs
}
