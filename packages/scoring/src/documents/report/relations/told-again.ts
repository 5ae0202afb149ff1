import { difference, sum } from '../../../values/decimal.js'
import { oncePer } from '../../../values/once-per.js'
import { type StatedFigure, wordsBefore, wordsBehind } from '../figures.js'
import { isRank } from '../ranks.js'
import type { ReadParagraph, ReadReport } from '../read-report.js'
import { sectionsOf } from '../sections.js'
import { numbersOf } from '../table-values.js'
import { unitOf } from '../units.js'
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
  const results = paragraphs.filter((_, at) => sections[at] === 'results').flatMap(toldIn)
  const cells = new Set(tables.flatMap((table) => numbersOf(table)?.rows.flatMap(({ values }) => values) ?? []))
  return paragraphs.flatMap((paragraph, at) =>
    sections[at] === 'results' ? [] : countsIn(paragraph).flatMap((again) => asked(again, results, cells)),
  )
}

const countsIn = ({ read }: ReadParagraph): StatedFigure[] =>
  read.flatMap(({ figures }) => figures.filter((each) => each.kind === 'count' && !isTime(each) && !isRank(each)))

/** A paragraph of the results with what it counts, read once for all that is told again. */
interface Told {
  readonly counts: readonly StatedFigure[]
  /** The first words of what they count. */
  readonly nouns: ReadonlySet<string | undefined>
  readonly text: string
}

const toldIn = ({ read, text }: ReadParagraph): Told[] => {
  const counts = read.flatMap(({ figures }) => figures.filter((each) => each.kind !== 'share' && !isTime(each)))
  return counts.length === 0
    ? []
    : [{ counts, nouns: new Set(counts.map((each) => unitOf(each)[0])), text: text.toLowerCase() }]
}

function asked(again: StatedFigure, results: readonly Told[], cells: ReadonlySet<number | null>): ToldOtherwise[] {
  const fate = fateOf(again)
  if (fate < 0 || unitOf(again).length === 0 || cells.has(again.value)) return []
  const name = again.unit.split(' ').slice(0, 2).join(' ').toLowerCase()
  const [noun] = unitOf(again)
  const kin = results.flatMap(({ counts, nouns, text }) => {
    const isNamed = nouns.has(undefined) && text.includes(name)
    return isNamed || nouns.has(noun) ? [counts.filter((each) => isOf(each, again, isNamed))] : []
  })
  if (kin.some((counts) => given(counts, fate, again.value))) return []
  const first = kin
    .flat()
    .find((each) => each.kind === 'count' && fateOf(each) === fate && slipOf(again.value, each.value, 0) !== null)
  return first ? [{ again, first }] : []
}

const fateOf = oncePer((figure: StatedFigure): number => {
  const words = `${wordsBefore(figure)} | ${wordsBehind(figure, 60)}`
  return FATES.findIndex((fate) => fate.test(words))
})

/** Of the same name; what has none is of what its paragraph names. */
const isOf = (each: StatedFigure, again: StatedFigure, isNamed: boolean): boolean => {
  const [noun] = unitOf(each)
  return noun === undefined ? isNamed : noun === unitOf(again)[0]
}

/** Whether a paragraph gives a value of things of one name: as a figure, as what is left of a fraction, as a rest or sum of two. */
function given(counts: readonly StatedFigure[], fate: number, wanted: number): boolean {
  if (counts.some(({ value, whole }) => value === wanted || whole === wanted || isLeft(value, whole, wanted)))
    return true
  return counts.some((one, at) => {
    const noun = unitOf(one)[0]
    const isSum = counts.slice(at + 1).some((other) => unitOf(other)[0] === noun && isSumOf(one, other, wanted))
    return (
      isSum ||
      (fate !== 0 && noun !== undefined && counts.some((other) => isSumOf({ value: wanted }, other, one.value)))
    )
  })
}

const isLeft = (value: number, whole: number | null, wanted: number): boolean =>
  whole !== null && difference(whole, value) === wanted

const isSumOf = (one: { readonly value: number }, other: { readonly value: number }, wanted: number): boolean =>
  sum([one.value, other.value]) === wanted
