import { z } from 'zod'
import { dayOfYear, readDayOfYear } from '../rules/day-of-year.js'
import { ruleSchema, saying } from '../rules/index.js'
import { citation } from '../sources/source.js'
import type { Text } from '../text.js'
import { basisSchema } from './basis.js'

const RATINGS: Text = {
  vi: 'các hạng xếp loại phải xếp từ cao xuống thấp',
  en: 'ratings go from the highest bound down',
}
const ID: Text = {
  vi: 'chỉ gồm chữ thường không dấu, số và dấu gạch ngang, ví dụ so-2026',
  en: 'must be of small letters, digits and hyphens, such as so-2026',
}
const CODE: Text = { vi: 'mã phải viết như 1, 1.2 hoặc I.1.a', en: 'a code reads like 1, 1.2 or I.1.a' }
const DATE: Text = { vi: 'ngày phải viết năm-tháng-ngày, ví dụ 2018-12-10', en: 'a date reads like 2018-12-10' }
const DAY: Text = {
  vi: 'thời hạn phải viết ngày/tháng, ví dụ 15/6, hạn của năm sau là 15/1 năm sau',
  en: 'a deadline reads like 15/6, day and month, or 15/1 năm sau for a day of the next year',
}

/** A text of a certain form. */
const written = (form: RegExp, text: Text) => z.string().refine((value) => form.test(value), saying(text))

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })

const counts = z.strictObject({
  fields: z.number().int().optional(),
  criteria: z.number().int().optional(),
  subCriteria: z.number().int().optional(),
})

const bare = z.strictObject({
  /** The code as the document prints it, or one assigned here where it prints none. */
  code: written(/^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$/, CODE),
  /** True where the document prints no code for this node. */
  assigned: z.boolean().default(false),
  title: text,
  /** The title as the source prints it, where its spelling was corrected. */
  printed: z.string().optional(),
  /** Points; `null` where it is not known. */
  maximum: z.number().min(0).nullable(),
  /** How the points come about; absent where it is not known. */
  measure: z.enum(['appraisal', 'survey', 'statistics']).optional(),
  /** Bonus and penalty stand beside the total instead of in it. */
  kind: z.enum(['points', 'bonus', 'penalty']).default('points'),
  agencies: z.array(z.string().min(1)).default([]),
  /** The day by which something must have been received, as day/month, with «năm sau» for one of the year after. */
  deadline: z
    .string()
    .refine((written) => readDayOfYear(written) !== null, saying(DAY))
    .optional(),
  rule: ruleSchema.optional(),
  basis: basisSchema.optional(),
  /** Years in which the Ministry left this node out, with its source. */
  notAssessed: z.strictObject({ years: z.array(z.number().int()), quote: z.string().min(1) }).optional(),
  /** Why this node is known although the source does not print its row. */
  missing: text.optional(),
  /** The counts that a document states for this node, where it does not name all. */
  counts: counts.optional(),
  /** True where the document does not name all children of this node. */
  incomplete: z.boolean().default(false),
})

/** A node of a framework as its file writes it. */
export type NodeFile = z.infer<typeof bare> & { children: NodeFile[] }

const node: z.ZodType<NodeFile> = z.lazy(() => bare.extend({ children: z.array(node).default([]) }))

/** The version of the form of framework files: it counts up where a file of before means something else or is refused. */
export const FRAMEWORK_VERSION = 1

/** A framework as its file writes it: data, never code. */
export const frameworkSchema = z.strictObject({
  /** The version of this form of a file; the first where it is left out. */
  version: z.literal(FRAMEWORK_VERSION).optional(),
  id: written(/^[a-z0-9-]+$/, ID),
  /**
   * `published`: an index that others measure and publish; it is stored and compared, never scored here.
   * `targets`: what an office asks of its own, which nobody scores a sheet by.
   */
  kind: z.enum(['scored', 'published', 'targets']).default('scored'),
  /** Number of the decision; `null` where there was none or it is not known. */
  decision: z.string().nullable(),
  /** Date of the decision, ISO. */
  date: written(/^\d{4}-\d{2}-\d{2}$/, DATE).nullable(),
  years: z.array(z.number().int().min(2000).max(2100)).min(1),
  title: text,
  /** The ids of its sources, or a citation. */
  source: z.string().min(1).transform(citation),
  /** Points in all: 100 for every framework of the Ministry. */
  total: z.number().positive(),
  /** The counts that a document states. */
  counts: counts.default({}),
  /** Ratings by the index, from the highest down; what is lower than the last has none. */
  ratings: z
    .array(z.strictObject({ from: z.number().min(0).max(100), title: text }))
    .default([])
    .refine(
      (ratings) => ratings.every((each, index) => index === 0 || each.from < (ratings[index - 1]?.from ?? 0)),
      saying(RATINGS),
    ),
  /** Days that the documents name beside the criteria, such as the one by which evidence is sent in. */
  dates: z
    .array(
      dayOfYear.extend({
        title: text,
        agencies: z.array(z.string().min(1)).default([]),
        basis: basisSchema,
      }),
    )
    .default([]),
  /** Rules that a document states for several criteria without naming their codes. */
  generalRules: z.array(z.strictObject({ title: text, rule: ruleSchema, basis: basisSchema })).default([]),
  /** What is not known of it. */
  unknown: z.array(text).default([]),
  /** The spelling slips of the source that were corrected here. */
  corrections: z.array(z.strictObject({ code: z.string(), printed: z.string(), corrected: z.string() })).default([]),
  nodes: z.array(node),
})
/** A framework as its file writes it. */
export type FrameworkFile = z.infer<typeof frameworkSchema>
