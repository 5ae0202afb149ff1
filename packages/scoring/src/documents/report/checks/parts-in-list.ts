import { ask } from '../question.js'
import { plainSums } from '../relations/plain/plain-sum.js'
import type { ReportCheck } from '../report-check.js'

/** «17 văn bản (03 kế hoạch, 21 công văn, 02 thông báo)»: a list told in so many words, whatever else fits its figures. */
export const partsInList: ReportCheck = {
  id: 'parts-in-list',
  title: { vi: 'Danh sách đầy đủ không bằng tổng', en: 'A whole list does not make its total' },
  help: {
    vi: 'Cộng các số của danh sách đứng ngay sau tổng (trong ngoặc, sau «gồm», «trong đó», dấu hai chấm) đến hết vế câu.',
    en: 'Add the figures of the list right behind its total (in brackets, behind “gồm”, “trong đó”, a colon) to the end of the clause.',
  },
  examples: {
    wrong: 'Kỷ luật 31 cán bộ, công chức: khiển trách 18, cảnh cáo 90, cách chức 01, buộc thôi việc 03.',
    right: 'Kỷ luật 31 cán bộ, công chức: khiển trách 18, cảnh cáo 09, cách chức 01, buộc thôi việc 03.',
  },
  run: ({ sentences }) =>
    sentences.flatMap(({ figures }) =>
      plainSums(figures).map(({ total, parts, added }) => {
        const words = { parts: parts.map(({ text }) => text).join(' + '), added, total: total.text }
        return ask('parts-in-list', [total.sentence], DIFFERS, words, [total, ...parts])
      }),
    ),
}

const DIFFERS = {
  vi: '{parts} cộng lại {added}, báo cáo ghi {total}. Có đúng không?',
  en: '{parts} add up to {added}, the report says {total}. Is that right?',
}
