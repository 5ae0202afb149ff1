import { wordsBefore, wordsBehind } from '../figures.js'
import { printedPercent } from '../percents.js'
import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** What may be more than all of it: growth, and what was planned. */
const MAY_EXCEED_BEFORE = /tăng|vượt|gấp|bằng|so với/iu
const MAY_EXCEED_BEHIND =
  /^(?:so với|(?:của |so với )?(?:kế hoạch|dự toán|chỉ tiêu|tiêu chuẩn|định mức|mục tiêu|nhu cầu|cùng kỳ))/iu

/** «110% cán bộ được cấp hộp thư»: more than all. */
export const shareOver100InText: ReportCheck = {
  id: 'share-over-100',
  title: { vi: 'Tỷ lệ trên 100%', en: 'Share over 100 %' },
  help: {
    vi: 'Một phần không thể quá 100%. Mức tăng và kết quả so với kế hoạch, dự toán, chỉ tiêu thì có thể.',
    en: 'A part cannot be more than 100 %. Growth, and what is measured against a plan, can.',
  },
  examples: {
    wrong: 'Đến nay 110% cán bộ, công chức được cấp hộp thư công vụ.',
    right: 'Thu ngân sách đạt 110% dự toán, tăng 120% so với năm trước.',
  },
  run: ({ sentences }) =>
    sentences.flatMap(({ sentence, figures }) =>
      figures
        .filter((each) => each.kind === 'share' && each.value > 1)
        .filter((each) => !MAY_EXCEED_BEFORE.test(wordsBefore(each)) && !MAY_EXCEED_BEHIND.test(wordsBehind(each)))
        .map((each) =>
          ask(
            'share-over-100',
            [sentence],
            {
              vi: 'Báo cáo ghi {printed}%, trên 100%. Có đúng không?',
              en: 'The report says {printed} %, over 100 %. Is that right?',
            },
            { printed: printedPercent(each) },
            [each],
          ),
        ),
    ),
}
