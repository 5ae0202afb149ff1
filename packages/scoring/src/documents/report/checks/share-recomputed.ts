import { printedPercent } from '../percents.js'
import { ask } from '../question.js'
import { builtinCues } from '../relations/cues.js'
import { brokenShares } from '../relations/share.js'
import { windowsOf } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'

/** «246 văn bản thì có 9 văn bản chưa đúng, tức 6,33%»: a share that no two figures beside it make. */
export const shareRecomputed: ReportCheck = {
  id: 'share-recomputed',
  title: { vi: 'Tỷ lệ không tính ra từ các số đứng cạnh', en: 'Share that the figures beside it do not make' },
  help: {
    vi: 'Chia lại số đứng liền trước cho tổng gần nhất. Không hỏi khi có hai số khác cho đúng tỷ lệ.',
    en: 'Divide the count before it by the nearest whole. Not asked where two other figures make the share.',
  },
  examples: {
    wrong: 'Kiểm tra 246 văn bản của cấp huyện thì có 9 văn bản chưa đúng, tức 6,33%.',
    right: 'Kiểm tra 246 văn bản của cấp huyện thì có 9 văn bản chưa đúng, tức 3,66%.',
  },
  run: ({ paragraphs, sentences }) => {
    const cues = builtinCues()
    const all = sentences.flatMap(({ figures }) => figures)
    return windowsOf(paragraphs, cues).flatMap((window) =>
      brokenShares(window, all, cues).map(({ share, part, whole, partValue, wholeValue, expected }) =>
        ask(
          'share-recomputed',
          [share.sentence, part.sentence],
          DIFFERS,
          { part: partValue, whole: wholeValue, expected, printed: printedPercent(share) },
          [share, part, whole],
        ),
      ),
    )
  },
}

const DIFFERS = {
  vi: '{part} trên {whole} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{part} of {whole} is {expected} %, the report says {printed} %. Is that right?',
}
