import { z } from 'zod'
import { type FrameworkMistake, mistakesOf } from '../../framework/mistake.js'
import { fail, ok, type Result } from '../../result.js'
import { roleNames } from '../../sheet/role-names.js'
import type { HeaderRole } from '../header-words.js'

const roles = ['code', 'title', ...Object.keys(roleNames)] as const
const isRole = (text: string): text is HeaderRole => roles.includes(text)

const column = z.strictObject({
  /** What the column holds. */
  role: z.custom<HeaderRole>((value) => typeof value === 'string' && isRole(value)),
  /** The name in findings; the header as it stands where it is left out. */
  name: z.string().min(1).optional(),
  /** The unit whose points it holds. */
  unit: z.string().min(1).optional(),
  year: z.number().int().min(2000).max(2100).optional(),
})

const row = z.number().int().min(1).max(1_048_576)

const table = z.strictObject({
  /** The sheet; every sheet where it is left out. */
  sheet: z.string().min(1).optional(),
  /** First and last row of the header, as the sheet counts them. */
  header: z.tuple([row, row]).refine(([first, last]) => first <= last),
  /** By letter. A column that is left out is not read. */
  columns: z
    .record(z.string().regex(/^[A-Z]{1,3}$/), column)
    .refine((columns) => Object.values(columns).some(({ role }) => role === 'title' || role === 'code')),
  /** How codes are written, one example a level from the top: `I`, `1`, `a)`. */
  codes: z.array(z.string().min(1)).min(1).optional(),
})

/** How a table is laid out, as a person gave it: it wins over every guess. */
export type TableLayout = z.infer<typeof table>

/** The layouts of the tables of a workbook, as their file writes them. */
export const layoutFileSchema = z.strictObject({ tables: z.array(table).min(1) })
/** The layouts of the tables of a workbook. */
export type LayoutFile = z.infer<typeof layoutFileSchema>

/**
 * Reads layouts from data (parsed YAML or JSON) and reports every mistake at once.
 *
 * @param data anything
 * @example parseLayouts({ tables: [{ header: [3, 4], columns: { A: { role: 'code' }, B: { role: 'title' }, D: { role: 'self' } } }] }).ok // true
 */
export function parseLayouts(data: unknown): Result<LayoutFile, readonly FrameworkMistake[]> {
  const parsed = layoutFileSchema.safeParse(data)
  return parsed.success ? ok(parsed.data) : fail(mistakesOf(layoutFileSchema, data))
}
