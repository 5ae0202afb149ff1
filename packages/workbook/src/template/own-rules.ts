import type { Grid, SheetRule } from '@parscore/scoring'
import type { ConditionalRule, DataValidation, SheetModel } from '../write/sheet-model.js'
import { symbolicFormula } from './symbolic-formula.js'

/**
 * The conditional formats and limits of a sheet that the template does not have on it. Which cells they are for does not count: rows
 * come and go, and Excel cuts the areas of a rule where cells are copied. Rules that say the same are one, with all their cells.
 *
 * @param own the sheet as the template writes it; `undefined` where it has none
 */
export function rulesBeside({ rules = [] }: Grid, own: SheetModel | undefined): readonly SheetRule[] {
  const known = new Set([...(own?.dataValidations ?? []).map(ofLimit), ...(own?.conditionalRules ?? []).map(ofFormat)])
  const found = new Map<string, SheetRule>()
  for (const rule of rules) {
    const key = keyOf(rule)
    if (known.has(key) || isBroken(rule)) continue
    const before = found.get(key)
    found.set(key, before ? { ...before, cells: `${before.cells} ${rule.cells}` } : rule)
  }
  return [...found.values()]
}

const ofFormat = ({ type, formula }: ConditionalRule): string =>
  keyOf({ kind: 'format', type, operator: '', formulas: [formula] })

const ofLimit = ({ type, operator, formula1, formula2, values }: DataValidation): string =>
  keyOf({
    kind: 'validation',
    type,
    operator: operator ?? '',
    formulas: values ? [`"${values.join(',')}"`] : [formula1, formula2].flatMap((each) => each ?? []),
  })

/** Types that compare with nothing. */
const ASKS: ReadonlySet<string> = new Set(['list', 'custom', 'expression', 'none'])

/** The operator that is meant: programs leave out that of a range, and say one where none counts. */
const operatorOf = ({ type, operator }: Pick<SheetRule, 'type' | 'operator'>): string =>
  ASKS.has(type) ? '' : operator || 'between'

/** LibreOffice writes a second formula, 0, where only one is asked for. */
function countedFormulas(rule: Omit<SheetRule, 'cells'>): readonly string[] {
  const two = ['between', 'notBetween'].includes(operatorOf(rule))
  return rule.kind === 'validation' && !two ? rule.formulas.slice(0, 1) : rule.formulas
}

const keyOf = (rule: Omit<SheetRule, 'cells'>): string =>
  [rule.kind, rule.type, operatorOf(rule), ...countedFormulas(rule).map(withoutCells)].join('\n')

const withoutCells = (formula: string): string => symbolicFormula(formula.replace(/^=/, ''), () => '')

/** What a rule looks at has been deleted: it does nothing any more. */
const isBroken = ({ formulas }: SheetRule): boolean => formulas.some((formula) => formula.includes('#REF!'))

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'trong khoảng',
  notBetween: 'ngoài khoảng',
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
}

const TYPES: Readonly<Record<string, string>> = {
  list: 'danh sách',
  decimal: 'số',
  whole: 'số nguyên',
  date: 'ngày',
  time: 'giờ',
  textLength: 'số chữ',
  custom: 'công thức',
  none: 'lời nhắc',
  expression: 'công thức',
  cellIs: 'giá trị',
  colorScale: 'thang màu',
  dataBar: 'thanh dữ liệu',
  iconSet: 'bộ biểu tượng',
  top10: 'nhóm đứng đầu hoặc cuối',
  aboveAverage: 'so với trung bình',
  duplicateValues: 'giá trị trùng nhau',
  uniqueValues: 'giá trị duy nhất',
  timePeriod: 'khoảng thời gian',
}

/** A rule in the words of the sheets that tell of it: `danh sách "A,B"`, `số trong khoảng 0; 10`. */
export function ruleInShort(rule: SheetRule): string {
  const formulas = countedFormulas(rule)
  const how = formulas.length > 0 && (rule.operator !== '' || rule.kind === 'validation') ? operatorOf(rule) : ''
  return [TYPES[rule.type] ?? 'chữ trong ô', OPERATORS[how] ?? '', formulas.join('; ')]
    .filter((word) => word !== '')
    .join(' ')
}

/** The cells of a rule as one short word: the first areas of many. */
export function cellsInShort(cells: string): string {
  const areas = cells.split(/\s+/).filter((area) => area !== '')
  return areas.length > MOST_AREAS ? `${areas.slice(0, MOST_AREAS).join(' ')}…` : areas.join(' ')
}

const MOST_AREAS = 4
