import { type InputKind, notAssessedWord } from '@parscore/scoring'
import type { DataValidation } from '../write/write-workbook.js'
import type { TemplateColumn } from './columns.js'
import { blocks } from './formulas.js'
import type { TemplateModel, TemplateRow } from './model.js'
import { YEAR_CELL } from './template-options.js'

type Limits = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> & {
  readonly errorMessage: string
}

const STOP = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop' as const, errorTitle: 'Kiểm tra lại' }
/** 1/1/2000 and 31/12/2100 as serials. */
const DAYS = { formula1: '36526', formula2: '73415' }

const LIMITS: Readonly<Record<Exclude<InputKind, 'points'>, Limits>> = {
  rate: {
    type: 'decimal',
    operator: 'between',
    formula1: '0',
    formula2: '10',
    errorMessage: 'Nhập tỷ lệ, ví dụ 96% hoặc 0,96. Hoặc để trống và nhập tử số, mẫu số.',
  },
  received: {
    type: 'date',
    operator: 'between',
    ...DAYS,
    errorMessage: 'Nhập ngày nơi nhận đã nhận được, theo ngày/tháng/năm, ví dụ 15/6/2026.',
  },
  answer: {
    type: 'list',
    values: ['Có', 'Không', 'Không áp dụng'],
    errorMessage: 'Chọn Có, Không hoặc Không áp dụng.',
  },
  done: { type: 'list', values: ['Có', 'Không'], errorMessage: 'Chọn Có nếu nội dung đã hoàn thành, Không nếu chưa.' },
  count: {
    type: 'whole',
    operator: 'between',
    formula1: '0',
    formula2: '1000000',
    errorMessage: 'Nhập số lần, là số nguyên từ 0 trở lên.',
  },
  level: {
    type: 'whole',
    operator: 'between',
    formula1: '1',
    formula2: '12',
    errorMessage: 'Nhập số thứ tự của mức ghi ở cột «Cách chấm»: 1, 2, 3…',
  },
}

/** What may be typed where, with a sentence for what may not. */
export function validations(model: TemplateModel): DataValidation[] {
  const leaves = model.rows.filter((row) => row.children.length === 0)
  const made = [
    ...figures(model, leaves),
    ...points(model, leaves),
    limited(model, 'applies', leaves, {
      type: 'list',
      values: ['Có', notAssessedWord],
      errorMessage: 'Để trống hoặc chọn Có nếu được đánh giá; chọn Không đánh giá để bỏ ra ngoài mẫu số.',
    }),
    ...(['numerator', 'denominator'] as const).map((key) =>
      limited(model, key, leaves.filter(isRate), {
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorMessage: 'Nhập số từ 0 trở lên.',
      }),
    ),
    limited(model, 'evidenceDate', leaves, {
      type: 'date',
      operator: 'between',
      ...DAYS,
      errorMessage: 'Nhập ngày của văn bản, theo ngày/tháng/năm.',
    }),
  ].flatMap((each) => each ?? [])
  const year: DataValidation = {
    ...STOP,
    type: 'whole',
    operator: 'between',
    formula1: '2000',
    formula2: '2100',
    range: YEAR_CELL.replaceAll('$', ''),
    errorMessage: 'Nhập năm được đánh giá, gồm bốn chữ số.',
  }
  return [year, ...made]
}

const isRate = ({ rule }: TemplateRow) => rule !== null && rule.input === 'rate'

function figures(model: TemplateModel, leaves: readonly TemplateRow[]): (DataValidation | null)[] {
  const kinds = Object.entries(LIMITS)
  const made = kinds.flatMap(([kind, limits]) => {
    const rows = leaves.filter(({ rule }) => rule !== null && rule.input === kind)
    return model.columns.figures.map((key) => limited(model, key, rows, limits))
  })
  const typed = leaves.filter(({ rule }) => rule !== null && rule.input === 'points')
  return [...made, upToMaximum(model, 'input1', typed)]
}

function points(model: TemplateModel, leaves: readonly TemplateRow[]): (DataValidation | null)[] {
  const [surveyed, others] = [true, false].map((is) => leaves.filter(({ node }) => (node.measure === 'survey') === is))
  return [
    ...(['self', 'appraisal1', 'appraisal2'] as const).map((key) => upToMaximum(model, key, others ?? [])),
    upToMaximum(model, 'survey', surveyed ?? []),
    ...model.columns.plans.map((key) => upToMaximum(model, key, leaves)),
  ]
}

const upToMaximum = (model: TemplateModel, key: TemplateColumn, rows: readonly TemplateRow[]) =>
  limited(model, key, rows, {
    type: 'decimal',
    operator: 'between',
    formula1: '0',
    // Relative to the first of the cells.
    formula2: `$${model.columns.letter('maximum')}${rows[0]?.row ?? 1}`,
    errorMessage: 'Nhập điểm từ 0 đến điểm tối đa của tiêu chí.',
  })

function limited(
  model: TemplateModel,
  key: TemplateColumn,
  rows: readonly TemplateRow[],
  limits: Limits,
): DataValidation | null {
  if (rows.length === 0) return null
  return { ...STOP, ...limits, range: blocks(model, key, rows).join(' ') }
}
