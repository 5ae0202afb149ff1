import { ask } from '../question.js'
import { brokenChanges } from '../relations/change.js'
import { windowsOf } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'

/** «So với 10 đơn vị năm 2021, số đơn vị tăng 05 đơn vị» of 13: a gain or loss that no two figures beside it part. */
export const changeRecomputed: ReportCheck = {
  id: 'change-recomputed',
  claims: 'change',
  title: {
    vi: 'Mức tăng, giảm không tính ra từ các số đứng cạnh',
    en: 'Change that the figures beside it do not make',
  },
  help: {
    vi: 'Lấy hiệu số kỳ này và số kỳ trước đứng cạnh. Không hỏi khi có hai số khác cho đúng mức tăng, giảm.',
    en: 'Take the difference of this period’s value and the earlier one beside it. Not asked where two other figures make the change.',
  },
  examples: {
    wrong: 'Chỉ số hài lòng đạt 87,12%, nhích 1,4 điểm phần trăm so với mức 85,27% của năm trước.',
    right: 'Chỉ số hài lòng đạt 87,12%, nhích 1,4 điểm phần trăm so với mức 85,72% của năm trước.',
  },
  run: ({ paragraphs, sentences, cues }) => {
    const all = sentences.flatMap(({ figures }) => figures)
    return windowsOf(paragraphs, cues).flatMap((window) =>
      brokenChanges(window, all, cues).map(({ change, now, earlier, expected, printed }) =>
        ask(
          'change-recomputed',
          [change.sentence, now.sentence],
          DIFFERS,
          { now: now.text, earlier: earlier.text, expected, printed },
          [earlier, change, now],
        ),
      ),
    )
  },
}

const DIFFERS = {
  vi: '{now} so với {earlier} chênh {expected}, báo cáo ghi {printed}. Có đúng không?',
  en: '{now} and {earlier} are {expected} apart, the report says {printed}. Is that right?',
}
