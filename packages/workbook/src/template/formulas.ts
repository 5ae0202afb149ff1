import { largestRate, notAssessedWord } from '@parscore/scoring'
import type { HelperColumn, TemplateColumn } from './columns.js'
import { pointRoots, type TemplateModel, type TemplateRow } from './model.js'

/** Name of the cell that holds the year. */
export const YEAR_NAME = 'nam_danh_gia'
/** Name of the cell that holds the unit. */
export const UNIT_NAME = 'don_vi_cham'
/** The year that is scored, or one some years away, as a term of a formula. */
export const yearTerm = (yearsOn: number): string =>
  yearsOn === 0 ? YEAR_NAME : `(${YEAR_NAME}${yearsOn > 0 ? '+' : ''}${yearsOn})`
/** Names of the three columns of the statistics annex. */
export const ANNEX_NAMES = { code: 'bieu_ma', role: 'bieu_phan', value: 'bieu_so' } as const
/** What the annex calls the two parts of a rate. */
export const RATE_PARTS = { numerator: 'Tử số', denominator: 'Mẫu số' } as const

/** A text as a formula holds it: in quotation marks, its own doubled. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`

const at = ({ columns }: TemplateModel, key: TemplateColumn, row: number) => `${columns.letter(key)}${row}`

/** The cells of a column in some rows as ranges, neighbours as one. */
export function blocks(model: TemplateModel, key: TemplateColumn, rows: readonly TemplateRow[]): string[] {
  const runs: [number, number][] = []
  for (const { row } of rows) {
    const last = runs.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else runs.push([row, row])
  }
  return runs.map(([first, last]) =>
    first === last ? at(model, key, first) : `${at(model, key, first)}:${at(model, key, last)}`,
  )
}

const refs = (model: TemplateModel, key: TemplateColumn, rows: readonly TemplateRow[]): string =>
  blocks(model, key, rows).join(',')

/** A part of a rate, fetched from the annex where it names the criterion. Text is compared, for 1.1 and 1.10 are one number. */
export function annexFormula(model: TemplateModel, row: TemplateRow, part: keyof typeof RATE_PARTS): string {
  const found = `(${ANNEX_NAMES.code}=$${at(model, 'code', row.row)})*(${ANNEX_NAMES.role}="${RATE_PARTS[part]}")`
  return `IF(SUMPRODUCT(${found}*ISNUMBER(${ANNEX_NAMES.value}))=0,"",SUMPRODUCT(${found},${ANNEX_NAMES.value}))`
}

/** The formula that a cell starts with which may be typed over, or `null` where it starts empty. */
export function startingFormula(model: TemplateModel, row: TemplateRow, key: TemplateColumn): string | null {
  if (key === 'numerator' || key === 'denominator')
    return row.rule?.input === 'rate' ? annexFormula(model, row, key) : null
  if (row.node.measure === 'survey' || (key !== 'self' && key !== 'appraisal2')) return null
  const from = at(model, key === 'self' ? 'computed' : 'appraisal1', row.row)
  return `IF(${from}="","",${from})`
}

/** The rate of a leaf: typed, or numerator ÷ denominator. 96 for 96 % is left unread, here as in the package. */
export function rateFormula(model: TemplateModel, { row }: TemplateRow): string {
  const [figure, over, under] = [at(model, 'input1', row), at(model, 'numerator', row), at(model, 'denominator', row)]
  return `IF(${figure}<>"",IF(${figure}>${largestRate},"",${figure}),IF(COUNT(${over},${under})<2,"",IF(${under}=0,"",${over}/${under})))`
}

/** The points of a leaf by its rule: nothing where it is left out, the survey's points where it has some. */
export function leafFormula(model: TemplateModel, row: TemplateRow): string {
  const { rule, node } = row
  if (!rule) throw new Error(`${node.code} is no leaf`)
  const maximum = node.maximum ?? `$${at(model, 'maximum', row.row)}`
  const byRule = rule.formula(maximum, cellsOf(model, row))
  const known = node.maximum === null ? `IF(COUNT(${maximum})=0,"",${byRule})` : byRule
  const survey = at(model, 'survey', row.row)
  const surveyed =
    node.measure === 'survey' ? `IF(${survey}<>"",${survey},${orPoints(model, row, maximum, known)})` : known
  return `IF($${at(model, 'applies', row.row)}="${notAssessedWord}","",${surveyed})`
}

/** A figure of a survey above 1 is no share of the maximum: it is the points themselves, and above the maximum neither. */
function orPoints(model: TemplateModel, { row, rule }: TemplateRow, maximum: number | string, byRule: string): string {
  if (rule?.input !== 'rate') return byRule
  const figure = at(model, 'input1', row)
  return `IF(N(${figure})>1,IF(${figure}>${maximum},"",${figure}),${byRule})`
}

/** Where a rule finds its inputs. */
function cellsOf(model: TemplateModel, { row, rule }: TemplateRow): Readonly<Record<string, string>> {
  const figure = at(model, 'input1', row)
  const figures = `${figure}:${at(model, model.columns.figures.at(-1) ?? 'input1', row)}`
  const kind = rule ? rule.input : 'points'
  const input = kind === 'rate' ? at(model, 'rate', row) : kind === 'received' || kind === 'done' ? figures : figure
  return { [kind]: input, year: YEAR_NAME }
}

