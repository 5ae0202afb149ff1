import { z } from 'zod'

/** The version of the form of the reports: it counts up where a field goes or means something else, not where one is added. */
export const REPORT_VERSION = 1

const address = z.string().describe("Full address of a cell, such as 'Bảng chấm'!D17")
const figure = z.union([z.number(), z.string()]).nullable()

const finding = z.object({
  check: z.string().describe('Id of the check; parscore explain-check ID tells of it'),
  severity: z.enum(['error', 'warning', 'info']),
  code: z.string().nullable().describe('Code of the criterion; null where it is about a column or the sheet'),
  column: z.string().nullable(),
  cell: address,
  found: figure,
  expected: figure,
  difference: z.number().nullable().describe('found − expected, in points'),
  names: z
    .object({ found: z.string(), expected: z.string(), difference: z.string() })
    .nullable()
    .describe('What the numbers are called'),
  message: z.string(),
  cause: z
    .object({ cells: z.array(address), message: z.string() })
    .nullable()
    .describe('The mistake that it is a symptom of, where the numbers prove it'),
  fix: z
    .object({
      title: z.string(),
      edits: z.array(z.object({ cell: z.string(), value: z.union([z.string(), z.number()]) })),
    })
    .nullable()
    .describe('A repair that is certain'),
})

const column = z.object({
  name: z.string(),
  total: z.number().nullable(),
  maximum: z.number().nullable(),
  index: z
    .number()
    .nullable()
    .describe(
      'total ÷ maximum × 100, two decimals; of what is filled in only, where filled says that leaves are blank',
    ),
  filled: z
    .object({ done: z.number().int(), all: z.number().int() })
    .describe('How many of the criteria that are to have points have some'),
})

const reading = z
  .object({
    range: z.string(),
    headerRows: z.array(z.number().int()),
    columns: z.array(
      z.object({
        letter: z.string(),
        role: z.string(),
        name: z.string(),
        year: z.number().nullable(),
        unit: z.string().nullable(),
        why: z.string(),
      }),
    ),
    scheme: z.array(z.string()).describe('How codes are written, from the top of the tree down'),
    framework: z
      .object({
        framework: z.string(),
        found: z.number(),
        all: z.number(),
        absent: z.array(z.string()),
        byTitles: z.boolean(),
      })
      .nullable(),
    sums: z.object({ held: z.number(), all: z.number() }).describe('Parents that are the sum of their children'),
    unread: z.array(z.object({ address: z.string(), text: z.string(), why: z.string() })),
    confidence: z.number(),
  })
  .nullable()
  .describe('How a table was understood; null for a template, whose layout is known')

const scored = z.object({
  sheet: z.string(),
  unit: z
    .string()
    .nullable()
    .describe('Whose table it is; null where nothing says so, or its columns are of a unit each'),
  year: z.number().int().nullable().describe('The year that its columns, or the lines above it, name'),
  reading,
  columns: z.array(column),
  unchecked: z.string().nullable().describe('Why there were no points to check'),
  causes: z.array(
    z.object({
      cells: z.array(address),
      message: z.string(),
      symptoms: z.array(z.object({ check: z.string(), cell: address })),
    }),
  ),
  findings: z.array(finding),
})

const other = z.object({
  sheet: z.string(),
  kind: z.enum(['annex', 'plan', 'loss-table', 'unit-list']),
  columns: z.array(z.never()),
  findings: z.array(finding),
})

/** The report of a file as `parscore check --format json` prints it, an object a line; published as a JSON schema. */
export const checkReport = z.object({
  version: z.literal(REPORT_VERSION),
  file: z.string(),
  framework: z.string().nullable().describe('Id of the framework that was recognised or named'),
  sheets: z.array(z.union([scored, other])).describe('Score tables, and annexes, plans and the like by their kind'),
  notes: z.array(z.string()).describe('What of the file was not read, or read in another way than it is written'),
  accepted: z
    .array(finding.extend({ reason: z.string(), by: z.string() }))
    .optional()
    .describe('Findings that the office has accepted'),
})
/** See {@link checkReport}. */
export type CheckReport = z.infer<typeof checkReport>
