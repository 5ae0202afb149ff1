import { z } from 'zod'
import { selfGapOf } from '../explain/self-gap.js'
import { ruleSchema } from '../rules/index.js'
import { sentence, type Text } from '../text.js'
import { type Day, dayOfSerial } from '../values/date.js'
import { sum } from '../values/decimal.js'
import { cellAt, type MovedFigure } from './moved-figure.js'

const text = z.strictObject({ vi: z.string().trim().min(1), en: z.string().trim().min(1) })
const cell = z.union([z.string(), z.number()])
const points = z.number().min(0)

const named = { name: text, note: text.optional() }
const byRule = z.strictObject({
  ...named,
  rule: ruleSchema,
  /** Its inputs after the one that moves. */
  also: z.array(cell).default([]),
  /** Days between the day that moves and the one that the rule looks at. */
  delay: z.number().int().min(0).default(0),
})
const bySum = z.strictObject({
  ...named,
  /** Points that stand beside the ones that move. */
  sumWith: z.array(points).min(1),
})
const asPrinted = z.strictObject({ ...named, printed: points })
const byGap = z.strictObject({
  ...named,
  /** The appraised points that the ones that move are compared with. */
  appraised: points,
  /** What the allowed 3 % are of. */
  ofPoints: points,
})

/** The schema of {@link LessonReading}. */
export const lessonReadingSchema = z.union([byRule, bySum, asPrinted, byGap])

/**
 * A way to come from what moves to points: a rule of scoring, a sum of parts, what a paper prints, or the 3 % of self-assessment.
 * A case has one, or two that are shown on one picture: the rule of before and of now, or two ways to read one rule.
 */
export type LessonReading = z.infer<typeof lessonReadingSchema>

/** Points with why; `null` points where the sources do not say what this is worth. */
export interface LessonPoints {
  readonly points: number | null
  readonly why: Text
}

const WORDS = {
  unread: { vi: 'Chưa tính được.', en: 'This cannot be computed.' },
  sum: { vi: 'Cộng các mục: {points} điểm', en: 'The parts add up to {points} {points:point|points}' },
  printed: { vi: 'Bảng in {points} điểm', en: 'The table prints {points} {points:point|points}' },
  within: {
    vi: 'Lệch {apart} điểm, không quá {allowed} → {points} điểm',
    en: '{apart} apart, no more than {allowed} → {points} {points:point|points}',
  },
  beyond: { vi: 'Lệch {apart} điểm, quá {allowed} → 0 điểm', en: '{apart} apart, more than {allowed} → 0 points' },
} as const satisfies Record<string, Text>

/**
 * The points of a reading where the figure stands at a place, computed by the rule.
 *
 * @param maximum points of the criterion
 * @example pointsAt({ printed: 0.5 }, null, 1, 0.96).points // 0.5
 */
export function pointsAt(reading: LessonReading, figure: MovedFigure, maximum: number, place: number): LessonPoints {
  if ('rule' in reading) return byTheRule(reading, figure, maximum, place)
  if ('sumWith' in reading) {
    const total = sum([place, ...reading.sumWith])
    return { points: total, why: sentence(WORDS.sum, { points: total }) }
  }
  if ('printed' in reading)
    return { points: reading.printed, why: sentence(WORDS.printed, { points: reading.printed }) }
  const { apart: signed, allowed, isWithin } = selfGapOf(place, reading.appraised, reading.ofPoints)
  const apart = Math.abs(signed)
  return isWithin
    ? { points: maximum, why: sentence(WORDS.within, { apart, allowed, points: maximum }) }
    : { points: 0, why: sentence(WORDS.beyond, { apart, allowed }) }
}

function byTheRule(
  { rule, also, delay }: z.infer<typeof byRule>,
  figure: MovedFigure,
  maximum: number,
  place: number,
): LessonPoints {
  const cells = [cellAt(figure, figure.kind === 'day' ? place + delay : place), ...also]
  const inputs = rule.read(cells, { year: yearOf(figure), dateSystem: '1900' })
  const scored = inputs.ok ? rule.evaluate(maximum, inputs.value) : null
  if (!scored?.ok || scored.value.status === 'not-filled') return { points: null, why: WORDS.unread }
  const { value } = scored
  return { points: value.status === 'scored' ? value.points : null, why: value.trace }
}

/** The year that is scored: that of the day where the case stood. */
function yearOf(figure: MovedFigure): number | null {
  const read = figure.kind === 'day' ? dayOfSerial(figure.at, '1900') : null
  const day: Day | null = read?.ok ? read.value : null
  return day?.year ?? null
}
