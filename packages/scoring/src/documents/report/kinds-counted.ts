import { arePartition } from '../partitions.js'
import { labelBefore, type StatedFigure, wordsBehind } from './figures.js'

/** Whether figures count different kinds of one partition of a whole, each by a word of its own. */
export const countAllKinds = (whole: StatedFigure, figures: readonly StatedFigure[]): boolean =>
  arePartition(`${labelBefore(whole)} ${wordsBehind(whole)}`, figures, kindOf)

const AND = /(?:^|\s)và(?=\s|$)/iu

function kindOf(figure: StatedFigure, kinds: readonly RegExp[]): number {
  // What stands on the other side of «và» is said of another figure.
  const before = labelBefore(figure).split(AND).at(-1) ?? ''
  const behind = wordsBehind(figure).split(AND)[0] ?? ''
  const at = kinds.findIndex((kind) => kind.test(before))
  return at >= 0 ? at : kinds.findIndex((kind) => kind.test(behind))
}
