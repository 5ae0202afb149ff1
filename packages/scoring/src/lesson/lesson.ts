import { z } from 'zod'
import { type FrameworkMistake, mistakesOf } from '../framework/mistake.js'
import { fail, ok, type Result } from '../result.js'
import { sourceOf } from '../sources/source.js'
import type { Text } from '../text.js'
import { type LessonReading, lessonReadingSchema, pointsAt } from './lesson-reading.js'
import { type MovedFigure, movedFigureSchema, placeAt } from './moved-figure.js'

const text = z.strictObject({ vi: z.string().trim().min(1), en: z.string().trim().min(1) })

const UNKNOWN_SOURCE: Text = { vi: 'không có trong sources.yaml', en: 'is not in sources.yaml' }
const source = z.string().refine((id) => sourceOf(id) !== undefined, { params: { text: UNKNOWN_SOURCE } })
const NO_ANSWER: Text = {
  vi: 'không có số điểm mà quy tắc cho ở vị trí ban đầu',
  en: 'lack the points that the rule gives where the case stood',
}

/** The schema of {@link Lesson}: what stands in a file of `lessons/`. */
export const lessonSchema = z
  .strictObject({
    /** The link to the case: `#bai-hoc/` and this. */
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** Place among the cases. */
    order: z.number().int().min(1),
    title: text,
    /** What happened, before anyone knows the points. */
    situation: text,
    /** What the document says of it, word by word. */
    quote: z.string().trim().min(1),
    source,
    question: text,
    /** Points that the room can guess. */
    guesses: z.array(z.number().min(0)).min(2).max(6),
    maximum: z.number().positive(),
    /** The criterion, where a framework of ours has it. */
    criterion: z.strictObject({ framework: z.string(), code: z.string() }).optional(),
    figure: movedFigureSchema,
    /** The rule, and beside it another one on the same picture: that of before, or another way to read it. */
    readings: z.array(lessonReadingSchema).min(1).max(2),
    /** The rule of before, where no source tells it, is said not to be known. */
    before: z.enum(['shown', 'not-known', 'none']),
    /** Who could have prevented it. */
    who: text,
    /** What they would have done, and by when. */
    inTime: text,
    cost: z.strictObject({
      /** What the points are compared with: all that there were, or the second reading. */
      against: z.enum(['maximum', 'second']),
      /** The maximum of everything that was assessed, for the index. */
      assessed: z.number().positive(),
      /** What it cost in rank, where a source tells. */
      rank: text.optional(),
      note: text.optional(),
    }),
    /** What to take home. */
    moral: text,
  })
  .refine(({ cost, readings }) => cost.against === 'maximum' || readings.length === 2, { path: ['cost', 'against'] })
  .refine((lesson) => lesson.guesses.includes(answerOf(lesson) ?? Number.NaN), {
    path: ['guesses'],
    params: { text: NO_ANSWER },
  })

/** A case of the lesson: what happened, what is moved, the rules that give the points, who could have prevented the loss, its cost. */
export type Lesson = z.infer<typeof lessonSchema>

/**
 * Reads a case of the lesson.
 *
 * @param data what a YAML file holds
 * @returns the case, or all mistakes with their places
 */
export function parseLesson(data: unknown): Result<Lesson, readonly FrameworkMistake[]> {
  const parsed = lessonSchema.safeParse(data)
  return parsed.success ? ok(parsed.data) : fail(mistakesOf(lessonSchema, data))
}

/** What of a case the answer depends on. */
interface Asked {
  readonly readings: readonly LessonReading[]
  readonly figure: MovedFigure
  readonly maximum: number
}

/** The points that the first reading gives where the case stood: what the room guesses at. */
export function answerOf({ readings: [first], figure, maximum }: Asked): number | null {
  return first ? pointsAt(first, figure, maximum, placeAt(figure)).points : null
}
