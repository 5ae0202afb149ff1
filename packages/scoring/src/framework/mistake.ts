import { z } from 'zod'
import { sameInAll, type Text } from '../text.js'

/** A mistake in a framework file: where it is and what it is. */
export interface FrameworkMistake {
  /** Such as `nodes[0].children[1].rule`, or the code of a node. */
  readonly path: string
  readonly message: Text
}

/** What the schema's own rules say; the rest is said by zod in the language of the reader. */
const OWN: Readonly<Record<string, Text>> = {
  'stated-without-quote': {
    vi: 'cơ sở là «stated» thì phải trích nguyên văn (quote)',
    en: 'a basis “stated” needs its quote',
  },
  'inferred-without-proof': {
    vi: 'cơ sở là «inferred» thì phải nêu căn cứ (proof)',
    en: 'a basis “inferred” needs its proof',
  },
  'bands-not-descending': {
    vi: 'các mức phải xếp từ cao xuống thấp',
    en: 'bands go from the highest bound down',
  },
  'ratings-not-descending': {
    vi: 'các hạng xếp loại phải xếp từ cao xuống thấp',
    en: 'ratings go from the highest bound down',
  },
  'unknown-rule': { vi: 'không có loại cách chấm này', en: 'there is no such kind of rule' },
}

interface PlainIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * All mistakes of data that a schema refuses, in both languages.
 *
 * @param schema the schema
 * @param data what it refused
 */
export function mistakesOf(schema: z.ZodType, data: unknown): FrameworkMistake[] {
  const [vi, en] = [z.locales.vi(), z.locales.en()].map(({ localeError }) => {
    const parsed = schema.safeParse(data, { error: localeError })
    return parsed.success ? [] : parsed.error.issues.flatMap(plain)
  })
  return (vi ?? []).map(({ path, message }, index) => ({
    path: z.core.toDotPath(path),
    message: OWN[message] ?? { ...sameInAll(message), en: en?.[index]?.message ?? message },
  }))
}

/** Of the alternatives that do not fit, the one whose kind is right says what is wrong with it. */
function plain(issue: z.core.$ZodIssue): PlainIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((errors) => !errors.some((error) => error.path[0] === 'kind'))
  const inner = meant?.flatMap(plain) ?? [{ path: [], message: 'unknown-rule' }]
  return inner.map(({ path, message }) => ({ path: [...issue.path, ...path], message }))
}
