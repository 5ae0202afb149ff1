import { fail, type Lang, ok, sentence, type Text } from '@parscore/scoring'
import { type SplitPart, splitTemplate } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { templateFile } from '../declaration/common.js'
import { outputFolder } from '../declaration/parameters.js'
import { textPart } from '../declaration/part.js'
import { stepwise } from '../declaration/stepwise.js'
import { ofFile } from '../inputs/of-file.js'
import { openTemplate } from '../inputs/open-template.js'
import { outsideLines } from '../report/told-outside.js'

const MAKING: Text = { vi: 'Đang tạo {n}/{all}: {file}', en: 'Making {n} of {all}: {file}' }
const WRITTEN: Text = {
  vi: '{file}: {agency}, {n} tiêu chí',
  en: '{file}: {agency}, {n} {n:criterion|criteria}',
}
const SHARED: Text = { vi: ' (chung với đơn vị khác: {codes})', en: ' (shared with others: {codes})' }

/** A workbook for each agency that is in the lead. */
export const split = defineCommand({
  id: 'split',
  title: { vi: 'Chia cho các đơn vị', en: 'Split for agencies' },
  help: {
    vi: 'chia một mẫu thành mỗi đơn vị chủ trì một tệp, chỉ có tiêu chí của đơn vị đó',
    en: 'a workbook for each lead agency, with its own criteria only',
  },
  needs: { vi: 'Cần một mẫu đã tạo và một thư mục', en: 'A template and a folder are needed' },
  takes: z.object({
    file: templateFile,
    folder: outputFolder({
      label: { vi: 'Tệp của các đơn vị', en: 'Workbooks of the agencies' },
      placeholder: { vi: 'THƯ_MỤC', en: 'FOLDER' },
      help: { vi: 'thư mục ghi các tệp', en: 'the folder to write them to' },
      endings: ['xlsx'],
      usual: { vi: 'cac-don-vi', en: 'agencies' },
    }),
  }),
  operands: ['file', 'folder'],
  examples: [
    {
      title: { vi: 'Chia mẫu cho các sở', en: 'Split a template for the departments' },
      line: { vi: 'split bang-cham.xlsx cac-don-vi', en: 'split sheet.xlsx agencies' },
    },
  ],
  run: async ({ file }, context) => {
    const { lang } = context
    const template = await openTemplate(file, context)
    if (!template.ok) return fail(ofFile(file, template.error))
    const parts = splitTemplate(template.value)
    const files = await stepwise(
      parts,
      MAKING,
      ({ fileName }) => fileName,
      context,
      async (part) => ({
        parameter: 'folder',
        name: part.fileName,
        bytes: await part.build(),
        told: [textPart([told(part, lang)])],
      }),
    )
    const outside = outsideLines(template.value, lang)
    return ok({
      report: outside.length === 0 ? [] : [textPart(outside)],
      files,
      data: parts.map(({ fileName, agency, codes, shared }) => ({ file: fileName, agency, codes, shared })),
      exit: 0,
    })
  },
})

function told({ fileName, agency, codes, shared }: SplitPart, lang: Lang): string {
  const line = sentence(WRITTEN, { file: fileName, agency, n: codes.length })[lang]
  return shared.length === 0 ? line : line + sentence(SHARED, { codes: shared.join(', ') })[lang]
}
