import type { ChartArea } from './chart-area.js'
import type { Line } from './chart-scale.js'

/** Which side of the mark its words stand on. */
export type LabelSide = 'left' | 'right'

/** Between the mark and its words. */
export const LABEL_GAP = 20
/** A letter of the words, at 28 px and bold. */
const LETTER = 16
/** Between the words and a line of 6 px, so that it is not read as a letter. */
const CLEAR = 14

/**
 * The side on which no reading steps up or down through the words. On the left, where what rises is lower, as long as there is
 * room and nothing runs through them.
 *
 * @param letters of the longest words
 */
export function labelSide(
  lines: readonly Line[],
  place: number,
  letters: number,
  area: Pick<ChartArea, 'x' | 'left' | 'right'>,
): LabelSide {
  const x = area.x(place)
  const reach = LABEL_GAP + letters * LETTER + CLEAR
  const steps = lines.flatMap((line) => stepsOf(line)).map((each) => area.x(each) - x)
  const isFree = {
    left: x - reach >= area.left && steps.every((step) => step >= 0 || step <= -reach),
    right: x + reach <= area.right && steps.every((step) => step <= 0 || step >= reach),
  }
  if (isFree.left !== isFree.right) return isFree.left ? 'left' : 'right'
  return x > area.left + (area.right - area.left) / 4 ? 'left' : 'right'
}

/** Where a reading steps: the places at which it has other points than just before. */
const stepsOf = ({ points }: Line): number[] =>
  points.flatMap(({ place, points: own }, index) => {
    const before = points[index - 1]
    return before && before.points !== own ? [place] : []
  })
