import { fail, isAbbreviation, type Lang, ok, sentence, type Text } from '@parscore/scoring'
import { NOBODY, type SplitPart, splitTemplate } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { templateWords } from '../declaration/common.js'
import { file, outputFolder } from '../declaration/parameters.js'
import { notePart, type Part, textPart } from '../declaration/part.js'
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
const NOT_GIVEN: Text = {
  vi: '{n} tiêu chí chưa ghi đơn vị chủ trì, nằm ở tệp «{file}»; chưa gửi cho ai được. Ghi tên đơn vị vào cột «Đơn vị chủ trì» của bảng chấm rồi chia lại.',
  en: '{n} {n:criterion names|criteria name} no lead agency and {n:is|are} in “{file}”, which can be sent to nobody yet. Write the agencies in the column “Đơn vị chủ trì” of the score sheet and split it again.',
}
const ALIKE: Text = {
  vi: '«{short}» và «{long}» có phải một đơn vị không? Hiện mỗi tên có một tệp. Nếu là một, ghi cùng một tên ở cột «Đơn vị chủ trì» rồi chia lại.',
  en: 'Are “{short}” and “{long}” one agency? Each name has a workbook now. If they are, write one name in the column “Đơn vị chủ trì” and split it again.',
}

/** A workbook for each agency that is in the lead. */
export const split = defineCommand({
  id: 'split',
  title: { vi: 'Gửi mẫu cho các đơn vị', en: 'Send it to agencies' },
  help: {
    vi: 'chia một mẫu thành mỗi đơn vị chủ trì một tệp, chỉ có tiêu chí của đơn vị đó',
    en: 'a workbook for each lead agency, with its own criteria only',
  },
  needs: { vi: 'Cần một mẫu đã tạo và một thư mục', en: 'A template and a folder are needed' },
  takes: z.object({
    file: file({
      ...templateWords,
      label: { vi: 'Mẫu cần chia', en: 'Template' },
      inForm: {
        vi: 'mẫu tạo bằng việc «Tạo mẫu chấm điểm», còn trống hay đã điền đều được',
        en: 'made by “Make a template”, blank or filled in',
      },
    }),
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
  run: async ({ file: input }, context) => {
    const { lang } = context
    const template = await openTemplate(input, context)
    if (!template.ok) return fail(ofFile(input, template.error))
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
      report: [...agencyNotes(parts, lang), ...(outside.length === 0 ? [] : [textPart(outside)])],
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

/** What to mend before the workbooks are sent: criteria that nobody is to answer for, and an agency that seems to have two names. */
function agencyNotes(parts: readonly SplitPart[], lang: Lang): readonly Part[] {
  const nobody = parts.find(({ agency }) => agency === NOBODY)
  const open = nobody ? [sentence(NOT_GIVEN, { n: nobody.codes.length, file: nobody.fileName })] : []
  const names = parts.map(({ agency }) => agency)
  const alike = names.flatMap((short) =>
    names.filter((long) => isAbbreviation(short, long)).map((long) => sentence(ALIKE, { short, long })),
  )
  return [...open, ...alike].map((text) => notePart(text[lang]))
}
