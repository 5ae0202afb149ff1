import {
  type Day,
  type Framework,
  fail,
  type Lang,
  leavesOf,
  ok,
  type Result,
  sentence,
  type Text,
} from '@parscore/scoring'
import {
  buildTemplate,
  emptyFilling,
  type FilledRow,
  hasCriteria,
  type PlanColumn,
  planColumns,
} from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { annexOption, SHEETS, todayOption } from '../declaration/common.js'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { onlyWith } from '../declaration/parameter.js'
import { choices, optionalFile, output, requiredFramework, text, year } from '../declaration/parameters.js'
import { notePart, type Part, textPart } from '../declaration/part.js'
import { type AnnexFilling, annexFilling } from '../inputs/annex-filling.js'
import { annexIn } from '../inputs/annex-in.js'
import { checkFile } from '../inputs/check-file.js'
import { loadCriteria, onlyCounts } from '../inputs/load-framework.js'
import { withFile } from '../inputs/of-file.js'
import { planFilling } from '../inputs/plan-filling.js'
import { planIn } from '../inputs/plan-in.js'
import { type PreviousPoints, previousPoints, withPoints } from '../inputs/previous-points.js'

const WRITTEN: Text = {
  vi: 'Đã ghi {path}: {leaves} tiêu chí chấm điểm, năm {year}.',
  en: '{path} written: {leaves} {leaves:criterion|criteria} to score, year {year}.',
}

const OTHER_YEAR: Text = {
  vi: 'Lưu ý: bộ {id} được nêu cho năm {years}; năm {year} có áp dụng hay không thì nguồn không nêu.',
  en: 'Note: {id} is stated for {years}; whether it holds in {year} the sources do not say.',
}
const FILLED: Text = {
  vi: '{n} tiêu chí có số liệu từ {from}; chú thích ở ô nêu số liệu lấy từ đâu.',
  en: '{n} {n:criterion has|criteria have} figures of {from}; a note on the cell says where each comes from.',
}
const FILLED_POINTS: Text = {
  vi: '{n} tiêu chí có điểm từ {from}.',
  en: '{n} {n:criterion has|criteria have} the points of {from}.',
}
const ANNEX: Text = { vi: 'biểu thống kê', en: 'the annex' }
const PLAN: Text = { vi: 'kế hoạch', en: 'the plan' }

const PREVIOUS: Text = { vi: 'bảng chấm năm trước', en: 'last year’s sheet' }
const PLAN_COLUMNS: Readonly<Record<PlanColumn, Text>> = {
  previous: { vi: 'kết quả năm trước', en: 'last year’s result' },
  target: { vi: 'mục tiêu năm nay', en: 'this year’s target' },
  nextTarget: { vi: 'mục tiêu năm sau', en: 'next year’s target' },
}

