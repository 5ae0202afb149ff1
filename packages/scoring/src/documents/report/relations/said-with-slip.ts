import { difference, sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { isAim, isBound } from '../bounds.js'
import { contentOf, hasAll } from '../content-words.js'
import { digitsOf, isPermuted } from '../digit-slip.js'
import { between, printedNumbers, type StatedFigure, wordsBehind } from '../figures.js'
import { percentOf, printedOf } from '../percents.js'
import { isRank } from '../ranks.js'
import type { ReadParagraph, ReadReport } from '../read-report.js'
import { clauseAround } from '../said-again.js'
import { sectionsOf } from '../sections.js'
import { numbersOf } from '../table-values.js'
import { countsKindred, unitOf } from '../units.js'
import { slipOf } from './slip.js'
import { isTime } from './window.js'

/** A figure of the look back or the tasks ahead that is one of the results with a slip. */
export interface SaidWithSlip {
  readonly again: StatedFigure
  readonly first: StatedFigure
  /** What the results give: the first figure itself, or what is left of it. */
  readonly value: number
}

/** What a sentence of the results gives, read once for all that is said again. */
interface Given {
  readonly figure: StatedFigure
  readonly value: number
  /** Whether it is what is left of a whole, which nothing prints. */
  readonly isRest: boolean
  readonly words: ReadonlySet<string>
  readonly numbers: readonly number[]
}

/** Figures that make another one stand so near to each other. */
const BESIDE = 3
const FEWEST_DIGITS = 10
/** A name of so many words is met for one quantity only. */
const LONG_NAME = 4
const NAME = 2
const FEWEST_WORDS = 3
const LEFT = /(?:^|\s)(?:còn|còn lại|chưa|đang)(?:\s|$)/iu
const OTHER_TIME = /năm trước|cùng kỳ|kỳ trước|quý trước|mục tiêu|phấn đấu|chỉ tiêu|kế hoạch năm|yêu cầu/iu

/**
 * Figures that a later section says again with a digit another: the report prints the number nowhere else, no sentence on the same
 * gives it as a sum or a rest, and one of the results of the same name is a slip away.
 */
export function saidWithSlip({ paragraphs, tables }: ReadReport): SaidWithSlip[] {
  const sections = sectionsOf(paragraphs)
  const known = figuresByNumber(paragraphs)
  const given = paragraphs.filter((_, at) => sections[at] === 'results').flatMap(givenIn)
  const cells = new Set(tables.flatMap((table) => numbersOf(table)?.rows.flatMap(({ values }) => values) ?? []))
  return paragraphs.flatMap((paragraph, at) => {
    const section = sections[at] ?? 'results'
    if (section === 'results') return []
    const own = new Set(paragraph.read.map(({ sentence }) => sentence))
    return paragraph.read.flatMap(({ figures }) =>
      figures.flatMap((again) => {
        if (!maySayAgain(again, section === 'ahead')) return []
        const printed = printedOf(again)
        const isKnown = known.get(printed)?.some((each) => !own.has(each.sentence) && mayBeSame(each, again))
        if (isKnown || cells.has(printed)) return []
        return meant(again, given)
      }),
    )
  })
}

/** The figures of a report by each number that they print. */
function figuresByNumber(paragraphs: readonly ReadParagraph[]): ReadonlyMap<number, readonly StatedFigure[]> {
  const known = new Map<number, StatedFigure[]>()
  for (const { read } of paragraphs)
    for (const figure of read.flatMap(({ figures }) => figures))
      for (const value of figure.whole === null ? [printedOf(figure)] : [figure.value, figure.whole]) {
        const same = known.get(value)
        if (same) same.push(figure)
        else known.set(value, [figure])
      }
  return known
}

const mayBeSame = (figure: StatedFigure, again: StatedFigure): boolean => {
  const [own, other] = [unitOf(figure)[0], unitOf(again)[0]]
  return (
    (figure.kind === 'share') === (again.kind === 'share') &&
    (own === undefined || other === undefined || own === other)
  )
}

/** In the tasks ahead only what is left is of the results. */
function maySayAgain(again: StatedFigure, isAhead: boolean): boolean {
  if (again.kind === 'fraction' || isTime(again) || isRank(again) || isBound(again) || isAim(again)) return false
  if (again.kind === 'count' && (again.value < FEWEST_DIGITS || unitOf(again).length === 0)) return false
  return isAhead
    ? again.kind === 'count' && /còn lại/iu.test(wordsBehind(again))
    : !OTHER_TIME.test(clauseAround(again))
}

function givenIn({ read }: ReadParagraph): Given[] {
  return read.flatMap(({ sentence, figures }) => {
    const counts = figures.filter(({ kind }) => kind !== 'share')
    const numbers = counts.flatMap(printedNumbers)
    const words = new Set(fold(sentence.text).split(' '))
    return figures.flatMap((figure, at): Given[] => {
      if (isTime(figure) || isRank(figure)) return []
      const own = { figure, words, numbers }
      const whole = figure.whole ?? wholeBehind(figure, figures[at + 1])
      const rest = whole === null ? [] : [{ ...own, value: difference(whole, figure.value), isRest: true }]
      return [{ ...own, value: printedOf(figure), isRest: false }, ...rest]
    })
  })
}

/** «35 trong tổng số 83 TTHC». */
const wholeBehind = (figure: StatedFigure, next: StatedFigure | undefined): number | null =>
  next?.kind === 'count' &&
  figure.kind === 'count' &&
  /^[\p{L}\s]{0,30}(?:trong|trên) (?:tổng )?(?:số )?$/iu.test(between(figure, next))
    ? next.value
    : null

function meant(again: StatedFigure, given: readonly Given[]): SaidWithSlip[] {
  const printed = printedOf(again)
  const found = given.find(
    (each) =>
      mayBeSlip(printed, each.value) && slipOf(printed, each.value, again.decimals) !== null && isOfName(again, each),
  )
  if (!found) return []
  const isGiven = given.some((each) => gives(each, again, printed) && isOfName(again, each))
  return isGiven ? [] : [{ again, first: found.figure, value: found.value }]
}

/** A slip leaves a number within a digit more or less. */
const mayBeSlip = (one: number, other: number): boolean =>
  one !== other && other > 0 && one < other * 100 && other < one * 100

/** Whether the sentence of a result gives a number as what is left, as sum or difference of two, or as a share. */
function gives({ figure, value, numbers }: Given, again: StatedFigure, printed: number): boolean {
  if (again.kind === 'share')
    return (
      (figure.kind === 'share' &&
        Math.abs(difference(value, printed)) < 10 ** -Math.min(figure.decimals, again.decimals)) ||
      numbers.some((part) =>
        numbers.some((whole) => whole > part && percentOf(part, whole, again.decimals) === printed),
      )
    )
  return numbers.some((one, at) =>
    numbers
      .slice(at + 1, at + 1 + BESIDE)
      .some((other) => sum([one, other]) === printed || Math.abs(difference(one, other)) === printed),
  )
}

function isOfName(again: StatedFigure, { figure, isRest, words }: Given): boolean {
  if (!isRest && isReordered(again, figure)) return true
  if (again.kind === 'share') return figure.kind === 'share' && areWordsOf(again, words)
  if (figure.kind === 'share') return false
  const [own, other] = [unitOf(again), nameOf(figure)]
  const shared = own.findIndex((word, at) => word !== other[at])
  const length = shared < 0 ? own.length : shared
  if (isRest) return length >= NAME && LEFT.test(clauseBehind(again))
  return length >= LONG_NAME || (length >= 1 && areWordsOf(again, words))
}

/** Of fewer digits another number has the same by chance. */
const MANY_DIGITS = 4

/** «285.107 hồ sơ» and «285.701 hồ sơ»: the same digits in another order, of one kind of thing, whatever else is said of them. */
function isReordered(again: StatedFigure, figure: StatedFigure): boolean {
  if (again.kind !== 'count' || figure.kind !== 'count') return false
  const [own, other] = [digitsOf(again.text), digitsOf(figure.text)]
  return (
    own.length >= MANY_DIGITS &&
    isPermuted(own, other) &&
    [again, figure].every((each) => unitOf(each).length > 0) &&
    countsKindred(again, figure)
  )
}

/** «35 trong tổng số 83 TTHC»: the name stands behind the whole. */
function nameOf(figure: StatedFigure): readonly string[] {
  const behind = /^[\p{L}\s]{0,30}(?:trong|trên) (?:tổng )?(?:số )?\d[\d.]*\s((?:\p{L}+\s){0,4}\p{L}+)/iu.exec(
    figure.sentence.text.slice(figure.at + figure.text.length),
  )?.[1]
  return behind === undefined ? unitOf(figure) : fold(behind).split(' ')
}

const clauseBehind = ({ sentence, at, text }: StatedFigure): string =>
  ` ${/^[^;.()]*/u.exec(sentence.text.slice(at + text.length, at + text.length + 60))?.[0] ?? ''} `

const areWordsOf = (again: StatedFigure, words: ReadonlySet<string>): boolean => {
  const own = contentOf(clauseAround(again))
  return own.length >= FEWEST_WORDS && hasAll(words, own)
}
