import type { BoundRule, RuleInputs } from '../rules/index.js'
import { answerWords } from '../rules/inputs/index.js'
import { type InputRole, inputRoles } from '../sheet/column.js'
import { inputCells, inputValue, isLeftOut, isLeftOutText, notAssessedWord, yearOf } from '../sheet/row-inputs.js'
import { maximumOf, nodeRows, type ScoreRow, type ScoreSheet, type SheetCell } from '../sheet/score-sheet.js'
import { repeated, type Text } from '../text.js'
import { answerOfCell, dayOfCell, type InputValue, numberOfCell } from '../values/cell-value.js'
import { roundHalfUp } from '../values/decimal.js'
import type { Found } from './check.js'
import { ASSESSED, inputTaken, PART, WHOLE } from './input-taken.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** What was filled in for a criterion and its rule does not take: the formulas give full points for it, or none. */
export const inputOutOfRange: SheetCheck = {
  id: 'input-out-of-range',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Số liệu không dùng được', en: 'Inputs that the rule does not take' },
  help: {
    vi: 'Ô số liệu có giá trị mà cách chấm của tiêu chí không nhận: quá lớn, âm, là chữ hoặc là ngày. Công thức vẫn có thể cho trọn điểm, hoặc bỏ qua ô này. Nhập lại theo cột «Cách chấm».',
    en: 'A cell of inputs holds what the rule of its criterion does not take: too large, negative, words or a day. The formula may still give all points, or pass over the cell. Type it again as the rule says.',
  },
  figures: null,
  examples: {
    wrong: {
      framework: 'par-2018',
      columns: ['maximum', 'input'],
      rows: [
        ['1.2', 'Báo cáo CCHC định kỳ', 1.75, 5],
        ['1.3.1', 'Công tác kiểm tra', 1, 'rất tốt'],
      ],
      sumsPassOverTexts: true,
    },
    right: {
      framework: 'par-2018',
      columns: ['maximum', 'input'],
      rows: [
        ['1.2', 'Báo cáo CCHC định kỳ', 1.75, 1.5],
        ['1.3.1', 'Công tác kiểm tra', 1, 1],
      ],
      sumsPassOverTexts: true,
    },
    findings: [
      {
        cell: 'D2',
        found: '5',
        expected: null,
        vi: 'Tiêu chí 1.2 nhập «5», nhưng ô này chỉ nhận số điểm từ 0 đến 1,75.',
        en: 'Criterion 1.2 has “5” here, but the cell takes points from 0 to 1.75.',
      },
      {
        cell: 'D3',
        found: 'rất tốt',
        expected: null,
        vi: 'Tiêu chí 1.3.1 nhập «rất tốt», nhưng ô này chỉ nhận số điểm từ 0 đến 1.',
        en: 'Criterion 1.3.1 has “rất tốt” here, but the cell takes points from 0 to 1.',
      },
    ],
  },
  run(sheet) {
    // Elsewhere a column of figures holds what an office likes to note.
    if (!sheet.sumsPassOverTexts || sheet.inputColumns.length === 0) return []
    return nodeRows(sheet).flatMap((row) => row.inputs.flatMap((cell, place) => wrongIn(sheet, row, cell, place)))
  },
}

function wrongIn(sheet: ScoreSheet, row: ScoreRow, cell: SheetCell, place: number): Found[] {
  const role = inputRoles.find((each) => each === sheet.inputColumns[place]?.role)
  const value = inputValue(cell.value)
  const said = role === undefined || value === null ? null : doubtOf(sheet, row, role, value)
  if (said === null) return []
  // A day as it is written here.
  const text = cell.value instanceof Date ? String(value) : cell.text
  return [
    {
      cell,
      ...inSheet(row, null),
      found: text,
      expected: null,
      sentence: said.percent === undefined ? NOT_TAKEN : ABOVE_ALL,
      words: { code: row.code, text: repeated(text), taken: said.taken, percent: said.percent ?? 0 },
      ...(said.percent === undefined ? {} : { severity: said.percent > MOST_LIKELY ? 'warning' : 'info' }),
    },
  ]
}

/** Why a cell cannot stand as it is: what it takes, or the percentage above a hundred that it says. */
interface Doubt {
  readonly taken: Text
  readonly percent?: number
}

function doubtOf(sheet: ScoreSheet, row: ScoreRow, role: InputRole, value: InputValue): Doubt | null {
  if (role === 'applies') return isAssessedWord(value) ? null : { taken: ASSESSED }
  const rule = row.node?.rule
  if (!rule || row.children.length > 0 || isLeftOut(sheet, row)) return null
  if (role === 'input') return figureDoubt(sheet, row, rule, value)
  return rule.input === 'rate' ? (partDoubt(role, value) ?? moreThanAll(sheet, row, role, value)) : null
}