/** A workbook that scores itself, empty or with the figures of an annex and a plan. */
export const template = defineCommand({
  id: 'template',
  title: { vi: 'Tạo mẫu chấm điểm', en: 'Make a template' },
  help: {
    vi: 'mẫu bảng chấm tự tính điểm, để trống hoặc điền sẵn số liệu của biểu thống kê và kế hoạch',
    en: 'a workbook that scores itself, empty or with the figures of an annex and a plan',
  },
  needs: { vi: 'Cần bộ tiêu chí và tên tệp mới', en: 'A framework and the name of a new file are needed' },
  takes: z.object({
    framework: requiredFramework({
      label: { vi: 'Bộ tiêu chí', en: 'Framework' },
      placeholder: { vi: 'BỘ_TIÊU_CHÍ', en: 'FRAMEWORK' },
      help: {
        vi: 'mã bộ tiêu chí, tệp .yaml hoặc bảng soạn',
        en: 'the id of a framework, a .yaml file or the authoring sheet',
      },
      inForm: {
        vi: 'bộ tiêu chí có sẵn, hoặc tệp bộ tiêu chí của đơn vị',
        en: 'one of the list, or a framework file of your own',
      },
    }),
    out: output({
      label: { vi: 'Mẫu mới', en: 'New template' },
      placeholder: { vi: 'MỚI.xlsx', en: 'NEW.xlsx' },
      help: { vi: 'tên tệp mới', en: 'the name of the new file' },
      endings: ['xlsx'],
      usual: { vi: 'bang-cham', en: 'sheet' },
    }),
    year: year({
      label: { vi: 'Năm được chấm', en: 'Year that is scored' },
      placeholder: { vi: 'NĂM', en: 'YEAR' },
      help: { vi: 'năm được chấm, ghi trên mẫu', en: 'the year that is scored, on the template' },
    }),
    unit: text({
      label: { vi: 'Đơn vị', en: 'Unit' },
      placeholder: { vi: 'ĐƠN_VỊ', en: 'UNIT' },
      help: { vi: 'tên đơn vị ghi trên mẫu', en: 'the unit, on the template' },
    }),
    annex: annexOption,
    plan: optionalFile({
      label: { vi: 'Kế hoạch', en: 'Plan' },
      placeholder: { vi: 'KẾ_HOẠCH', en: 'PLAN' },
      help: { vi: 'điền mức độ hoàn thành của kế hoạch này', en: 'fills in how much of this plan is done' },
      endings: SHEETS,
    }),
    columns: choices(
      {
        label: { vi: 'Cột thêm của kế hoạch', en: 'Columns of a plan' },
        placeholder: { vi: 'CỘT', en: 'COLUMNS' },
        help: {
          vi: 'thêm cột trên bảng chấm và bản in: previous (năm trước), target, nextTarget (mục tiêu năm nay, năm sau)',
          en: 'adds columns to the sheet and its print: previous (last year), target, nextTarget (this year’s, next year’s)',
        },
        inForm: {
          vi: 'có trên bảng chấm và trên bản in, như kế hoạch nâng cao chỉ số',
          en: 'on the score sheet and on paper, as in a plan to raise the index',
        },
      },
      planColumns,
      PLAN_COLUMNS,
    ),
    previous: optionalFile({
      label: { vi: 'Bảng chấm năm trước', en: 'Last year’s sheet' },
      placeholder: { vi: 'NĂM_TRƯỚC', en: 'LAST_YEAR' },
      help: {
        vi: 'điền cột «Điểm đạt được» của năm trước; chỉ những tiêu chí cùng mã và cùng tên',
        en: 'fills in last year’s points; only of criteria with the same code and title',
      },
      endings: SHEETS,
    }),
    today: onlyWith(todayOption, 'plan'),
  }),
  operands: ['framework', 'out'],
  examples: [
    {
      title: { vi: 'Mẫu của Sở Nội vụ năm 2018', en: 'A template for 2018' },
      line: {
        vi: 'template par-2018 bang-cham.xlsx --year 2018 --unit "Sở Nội vụ"',
        en: 'template par-2018 sheet.xlsx --year 2018 --unit "Sở Nội vụ"',
      },
    },
    {
      title: { vi: 'Điền sẵn từ biểu thống kê và kế hoạch', en: 'With the figures of an annex and a plan' },
      line: {
        vi: 'template par-2018 bang-cham.xlsx --annex bieu-thong-ke.xlsx --plan ke-hoach.xlsx',
        en: 'template par-2018 sheet.xlsx --annex annex.xlsx --plan plan.xlsx',
      },
    },
  ],
  run: async (given, context) => {
    const { lang } = context
    const framework = await loadCriteria(given.framework, context)
    if (!framework.ok) return framework
    if (!hasCriteria(framework.value)) return fail(onlyCounts(framework.value))
    const of = given.year ?? lastYear(framework.value)
    const annex = given.annex === null ? ok(NOTHING) : await filledFrom(given.annex, framework.value, context)
    if (!annex.ok) return annex
    const today = given.today ?? context.today
    const plan = given.plan === null ? ok(null) : await completionOf(given.plan, framework.value, of, today, context)
    if (!plan.ok) return plan
    const before = await pointsOf(given.previous, framework.value, context)
    if (!before.ok) return before
    const points = before.value.points
    // The plan's own count goes before the figure that an annex repeats of it.
    const { filling: own, note } = annex.value
    const rows = withPoints(new Map([...own.rows, ...(plan.value ? [plan.value] : [])]), points)
    const filling = { ...own, rows }
    const leaves = leavesOf(framework.value).length
    const counts: Counts = { annex: own.rows.size, plan: plan.value ? 1 : 0, previous: points.size }
    const plans = planColumns.filter(
      (column) => given.columns.includes(column) || (column === 'previous' && given.previous !== null),
    )
    const written = sentence(WRITTEN, { path: given.out, leaves, year: String(of) })[lang]
    return ok({
      report: [
        ...otherYear(framework.value, of, lang),
        ...[note, ...before.value.left].flatMap((said) => (said ? [notePart(said[lang])] : [])),
      ],
      files: [
        {
          parameter: 'out',
          name: given.out,
          bytes: await buildTemplate({
            framework: framework.value,
            year: of,
            unit: given.unit ?? '',
            part: null,
            plans,
            filling,
          }),
          told: [textPart([written, ...countLines(counts, lang)])],
        },
      ],
      data: [{ framework: framework.value.id, year: of, leaves, filled: counts }],
      exit: 0,
    })
  },
})

const NOTHING: Omit<AnnexFilling, 'note'> & { readonly note: null } = { filling: emptyFilling, note: null }
const NO_POINTS: PreviousPoints = { points: new Map(), left: [] }

/** A template for a year that the framework does not name is made, and that is said. */
const otherYear = ({ id, years }: Framework, of: number, lang: Lang): readonly Part[] =>
  years.includes(of) ? [] : [notePart(sentence(OTHER_YEAR, { id, years: years.join(', '), year: String(of) })[lang])]

/** Criteria that have figures, by where these come from. */
interface Counts {
  readonly annex: number
  readonly plan: number
  readonly previous: number
}

const countLines = ({ annex, plan, previous }: Counts, lang: Lang): readonly string[] => [
  ...(annex > 0 ? [sentence(FILLED, { n: annex, from: ANNEX })[lang]] : []),
  ...(plan > 0 ? [sentence(FILLED, { n: plan, from: PLAN })[lang]] : []),
  ...(previous > 0 ? [sentence(FILLED_POINTS, { n: previous, from: PREVIOUS })[lang]] : []),
]

async function completionOf(
  file: InputFile,
  framework: Framework,
  of: number,
  today: Day,
  context: CommandContext,
): Promise<Result<readonly [code: string, FilledRow], Text>> {
  const plan = await planIn(file, context)
  return withFile(file, plan.ok ? planFilling(plan.value, framework, plan.value.year ?? of, today) : plan)
}

async function filledFrom(
  file: InputFile,
  framework: Framework,
  context: CommandContext,
): Promise<Result<AnnexFilling, Text>> {
  const annex = await annexIn(file, context)
  return withFile(file, annex.ok ? annexFilling(annex.value, framework) : annex)
}

async function pointsOf(
  file: InputFile | null,
  framework: Framework,
  context: CommandContext,
): Promise<Result<PreviousPoints, Text>> {
  if (file === null) return ok(NO_POINTS)
  const bytes = await file.read()
  const checked = bytes.ok ? await checkFile(bytes.value, file.name, null, context) : bytes
  return withFile(file, checked.ok ? previousPoints(checked.value, framework) : checked)
}

const lastYear = ({ years }: Framework): number => Math.max(...years)
