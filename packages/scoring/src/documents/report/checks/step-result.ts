import { ask } from '../question.js'
import { brokenResults } from '../relations/step-result.js'
import type { ReportCheck } from '../report-check.js'

/** «Giảm thêm 5 đơn vị cấp xã, còn 164 đơn vị», where the report had 151. */
export const stepResult: ReportCheck = {
  id: 'step-result',
  claims: 'step',
  title: {
    vi: 'Số sau khi tăng, giảm thêm không khớp số đã nêu',
    en: 'Value after a further gain or loss does not fit',
  },
  help: {
    vi: 'Lấy số đã nêu ở phần trước cộng, trừ mức tăng, giảm thêm rồi so với số sẽ còn, sẽ đạt.',
    en: 'Add the further gain to the value above, or take the loss away, and compare the value it is to come to.',
  },
  examples: {
    wrong: 'Toàn tỉnh hiện có 151 đơn vị cấp xã.\nTiếp tục giảm thêm 5 đơn vị cấp xã, còn 164 đơn vị.',
    right: 'Toàn tỉnh hiện có 151 đơn vị cấp xã.\nTiếp tục giảm thêm 5 đơn vị cấp xã, còn 146 đơn vị.',
  },
  run: ({ sentences, cues }) =>
    brokenResults(
      sentences.flatMap(({ figures }) => figures),
      cues,
    ).map(({ step, result, from, expected }) => {
      const words = { from: from.text, step: step.text, expected, printed: result.text }
      return ask('step-result', [result.sentence, from.sentence], DIFFERS, words, [step, result, from])
    }),
}

const DIFFERS = {
  vi: 'Từ {from}, thêm hoặc bớt {step} thành {expected}, báo cáo ghi {printed}. Có đúng không?',
  en: 'From {from}, {step} more or less make {expected}, the report says {printed}. Is that right?',
}