/** Points of a parent: the sum of its children, blank as long as all are. */
export function sumFormula(model: TemplateModel, key: TemplateColumn, rows: readonly TemplateRow[]): string {
  const parts = refs(model, key, rows)
  return `IF(COUNT(${parts})=0,"",ROUND(SUM(${parts}),10))`
}

/** The last points that count: of the second appraisal, which repeats the first, else of the survey. */
export function finalFormula(model: TemplateModel, { row }: TemplateRow): string {
  const [second, survey] = [at(model, 'appraisal2', row), at(model, 'survey', row)]
  return `IF(${second}<>"",${second},IF(${survey}<>"",${survey},""))`
}

/** What is lost against the maximum: of the final points, before there are any of those by the rule. */
export function lostFormula(model: TemplateModel, { row }: TemplateRow): string {
  const [most, last, own] = (['maximum', 'final', 'computed'] as const).map((key) => at(model, key, row))
  return `IF(COUNT(${most})=0,"",IF(COUNT(${last})=1,ROUND(${most}-${last},10),IF(COUNT(${own})=1,ROUND(${most}-${own},10),"")))`
}

/** The formula that templates made before 26 November 2026 have where that of today leaves texts out. */
export function formulaBefore(model: TemplateModel, template: TemplateRow, key: TemplateColumn): string | null {
  const { row } = template
  if (key === 'rate') {
    const [figure, over, under] = [at(model, 'input1', row), at(model, 'numerator', row), at(model, 'denominator', row)]
    return `IF(${figure}<>"",IF(${figure}>${largestRate},"",${figure}),IF(OR(${over}="",${under}=""),"",IF(${under}=0,"",${over}/${under})))`
  }
  if (key === 'computed' && template.rule)
    return leafFormula(model, template)
      .replace(/IF\(OR\(\w+<0,\w+<>INT\(\w+\)\),"",(.*)\)/, '$1')
      .replace(/COUNT\((\$?[A-Z]+\d+)\)=0/g, '$1=""')
  if (key !== 'lost') return null
  const [most, last, own] = (['maximum', 'final', 'computed'] as const).map((each) => at(model, each, row))
  return `IF(${most}="","",IF(${last}<>"",ROUND(${most}-${last},10),IF(${own}<>"",ROUND(${most}-${own},10),"")))`
}

/** The maxima of the leaves of a row that have no points. */
export function blankFormula(
  model: TemplateModel,
  points: TemplateColumn,
  helper: HelperColumn,
  row: TemplateRow,
): string {
  if (row.children.length > 0) return `ROUND(SUM(${refs(model, helper, row.children)}),10)`
  return `IF(ISNUMBER(${at(model, points, row.row)}),0,N(${at(model, 'maximum', row.row)}))`
}

/** The maximum that was assessed of a row: its own less that of what is blank below; nothing where all is. */
export const assessedTerm = (
  model: TemplateModel,
  points: TemplateColumn,
  helper: HelperColumn,
  { row }: TemplateRow,
  sheet = '',
): string => {
  const [own, most, blank] = [points, 'maximum' as const, helper].map((key) => `${sheet}${at(model, key, row)}`)
  return `IF(ISNUMBER(${own}),N(${most})-${blank},0)`
}

/** Total of the roots, penalties taken off. */
export function totalFormula(model: TemplateModel, key: TemplateColumn): string {
  const [taken, given] = [true, false].map((isPenalty) =>
    refs(
      model,
      key,
      model.roots.filter(({ node }) => (node.kind === 'penalty') === isPenalty),
    ),
  )
  const sum = taken ? `SUM(${given})-SUM(${taken})` : `SUM(${given})`
  return `IF(COUNT(${given})=0,"",ROUND(${sum},10))`
}

/** What was assessed in all. */
export const assessedTotalFormula = (model: TemplateModel, points: TemplateColumn, helper: HelperColumn): string =>
  `ROUND(${pointRoots(model)
    .map((root) => assessedTerm(model, points, helper, root))
    .join('+')},10)`

/** Total ÷ assessed × 100, two decimals. The inner rounding takes off what binary fractions add. */
export function indexFormula(model: TemplateModel, key: TemplateColumn, helper: HelperColumn): string {
  const [total, assessed] = [at(model, key, model.totalRow), at(model, helper, model.totalRow)]
  return `IF(${total}="","",IF(${assessed}=0,"",ROUND(ROUND(${total}/${assessed}*100,8),2)))`
}

/** Of how many points an index is, beside it: «trên 97,5», with a comma in every language of the program. */
export function assessedWords(model: TemplateModel, key: TemplateColumn, helper: HelperColumn, sheet: string): string {
  const [index, assessed] = [at(model, key, model.indexRow), at(model, helper, model.totalRow)]
  return `IF(${sheet}${index}="","","trên "&SUBSTITUTE(${sheet}${assessed},".",","))`
}
