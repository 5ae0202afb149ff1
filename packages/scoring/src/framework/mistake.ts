import { z } from 'zod'
import { sentence, type Text } from '../text.js'

/** A mistake in a framework file: where it is and what it is. */
export interface FrameworkMistake {
  /** Such as `nodes[0].children[1].rule.floor`, or the code of a node. */
  readonly path: string
  readonly message: Text
}

const UNKNOWN_RULE: Text = { vi: 'không có loại cách chấm này', en: 'there is no such kind of rule' }
const MISSING: Text = { vi: 'còn thiếu', en: 'is missing' }
const NOT_OF_TYPE: Text = { vi: 'phải là {type}', en: 'must be {type}' }
const TYPES: Readonly<Record<string, Text>> = {
  array: { vi: 'một danh sách', en: 'a list' },
  boolean: { vi: 'có hoặc không', en: 'yes or no' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  number: { vi: 'một số', en: 'a number' },
  object: { vi: 'một nhóm mục', en: 'a group of entries' },
  string: { vi: 'chữ', en: 'text' },
}
const EMPTY: Text = { vi: 'còn trống', en: 'is empty' }
const AT_LEAST: Text = { vi: 'phải từ {bound} trở lên', en: 'must be {bound} or more' }
const ABOVE: Text = { vi: 'phải lớn hơn {bound}', en: 'must be above {bound}' }
const AT_MOST: Text = { vi: 'không được quá {bound}', en: 'must be {bound} or less' }
const TOO_MANY: Text = { vi: 'không được quá {bound} mục', en: 'must have {bound} entries or fewer' }
const NOT_ONE_OF: Text = { vi: 'phải là một trong: {values}', en: 'must be one of: {values}' }
const UNKNOWN_KEYS: Text = { vi: 'có mục không dùng: {keys}', en: 'has entries that are not known: {keys}' }
const NOT_OF_FORM: Text = { vi: 'viết không đúng dạng', en: 'is not written as it must be' }

interface PlacedIssue {
  readonly path: readonly PropertyKey[]
  readonly message: Text
}

/**
 * All mistakes of data that a schema refuses, in both languages and in words of ours.
 *
 * @param schema the schema
 * @param data what it refused
 */
export function mistakesOf(schema: z.ZodType, data: unknown): FrameworkMistake[] {
  const parsed = schema.safeParse(data)
  if (parsed.success) return []
  return parsed.error.issues
    .flatMap((issue) => placed(issue, data))
    .map(({ path, message }) => ({ path: z.core.toDotPath(path), message }))
}

/** Of the alternatives that do not fit, the one whose kind is right says what is wrong with it. */
function placed(issue: z.core.$ZodIssue, data: unknown): PlacedIssue[] {
  if (issue.code !== 'invalid_union') return [{ path: issue.path, message: wordsOf(issue, valueAt(data, issue.path)) }]
  const meant = issue.errors.find((errors) => !errors.some((error) => error.path[0] === 'kind'))
  const inner = meant?.flatMap((each) => placed(each, valueAt(data, issue.path)))
  return (inner ?? [{ path: [], message: UNKNOWN_RULE }]).map(({ path, message }) => ({
    path: [...issue.path, ...path],
    message,
  }))
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), data)

function wordsOf(issue: z.core.$ZodIssue, value: unknown): Text {
  switch (issue.code) {
    case 'custom':
      return textOf(issue.params?.text) ?? NOT_OF_FORM
    case 'invalid_type':
      return value === undefined || value === null
        ? MISSING
        : sentence(NOT_OF_TYPE, { type: TYPES[issue.expected] ?? issue.expected })
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return sentence(issue.origin === 'array' ? TOO_MANY : AT_MOST, { bound: Number(issue.maximum) })
    case 'invalid_value':
      return sentence(NOT_ONE_OF, { values: issue.values.map(String).join(', ') })
    case 'unrecognized_keys':
      return sentence(UNKNOWN_KEYS, { keys: issue.keys.join(', ') })
    default:
      return NOT_OF_FORM
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Text {
  if (origin === 'array' || origin === 'string') return EMPTY
  return sentence(inclusive === false ? ABOVE : AT_LEAST, { bound: Number(minimum) })
}

/** The sentence that a refinement of ours brings along. */
function textOf(given: unknown): Text | null {
  if (typeof given !== 'object' || given === null) return null
  const [vi, en]: readonly unknown[] = [Reflect.get(given, 'vi'), Reflect.get(given, 'en')]
  return typeof vi === 'string' && typeof en === 'string' ? { vi, en } : null
}
