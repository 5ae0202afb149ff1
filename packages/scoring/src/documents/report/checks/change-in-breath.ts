import { printedOf } from '../percents.js'
import { ask } from '../question.js'
import { plainChanges } from '../relations/plain/plain-change.js'
import type { ReportCheck } from '../report-check.js'

/** «52 trường hợp, ít hơn năm 2020 là 6 trường hợp (31 trường hợp)»: a change with its two values in one breath. */
export const changeInBreath: ReportCheck = {
  id: 'change-in-breath',
  title: { vi: 'Mức tăng, giảm khác hiệu hai số đứng liền', en: 'A change is not that of the two values beside it' },
  help: {
    vi: 'Lấy hiệu (hoặc tỷ lệ) của hai số đứng liền mức tăng, giảm và so lại, cả chiều tăng hay giảm.',
    en: 'Take the difference (or percentage) of the two values beside the change, and its direction.',
  },
  examples: {
    wrong: 'Thi hành kỷ luật 52 trường hợp, ít hơn năm 2020 là 6 trường hợp (31 trường hợp).',
    right: 'Thi hành kỷ luật 25 trường hợp, ít hơn năm 2020 là 6 trường hợp (31 trường hợp).',
  },
  run: ({ sentences }) =>
    sentences.flatMap(({ figures }) =>
      plainChanges(figures).map(({ change, earlier, now, expected }) => {
        const words = { earlier: earlier.text, now: now.text, expected, printed: printedOf(change) }
        return ask('change-in-breath', [change.sentence], DIFFERS, words, [earlier, change, now])
      }),
    ),
}

const DIFFERS = {
  vi: 'Từ {earlier} đến {now} chênh {expected}, báo cáo ghi {printed}. Số và chiều tăng, giảm có đúng không?',
  en: 'From {earlier} to {now} there are {expected}, the report says {printed}. Are the number and its direction right?',
}
