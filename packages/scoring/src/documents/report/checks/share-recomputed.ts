import { printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import { type BrokenShare, brokenShares } from '../relations/share.js'
import { type BrokenShareTotal, brokenShareTotals } from '../relations/share-total.js'
import { windowsOf } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'

/** «246 văn bản thì có 9 văn bản chưa đúng, tức 6,33%»: a share that no two figures beside it make. */
export const shareRecomputed: ReportCheck = {
  id: 'share-recomputed',
  claims: 'share',
  title: { vi: 'Tỷ lệ không tính ra từ các số đứng cạnh', en: 'Share that the figures beside it do not make' },
  help: {
    vi: 'Chia lại số đứng liền trước cho tổng gần nhất. Không hỏi khi có hai số khác cho đúng tỷ lệ.',
    en: 'Divide the count before it by the nearest whole. Not asked where two other figures make the share.',
  },
  examples: {
    wrong: 'Kiểm tra 246 văn bản của cấp huyện thì có 9 văn bản chưa đúng, tức 6,33%.',
    right: 'Kiểm tra 246 văn bản của cấp huyện thì có 9 văn bản chưa đúng, tức 3,66%.',
  },
  run: ({ paragraphs, sentences, cues }) => {
    const all = sentences.flatMap(({ figures }) => figures)
    return windowsOf(paragraphs, cues).flatMap((window) => [
      ...brokenShares(window, all, cues).map(askedShare),
      ...brokenShareTotals(window, cues).map(askedTotal),
    ])
  },
}

function askedShare({ share, part, whole, partValue, wholeValue, expected }: BrokenShare): Question {
  const words = { part: partValue, whole: wholeValue, expected, printed: printedPercent(share) }
  return ask('share-recomputed', [share.sentence, part.sentence], DIFFERS, words, [share, part, whole])
}

function askedTotal({ total, parts, added }: BrokenShareTotal): Question {
  const words = { added, printed: printedPercent(total) }
  return ask('share-recomputed', [total.sentence], TOGETHER, words, [total, ...parts])
}

const TOGETHER = {
  vi: 'Các tỷ lệ đứng trước cộng lại {added}%, báo cáo ghi {printed}%. Có đúng không?',
  en: 'The shares before it add up to {added} %, the report says {printed} %. Is that right?',
}

const DIFFERS = {
  vi: '{part} trên {whole} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{part} of {whole} is {expected} %, the report says {printed} %. Is that right?',
}
