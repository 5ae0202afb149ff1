import { fail, ok, sentence, type Text } from '@parscore/scoring'
import { buildTemplate, type Unfinished, unfinished } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { templateWords } from '../declaration/common.js'
import type { CommandContext } from '../declaration/context.js'
import { file, output } from '../declaration/parameters.js'
import { notePart, type Part, textPart } from '../declaration/part.js'
import { ofFile } from '../inputs/of-file.js'
import { openTemplate } from '../inputs/open-template.js'
import { scoreFile } from '../inputs/score-file.js'
import { codesInShort } from '../report/codes-in-short.js'
import { errorsNote } from '../report/errors-note.js'
import { outsideLines } from '../report/told-outside.js'

const LOCKED: Text = {
  vi: 'Đã ghi {path}: bản chốt, mọi ô đều khóa (không có mật khẩu).',
  en: '{path} written: final, every cell is locked (without a password).',
}
const OPEN: Text = {
  vi: 'Còn {n} trên {all} tiêu chí chưa có điểm cuối cùng: {codes}.{self} Bản chốt để trống các ô đó; tổng và chỉ số chỉ tính phần đã có điểm. Nếu chưa thẩm định xong, nhập tiếp ở bảng trước khi chốt (cột «Điểm thẩm định lần 2», tiêu chí điều tra xã hội học ở cột «Điểm điều tra XHH»; không chấm năm nay thì chọn «Không đánh giá») rồi chốt lại.',
  en: '{n} of {all} {all:criterion has|criteria have} no final points: {codes}.{self} The final copy leaves them blank; total and index count what has points. If appraisal is not over, go on in the workbook before it was locked (column “Điểm thẩm định lần 2”, of a survey “Điểm điều tra XHH”; what is not assessed this year: “Không đánh giá”) and lock it again.',
}
const ONLY_SELF: Text = {
  vi: ' Trong đó {n} tiêu chí có điểm tự đánh giá nhưng chưa thẩm định.',
  en: ' Of these {n} {n:has|have} self-assessed points and no appraisal.',
}
/** Codes that are named one by one. */
const MOST = 30

/** The last step of the office's course: a copy in which nothing is left to fill in. */
export const lock = defineCommand({
  id: 'lock',
  title: { vi: 'Chốt kết quả thẩm định', en: 'Lock the appraised result' },
  help: {
    vi: 'bản chốt của bảng đã chấm xong: mọi ô đều khóa',
    en: 'the final copy of a scored template: every cell is locked',
  },
  needs: {
    vi: 'Cần một mẫu đã chấm xong và tên bản chốt',
    en: 'A scored template and the name of the final copy are needed',
  },
  takes: z.object({
    file: file(templateWords),
    out: output({
      label: { vi: 'Bản chốt', en: 'Final copy' },
      placeholder: { vi: 'BẢN_CHỐT.xlsx', en: 'FINAL.xlsx' },
      help: { vi: 'tên bản chốt', en: 'the name of the final copy' },
      endings: ['xlsx'],
      usual: { vi: 'ban-chot', en: 'final' },
    }),
  }),
  operands: ['file', 'out'],
  examples: [
    {
      title: { vi: 'Chốt bảng tổng hợp', en: 'Lock the merged template' },
      line: { vi: 'lock tong-hop.xlsx ban-chot.xlsx', en: 'lock merged.xlsx final.xlsx' },
    },
  ],
  run: async ({ file: input, out }, context) => {
    const template = await openTemplate(input, context)
    if (!template.ok) return fail(ofFile(input, template.error))
    const { identity, year, unit, filling } = template.value
    const options = {
      framework: identity.whole,
      year,
      unit,
      part: identity.part,
      plans: identity.plans,
      filling,
      state: 'final' as const,
    }
    const { lang } = context
    const told = textPart([...outsideLines(template.value, lang), sentence(LOCKED, { path: out })[lang]])
    const open = unfinished(options)
    const checked = await scoreFile(input, identity.whole, context)
    // A template counts its own sums; what a person types into it may be above the maximum.
    const above = checked.ok ? checked.value.findings.filter(({ check }) => check === 'over-maximum') : []
    const errors = errorsNote(input.path, above, lang)
    return ok({
      report: [...openNote(open, context), ...errors],
      files: [{ parameter: 'out', name: out, bytes: await buildTemplate(options), told: [told] }],
      data: [
        {
          file: input.path,
          framework: identity.whole.id,
          year,
          unit,
          outside: template.value.account.left,
          unfinished: open.codes,
        },
      ],
      exit: 0,
    })
  },
})

/** What is not finished, as a word of warning: the copy is written all the same, for a criterion may be left open on purpose. */
function openNote({ assessed, codes, onlySelf }: Unfinished, { lang }: CommandContext): readonly Part[] {
  if (codes.length === 0) return []
  const self = onlySelf.length === 0 ? '' : sentence(ONLY_SELF, { n: onlySelf.length })[lang]
  const told = { n: codes.length, all: assessed, codes: codesInShort(codes, MOST), self }
  return [notePart(sentence(OPEN, told)[lang])]
}
