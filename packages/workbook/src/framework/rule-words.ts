import type { BoundRule } from '@parscore/scoring'

/** The kinds of rules in the words of the authoring workbook, in the order in which they are offered. */
export const RULE_WORDS = {
  threshold: 'Phải đạt ngưỡng',
  proportional: 'Theo tỷ lệ',
  'threshold-proportional': 'Đạt ngưỡng, dưới ngưỡng theo tỷ lệ',
  bands: 'Theo mức',
  checklist: 'Từng nội dung',
  'yes-no': 'Có/Không',
  deadline: 'Đúng thời hạn',
  survey: 'Điều tra xã hội học',
  bonus: 'Điểm cộng mỗi lần',
  penalty: 'Điểm trừ mỗi lần',
  entered: 'Nhập điểm',
} as const

/** A kind of rule. */
export type RuleKind = keyof typeof RULE_WORDS

/** What a rule needs beside its kind, one cell each. */
export type RuleCell = 'full' | 'floor' | 'partial' | 'graceDays' | 'each' | 'decimals' | 'list'
/** The cells of a rule as they stand in its row; what is empty is `null`. */
export type RuleCells = Readonly<Record<RuleCell, string | number | null>>

const NONE: RuleCells = {
  full: null,
  floor: null,
  partial: null,
  graceDays: null,
  each: null,
  decimals: null,
  list: null,
}

/** Which parameter of which rule stands in which cell; lists have a grammar of their own. */
export const PARAMETERS: Readonly<Record<RuleKind, Readonly<Partial<Record<Exclude<RuleCell, 'list'>, string>>>>> = {
  threshold: { full: 'full', floor: 'floor', partial: 'partial' },
  proportional: { full: 'goal', decimals: 'decimals' },
  'threshold-proportional': { full: 'full', decimals: 'decimals' },
  bands: {},
  checklist: {},
  'yes-no': {},
  deadline: { graceDays: 'graceDays', partial: 'lateShare' },
  survey: { decimals: 'decimals' },
  bonus: { each: 'each' },
  penalty: { each: 'each' },
  entered: {},
}

/** Whether a word is the name of a kind of rule. */
export const isKind = (kind: string): kind is RuleKind => Object.hasOwn(RULE_WORDS, kind)

/** A rule as the cells of its row. */
export function ruleCells({ kind, parameters }: BoundRule): { readonly words: string; readonly cells: RuleCells } {
  if (!isKind(kind)) throw new Error(`the authoring workbook has no words for the rule ${kind}`)
  const named = Object.entries(PARAMETERS[kind]).map(([cell, name]) => [cell, cellOf(parameters[name])] as const)
  return { words: RULE_WORDS[kind], cells: { ...NONE, ...Object.fromEntries(named), list: listOf(parameters) } }
}

const cellOf = (value: unknown) => (typeof value === 'number' ? value : null)

interface Band {
  readonly from: number
  readonly inclusive: boolean
  readonly points: number
}
interface Item {
  readonly title: { readonly vi: string; readonly en: string }
  readonly points: number
}
interface Due {
  readonly day: number
  readonly month: number
}

/** Bands, items or days, a line each. */
function listOf(parameters: BoundRule['parameters']): string | null {
  const lines = [
    ...listed<Band>(
      parameters.bands,
      ({ from, inclusive, points }) => `${inclusive ? 'từ' : 'trên'} ${percent(from)}%: ${decimal(points)}`,
    ),
    ...listed<Item>(parameters.items, ({ title, points }) => `${title.vi} | ${title.en}: ${decimal(points)}`),
    ...listed<Due>(parameters.dates, ({ day, month }) => `${day}/${month}`),
  ]
  return lines.length === 0 ? null : lines.join('\n')
}

const listed = <T>(list: unknown, line: (entry: T) => string): string[] => (Array.isArray(list) ? list.map(line) : [])
/** A number as people here write it. */
export const decimal = (value: number): string => String(value).replace('.', ',')
const percent = (share: number): string => decimal(Number((share * 100).toPrecision(12)))
