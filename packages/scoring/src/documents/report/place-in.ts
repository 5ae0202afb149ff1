import { oncePer } from '../../values/once-per.js'
import type { StatedFigure } from './figures.js'

const placesOf = oncePer(
  (figures: readonly StatedFigure[]): ReadonlyMap<StatedFigure, number> =>
    new Map(figures.map((each, at) => [each, at])),
)

/** Where a figure stands in a list, counted once for the whole list; −1 where it is not in it. */
export const placeIn = (figures: readonly StatedFigure[], figure: StatedFigure): number =>
  placesOf(figures).get(figure) ?? -1
