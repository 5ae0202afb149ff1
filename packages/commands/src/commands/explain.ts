import { fail, groupLosses, type Lang, type LossGrouping, ok, type Text } from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { columnOption, fileWords, frameworkOption, layoutOption } from '../declaration/common.js'
import { choice, file, number, optionalOutput, text } from '../declaration/parameters.js'
import { checkFile } from '../inputs/check-file.js'
import { type Explained, explainedIn } from '../inputs/explained.js'
import { layoutsIn } from '../inputs/layouts-in.js'
import { namedCriteria } from '../inputs/load-framework.js'
import { ofFile } from '../inputs/of-file.js'
import { errorsNote } from '../report/errors-note.js'
import { explanationDocument } from '../report/explanation-document.js'
import { explanationParts, groupings } from '../report/explanation-parts.js'
import { writtenFile } from '../report/written-file.js'

const FORMS = {
  losses: { vi: 'bảng giải trình mất điểm', en: 'the table of lost points' },
  targets: { vi: 'phụ lục mục tiêu', en: 'the annex of targets' },
} as const satisfies Record<string, Text>

/** Where points were lost, by field, by agency or by cause, and what cost most; or the same as a document of an office. */
export const explain = defineCommand({
  id: 'explain',
  title: { vi: 'Giải trình điểm mất', en: 'Explain lost points' },
  help: {
    vi: 'mất điểm ở đâu, vì sao, theo lĩnh vực, đơn vị hoặc nguyên nhân; hoặc văn bản giải trình (docx, xlsx)',
    en: 'where points were lost and why, by field, agency or cause; or the document of explanation (docx, xlsx)',
  },
  needs: { vi: 'Cần một bảng chấm', en: 'A score sheet is needed' },
  takes: z.object({
    file: file({
      ...fileWords,
      help: { vi: 'bảng chấm, hoặc bảng giải trình', en: 'a score sheet, or a table of lost points' },
    }),
    framework: frameworkOption,
    layout: layoutOption,
    column: columnOption,
    by: choice(
      {
        label: { vi: 'Xếp theo', en: 'By' },
        placeholder: { vi: 'CÁCH', en: 'WHAT' },
        help: { vi: 'xếp theo lĩnh vực, đơn vị chủ trì hoặc nguyên nhân', en: 'by field, by lead agency or by cause' },
        inForm: { vi: 'điểm mất được cộng theo mục này', en: 'lost points are added up so' },
      },
      ['field', 'agency', 'cause'],
      groupings,
    ),
    out: optionalOutput({
      label: { vi: 'Văn bản', en: 'Document' },
      placeholder: { vi: 'VĂN_BẢN.docx|.xlsx', en: 'DOCUMENT.docx|.xlsx' },
      help: { vi: 'ghi văn bản thay cho lời giải thích', en: 'writes the document instead of the explanation' },
      endings: ['docx', 'xlsx'],
      usual: { vi: 'giai-trinh', en: 'explanation' },
    }),
    form: choice(
      {
        label: { vi: 'Loại văn bản', en: 'Kind of document' },
        placeholder: { vi: 'LOẠI', en: 'KIND' },
        onlyWith: { parameter: 'out' },
        help: {
          vi: 'bảng giải trình mất điểm, hoặc phụ lục mục tiêu',
          en: 'the table of lost points, or the annex of targets',
        },
      },
      ['losses', 'targets'],
      FORMS,
    ),
    target: number({
      label: { vi: 'Điểm cần đạt', en: 'Points to reach' },
      placeholder: { vi: 'ĐIỂM', en: 'POINTS' },
      onlyWith: { parameter: 'form', value: 'targets' },
      help: {
        vi: 'lập phụ lục mục tiêu từ ít tiêu chí nhất đạt số điểm này',
        en: 'makes the annex of targets of the fewest criteria that reach these points',
      },
      least: Number.MIN_VALUE,
      most: 1000,
    }),
    unit: text({
      label: { vi: 'Cơ quan ban hành', en: 'Issuing agency' },
      placeholder: { vi: 'CƠ_QUAN', en: 'AGENCY' },
      help: { vi: 'cơ quan ban hành ghi trên văn bản', en: 'who issues the document' },
      onlyWith: { parameter: 'out' },
    }),
  }),
  operands: ['file'],
  examples: [
    {
      title: { vi: 'Mất điểm theo nguyên nhân', en: 'Lost points by cause' },
      line: { vi: 'explain bang-cham.xlsx --by cause', en: 'explain sheet.xlsx --by cause' },
    },
    {
      title: { vi: 'Văn bản giải trình', en: 'The document of explanation' },
      line: {
        vi: 'explain bang-cham.xlsx --out giai-trinh.docx --unit "UBND tỉnh Hà Nam"',
        en: 'explain sheet.xlsx --out explanation.docx --unit "UBND tỉnh Hà Nam"',
      },
    },
  ],
  run: async ({ file: input, framework, layout, column, by, out, form, target, unit }, context) => {
    const { lang } = context
    const named = await namedCriteria(framework, context)
    if (!named.ok) return named
    const layouts = await layoutsIn(layout)
    if (!layouts.ok) return layouts
    const bytes = await input.read()
    const checked = bytes.ok
      ? await checkFile(bytes.value, input.name, named.value, context, { previous: null, layouts: layouts.value })
      : bytes
    if (!checked.ok) return fail(ofFile(input, checked.error))
    const explained = explainedIn(checked.value, column, lang)
    if (!explained.ok) return fail(ofFile(input, explained.error))
    const errors = errorsNote(input.path, checked.value.sheets[0]?.findings ?? [], lang)
    const data = [explanationData(input.path, explained.value, by, lang)]
    if (out === null)
      return ok({
        report: [...explanationParts(explained.value, by, lang), ...errors],
        files: [],
        data,
        exit: 0,
      })
    const document = await explanationDocument(explained.value, { out, form, target, unit: unit ?? '' })
    if (!document.ok) return document
    return ok({ report: errors, files: [writtenFile('out', out, document.value, lang)], data, exit: 0 })
  },
})

const explanationData = (path: string, { scored, older }: Explained, by: LossGrouping, lang: Lang) => ({
  file: path,
  column: scored?.sheet.columns[scored.column]?.name ?? null,
  maximum: scored?.lost.maximum ?? null,
  total: scored?.lost.total ?? null,
  lost: scored?.lost.lost ?? null,
  by,
  groups: scored ? groupLosses(scored.lost.losses, by).map(({ name, lost }) => ({ name: name[lang], lost })) : [],
  losses: (scored?.lost.losses ?? []).map(({ row, lost, agency, cause, reason, said, remedy }) => ({
    code: row.code,
    title: row.title,
    lost,
    agency,
    cause,
    reason: reason[lang],
    said,
    remedy: remedy?.[lang] ?? null,
  })),
  olderRule: older.map(({ title, lost, gain, basis }) => ({ title, lost, gain, basis })),
})
