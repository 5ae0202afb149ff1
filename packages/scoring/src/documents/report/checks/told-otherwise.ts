import { ask } from '../question.js'
import { toldOtherwise as otherwise } from '../relations/told-again.js'
import type { ReportCheck } from '../report-check.js'

/** «253 hồ sơ đang giải quyết» in the results, 235 in the tasks ahead. */
export const toldOtherwise: ReportCheck = {
  id: 'told-otherwise',
  claims: 'same',
  title: { vi: 'Phần sau nhắc lại số khác phần kết quả', en: 'A later part repeats a figure otherwise' },
  help: {
    vi: 'Số còn lại, đang làm, quá hạn nhắc lại ở phần tồn tại hoặc nhiệm vụ phải có ở phần kết quả. Chỉ hỏi khi không số nào, hiệu hay tổng nào của phần kết quả cho ra nó.',
    en: 'What is left, under way or late must stand in the results. Asked only where no figure, rest or sum of them gives it.',
  },
  examples: {
    wrong:
      'I. Kết quả\nĐã trả 5.731 hồ sơ; hồ sơ đang giải quyết là 253 hồ sơ.\nII. Nhiệm vụ quý IV\nXử lý dứt điểm 235 hồ sơ đang giải quyết.',
    right:
      'I. Kết quả\nĐã trả 5.731 hồ sơ; hồ sơ đang giải quyết là 253 hồ sơ.\nII. Nhiệm vụ quý IV\nXử lý dứt điểm 253 hồ sơ đang giải quyết.',
  },
  run: (report) =>
    otherwise(report).map(({ again, first }) =>
      ask('told-otherwise', [again.sentence, first.sentence], DIFFERS, { again: again.text, first: first.text }, [
        again,
        first,
      ]),
    ),
}

const DIFFERS = {
  vi: 'Chỗ này ghi {again}, phần kết quả ghi {first}. Số nào đúng?',
  en: 'Here it is {again}, in the results {first}. Which is right?',
}
