import type { Found } from '../../../checks/check.js'
import type { SheetCell } from '../../../sheet/score-sheet.js'
import type { PlanActivity, PlanField, PlanResult, ReformPlan } from '../reform-plan.js'

/** An activity with the result and the field that it stands under. */
export interface PlacedActivity {
  readonly activity: PlanActivity
  readonly result: PlanResult
  readonly field: PlanField
}

/** All activities with where they stand, in the order of the plan. */
export const placed = ({ fields }: ReformPlan): readonly PlacedActivity[] =>
  fields.flatMap((field) =>
    field.results.flatMap((result) => result.activities.map((activity) => ({ activity, result, field }))),
  )

type Rest = Pick<Found, 'found' | 'expected' | 'sentence'> & Partial<Pick<Found, 'words' | 'difference' | 'severity'>>

/** A remark on a cell of an activity. `{number}` and `{title}` are the activity's. */
export function onActivity({ activity, field }: PlacedActivity, cell: SheetCell, column: string, rest: Rest): Found {
  const { number, title } = activity
  return {
    cell,
    code: number || null,
    field: field.number || null,
    column: column || null,
    ...rest,
    words: { number: number || '–', title, ...rest.words },
  }
}

/** The header of an example. */
export const PLAN_HEADER = [
  'Stt',
  'Nội dung',
  'Kinh phí (triệu đồng)',
  'Trách nhiệm thực hiện',
  'Bắt đầu',
  'Kết thúc',
] as const
