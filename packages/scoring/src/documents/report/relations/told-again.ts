import { difference, sum } from '../../../values/decimal.js'
import { type StatedFigure, wordsBefore, wordsBehind } from '../figures.js'
import { isRank } from '../ranks.js'
import type { ReadParagraph, ReadReport } from '../read-report.js'
import { sectionsOf } from '../sections.js'
import { numbersOf } from '../table-values.js'
import { countsKindred, unitOf } from '../units.js'
import { slipOf } from './slip.js'
import { isTime } from './window.js'

/** A figure of the look back or the tasks ahead that the results give otherwise. */
export interface ToldOtherwise {
  readonly again: StatedFigure
  readonly first: StatedFigure
}

/** What became of things, in words: each line is one fate. */
const FATES: readonly RegExp[] = [
  /(?:^|\s)(?:quá hạn|trễ hạn|trễ hẹn|chậm hạn|trễ)(?:\s|$)/iu,
  /(?:^|\s)(?:còn lại|còn|chưa|đang|khuyết|thiếu|tồn|dở dang|chuyển (?:kỳ sau|sang|tiếp))(?:\s|$)/iu,
]

/**
 * Figures that a later part of the report repeats of the results, as «253 hồ sơ đang giải quyết», and that nothing in them gives:
 * neither a figure, nor a rest or sum of two of one paragraph, nor a cell of a table.
 */
export function toldOtherwise({ paragraphs, tables }: ReadReport): ToldOtherwise[] {
  const sections = sectionsOf(paragraphs)
  const results = paragraphs.filter((_, at) => sections[at] === 'results')
  const cells = new Set(tables.flatMap((table) => numbersOf(table)?.rows.flatMap(({ values }) => values) ?? []))
  return paragraphs.flatMap((paragraph, at) =>
    sections[at] === 'results' ? [] : countsIn(paragraph).flatMap((again) => asked(again, results, cells)),
  )
}

const countsIn = ({ read }: ReadParagraph): StatedFigure[] =>
  read.flatMap(({ figures }) => figures.filter((each) => each.kind === 'count' && !isTime(each) && !isRank(each)))

function asked(
  again: StatedFigure,
  results: readonly ReadParagraph[],
  cells: ReadonlySet<number | null>,
): ToldOtherwise[] {
  const fate = fateOf(again)
  if (fate < 0 || unitOf(again).length === 0 || cells.has(again.value)) return []
  const kin = results.map((paragraph) => countedIn(paragraph).filter((each) => isOf(each, again, paragraph)))
  if (kin.some((counts) => given(counts, fate).includes(again.value))) return []
  const first = kin
    .flat()
    .find((each) => each.kind === 'count' && fateOf(each) === fate && slipOf(again.value, each.value, 0) !== null)
  return first ? [{ again, first }] : []
}

const countedIn = ({ read }: ReadParagraph): StatedFigure[] =>
  read.flatMap(({ figures }) => figures.filter((each) => each.kind !== 'share' && !isTime(each)))

const fateOf = (figure: StatedFigure): number => {
  const words = `${wordsBefore(figure)} | ${wordsBehind(figure, 60)}`
  return FATES.findIndex((fate) => fate.test(words))
}

/** Of the same name; what has none is of what its paragraph names. */
function isOf(each: StatedFigure, again: StatedFigure, { text }: ReadParagraph): boolean {
  if (unitOf(each).length > 0) return unitOf(each)[0] === unitOf(again)[0]
  const name = again.unit.split(' ').slice(0, 2).join(' ').toLowerCase()
  return countsKindred(each, again) && text.toLowerCase().includes(name)
}

/** What a paragraph gives of things of one name: its figures, what is left of fractions, and rests and sums of two. */
function given(counts: readonly StatedFigure[], fate: number): number[] {
  const own = counts.flatMap(({ value, whole }) =>
    whole === null ? [value] : [value, whole, difference(whole, value)],
  )
  const added = counts.flatMap((one, at) =>
    counts
      .slice(at + 1)
      .flatMap((other) => (unitOf(one)[0] === unitOf(other)[0] ? [sum([one.value, other.value])] : [])),
  )
  const rests =
    fate === 0
      ? []
      : counts.flatMap((one) =>
          unitOf(one).length === 0 ? [] : counts.map((other) => difference(one.value, other.value)),
        )
  return [...own, ...added, ...rests]
}
