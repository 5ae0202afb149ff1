import type { StatedFigure } from '../figures.js'
import type { ReadParagraph } from '../read-report.js'
import { type Concept, conceptsOf, isServiceLevel } from './concepts.js'
import type { Level, Lexicon } from './lexicon.js'
import { spoken } from './spoken.js'

/** What the words around a figure say that it counts. */
export interface Context {
  readonly figure: StatedFigure
  /** The figures of the text that it is made of: one, or several whose sum is meant. */
  readonly figures: readonly StatedFigure[]
  /** How near each meaning stands: 1 in the figure's own clause, less in its sentence, its paragraph, its heading. */
  readonly nearness: ReadonlyMap<string, number>
  /** The meanings of its own clause. */
  readonly near: readonly string[]
  /** The kind of thing right behind it; `null` where nothing is named, `undefined` where it is of no known kind. */
  readonly unit: number | null | undefined
  /** What is named right behind it. */
  readonly object: string | null
  /** The meanings of its own clause that stand before it. */
  readonly before: ReadonlySet<string>
  /** The meanings near it up to the next comma or «và» behind it. */
  readonly nearest: readonly string[]
  /** What its part of the sentence says before it. */
  readonly leading: ReadonlySet<string>
  readonly levels: ReadonlySet<Level>
  readonly serviceLevels: ReadonlySet<string>
  /** The year that it is of, where the words name one. */
  readonly year: number | null
  /** Whether it is what parts two years: «năm 2015: 2.168, năm 2021: 1.921, giảm 247». */
  readonly isDifference: boolean
  /** Whether it takes from or adds to a number set before. */
  readonly amends: 'removed' | 'added' | null
}

const NEAR = 1
const CLAUSE = 0.85
const SENTENCE = 0.7
const OTHER_FIGURE = 0.4
const PARAGRAPH = 0.35
const LATER = 0.2

/** A sentence with the meanings of its words. */
interface Known {
  readonly concepts: readonly Concept[]
  readonly figures: readonly StatedFigure[]
  readonly text: string
}

/** The contexts of all figures of a paragraph. */
export function contextsOf({ read }: ReadParagraph, lexicon: Lexicon): Context[] {
  const known = read.map(
    ({ sentence, figures }): Known => ({
      concepts: figures.length > 0 || read.length > 1 ? conceptsOf(sentence.text, lexicon) : [],
      figures,
      text: sentence.text,
    }),
  )
  const before = new Set<string>()
  return known.flatMap((sentence) => {
    const earlier = [...before]
    for (const { meaning } of sentence.concepts) before.add(meaning)
    return sentence.figures.map((figure) => contextOf(figure, sentence, earlier, lexicon))
  })
}

function contextOf(figure: StatedFigure, sentence: Known, earlier: readonly string[], lexicon: Lexicon): Context {
  const [start, end] = clauseOf(figure, sentence)
  const figureEnd = figure.at + figure.text.length
  const isFigure = ({ at, end: to }: Concept) => at < figureEnd && to > figure.at
  const clause = sentence.concepts.filter((each) => each.at >= start && each.end <= end && !isFigure(each))
  const behind = clause.filter(({ at }) => at > figure.at)
  const object = objectOf(behind, figureEnd, sentence.text)
  // Where the unit stands right behind, the words before say less.
  const before = figure.at - (object === null ? NEAR_BEFORE : NEAR_BEFORE_NAMED)
  const nearby = clause.filter(({ at }) => at >= before && at <= figureEnd + NEAR_BEHIND)
  const near = nearby.map(({ meaning }) => meaning)
  const goesOn = figureEnd + lengthOfName(sentence.text.slice(figureEnd))
  const part = partOf(figure, sentence)
  const unit = unitOf(object, sentence.text.slice(figureEnd, figureEnd + NEAR_BEHIND), lexicon)
  return {
    figure,
    figures: [figure],
    nearness: nearnessOf(figure, { sentence, part, clause, near, earlier, isFigure }),
    near,
    unit,
    object,
    before: new Set(clause.filter(({ at }) => at < figure.at).map(({ meaning }) => meaning)),
    nearest: nearby.filter(({ at }) => at <= goesOn).map(({ meaning }) => meaning),
    leading: leadingOf(figure, sentence, part),
    levels: levelsOf(near, clause, lexicon),
    serviceLevels: new Set(behind.map(({ meaning }) => meaning).filter(isServiceLevel)),
    year: yearOf(figure),
    isDifference: isDifference(figure, part),
    amends: lexicon.amendable.has(unit ?? undefined)
      ? amendsOf(clause.filter(({ at }) => at < figure.at).at(-1)?.meaning, lexicon)
      : null,
  }
}

/** What is counted is named up to the next comma or «và». */
const lengthOfName = (behind: string): number => /,|(?<!\p{L})và(?!\p{L})/iu.exec(behind)?.index ?? behind.length

/** The levels that stand near a figure, else in its clause. */
function levelsOf(near: readonly string[], clause: readonly Concept[], { levelOf }: Lexicon): Set<Level> {
  const of = (meanings: readonly string[]) => new Set(meanings.flatMap((meaning) => levelOf.get(meaning) ?? []))
  const nearest = of(near)
  return nearest.size > 0 ? nearest : of(clause.map(({ meaning }) => meaning))
}

/** What a part of a sentence says before its first figure, numbers such as «100%» left out. */
function leadingOf(
  { at }: StatedFigure,
  { concepts, figures }: Known,
  [start]: readonly [number, number],
): Set<string> {
  const first = figures.find((figure) => figure.at >= start)?.at ?? at
  return new Set(concepts.filter((each) => each.at >= start && each.at < first).map(({ meaning }) => meaning))
}

