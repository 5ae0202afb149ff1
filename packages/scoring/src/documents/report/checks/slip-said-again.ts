import { ask } from '../question.js'
import { saidWithSlip } from '../relations/said-with-slip.js'
import type { ReportCheck } from '../report-check.js'

/** «giảm 37 đơn vị sự nghiệp công lập» in the results, 47 in the look back. */
export const slipSaidAgain: ReportCheck = {
  id: 'slip-said-again',
  title: { vi: 'Phần sau nhắc lại số lệch một chữ số', en: 'A later part repeats a figure with a digit another' },
  help: {
    vi: 'Số nhắc lại ở phần đánh giá, nhiệm vụ phải có ở phần kết quả. Chỉ hỏi khi không chỗ nào ghi số này và một số cùng tên ở phần kết quả chỉ lệch một chữ số hoặc đảo chữ số.',
    en: 'What a later part says again must stand in the results. Asked only where the number stands nowhere else and one of the same name in the results is a digit away.',
  },
  examples: {
    wrong:
      'I. Kết quả\nTỉnh giảm 29 phòng và 37 đơn vị sự nghiệp công lập.\nII. Đánh giá\nBộ máy được thu gọn, giảm 47 đơn vị sự nghiệp công lập.',
    right:
      'I. Kết quả\nTỉnh giảm 29 phòng và 37 đơn vị sự nghiệp công lập.\nII. Đánh giá\nBộ máy được thu gọn, giảm 37 đơn vị sự nghiệp công lập.',
  },
  run: (report) =>
    saidWithSlip(report).map(({ again, first, value }) =>
      ask(
        'slip-said-again',
        [again.sentence, first.sentence],
        DIFFERS,
        { again: again.text, value: shown(value), first: first.text },
        [again, first],
      ),
    ),
}

const shown = (value: number) => ({ vi: String(value).replace('.', ','), en: String(value) })

const DIFFERS = {
  vi: 'Chỗ này ghi {again}, theo phần kết quả ({first}) là {value}. Số nào đúng?',
  en: 'Here it is {again}, by the results ({first}) it is {value}. Which is right?',
}
