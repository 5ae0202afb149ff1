import { z } from 'zod'
import { sentence, type Text } from '../text.js'
import { dayOfSerial, formatDay } from '../values/date.js'
import { product, roundHalfUp, sum } from '../values/decimal.js'
import { type InputValue, parseDate } from '../values/index.js'

const text = z.strictObject({ vi: z.string().trim().min(1), en: z.string().trim().min(1) })

/** A day as a person writes it, such as `17/6/2016`, read into its serial number of Excel’s 1900 system. */
const day = z.string().transform((written, context) => {
  const read = parseDate(written)
  if (read.ok) return read.value.serial
  context.addIssue({ code: 'custom', params: { text: NO_DAY } })
  return z.NEVER
})
const NO_DAY: Text = { vi: 'phải là ngày/tháng/năm', en: 'must be day/month/year' }
const OUTSIDE: Text = { vi: 'phải nằm từ «from» đến «to»', en: 'must lie between “from” and “to”' }

const isInside = ({ from, to, at }: { from: number; to: number; at: number }): boolean =>
  from < to && at >= from && at <= to
const inside = { path: ['at'], params: { text: OUTSIDE } }

const rate = z
  .strictObject({
    kind: z.literal('rate'),
    title: text,
    from: z.number().min(0),
    to: z.number().max(2),
    at: z.number(),
    step: z.number().positive().default(0.01),
  })
  .refine(isInside, inside)
const date = z
  .strictObject({ kind: z.literal('day'), title: text, from: day, to: day, at: day })
  .refine(isInside, inside)
const points = z
  .strictObject({
    kind: z.literal('points'),
    title: text,
    from: z.number().min(0),
    to: z.number().max(100),
    at: z.number(),
    step: z.number().positive(),
  })
  .refine(isInside, inside)
const answer = z.strictObject({
  kind: z.literal('answer'),
  title: text,
  at: z.enum(['yes', 'no']),
  /** What yes and no are here, for the two bars. */
  yes: text,
  no: text,
})

/** The schema of {@link MovedFigure}. */
export const movedFigureSchema = z.discriminatedUnion('kind', [rate, date, points, answer])

/**
 * What the room moves: a rate (a fraction), a day (a serial number of Excel’s 1900 system), points, or an answer (1 is yes). `at` is
 * where the case stood.
 */
export type MovedFigure = z.infer<typeof movedFigureSchema>

/** Where the case stood, as a number. */
export const placeAt = (figure: MovedFigure): number =>
  figure.kind === 'answer' ? Number(figure.at === 'yes') : figure.at

/** The ends between which the figure moves, and by how much at a time. */
export function reachOf(figure: MovedFigure): { readonly from: number; readonly to: number; readonly step: number } {
  if (figure.kind === 'answer') return { from: 0, to: 1, step: 1 }
  return { from: figure.from, to: figure.to, step: figure.kind === 'day' ? 1 : figure.step }
}

/** Places for one unit of a picture’s width, at the most. */
const FINENESS = 120

/** Every place that a picture shows, from the left to the right: no step falls between two of them. */
export function placesOf(figure: MovedFigure): number[] {
  const { from, to, step } = reachOf(figure)
  const isStepwise = figure.kind === 'day' || figure.kind === 'answer'
  const fine = isStepwise ? step : step / Math.max(1, Math.floor(FINENESS / ((to - from) / step)))
  const count = Math.round((to - from) / fine)
  return Array.from({ length: count + 1 }, (_, index) => roundHalfUp(sum([from, product(index, fine)]), 9))
}

/** The figure as a cell of a sheet holds it, for the reader of a rule’s inputs. */
export function cellAt(figure: MovedFigure, place: number): InputValue {
  if (figure.kind === 'answer') return place === 1 ? 'Có' : 'Không'
  return place
}

/** The figure as a person says it: `96%`, `17/6/2016`, `0,7` points, or an answer. */
export function wordsAt(figure: MovedFigure, place: number): Text {
  switch (figure.kind) {
    case 'rate':
      return sentence({ vi: '{percent}%', en: '{percent}%' }, { percent: roundHalfUp(place * 100, 6) })
    case 'day': {
      const read = dayOfSerial(place, '1900')
      const written = read.ok ? formatDay(read.value) : String(place)
      return { vi: written, en: written }
    }
    case 'points':
      return sentence({ vi: '{place} điểm', en: '{place} {place:point|points}' }, { place: roundHalfUp(place, 6) })
    case 'answer':
      return place === 1 ? figure.yes : figure.no
  }
}
