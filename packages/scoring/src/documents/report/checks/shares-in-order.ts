import { sum } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'

const IN_ORDER = /lần lượt\s*(?:là|đạt|chiếm|:|bằng)?[^\d]{0,30}$/iu
const FEWEST = 2
/** Shares that others of the list prove to be those of their counts. */
const WITNESSES = 1

/** «34 đơn vị …, 121 …, 432 …; tỷ lệ lần lượt là 5,8%; 20,6%; 73,6%»: each share is of the count at its place. */
export const sharesInOrder: ReportCheck = {
  id: 'shares-in-order',
  title: { vi: 'Tỷ lệ nêu lần lượt không khớp các số', en: 'Shares in order do not fit their counts' },
  help: {
    vi: 'Chia từng số cho tổng của chúng và so với tỷ lệ cùng thứ tự sau «lần lượt».',
    en: 'Divide each count by their sum and compare the share of the same place behind “lần lượt”.',
  },
  examples: {
    wrong:
      'Có 34 đơn vị tự bảo đảm, 121 đơn vị tự bảo đảm một phần, 432 đơn vị do ngân sách cấp; tỷ lệ lần lượt là 5,8%; 26,0%; 73,6%.',
    right:
      'Có 34 đơn vị tự bảo đảm, 121 đơn vị tự bảo đảm một phần, 432 đơn vị do ngân sách cấp; tỷ lệ lần lượt là 5,8%; 20,6%; 73,6%.',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => inSentence(figures)),
}

function inSentence(figures: readonly StatedFigure[]): Question[] {
  const start = figures.findIndex(
    ({ kind, sentence, at }) => kind === 'share' && IN_ORDER.test(sentence.text.slice(0, at)),
  )
  if (start < 0) return []
  const shares = sharesFrom(figures.slice(start))
  const counts = figures
    .slice(0, start)
    .filter(({ kind }) => kind === 'count')
    .slice(-shares.length)
  if (shares.length < FEWEST || counts.length < shares.length) return []
  const total = sum(counts.map(({ value }) => value))
  if (total === 0) return []
  const wrong = counts.flatMap((count, at) => {
    const share = shares[at]
    const expected = share ? percentOf(count.value, total, share.decimals) : 0
    return share && expected !== printedPercent(share) ? [{ count, share, expected }] : []
  })
  if (wrong.length > shares.length - WITNESSES) return []
  return wrong.map(({ count, share, expected }) =>
    ask(
      'shares-in-order',
      [share.sentence],
      DIFFERS,
      { count: count.text, total, expected, printed: printedPercent(share) },
      [count, share],
    ),
  )
}

function sharesFrom(figures: readonly StatedFigure[]): StatedFigure[] {
  const end = figures.findIndex(
    (each, at) =>
      each.kind !== 'share' || (at > 0 && !/^[\s;,]*(?:và\s*)?$/iu.test(between(figures[at - 1] ?? each, each))),
  )
  return [...(end < 0 ? figures : figures.slice(0, end))]
}

const DIFFERS = {
  vi: '{count} trên {total} là {expected}%, tỷ lệ cùng thứ tự ghi {printed}%. Có đúng không?',
  en: '{count} of {total} is {expected} %, the share at its place says {printed} %. Is that right?',
}
