import { checkKinds, fail, nearest, ok, type Result, sentence, type Text } from '@parscore/scoring'
import type { Document, LineCounter } from 'yaml'
import { z } from 'zod'
import { yamlData } from '../inputs/yaml-data.js'

/** The name under which an office keeps its settings beside its sheets. */
export const SETTINGS_NAME = 'parscore.yaml'

const checkIds: readonly string[] = [...new Set(checkKinds.flatMap(({ checks }) => checks.map(({ id }) => id)))]
const checkId = z.string().refine((id) => checkIds.includes(id), { params: { known: checkIds } })
const nonEmpty = z.string().trim().min(1)
const printed = z.union([z.string(), z.number()]).transform(String)

/** A contradiction that somebody answers for. */
const accepted = z
  .strictObject({
    check: checkId,
    /** Code of the criterion, as printed. */
    code: printed.optional(),
    column: nonEmpty.optional(),
    /** Address without or with the sheet: `D17`, `'Bảng chấm'!D17`. */
    cell: nonEmpty.optional(),
    /** What stood there when it was accepted: with another value it is new again. */
    found: z.union([z.string(), z.number()]).optional(),
    reason: nonEmpty,
    by: nonEmpty,
  })
  .refine(({ code, cell }) => code !== undefined || cell !== undefined, { path: ['cell'] })

const schema = z.strictObject({
  /** Id of a framework, or the path of a .yaml file from the settings on. */
  framework: nonEmpty.optional(),
  /** Path of last year’s annex. */
  previous: nonEmpty.optional(),
  checks: z.record(checkId, z.enum(['off', 'error', 'warning', 'info'])).default({}),
  accepted: z.array(accepted).default([]),
})

/** What an office has settled for all its sheets. */
export type OfficeSettings = z.infer<typeof schema>
export type Accepted = z.infer<typeof accepted>

const WRONG: Text = { vi: '{path}, dòng {line}: {what}', en: '{path}, line {line}: {what}' }
const NOT_READ: Text = { vi: '{path}, {what}', en: '{path}, {what}' }
const UNKNOWN_KEY: Text = {
  vi: 'không có mục «{key}»; có: {known}',
  en: 'there is no “{key}”; there are {known}',
}
const UNKNOWN_CHECK: Text = {
  vi: 'không có phép kiểm tra «{key}»; gần nhất: {near}',
  en: 'there is no check “{key}”; the nearest is {near}',
}
const MISSING: Text = { vi: 'mục «{key}» còn thiếu hoặc để trống', en: '“{key}” is missing or empty' }
const PLACE: Text = { vi: 'cần «code» hoặc «cell»', en: '“code” or “cell” is needed' }
const ONE_OF: Text = { vi: '«{key}» phải là một trong: {known}', en: '“{key}” must be one of {known}' }
const KIND: Text = { vi: '«{key}» không đúng kiểu', en: '“{key}” is of another kind' }

/**
 * Reads `parscore.yaml`.
 *
 * @param path what the file is called in what is said of it
 * @returns the settings, or in a sentence what is wrong and in which line
 */
export function officeSettings(text: Uint8Array | string, path: string): Result<OfficeSettings, Text> {
  const written = yamlData(text)
  if (!written.ok) return fail(sentence(NOT_READ, { path, what: written.error }))
  const { data, document, lines } = written.value
  const said = (line: number, what: Text) => fail(sentence(WRONG, { path, line: String(line), what }))
  const parsed = schema.safeParse(data ?? {})
  if (parsed.success) return ok(parsed.data)
  // A key that is misspelt is why another is missing.
  const { issues } = parsed.error
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (!issue) throw new Error('refused without an issue')
  return said(lineOf(document, issue, lines), whatIsWrong(issue))
}

type Issue = z.core.$ZodIssue

/** The line of what an issue is about, or of the nearest thing above it that is there. */
function lineOf(document: Document, { path, ...issue }: Issue, lines: LineCounter): number {
  const keys = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path
  for (let length = keys.length; length > 0; length -= 1) {
    const at = positionOf(document, keys.slice(0, length))
    if (at !== null) return lines.linePos(at).line
  }
  return 1
}

/** Where a node begins in the text; a node of a mapping where its value does. */
function positionOf(document: Document, path: readonly PropertyKey[]): number | null {
  const node: unknown = document.getIn(
    path.map((key) => (typeof key === 'symbol' ? '' : key)),
    true,
  )
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null
}

function whatIsWrong(issue: Issue): Text {
  const key = String(issue.path.at(-1) ?? '')
  switch (issue.code) {
    case 'unrecognized_keys':
      return sentence(UNKNOWN_KEY, { key: issue.keys.join(', '), known: keysAt(issue.path).join(', ') })
    case 'invalid_key':
      return sentence(UNKNOWN_CHECK, { key, near: nearest(key, checkIds, 1).join('') })
    case 'invalid_value':
      return sentence(ONE_OF, { key, known: issue.values.map(String).join(', ') })
    case 'custom':
      if (key === 'cell') return PLACE
      return sentence(UNKNOWN_CHECK, {
        key: String(issue.input ?? key),
        near: nearest(String(issue.input ?? key), checkIds, 1).join(''),
      })
    case 'too_small':
      return sentence(MISSING, { key })
    default:
      return issue.code === 'invalid_type' ? sentence(MISSING, { key }) : sentence(KIND, { key })
  }
}

/** The keys that there are where an unknown one stood. */
const keysAt = (path: readonly PropertyKey[]): readonly string[] =>
  path[0] === 'accepted' ? Object.keys(accepted.shape) : Object.keys(schema.shape)
