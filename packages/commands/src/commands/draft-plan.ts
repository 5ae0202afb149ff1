import { dueDatesOf, fail, LEFT_OPEN, ok, sentence, type Text } from '@parscore/scoring'
import { draftPlanDocument, officeDocx, officeXlsx } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { columnOption, fileWords, frameworkOption } from '../declaration/common.js'
import { file } from '../declaration/parameters.js'
import { textPart } from '../declaration/part.js'
import { checkFile } from '../inputs/check-file.js'
import { draftForm, draftHead, draftOut, draftUnit, draftYear } from '../inputs/draft-options.js'
import { explainedIn } from '../inputs/explained.js'
import { namedCriteria } from '../inputs/load-framework.js'
import { ofFile } from '../inputs/of-file.js'
import { writtenFile } from '../report/written-file.js'

const WORDS = {
  noSheet: {
    vi: 'Cần một bảng chấm điểm để biết tiêu chí nào mất điểm.',
    en: 'A score sheet is needed to know what lost points.',
  },
  nothing: {
    vi: 'Bảng không mất điểm nào: không có gì để lập kế hoạch.',
    en: 'Nothing was lost: there is nothing to plan.',
  },
  made: {
    vi: '{n} nhiệm vụ từ {n} tiêu chí mất điểm, {lost} điểm; {open} nhiệm vụ chưa rõ cơ quan chủ trì, {undated} chưa rõ thời hạn (để «{left}»).',
    en: '{n} {n:task|tasks} of {n} {n:criterion|criteria} that lost points, {lost} in all; {open} without a lead agency, {undated} without a date (left “{left}”).',
  },
} as const satisfies Record<string, Text>

/** Next year's plan from last year's losses. */
export const draftPlan = defineCommand({
  id: 'draft plan',
  title: { vi: 'Dự thảo kế hoạch năm sau', en: 'Draft next year’s plan' },
  help: {
    vi: 'kế hoạch năm sau từ điểm mất năm trước: việc cần làm, nguyên nhân, cơ quan, thời hạn, kèm ô nguồn',
    en: 'next year’s plan from last year’s losses: what to do, why, who and when, each with its source',
  },
  needs: { vi: 'Cần bảng chấm và tên bản dự thảo', en: 'A score sheet and the name of the draft are needed' },
  takes: z.object({
    file: file({ ...fileWords, help: { vi: 'bảng chấm năm trước', en: 'last year’s score sheet' } }),
    out: draftOut({ vi: 'du-thao-ke-hoach', en: 'draft-plan' }),
    framework: frameworkOption,
    column: columnOption,
    year: draftYear({
      vi: 'năm của kế hoạch (mặc định: năm sau của bảng chấm)',
      en: 'the plan’s year (the one after the sheet’s by default)',
    }),
    unit: draftUnit,
  }),
  operands: ['file', 'out'],
  examples: [
    {
      title: { vi: 'Kế hoạch năm sau từ bảng chấm năm trước', en: 'Next year’s plan from last year’s sheet' },
      line: {
        vi: 'draft plan bang-cham.xlsx ke-hoach.docx --year 2026',
        en: 'draft plan sheet.xlsx plan.docx --year 2026',
      },
    },
  ],
  run: async ({ file: input, out, framework, column, year, unit }, context) => {
    const form = draftForm(out)
    if (!form.ok) return form
    const named = await namedCriteria(framework, context)
    if (!named.ok) return named
    const bytes = await input.read()
    const checked = bytes.ok ? await checkFile(bytes.value, input.name, named.value, context) : bytes
    if (!checked.ok) return fail(ofFile(input, checked.error))
    const explained = explainedIn(checked.value, column, context.lang)
    if (!explained.ok) return fail(ofFile(input, explained.error))
    const { scored } = explained.value
    if (!scored) return fail(ofFile(input, WORDS.noSheet))
    const losses = scored.lost.losses.filter(({ cause, lost }) => cause !== 'contradiction' && lost > 0)
    if (losses.length === 0) return fail(ofFile(input, WORDS.nothing))
    const ofSheet = scored.sheet.columns[scored.column]?.year ?? scored.sheet.framework?.years.at(-1) ?? null
    const planned = year ?? (ofSheet === null ? context.today.year : ofSheet + 1)
    const dueDates = scored.sheet.framework ? dueDatesOf(scored.sheet.framework, planned) : []
    const document = draftPlanDocument({ ...scored, losses, year: planned, dueDates }, draftHead(unit))
    const written = form.value === 'docx' ? await officeDocx(document) : await officeXlsx(document)
    const open = losses.filter(({ agency }) => agency === null).length
    const undated = losses.filter(({ row }) => !dueDates.some(({ code }) => code === row.code)).length
    const told = { n: losses.length, lost: scored.lost.lost, open, undated }
    return ok({
      report: [textPart([sentence(WORDS.made, { ...told, left: LEFT_OPEN })[context.lang]])],
      files: [writtenFile('out', out, written, context.lang)],
      data: [{ file: input.path, year: planned, tasks: losses.length, ...told }],
      exit: 0,
    })
  },
})
