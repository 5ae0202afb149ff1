import { basisWords, ruleInWords } from '../framework/basis.js'
import type { Framework } from '../framework/framework.js'
import { type BoundRule, type DayOfYear, type InputKind, readInputs } from '../rules/index.js'
import { columnLetters } from '../sheet/grid.js'
import { sameInAll, sentence, type Text } from '../text.js'
import type { InputValue } from '../values/cell-value.js'
import { formatDay, momentOfDay } from '../values/date.js'
import type { HelpPart } from './check-help.js'

const HEADING: Text = { vi: 'Cách chấm tiêu chí {code}', en: 'How {code} is scored' }
const NODE: Text = { vi: '{title} (tối đa {maximum})', en: '{title} (maximum {maximum})' }
const NOT_KNOWN: Text = { vi: 'chưa rõ', en: 'not known' }
const BASIS: Text = { vi: '{basis}. Nguồn: {source}', en: '{basis}. Source: {source}' }
const QUOTE: Text = { vi: '«{quote}»', en: '“{quote}”' }
const PARTS: Text = { vi: 'Là tổng điểm của {codes}.', en: 'It is the sum of {codes}.' }
const SOURCE: Text = { vi: 'Nguồn: {source}', en: 'Source: {source}' }
const WORKED: Text = { vi: 'Tính thử', en: 'Worked out' }
const FORMULA: Text = {
  vi: 'Công thức (Excel tiếng Anh), số liệu ở {cells}: ={formula}',
  en: 'Formula, with its figures in {cells}: ={formula}',
}

/** What is tried for each kind of figure; days are those of the rule, and two days later. */
const TRIED: Readonly<Record<Exclude<InputKind, 'received'>, readonly InputValue[]>> = {
  rate: ['100%', '96%', '79%'],
  answer: ['Có', 'Không'],
  done: [1, 0],
  count: [1, 2],
  level: [1, 2],
  points: [],
}

/**
 * How a criterion is scored, as parts that a page shows beside a finding: its rule, who says so, cases worked out by the rule, and
 * the formula. What is not known is said to be.
 *
 * @returns nothing where the framework has no such criterion
 * @example criterionHelp(par2018, '1.1.1')[0]?.kind // 'heading'
 */
export function criterionHelp(framework: Framework, code: string): readonly HelpPart[] {
  const node = framework.byCode.get(code)
  if (!node) return []
  const { title, maximum, basis, rule, children } = node
  const shown = maximum === null ? NOT_KNOWN : sentence(sameInAll('{maximum}'), { maximum })
  const words = maximum === null ? null : ruleInWords(node, maximum)
  return [
    { kind: 'heading', text: sentence(HEADING, { code }) },
    paragraph(sentence(NODE, { title, maximum: shown })),
    ...(words ? [paragraph(words)] : []),
    ...(children.length > 0
      ? [paragraph(sentence(PARTS, { codes: children.map((each) => each.code).join(' + ') }))]
      : []),
    paragraph(
      basis
        ? sentence(BASIS, { basis: basisWords[basis.status], source: basis.source ?? framework.source })
        : sentence(SOURCE, { source: framework.source }),
    ),
    ...(basis?.quote ? [quote(sentence(QUOTE, { quote: basis.quote }))] : []),
    ...(basis?.proof ? [quote(sameInAll(basis.proof))] : []),
    ...(rule?.tellsHow && maximum !== null ? workedOut(rule, maximum, framework) : []),
  ]
}

const paragraph = (text: Text): HelpPart => ({ kind: 'paragraph', text })
const quote = (text: Text): HelpPart => ({ kind: 'quote', text })

function workedOut(rule: BoundRule, maximum: number, { years }: Framework): readonly HelpPart[] {
  const year = Math.max(...years)
  const context = { year, dateSystem: '1900' as const }
  const traces = tried(rule, year).flatMap((cells) => {
    const inputs = readInputs(rule, cells, context)
    const scored = inputs.ok ? rule.evaluate(maximum, inputs.value) : null
    return scored?.ok && scored.value.status === 'scored' ? [paragraph(scored.value.trace)] : []
  })
  const [cells, named] = cellsOf(rule)
  const formula = rule.formula(maximum, cells)
  return [
    ...(traces.length > 0 ? [{ kind: 'heading' as const, text: WORKED }, ...traces] : []),
    quote(sentence(FORMULA, { cells: named, formula })),
  ]
}

/** The figures of each case, a cell each. */
function tried({ input, figures, dates }: BoundRule, year: number): readonly (readonly InputValue[])[] {
  if (input !== 'received') return TRIED[input].map((value) => figures.map(() => value))
  const late = 2
  return [0, late].map((days) =>
    figures.map((_, place) => {
      const due = dates[place]
      return due ? dayAfter(year, due, days) : null
    }),
  )
}

/** A day as people type it. */
function dayAfter(year: number, { month, day }: DayOfYear, days: number): string {
  const moment = momentOfDay({ year, month, day: day + days })
  return formatDay({ year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() })
}

/** Cells for the figures of a rule from D5 on, the year in B2, and what they are called together. */
function cellsOf({ input, figures, cells }: BoundRule): readonly [Readonly<Record<string, string>>, string] {
  const last = `${columnLetters(3 + Math.max(0, figures.length - 1))}5`
  const block = input === 'received' || input === 'done' ? `D5:${last}` : 'D5'
  const places = Object.fromEntries(cells.map((cell) => [cell, cell === 'year' ? 'B2' : block]))
  const year = cells.includes('year') ? [', B2'] : []
  return [places, [block, ...year].join('')]
}
