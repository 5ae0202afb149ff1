import { sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import { windowsOf } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

/** A share belongs to the count before it where it stands within so many letters. */
const NEAR = 60
const FEWEST = 3
/** Shares within so many percentage points of their count's are witnesses that the counts make one whole. */
const WITNESS = 1

interface Pair {
  readonly count: StatedFigure
  readonly share: StatedFigure
}

/** «49 cơ quan (46,2%); 43 cơ quan (40,5%); 14 cơ quan (13,2%)»: is each share that of the sum? */
export const sharesOfSum: ReportCheck = {
  id: 'shares-of-sum',
  claims: 'share',
  title: { vi: 'Tỷ lệ khác phần trong tổng', en: 'Share is not that of the sum' },
  help: {
    vi: 'Cộng các số rồi chia từng số cho tổng. Chỉ hỏi khi các tỷ lệ còn lại cho thấy chúng cùng một tổng.',
    en: 'Add the counts and divide each by the sum. Asked only where the other shares show that they are of one whole.',
  },
  examples: {
    wrong: 'Có 49 cơ quan loại Tốt (42,6%); 43 cơ quan loại Khá (40,6%); 14 cơ quan loại Trung bình (13,2%).',
    right: 'Có 49 cơ quan loại Tốt (46,2%); 43 cơ quan loại Khá (40,6%); 14 cơ quan loại Trung bình (13,2%).',
  },
  run: ({ sentences, paragraphs, cues }) => [
    ...sentences.flatMap(({ figures }) => ofOneWhole(figures)),
    ...windowsOf(paragraphs, cues).flatMap(({ isList, lead, figures }) =>
      isList ? ofOneWhole(figures.filter(({ sentence }) => sentence !== lead)) : [],
    ),
  ],
}

function ofOneWhole(figures: readonly StatedFigure[]): Question[] {
  const pairs = pairsOf(figures)
  const total = sum(pairs.map(({ count }) => count.value))
  if (pairs.length < FEWEST || total === 0) return []
  const off = pairs.filter(
    ({ count, share }) => Math.abs(percentOf(count.value, total, 4) - printedPercent(share)) > WITNESS,
  )
  if (off.length > 1) return []
  return pairs.flatMap(({ count, share }) => {
    const expected = percentOf(count.value, total, share.decimals)
    const printed = printedPercent(share)
    if (expected === printed) return []
    return [
      ask('shares-of-sum', [count.sentence], DIFFERS, { count: count.value, total, expected, printed }, [count, share]),
    ]
  })
}

const DIFFERS = {
  vi: '{count} trên {total} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{count} of {total} is {expected} %, the report says {printed} %. Is that right?',
}

/** Counts of one thing, each with the share behind it. */
function pairsOf(figures: readonly StatedFigure[]): Pair[] {
  const pairs = figures.flatMap((count, index): Pair[] => {
    const share = figures[index + 1]
    const isPair =
      count.kind === 'count' &&
      share?.kind === 'share' &&
      share.sentence === count.sentence &&
      share.at - count.at <= NEAR
    return isPair && share ? [{ count, share }] : []
  })
  const [first] = pairs
  return pairs.filter(
    ({ count }) => first && (count === first.count || countsAlike(count, first.count) || count.unit === ''),
  )
}
