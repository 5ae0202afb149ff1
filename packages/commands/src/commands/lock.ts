import { fail, ok, sentence, type Text } from '@parscore/scoring'
import { buildTemplate } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { templateFile } from '../declaration/common.js'
import { output } from '../declaration/parameters.js'
import { textPart } from '../declaration/part.js'
import { ofFile } from '../inputs/of-file.js'
import { openTemplate } from '../inputs/open-template.js'
import { outsideLines } from '../report/told-outside.js'

const LOCKED: Text = {
  vi: 'Đã ghi {path}: bản chốt, mọi ô đều khóa (không có mật khẩu).',
  en: '{path} written: final, every cell is locked (without a password).',
}

/** The last step of the office's course: a copy in which nothing is left to fill in. */
export const lock = defineCommand({
  id: 'lock',
  title: { vi: 'Chốt kết quả', en: 'Lock the result' },
  help: {
    vi: 'bản chốt của bảng đã chấm xong: mọi ô đều khóa',
    en: 'the final copy of a scored template: every cell is locked',
  },
  needs: {
    vi: 'Cần một mẫu đã chấm xong và tên bản chốt',
    en: 'A scored template and the name of the final copy are needed',
  },
  takes: z.object({
    file: templateFile,
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
  run: async ({ file, out }, context) => {
    const template = await openTemplate(file, context)
    if (!template.ok) return fail(ofFile(file, template.error))
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
    return ok({
      report: [],
      files: [{ parameter: 'out', name: out, bytes: await buildTemplate(options), told: [told] }],
      data: [{ file: file.path, framework: identity.whole.id, year, unit, outside: template.value.account.left }],
      exit: 0,
    })
  },
})
