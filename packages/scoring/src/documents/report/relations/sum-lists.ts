import { sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { countsKindred, unitOf } from '../units.js'
import type { Cues } from './cues.js'
import { isStep } from './step.js'
import { gapOf, measureOf, type Window } from './window.js'

/** A whole and figures that by their place are its parts. */
export interface Sum {
  readonly whole: StatedFigure
  /** Of a fraction either of its numbers. */
  readonly value: number
  readonly parts: readonly StatedFigure[]
  readonly added: number
  /** What says that they are all its parts, or perhaps only some, or nothing but their place. */
  readonly lead: Lead
}

export type Lead = 'all' | 'some' | 'bare' | 'total'

/** A list of a report has so many items at the most. */
export const MOST = 14

/** The figures that follow each other like the items of one list. */
export function runFrom(
  figures: readonly StatedFigure[],
  from: number,
  whole: StatedFigure,
  window: Window,
  cues: Cues,
): StatedFigure[] {
  const first = figures[from]
  if (!first || (first.depth < whole.depth && first.sentence === whole.sentence)) return []
  const run: StatedFigure[] = []
  for (const each of figures.slice(from)) {
    const last = run.at(-1)
    if (each.depth < first.depth && each.sentence === first.sentence) break
    const isAside = each.depth > first.depth || (window.isList && last?.sentence === each.sentence)
    if (!isAside && (run.length >= MOST || !goesOn(last, each, whole, window, cues))) break
    if (!isAside) run.push(each)
  }
  return run
}

/** Whether a figure is the next item of a list behind the last one. */
const goesOn = (
  last: StatedFigure | undefined,
  each: StatedFigure,
  whole: StatedFigure,
  window: Window,
  cues: Cues,
): boolean =>
  each.kind === 'count' &&
  !isStep(each, cues) &&
  isPart(each, whole) &&
  (!last || isListGap(gapOf(last, each), cues, window))

/** What adds up to a whole is of its measure. */
export const isPart = (part: StatedFigure, whole: StatedFigure): boolean => {
  const [own, ofWhole] = [measureOf(part), measureOf(whole)]
  return (
    own === ofWhole || (own === null && unitOf(part).length === 0) || (ofWhole === null && unitOf(whole).length === 0)
  )
}

const withoutBrackets = (gap: string): string => gap.replace(/\([^()]*\)/gu, '').replace(/^[^()]*\)(?=[,;\s])/u, '')

export const isListGap = (gap: string, cues: Cues, { isList }: Window): boolean => {
  const plain = withoutBrackets(gap)
  if (!isList && /[.¶](?:\s|$)/u.test(plain)) return false
  return plain.length <= 160 && !cues.turn.test(plain)
}

/** Nothing but a mark and a few words. */
export const isPlainGap = (gap: string): boolean =>
  /^[^;:.()¶]{1,40}(?:,|(?<!\p{L})và(?!\p{L}))\s*(?:\p{L}+\s+){0,3}$/u.test(withoutBrackets(gap))

export const addedOf = (parts: readonly StatedFigure[]): number => sum(parts.map(({ value }) => value))

/** A run and its beginnings that another mark parts from what follows, the longest first. */
export function listsOf(run: readonly StatedFigure[], cues: Cues): StatedFigure[][] {
  const lists: StatedFigure[][] = []
  for (let length = run.length; length >= 1; length -= 1) {
    const [last, next] = [run[length - 1], run[length]]
    if (!next || (last && endsBetween(last, next, run.slice(0, length), cues))) lists.push(run.slice(0, length))
  }
  return lists
}

/** Whether a list may end between two figures: another mark than between those before, or another name. */
function endsBetween(
  last: StatedFigure,
  next: StatedFigure,
  [first, second]: readonly StatedFigure[],
  cues: Cues,
): boolean {
  const gap = withoutBrackets(gapOf(last, next))
  const isOtherMark =
    first && second ? /;/u.test(gap) && !/;/u.test(withoutBrackets(gapOf(first, second))) : /;/u.test(gap)
  return isOtherMark || cues.rest.test(gap) || !countsKindred(last, next) || gap.length > 60
}
