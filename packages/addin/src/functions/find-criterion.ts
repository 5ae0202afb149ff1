import {
  builtinFramework,
  type Framework,
  type FrameworkNode,
  fold,
  noCriteria,
  repeated,
  type Text,
} from '@parscore/scoring'
import { knownFrameworks } from '../frameworks/known-frameworks.js'
import { type ArgumentCell, isError } from './argument.js'
import { invalid, notAvailable } from './problem.js'

/** The names of the two parameters that every function on a framework has. */
export const FRAMEWORK: Text = { vi: 'bộ tiêu chí', en: 'framework' }
export const CODE: Text = { vi: 'mã tiêu chí', en: 'code' }

const textIn = (name: Text, cell: ArgumentCell): string => {
  if (isError(cell))
    throw invalid(name, { vi: 'ô có lỗi {error}', en: 'a cell has the error {error}' }, { error: cell.error })
  return cell === null ? '' : String(cell).trim()
}

/** A framework by its id (`par-2018`), its year (2018) or its decision (`2636/QĐ-BNV`). */
export function frameworkIn(cell: ArgumentCell): Framework {
  const text = textIn(FRAMEWORK, cell)
  const known = knownFrameworks()
  const named = known.find(({ id }) => id === text.toLowerCase()) ?? builtinFramework(text.toLowerCase())
  if (named) return named
  const wanted = fold(text)
  const found = known.filter(({ decision }) => decision !== null && fold(decision) === wanted)
  const ofYear = known.filter(({ years }) => years.includes(Number(text)))
  const framework = found.at(-1) ?? ofYear.at(-1)
  if (framework) return framework
  throw invalid(
    FRAMEWORK,
    { vi: 'không có bộ «{text}»; có: {ids}', en: 'there is no “{text}”; there are: {ids}' },
    { text: repeated(text), ids: known.map(({ id }) => id).join(', ') },
  )
}

/** A criterion of a framework by its code; Excel makes 1.1 of «1.10», so a number is tried as it is written. */
export function criterionIn(framework: Framework, cell: ArgumentCell): FrameworkNode {
  const text = textIn(CODE, cell)
    .replace(/(?<![.\s])[.\s]+$/, '')
    .replaceAll(',', '.')
  const node = framework.byCode.get(text)
  if (node) return node
  const nothing = noCriteria(framework)
  if (nothing) throw notAvailable(nothing)
  throw notAvailable(
    { vi: 'Bộ {id} không có tiêu chí «{text}».', en: 'Framework {id} has no criterion “{text}”.' },
    { id: framework.id, text: repeated(text) },
  )
}

/** A leaf with a maximum and a rule: only that can be scored. */
export function scoredLeaf(node: FrameworkNode): {
  readonly maximum: number
  readonly rule: NonNullable<FrameworkNode['rule']>
} {
  const words = { code: node.code }
  if (node.children.length > 0)
    throw notAvailable(
      {
        vi: '{code} là tổng của các tiêu chí con, không chấm riêng.',
        en: '{code} is the sum of its children and not scored itself.',
      },
      words,
    )
  if (node.maximum === null)
    throw notAvailable({ vi: 'Điểm tối đa của {code} chưa rõ.', en: 'The maximum of {code} is not known.' }, words)
  if (!node.rule) throw notAvailable({ vi: 'Cách chấm {code} chưa rõ.', en: 'The rule of {code} is not known.' }, words)
  return { maximum: node.maximum, rule: node.rule }
}
