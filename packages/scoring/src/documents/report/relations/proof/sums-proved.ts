import { sum } from '../../../../values/decimal.js'
import type { StatedFigure } from '../../figures.js'
import { gapOf, measureOf } from '../window.js'
import type { Item, Passage } from './passage.js'

/** A list has so many parts at the most. */
const LONGEST = 14
/** Two small parts make a number by chance unless it stands this near. */
const NEAR = 3
/** The whole of a list stands so many figures from it. */
const FAR = 12
/** A sum of three parts or of so large a number is no chance. */
const TELLING = 100
const TELLING_PARTS = 3
/** Of nothing, and of one, no sum tells. */
const LEAST = 2

/** Figures that follow each other and make another one exactly, with the one that they make. */
export function sumsProved({ items, sentences }: Passage): StatedFigure[] {
  return sentences.flatMap((own) => listsIn(own).flatMap((list) => inList(list, own, items)))
}

/** A run that makes a number, and is part of a longer one that makes another, does so by chance. */
function inList(list: readonly Item[], own: readonly Item[], items: readonly Item[]): StatedFigure[] {
  const made = list.flatMap((_, from) =>
    runsFrom(list, from).flatMap((run) => {
      const whole = madeBy(run, own, items)
      return whole ? [{ run, whole }] : []
    }),
  )
  const isWithin = (run: readonly Item[]) =>
    made.some((other) => other.run.length > run.length && run.every((each) => other.run.includes(each)))
  return made
    .filter(({ run }) => !isWithin(run))
    .flatMap(({ run, whole }) => [whole, ...run.map(({ figure }) => figure)])
}

/** The counts of a sentence, those outside of brackets, and those inside of each. */
function listsIn(own: readonly Item[]): (readonly Item[])[] {
  const depths = [...new Set(own.map(({ figure }) => figure.depth))]
  return depths.length < 2 ? [own] : [own, ...depths.map((depth) => own.filter(({ figure }) => figure.depth === depth))]
}

function runsFrom(list: readonly Item[], from: number): (readonly Item[])[] {
  const runs: (readonly Item[])[] = []
  const [first] = list.slice(from)
  const seen = new Set<StatedFigure>()
  const run: Item[] = []
  let hasStops = false
  for (const each of list.slice(from, from + LONGEST)) {
    const last = run.at(-1)
    const isStop = last !== undefined && last.figure !== each.figure && /;/u.test(gapOf(last.figure, each.figure))
    if (run.length === 1) hasStops = isStop
    // Of a fraction one number is a part, and what stands behind another mark is of another list.
    if (
      (run.length > 1 && isStop !== hasStops) ||
      seen.has(each.figure) ||
      !first ||
      measureOf(each.figure) !== measureOf(first.figure)
    )
      break
    seen.add(each.figure)
    run.push(each)
    if (run.length > 1) runs.push([...run])
  }
  return runs
}

function madeBy(run: readonly Item[], own: readonly Item[], items: readonly Item[]): StatedFigure | null {
  const made = sum(run.map(({ value }) => value))
  const [first, last] = [run[0]?.place ?? 0, run.at(-1)?.place ?? 0]
  if (run.some(({ value }) => value === made) || made <= LEAST) return null
  const isTelling = made >= TELLING || run.length >= TELLING_PARTS
  const whole = (isTelling ? items : own).find(({ figure, value, place }) => {
    if (value !== made || run.some((part) => part.figure === figure)) return false
    const gap = place < first ? first - place : place - last
    return gap <= (isTelling ? FAR : NEAR)
  })
  return whole?.figure ?? null
}
