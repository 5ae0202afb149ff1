import { fail, LEFT_OPEN, ok, planStanding, sentence, type Text } from '@parscore/scoring'
import { draftReportDocument, officeReportDocx, officeReportXlsx } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { SHEETS, todayOption } from '../declaration/common.js'
import { file, optionalFile, text } from '../declaration/parameters.js'
import { textPart } from '../declaration/part.js'
import { annexIn } from '../inputs/annex-in.js'
import { draftForm, draftHead, draftOut, draftUnit } from '../inputs/draft-options.js'
import { ofFile } from '../inputs/of-file.js'
import { planIn } from '../inputs/plan-in.js'
import { writtenFile } from '../report/written-file.js'

const WORDS = {
  made: {
    vi: '{filled} số liệu có ô nguồn, {open} chỉ tiêu để trống («{left}»).',
    en: '{filled} {filled:figure|figures} with the cell, {open} {open:indicator|indicators} left open (“{left}”).',
  },
} as const satisfies Record<string, Text>

/** The figures and tables of a report from annex and plan. */
export const draftReport = defineCommand({
  id: 'draft report',
  title: { vi: 'Dự thảo số liệu báo cáo', en: 'Draft the figures of a report' },
  help: {
    vi: 'câu số liệu và bảng của báo cáo từ biểu thống kê và kế hoạch, mỗi số kèm ô nguồn; chỗ chưa có để trống',
    en: 'figure sentences and tables of a report from annex and plan, each figure with its cell; open where unknown',
  },
  needs: { vi: 'Cần biểu thống kê và tên bản dự thảo', en: 'A statistical annex and the name of the draft are needed' },
  takes: z.object({
    file: file({
      label: { vi: 'Biểu thống kê', en: 'Annex' },
      placeholder: { vi: 'BIỂU_THỐNG_KÊ', en: 'ANNEX' },
      help: { vi: 'tệp có biểu thống kê', en: 'a file with the statistical annex' },
      endings: SHEETS,
    }),
    out: draftOut({ vi: 'du-thao-bao-cao', en: 'draft-report' }),
    plan: optionalFile({
      label: { vi: 'Kế hoạch', en: 'Plan' },
      placeholder: { vi: 'KẾ_HOẠCH', en: 'PLAN' },
      help: { vi: 'tệp kế hoạch, để nêu mức hoàn thành', en: 'a plan, for how much of it is done' },
      endings: SHEETS,
    }),
    period: text({
      label: { vi: 'Kỳ báo cáo', en: 'Period' },
      placeholder: { vi: 'KỲ', en: 'PERIOD' },
      help: { vi: 'kỳ ghi ở tiêu đề, ví dụ «6 tháng đầu năm 2026»', en: 'the period of the title' },
    }),
    unit: draftUnit,
    today: todayOption,
  }),
  operands: ['file', 'out'],
  examples: [
    {
      title: {
        vi: 'Số liệu báo cáo năm từ biểu thống kê và kế hoạch',
        en: 'Figures of the yearly report from annex and plan',
      },
      line: {
        vi: 'draft report bieu-thong-ke.xlsx bao-cao.docx --plan ke-hoach.xlsx --period "năm 2026"',
        en: 'draft report annex.xlsx report.docx --plan plan.xlsx --period "năm 2026"',
      },
    },
  ],
  run: async ({ file: input, out, plan: planFile, period, unit, today: day }, context) => {
    const form = draftForm(out)
    if (!form.ok) return form
    const annex = await annexIn(input, context)
    if (!annex.ok) return fail(ofFile(input, annex.error))
    const plan = planFile ? await planIn(planFile, context) : ok(null)
    if (!plan.ok) return planFile ? fail(ofFile(planFile, plan.error)) : plan
    const today = day ?? context.today
    const standing = plan.value && planStanding(plan.value, plan.value.year ?? today.year, today)
    const document = draftReportDocument(
      {
        annex: { annex: annex.value, file: input.name },
        plan: plan.value && standing && planFile ? { plan: plan.value, standing, file: planFile.name } : null,
        period: period ?? (annex.value.year === null ? LEFT_OPEN : `năm ${annex.value.year}`),
      },
      draftHead(unit),
    )
    const written = form.value === 'docx' ? await officeReportDocx(document) : await officeReportXlsx(document)
    const asked = annex.value.rows.filter(({ indicator }) => indicator?.kind !== 'heading')
    const filled = asked.filter(({ figure }) => figure.kind === 'number').length
    const told = { filled, open: asked.length - filled }
    return ok({
      report: [textPart([sentence(WORDS.made, { ...told, left: LEFT_OPEN })[context.lang]])],
      files: [writtenFile('out', out, written, context.lang)],
      data: [{ file: input.path, ...told }],
      exit: 0,
    })
  },
})
