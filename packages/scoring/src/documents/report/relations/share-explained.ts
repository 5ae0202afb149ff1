import { difference, sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'

/** A value of a figure: of a fraction either of its numbers; or the sum of a figure and the next. */
export interface Value {
  readonly figure: StatedFigure
  readonly value: number
}

/** The values of a figure that a share may be made of. */
export const valuesOf = (figure: StatedFigure): Value[] =>
  figure.whole === null
    ? [{ figure, value: figure.value }]
    : [
        { figure, value: figure.value },
        { figure, value: figure.whole },
      ]

/** Whether two values make a share, or what is left of the larger one does. */
export const makes = (share: StatedFigure, part: number, whole: number): boolean => {
  const printed = printedPercent(share)
  if (whole === 0) return part === 0 && printed === 0
  // Exact decimals are slow, and most pairs are far off.
  const [rough, slack] = [(100 * part) / whole, 10 ** -share.decimals]
  if (Math.abs(rough - printed) > slack && Math.abs(100 - rough - printed) > slack) return false
  return (
    percentOf(part, whole, share.decimals) === printed ||
    (whole > part && percentOf(difference(whole, part), whole, share.decimals) === printed)
  )
}

/** Whether any two numbers of these figures, or sums of neighbours in the share's own sentence, make the share. */
export function isShareExplained(share: StatedFigure, figures: readonly StatedFigure[]): boolean {
  const counts = figures.filter(({ kind }) => kind !== 'share').slice(-40)
  const own = counts.flatMap((each, at) => {
    const [next, third] = [counts[at + 1], counts[at + 2]]
    const values = valuesOf(each).map(({ value }) => value)
    if (each.sentence !== share.sentence && next?.sentence !== share.sentence) return values
    const added = next ? [sum([each.value, next.value])] : []
    return [...values, ...added, ...(next && third ? [sum([each.value, next.value, third.value])] : [])]
  })
  const unique = [...new Set(own)].filter((value) => value > 0)
  return unique.some((part) => unique.some((whole) => whole !== part && makes(share, part, whole)))
}
