import { z } from 'zod'
import { citation } from '../../sources/source.js'

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const code = z.string().regex(/^\d+(\.\d+)*(\.[a-z])?$/)

/** What a figure of the annex is. `yes-no` and `level` are one of the options that the form prints. */
export const indicatorKinds = ['heading', 'count', 'share', 'yes-no', 'level'] as const

const indicator = z.strictObject({
  code,
  /** True where the form prints no number for this row («Trong đó»). */
  assigned: z.boolean().default(false),
  /** The number that the form prints where it is misnumbered. */
  printed: z.string().optional(),
  kind: z.enum(indicatorKinds),
  unit: z.string().optional(),
  options: z.array(z.strictObject({ value: z.number().int(), label: z.string().min(1) })).default([]),
  title: text,
})

/** `stated`: the form says so («Trong đó»). `inferred`: the titles of the figures mean it; a breach is a question. */
const basis = { basis: z.enum(['stated', 'inferred']), because: z.string().min(1) }

const relation = z.discriminatedUnion('kind', [
  /** The parts add up to the whole, or with `atMost` to no more. */
  z.strictObject({
    kind: z.literal('sum'),
    whole: code,
    parts: z.array(code).min(2),
    atMost: z.boolean().default(false),
    ...basis,
  }),
  /** The shares make 100 %. */
  z.strictObject({ kind: z.literal('all'), parts: z.array(code).min(2), ...basis }),
  /** The part is no more than the whole. */
  z.strictObject({ kind: z.literal('at-most'), part: code, whole: code, ...basis }),
  /** The share in brackets beside the part is that of the whole. */
  z.strictObject({ kind: z.literal('share-of'), part: code, whole: code, ...basis }),
])

/** Where the figures of the annex go in a framework. */
const feed = z.strictObject({
  framework: z.string().min(1),
  note: text,
  leaves: z.array(
    z.union([
      z.strictObject({ code: z.string().min(1), numerator: code, denominator: code }),
      z.strictObject({ code: z.string().min(1), figure: code }),
      /** Figures that stand beside a criterion without being its rate, with what the annex lacks of it. */
      z.strictObject({ code: z.string().min(1), figures: z.array(code).min(1), lacks: text }),
    ]),
  ),
})

/** A list of indicators as its file writes it: data, never code. */
export const indicatorListSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  years: z.array(z.number().int()).min(1),
  title: text,
  source: z.string().min(1).transform(citation),
  note: text.optional(),
  indicators: z.array(indicator).min(1),
  relations: z.array(relation).default([]),
  feeds: z.array(feed).default([]),
})
