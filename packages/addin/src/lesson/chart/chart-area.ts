import { type Lesson, reachOf } from '@parscore/scoring'
import { type Line, pointsReach, type Reach } from './chart-scale.js'

/** The picture and the field in it where points are drawn, in units of the picture. */
export interface ChartArea {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Letters that a line of text holds. */
  readonly letters: number
  readonly reach: Reach
  x(place: number): number
  y(points: number): number
}

/** Height of a line of text. */
export const LINE_HEIGHT = 26
/** The title and its distance to what follows. */
const TITLE_HEIGHT = 40
/** Marks of the horizontal axis and its name. */
const AXIS_HEIGHT = 64

/** How large a picture is: for a screen, and for a telephone, where letters are larger beside it. */
const SIZES = {
  wide: { width: 1000, height: 660, left: 72, margin: 28, letters: 100 },
  narrow: { width: 480, height: 520, left: 62, margin: 14, letters: 46 },
} as const

/**
 * Lays the picture out.
 *
 * @param above lines of text above the field, besides the title
 * @param below lines of text below the axis
 */
export function chartArea(
  { figure, maximum }: Lesson,
  lines: readonly Line[],
  size: keyof typeof SIZES,
  text: { readonly above: number; readonly below: number },
): ChartArea {
  const { width, height, left, margin, letters } = SIZES[size]
  const right = width - margin
  const top = TITLE_HEIGHT + text.above * LINE_HEIGHT + LINE_HEIGHT / 2
  const bottom = height - AXIS_HEIGHT - text.below * (LINE_HEIGHT * 0.8)
  const across = reachOf(figure)
  // Bars have their figures above them.
  const up = figure.kind === 'answer' ? { from: 0, to: maximum * 1.15 } : pointsReach(lines, maximum)
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    letters,
    reach: up,
    x: (place) => left + ((place - across.from) / (across.to - across.from)) * (right - left),
    y: (points) => bottom - ((points - up.from) / (up.to - up.from)) * (bottom - top),
  }
}

export const lettersOf = (size: keyof typeof SIZES): number => SIZES[size].letters

/** A text in lines of so many letters at the most, broken between words. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
