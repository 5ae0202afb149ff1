import { type Lesson, type LessonPoints, type MovedFigure, placesOf, pointsAt, reachOf } from '@parscore/scoring'

/** A reading along the whole picture. */
export interface Line {
  readonly name: string
  readonly points: readonly { readonly place: number; readonly points: number | null }[]
}

/** The points of each reading at every place of the picture. */
export function linesOf({ readings, figure, maximum }: Lesson, lang: 'vi' | 'en'): Line[] {
  const places = placesOf(figure)
  return readings.map((reading) => ({
    name: reading.name[lang],
    points: places.map((place) => ({ place, points: pointsAt(reading, figure, maximum, place).points })),
  }))
}

/** The points of each reading where the figure stands, with why. */
export const pointsOfEach = ({ readings, figure, maximum }: Lesson, place: number): LessonPoints[] =>
  readings.map((reading) => pointsAt(reading, figure, maximum, place))

/** Ends of the axis of points. */
export interface Reach {
  readonly from: number
  readonly to: number
}

/** An axis begins at 0, unless all that it shows lies in its upper half: then at a round number below. */
export function pointsReach(lines: readonly Line[], maximum: number): Reach {
  const known = lines.flatMap(({ points }) => points.flatMap((each) => each.points ?? []))
  const [least, most] = [Math.min(...known), Math.max(...known)]
  if (known.length === 0 || least <= most / 2) return { from: 0, to: maximum }
  const step = niceStep(most - least, 4)
  return { from: Math.floor(least / step - 0.01) * step, to: Math.ceil(most / step + 0.01) * step }
}

/** A round step that parts a range into some pieces: 1, 2 or 5 of a power of ten. */
export function niceStep(range: number, pieces: number): number {
  if (!(range > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(range / pieces))
  // 1 − 0.7 is a little more than 0.3 in binary fractions.
  return ([1, 2, 5].find((each) => range / (each * power) <= pieces + 1e-9) ?? 10) * power
}

/** Round numbers from one end to the other, without the noise of binary fractions. */
export function ticks({ from, to }: Reach, pieces: number): number[] {
  const step = niceStep(to - from, pieces)
  const first = Math.ceil(from / step - 1e-9)
  const count = Math.floor(to / step + 1e-9) - first
  return Array.from({ length: count + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** Where the axis of the figure is marked: whole days, round rates and points. */
export function figureTicks(figure: MovedFigure, pieces: number): number[] {
  const reach = reachOf(figure)
  if (figure.kind !== 'day') return ticks(reach, pieces)
  const step = Math.max(1, Math.ceil((reach.to - reach.from) / pieces))
  // From where the case stood in both directions, so that this day is marked.
  const first = reach.from + ((figure.at - reach.from) % step)
  return Array.from({ length: Math.floor((reach.to - first) / step) + 1 }, (_, index) => first + index * step)
}

/** A stretch of the picture. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a reading is not known, from the first place without points to the next that has some. */
export function unknownStretches({ points }: Line): Stretch[] {
  const found: { from: number; to: number }[] = []
  for (const [index, { place, points: own }] of points.entries()) {
    const before = points[index - 1]
    const last = found.at(-1)
    if (own === null && before?.points !== null) found.push({ from: place, to: place })
    else if (last && before?.points === null) last.to = place
  }
  return found.filter(({ from, to }) => to > from)
}

/** Less than this part of the height from one place to the next is a slope; more is a step. */
const SLOPE = 0.03

/** The line: along to the next place, then up or down, but straight where it slopes; nothing where it is not known. */
export function stepPath(
  { points }: Line,
  { x, y, reach }: { x(place: number): number; y(points: number): number; readonly reach: Reach },
): string {
  return points
    .map(({ place, points: own }, index) => {
      const before = points[index - 1]?.points ?? null
      // Up to the place where it is not known any more.
      if (own === null) return before === null ? '' : `L${x(place)},${y(before)}`
      if (before === null) return `M${x(place)},${y(own)}`
      const isSlope = Math.abs(own - before) < SLOPE * (reach.to - reach.from)
      return `${isSlope ? '' : `L${x(place)},${y(before)}`}L${x(place)},${y(own)}`
    })
    .join('')
}
