import { basisWords, type FrameworkNode, sameInAll, sentence, type Text } from '@parscore/scoring'
import { prepared } from './criterionpoints.js'
import { displayLanguage } from './language.js'
import { FunctionProblem } from './problem.js'
import { ruleInputs } from './rule-inputs.js'

/** How sure the rule is, in the words of its document or with the points that prove it, as every other face says it. */
const BASIS: Text = { vi: 'Căn cứ: {status}', en: 'Basis: {status}' }
const WITNESSED: Text = { vi: 'Căn cứ: {status}: «{witness}»', en: 'Basis: {status}: “{witness}”' }
const NOT_FILLED: Text = { vi: 'Chưa nhập đủ dữ liệu', en: 'Not filled in yet' }

/**
 * Vì sao một tiêu chí được số điểm đó: cách tính và cách chấm bằng lời. | Why a criterion has its points: the computation and the rule in words.
 * @customfunction EXPLAINPOINTS
 * @param framework Bộ tiêu chí: "par-2016", năm hoặc số quyết định | Framework: "par-2016", its year or its decision
 * @param code Mã tiêu chí, để dạng văn bản | Code of the criterion, as text
 * @param inputs Dữ liệu như của CRITERIONPOINTS | The inputs, as for CRITERIONPOINTS
 * @returns Một câu giải thích | A sentence
 */
export function explainpoints(framework: unknown, code: unknown, ...inputs: unknown[][][]): string {
  const { maximum, rule, node, cells, among } = prepared(framework, code, inputs)
  const scored = rule.evaluate(maximum, ruleInputs(cells, rule, among))
  if (!scored.ok) throw new FunctionProblem('#VALUE!', scored.error)
  const lang = displayLanguage()
  const trace = scored.value.status === 'not-filled' ? NOT_FILLED : scored.value.trace
  const parts = [
    sameInAll(`${node.code} ${node.title[lang]}`),
    trace,
    rule.describe(maximum),
    ...(node.basis ? [basisOf(node.basis)] : []),
  ]
  return parts
    .map((part) => part[lang].replace(/(?<![.\s])[.\s]+$/, ''))
    .join('. ')
    .concat('.')
}

function basisOf({ status, quote, proof }: NonNullable<FrameworkNode['basis']>): Text {
  const witness = quote ?? proof
  const words = { status: basisWords[status] }
  return witness === undefined ? sentence(BASIS, words) : sentence(WITNESSED, { ...words, witness })
}
