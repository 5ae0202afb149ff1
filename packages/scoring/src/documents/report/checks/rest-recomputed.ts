import { ask } from '../question.js'
import { brokenRests } from '../relations/left-over.js'
import { windowsOf } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'

/** «Biên chế giao 2.105, có mặt 2.031 người, còn 84 biên chế»: is it what is left? */
export const restRecomputed: ReportCheck = {
  id: 'rest-recomputed',
  claims: 'sum',
  title: {
    vi: 'Số còn lại không phải là hiệu hai số đứng trước',
    en: 'What is left is not the difference of two figures before',
  },
  help: {
    vi: 'Lấy tổng trừ phần đã làm, đã có và so với số còn lại. Không hỏi khi có hai số khác cho đúng số còn lại.',
    en: 'Subtract what was done from the whole and compare what is left. Not asked where two other figures give it.',
  },
  examples: {
    wrong: 'Tiếp nhận 3.318 hồ sơ, lũy kế giải quyết 3.247 hồ sơ. Số hồ sơ chuyển kỳ sau 17 hồ sơ.',
    right: 'Tiếp nhận 3.318 hồ sơ, lũy kế giải quyết 3.247 hồ sơ. Số hồ sơ chuyển kỳ sau 71 hồ sơ.',
  },
  run: ({ paragraphs, cues }) => {
    return windowsOf(paragraphs, cues).flatMap((window) =>
      brokenRests(window, cues).map(({ rest, whole, done, expected }) => {
        const words = { whole: whole.value, done: done.value, expected, printed: rest.text }
        return ask('rest-recomputed', [rest.sentence, whole.sentence], DIFFERS, words, [whole, rest, done])
      }),
    )
  },
}

const DIFFERS = {
  vi: '{whole} trừ {done} còn {expected}, báo cáo ghi {printed}. Có đúng không?',
  en: '{whole} less {done} leave {expected}, the report says {printed}. Is that right?',
}
