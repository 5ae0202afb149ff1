import { inputValue } from '../../sheet/row-inputs.js'
import type { SheetCell } from '../../sheet/score-sheet.js'
import { answerOfCell, dayOfCell } from '../../values/cell-value.js'
import { type DateSystem, type Day, dayOf } from '../../values/date.js'
import { fold } from '../../values/fold.js'

/** What the cell of an activity's result says; `open` where it is empty, `unclear` where its words were not understood. */
export type OutcomeKind = 'done' | 'under-way' | 'not-begun' | 'dropped' | 'open' | 'unclear'

/** What became of an activity, as its row says. */
export interface PlanOutcome {
  readonly kind: OutcomeKind
  /** The day that the words name, such as «Hoàn thành ngày 15/02/2025». */
  readonly date: Day | null
  /** How much of it, from 0 to 1; `null` where no percentage is given. */
  readonly share: number | null
}

/** Words, folded; the first line that fits counts. «Chưa hoàn thành» is not done though it has the word. */
const WORDS: readonly (readonly [OutcomeKind, RegExp])[] = [
  [
    'dropped',
    /khong thuc hien|(?:^| )huy(?: |$)|dung thuc hien|chuyen sang (?:nam|quy|\d)|lui (?:sang|den)|bo nhiem vu/,
  ],
  [
    'not-begun',
    /^chua(?: (?:thuc hien|trien khai|bat dau|ban hanh|lam|co|den han|to chuc))?$|^chua (?:thuc hien|trien khai|bat dau|den)/,
  ],
  ['under-way', /(?:^| )(?:dang|tiep tuc|co ban)(?: |$)|chua (?:hoan thanh|xong|dat)|mot phan/],
  [
    'done',
    /^(?:da|ht|xong|hoan thanh|hoan tat|dat|du|co|thuc hien (?:xong|dat|dung)|ban hanh|to chuc|trien khai xong)(?: |$)|(?:hoan thanh|xong)(?: |$)/,
  ],
  ['not-begun', /^(?:khong|chua)(?: |$)/],
]
const DONE = new Set(['x', 'v', 'ht', 'ok'])
/** «QĐ số 12/QĐ-UBND ngày 3/2/2025»: a document with its number is what was to be made. */
const DOCUMENT = /(?<!\d)\d{1,6}\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}+)*/u
const DATE = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/u
const PERCENT = /(\d{1,3}(?:[.,]\d+)?)\s*%/u

/** Reads the cell of an activity's result: a mark, an answer, a share, a day or words: «Đã hoàn thành (25/6/2025)» is done on that day. */
export function readOutcome(cell: SheetCell, dateSystem: DateSystem): PlanOutcome {
  const text = cell.text.trim()
  if (text === '') return { kind: 'open', date: null, share: null }
  const date = dateIn(text) ?? ownDate(cell, dateSystem)
  const share = shareOf(cell)
  return { kind: kindOf(cell, text, date, share), date, share }
}

function kindOf(cell: SheetCell, text: string, date: Day | null, share: number | null): OutcomeKind {
  const words = fold(text)
  if (cell.value === true || DONE.has(words)) return 'done'
  if (cell.value === false) return 'not-begun'
  const said = WORDS.find(([, pattern]) => pattern.test(words))?.[0]
  // «Đạt 80%» has the word and is not all.
  if (share !== null && share < 1 && (said === 'done' || said === undefined))
    return share === 0 ? 'not-begun' : 'under-way'
  if (said !== undefined) return said
  if (share !== null && share >= 1) return 'done'
  const answer = answerOfCell(inputValue(cell.value))
  if (answer.ok && answer.value === 'yes') return 'done'
  return DOCUMENT.test(text) || date !== null ? 'done' : 'unclear'
}

function shareOf({ value, text }: SheetCell): number | null {
  const printed = PERCENT.exec(text)?.[1]
  if (printed !== undefined) return Number(printed.replace(',', '.')) / 100
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null
}

function dateIn(text: string): Day | null {
  const [, day, month, year] = (DATE.exec(text) ?? []).map(Number)
  const read = dayOf(year ?? 0, month ?? 0, day ?? 0)
  return read.ok ? read.value : null
}

/** A cell that holds nothing but a day. */
function ownDate({ value, text }: SheetCell, dateSystem: DateSystem): Day | null {
  if (typeof value !== 'number' || value <= 1 || !/[/-]/u.test(text)) return null
  const read = dayOfCell(value, dateSystem)
  return read.ok ? read.value : null
}
