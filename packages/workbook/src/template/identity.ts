import { builtinFramework, type Framework, frameworkData, type Grid, parseFramework } from '@parscore/scoring'
import { z } from 'zod'
import type { SheetModel } from '../write/write-workbook.js'
import { type PlanColumn, planColumns } from './filling.js'
import { partOf } from './part.js'
import { SheetCells } from './sheet-cells.js'
import { styles } from './style.js'
import type { AgencyPart, TemplateOptions } from './template-options.js'

/** Name of the hidden sheet that says what a template is. */
export const IDENTITY_SHEET = '_parscore'
/** Raised when a template of today can no longer be read like those of before. */
export const TEMPLATE_VERSION = 1

/** A cell of Excel holds 32 767 characters. */
const CHUNK = 30_000

/** What a template says of itself. */
export interface TemplateIdentity {
  /** The framework, cut to the agency's criteria where it is a part. */
  readonly framework: Framework
  /** The framework whole. */
  readonly whole: Framework
  readonly version: number
  /** The year that it was made for; the score sheet's own may have been changed since. */
  readonly year: number
  /** The agency whose part it is, or `null` for the whole. */
  readonly part: AgencyPart | null
  /** Its columns of a plan. */
  readonly plans: readonly PlanColumn[]
}

/** The hidden sheet: framework, version, year, agency; the framework itself where it is not one of ours. */
export function identitySheet({ framework, year, part, plans = [] }: TemplateOptions): SheetModel {
  const sheet = new SheetCells()
  const isOurs = builtinFramework(framework.id) === framework
  const entries: (readonly [string, string | number])[] = [
    ['parscore', TEMPLATE_VERSION],
    ['framework', framework.id],
    ['year', year],
    ['agency', part?.agency ?? ''],
    ...(plans.length > 0 ? [['plans', plans.join(' ')] as const] : []),
    ...chunks([...(part?.codes ?? [])].join(' ')).map((codes) => ['codes', codes] as const),
    ...(isOurs ? [] : chunks(JSON.stringify(frameworkData(framework))).map((data) => ['data', data] as const)),
  ]
  for (const [index, [key, value]] of entries.entries()) sheet.row(index + 1, [key, value], styles.text)
  return { name: IDENTITY_SHEET, rows: [], cells: sheet.cells, hidden: true, protection: { sheet: true } }
}

function chunks(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  )
}

const entries = z.object({
  parscore: z.coerce.number().int().positive(),
  framework: z.string().min(1),
  year: z.coerce.number().int().min(1900).max(9999),
  agency: z.string(),
})

/** What a template says of itself; `null` where the workbook is no template or its hidden sheet was damaged. */
export function readIdentity(grids: readonly Grid[]): TemplateIdentity | null {
  const grid = grids.find(({ name }) => name === IDENTITY_SHEET)
  if (!grid) return null
  const pairs = grid.rows.map(
    (row) => [String(row[0] ?? ''), row[1] === null || row[1] === undefined ? '' : String(row[1])] as const,
  )
  const joined = (wanted: string) => pairs.flatMap(([key, value]) => (key === wanted ? [value] : [])).join('')
  const read = entries.safeParse({ agency: '', ...Object.fromEntries(pairs) })
  if (!read.success) return null
  const data = joined('data')
  const whole = data === '' ? (builtinFramework(read.data.framework) ?? null) : embedded(data)
  if (!whole) return null
  const { parscore: version, year, agency } = read.data
  const part = agency === '' ? null : { agency, codes: new Set(joined('codes').split(' ')) }
  const named = joined('plans').split(' ')
  const plans = planColumns.filter((column) => named.includes(column))
  return { framework: partOf(whole, part), whole, version, year, part, plans }
}

/** The framework read last: the sheets of thousands of communes hold the same, and one is enough to keep. */
let last: { readonly text: string; readonly framework: Framework } | null = null

function embedded(text: string): Framework | null {
  if (last?.text === text) return last.framework
  const parsed = parseFramework(dataIn(text))
  if (!parsed.ok) return null
  last = { text, framework: parsed.value }
  return parsed.value
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Somebody wrote into the hidden sheet: it names no framework any more.
    return null
  }
}
