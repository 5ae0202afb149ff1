import {
  type Day,
  type Framework,
  fail,
  formatDay,
  formatNumber,
  ok,
  planLeaf,
  planStanding,
  product,
  type ReformPlan,
  type Result,
  roundHalfUp,
  sentence,
  type Text,
} from '@parscore/scoring'
import type { FilledColumn, FilledRow } from '@parscore/workbook'

const NO_LEAF: Text = {
  vi: 'Bộ {id} không có tiêu chí «mức độ hoàn thành kế hoạch CCHC».',
  en: '{id} has no criterion “completion of the reform plan”.',
}
const NO_RESULTS: Text = {
  vi: 'Kế hoạch «{name}» không có cột kết quả: chưa rõ hoàn thành bao nhiêu, nên không điền vào mẫu.',
  en: 'The plan “{name}” has no column of results: how much is done is not known, so nothing is filled in.',
}
const SOURCE: Text = {
  vi: 'Từ kế hoạch «{name}»: hoàn thành {done}/{total} hoạt động ({rate}%), tính đến ngày {today}',
  en: 'From the plan “{name}”: {done} of {total} {total:activity|activities} done ({rate} %) on {today}',
}

/**
 * What a plan fills into a template: its completion, by its own count, as the fraction that the criterion is scored by. Where the
 * criterion's rule is not known the count stands in the note of its points.
 */
export function planFilling(
  plan: ReformPlan,
  framework: Framework,
  year: number,
  today: Day,
): Result<readonly [code: string, FilledRow], Text> {
  const leaf = planLeaf(framework)
  if (!leaf) return fail(sentence(NO_LEAF, { id: framework.id }))
  const { done, total, rate } = planStanding(plan, year, today)
  if (rate === null) return fail(sentence(NO_RESULTS, { name: plan.name }))
  const percent = formatNumber(roundHalfUp(product(rate, 100), 2), 'vi')
  const source = sentence(SOURCE, { name: plan.name, done, total, rate: percent, today: formatDay(today) }).vi
  if (leaf.rule?.input !== 'rate') return ok([leaf.code, { values: new Map(), comments: new Map([['self', source]]) }])
  const values = new Map<FilledColumn, number>([
    ['numerator', done],
    ['denominator', total],
  ])
  return ok([leaf.code, { values, comments: new Map([...values.keys()].map((column) => [column, source])) }])
}
