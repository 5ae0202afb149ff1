import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** «112/110 xã», «xếp thứ 83/63»: more than there are. */
export const moreThanAll: ReportCheck = {
  id: 'more-than-all',
  title: { vi: 'Nhiều hơn tổng', en: 'More than all' },
  help: {
    vi: 'Trong «x/y», x là một phần của y nên không thể lớn hơn y; thứ hạng không thể lớn hơn số tỉnh được xếp hạng.',
    en: 'In “x/y”, x is a part of y and cannot be more; a rank cannot be beyond the number of those ranked.',
  },
  examples: { wrong: 'Có 112/110 xã đã niêm yết thủ tục.', right: 'Có 110/110 xã đã niêm yết thủ tục, xếp thứ 38/63.' },
  run: ({ sentences }) =>
    sentences.flatMap(({ sentence, figures }) =>
      figures
        .filter(({ value, whole }) => whole !== null && whole > 0 && value > whole)
        .map((figure) =>
          ask(
            'more-than-all',
            [sentence],
            {
              vi: '{text}: {value} nhiều hơn {whole}. Có đúng không?',
              en: '{text}: {value} is more than {whole}. Is that right?',
            },
            { text: figure.text, value: figure.value, whole: figure.whole ?? 0 },
            [figure],
          ),
        ),
    ),
}