/** So many letters before and behind a figure are near it. */
const NEAR_BEFORE = 45
const NEAR_BEFORE_NAMED = 25
const NEAR_BEHIND = 60

interface Around {
  readonly sentence: Known
  readonly part: readonly [number, number]
  readonly clause: readonly Concept[]
  readonly near: readonly string[]
  readonly earlier: readonly string[]
  isFigure(concept: Concept): boolean
}

function nearnessOf(
  figure: StatedFigure,
  { sentence, part, clause, near, earlier, isFigure }: Around,
): Map<string, number> {
  const nearness = new Map<string, number>()
  const add = (meaning: string, weight: number) => nearness.set(meaning, Math.max(weight, nearness.get(meaning) ?? 0))
  for (const meaning of earlier) add(meaning, PARAGRAPH)
  for (const each of sentence.concepts)
    if (!isFigure(each)) add(each.meaning, weightOf(each.at, figure, sentence, part))
  for (const { meaning } of clause) add(meaning, CLAUSE)
  for (const meaning of near) add(meaning, NEAR)
  return nearness
}

/** Marks that end a clause; so do numbers of documents and dates, but no year. */
const MARK = /[;:.()]|,|(?<!\p{L})và(?!\p{L})|(?<!năm )(?<!\d)(?<!\p{L}\s?)\d[\d/.,-]*\S*/giu
const STRONG_MARK = /[;:.()]|(?<!năm )(?<!mức )(?<!mức độ )(?<!, )(?<!\d)\d[\d/.-]*\S*/giu

/** «trong hạn 468.125 hồ sơ (99,2%)»: the bracket is said of the figure before it. */
const OPENS = /^[^;:.()]{0,60}\(\s*(?:chiếm |đạt |bằng )?(?:tỷ lệ |tỉ lệ )?$/iu

/** From where to where the words of a figure's own clause stand. */
function clauseOf(figure: StatedFigure, { figures, text }: Known): [number, number] {
  const index = figures.indexOf(figure)
  const [last, next] = [figures[index - 1], figures[index + 1]]
  const from = last ? last.at + last.text.length : 0
  const lead = text.slice(from, figure.at).replace(/(?:là|đạt)?\s*:\s*$/u, (found) => ' '.repeat(found.length))
  const mark = [...lead.matchAll(last ? MARK : STRONG_MARK)].at(-1)
  // What stands between two figures without a mark belongs to the first.
  const isInBracket = last !== undefined && OPENS.test(text.slice(from, figure.at))
  const start = isInBracket
    ? clauseOf(last, { concepts: [], figures, text })[0]
    : mark
      ? from + mark.index + mark[0].length
      : last
        ? figure.at
        : 0
  const tail = text.slice(figure.at + figure.text.length, next?.at)
  const stop = /[;:.()]/u.exec(tail)?.index ?? tail.length
  return [start, figure.at + figure.text.length + Math.min(stop, next ? lastMark(tail) : stop)]
}

/** Words behind the last mark before the next figure belong to that one. */
const lastMark = (tail: string): number =>
  [...tail.matchAll(/[,;:(]|(?<!\p{L})và(?!\p{L})/giu)].at(-1)?.index ?? tail.length

/** The part of the sentence between semicolons, or brackets, that a figure stands in. */
function partOf({ at }: StatedFigure, { text }: Known): [number, number] {
  const start = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('. ', at))
  const end = text.indexOf(';', at)
  return [start, end < 0 ? text.length : end]
}

/** Words behind another figure of the same part, or before the next one, say what that one counts. */
function weightOf(
  at: number,
  figure: StatedFigure,
  { figures }: Known,
  [start, end]: readonly [number, number],
): number {
  if (at > end) return LATER
  if (at < start || at > figure.at) return OTHER_FIGURE
  const owner = figures.findLast((each) => each.at < at && each.at >= start)
  return owner && at - owner.at < BEHIND ? OTHER_FIGURE : SENTENCE
}

/** So many letters behind a figure are its own unit. */
const BEHIND = 25
/** A unit begins within so many letters. */
const UNIT_WITHIN = 14

function objectOf([first]: readonly Concept[], end: number, text: string): string | null {
  if (!first || first.at - end > UNIT_WITHIN || /[,;:.()]/u.test(text.slice(end, first.at))) return null
  return first.meaning
}

function unitOf(object: string | null, behind: string, { unitOf: kinds, perPerson }: Lexicon): Context['unit'] {
  const words = spoken(behind)
  if (perPerson.some((phrase) => words.startsWith(phrase))) return kinds.get('người')
  return object === null ? null : kinds.get(object)
}

const YEAR_BEFORE = /năm\s+((?:19|20)\d\d)[^\d;.()]{0,40}$/iu

function yearOf({ sentence, at }: StatedFigure): number | null {
  const found = YEAR_BEFORE.exec(sentence.text.slice(Math.max(0, at - 50), at))
  return found ? Number(found[1]) : null
}

const CHANGES = /(?:giảm|tăng)\s+(?:được\s+|hơn\s+)?$/iu
const YEARS = /(?<![\d/])(?:19|20)\d\d(?![\d/])/g

function isDifference({ sentence: { text }, at }: StatedFigure, [start]: readonly [number, number]): boolean {
  if (!CHANGES.test(text.slice(Math.max(0, at - 20), at))) return false
  return new Set(text.slice(Math.max(0, start), at).match(YEARS)).size > 1
}

const amendsOf = (verb: string | undefined, { removed, added }: Lexicon): Context['amends'] =>
  verb === undefined ? null : removed.has(verb) ? 'removed' : added.has(verb) ? 'added' : null
