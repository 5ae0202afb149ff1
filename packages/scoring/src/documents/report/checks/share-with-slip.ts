import { printedPercent } from '../percents.js'
import { ask } from '../question.js'
import { plainPairs } from '../relations/plain/plain-pair.js'
import type { ReportCheck } from '../report-check.js'

/** «Khảo sát 480 khách hàng, có 416 phiếu hài lòng (đạt 96,0%)»: 461 would make it. */
export const shareWithSlip: ReportCheck = {
  id: 'share-with-slip',
  title: {
    vi: 'Tỷ lệ, phần hoặc tổng lệch một chữ số',
    en: 'A share, its part or its whole is a digit away from fitting',
  },
  help: {
    vi: 'Chia phần cho tổng và so với tỷ lệ đứng ngay sau. Chỉ hỏi khi đổi một chữ số (hoặc đảo hai chữ số) của một trong ba số thì khớp, và không số nào khác trong đoạn cho đúng tỷ lệ.',
    en: 'Divide the part by its whole. Asked only where one digit another, or two swapped, in one of the three makes them fit, and nothing else in the paragraph does.',
  },
  examples: {
    wrong: 'Khảo sát 480 khách hàng giao dịch tại Sở, có 416 phiếu đánh giá hài lòng trở lên (đạt 96,0%).',
    right: 'Khảo sát 480 khách hàng giao dịch tại Sở, có 461 phiếu đánh giá hài lòng trở lên (đạt 96,0%).',
  },
  run: ({ paragraphs }) =>
    paragraphs.flatMap(({ read }) => {
      const around = read.flatMap(({ figures }) => figures)
      return read.flatMap(({ figures }) =>
        plainPairs(figures, around).map(({ share, part, whole, expected }) => {
          const words = { part: part.text, whole: whole.text, expected, printed: printedPercent(share) }
          return ask('share-with-slip', [share.sentence], DIFFERS, words, [part, whole, share])
        }),
      )
    }),
}

const DIFFERS = {
  vi: '{part} trên {whole} là {expected}%, báo cáo ghi {printed}%. Số nào gõ nhầm?',
  en: '{part} of {whole} is {expected} %, the report says {printed} %. Which is misprinted?',
}
