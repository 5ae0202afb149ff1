import { argument, flat, single } from './argument.js'
import { CODE, criterionIn, FRAMEWORK, frameworkIn, scoredLeaf } from './find-criterion.js'
import { pointsOrProblem } from './points-of.js'
import { FunctionProblem } from './problem.js'
import { ruleInputs } from './rule-inputs.js'

/**
 * Điểm của một tiêu chí theo cách chấm của bộ tiêu chí. | The points of a criterion by the rule of its framework.
 * @customfunction CRITERIONPOINTS
 * @param framework Bộ tiêu chí: "par-2016", năm hoặc số quyết định | Framework: "par-2016", its year or its decision
 * @param code Mã tiêu chí, để dạng văn bản | Code of the criterion, as text
 * @param inputs Dữ liệu của cách chấm: tỷ lệ (hoặc tử số, mẫu số); các ngày nhận và năm; Có/Không; số lần; điểm | What the rule needs: a rate (or numerator, denominator); days of receipt and year; yes/no; a count; points
 * @returns Điểm; để trống nếu chưa nhập đủ | Points; blank where something is not filled in
 */
export function criterionpoints(framework: unknown, code: unknown, ...inputs: unknown[][][]): unknown {
  const { maximum, rule, cells, among } = prepared(framework, code, inputs)
  const scored = rule.evaluate(maximum, ruleInputs(cells, rule, among))
  if (!scored.ok) throw new FunctionProblem('#VALUE!', scored.error)
  return pointsOrProblem(scored.value) ?? ''
}

/** The leaf, its rule and the cells of its inputs; a repeating parameter arrives as one array of its values. */
export function prepared(framework: unknown, code: unknown, inputs: readonly unknown[]) {
  const among = frameworkIn(single(argument(FRAMEWORK, framework)))
  const node = criterionIn(among, single(argument(CODE, code)))
  const cells = inputs.flatMap((given) => repeated(given).flatMap((each) => flat(argument(CODE, each))))
  return { ...scoredLeaf(node), node, among, cells }
}

/** Excel hands the values of a repeating range parameter over as an array of 2-D arrays. */
function repeated(given: unknown): readonly unknown[] {
  const deep = Array.isArray(given) && given.some((each) => Array.isArray(each) && each.some(Array.isArray))
  return deep ? given : [given]
}
