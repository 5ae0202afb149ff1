import { type AnyRule, type AuthoringColumn, fold, ruleList } from '@parscore/scoring'

/** The columns that hold the parameters of rules, each once, in the order in which the rules name them. */
export const RULE_COLUMNS: readonly AuthoringColumn[] = [
  ...new Map(ruleList.flatMap(({ authoring }) => authoring.cells).map(({ column }) => [column.key, column])).values(),
]

/** The kinds of rules in words, in the order in which they are offered. */
export const RULE_WORDS: readonly string[] = ruleList.map(({ authoring }) => authoring.words)

/** The rule that people mean, whatever their capitals and accents; `null` where there is none. */
export const ruleOfWords = (words: string): AnyRule | null =>
  ruleList.find(({ authoring }) => fold(authoring.words) === fold(words)) ?? null

/** The column that holds a parameter of a kind of rule: that of its list, or one of its own. */
export function columnOfParameter(kind: string, parameter: string): string {
  const authoring = ruleList.find((rule) => rule.kind === kind)?.authoring
  if (authoring?.list?.parameters.includes(parameter)) return 'list'
  return authoring?.cells.find((cell) => cell.parameter === parameter)?.column.key ?? 'rule'
}