function figureDoubt(sheet: ScoreSheet, row: ScoreRow, rule: BoundRule, value: InputValue): Doubt | null {
  const [maximum, year] = [maximumOf(sheet, row), yearOf(sheet)]
  const isSurvey = row.node?.measure === 'survey'
  const taken = inputTaken(rule, isSurvey, { maximum, year })
  const read = rule.read([value], { year: year ?? 2000, dateSystem: sheet.dateSystem })
  if (!read.ok) return { taken }
  const figure = numberSaid(value)
  // A figure of a survey above 1 is no share but the points themselves.
  if (isSurvey) return isWithin(figure, Math.max(maximum ?? figure, 1)) ? null : { taken }
  if (rule.input === 'rate') return figure > 1 ? { taken, percent: figure * 100 } : null
  return isTaken({ sheet, rule, maximum, year }, value, read.value) ? null : { taken }
}

/** Whether a figure that can be read is one that the rule has points for. */
function isTaken(
  { sheet, rule, maximum, year }: { sheet: ScoreSheet; rule: BoundRule; maximum: number | null; year: number | null },
  value: InputValue,
  inputs: RuleInputs,
): boolean {
  if (rule.input === 'received') return !isFarDay(value, year, sheet)
  if (rule.input === 'answer' || rule.input === 'done') return isListed(rule, value)
  // 80 % of the points is another number of points than 0.8.
  if (rule.input === 'points')
    return !String(value).includes('%') && isWithin(numberSaid(value), maximum ?? Number.POSITIVE_INFINITY)
  const scored = maximum === null ? null : rule.evaluate(maximum, inputs)
  return !(scored?.ok && scored.value.status === 'not-known')
}

const isWithin = (figure: number, most: number): boolean => figure >= 0 && figure <= most

function numberSaid(value: InputValue): number {
  const number = numberOfCell(value, 'points')
  return number.ok ? (number.value ?? 0) : 0
}

/** Above this many percent a plan was hardly over-fulfilled: the sign was forgotten. */
const MOST_LIKELY = 200

const isSame = (value: InputValue, word: string): boolean =>
  String(value).trim().toLocaleLowerCase('vi') === word.toLocaleLowerCase('vi')

/** Formulas compare with the word as the list spells it. */
function isAssessedWord(value: InputValue): boolean {
  if (isLeftOutText(String(value))) return isSame(value, notAssessedWord)
  const answer = answerOfCell(value)
  return answer.ok && answer.value === 'yes'
}

function isListed({ input }: BoundRule, value: InputValue): boolean {
  const words = input === 'done' ? [answerWords.yes, answerWords.no] : Object.values(answerWords)
  return typeof value === 'boolean' || words.some((word) => isSame(value, word))
}

function partDoubt(role: InputRole, value: InputValue): Doubt | null {
  const read = numberOfCell(value, 'count')
  const isWhole = role === 'denominator'
  const isPart = read.ok && read.value !== null && (isWhole ? read.value > 0 : read.value >= 0)
  return isPart ? null : { taken: isWhole ? WHOLE : PART }
}

/** «950» done of «1.300», which a spreadsheet keeps as 1.3: more was done than there was. */
function moreThanAll(sheet: ScoreSheet, row: ScoreRow, role: InputRole, value: InputValue): Doubt | null {
  const [whole] = inputCells(sheet, row, 'denominator')
  const [part, all] = [value, inputValue(whole?.value ?? null)].map((each) => numberOfCell(each, 'count'))
  if (role !== 'numerator' || !part?.ok || !all?.ok || part.value === null || !all.value || part.value <= all.value)
    return null
  return { taken: PART, percent: roundHalfUp((part.value / all.value) * 100, 1) }
}

/** A number that was meant as something else is a day of another century; papers arrive about the year that is scored. */
function isFarDay(value: InputValue, year: number | null, { dateSystem }: ScoreSheet): boolean {
  const day = dayOfCell(value, dateSystem)
  return day.ok && day.value !== null && year !== null && Math.abs(day.value.year - year) > MOST_YEARS
}

/** A paper of five years is received at the beginning of them. */
const MOST_YEARS = 5

const NOT_TAKEN: Text = {
  vi: 'Tiêu chí {code} nhập «{text}», nhưng ô này chỉ nhận {taken}.',
  en: 'Criterion {code} has “{text}” here, but the cell takes {taken}.',
}
const ABOVE_ALL: Text = {
  vi: 'Tiêu chí {code} nhập «{text}», tức {percent}%: nếu không phải vượt kế hoạch, hãy nhập lại {taken}.',
  en: 'Criterion {code} has “{text}” here, which is {percent} %: unless a plan was over-fulfilled, type {taken}.',
}
