import type { z } from 'zod'
import { type FrameworkMistake, mistakesOf } from '../../framework/mistake.js'
import { fail, ok, type Result } from '../../result.js'
import { sentence } from '../../text.js'
import { fold } from '../../values/fold.js'
import { indicatorListData } from './builtin.generated.js'
import { type indicatorKinds, indicatorListSchema } from './schema.js'

type ListFile = z.infer<typeof indicatorListSchema>

/** What a figure of the annex is. */
export type IndicatorKind = (typeof indicatorKinds)[number]
/** What the form says of its figures. */
export type IndicatorRelation = ListFile['relations'][number]
/** Where figures go in a framework. */
export type IndicatorFeed = ListFile['feeds'][number]

/** A figure that the annex asks for. */
export type Indicator = ListFile['indicators'][number] & {
  /** The title folded for comparing. */
  readonly folded: string
}

/** The list of a statistical annex (biểu thống kê): what is asked, and how the figures hang together. */
export interface IndicatorList extends Omit<ListFile, 'indicators'> {
  readonly indicators: readonly Indicator[]
  readonly byCode: ReadonlyMap<string, Indicator>
}

/** Reads a list from data and reports every mistake: its shape, codes given twice, relations that name none. */
export function parseIndicatorList(data: unknown): Result<IndicatorList, readonly FrameworkMistake[]> {
  const parsed = indicatorListSchema.safeParse(data)
  if (!parsed.success) return fail(mistakesOf(indicatorListSchema, data))
  const indicators = parsed.data.indicators.map((each) => ({ ...each, folded: fold(each.title.vi) }))
  const byCode = new Map(indicators.map((each) => [each.code, each]))
  const list = { ...parsed.data, indicators, byCode }
  const mistakes = [...repeated(list), ...dangling(list)]
  return mistakes.length > 0 ? fail(mistakes) : ok(list)
}

function repeated({ indicators, byCode }: IndicatorList): FrameworkMistake[] {
  return indicators
    .filter((each) => byCode.get(each.code) !== each)
    .map(({ code }) => ({ path: code, message: { vi: 'mã này có hai lần', en: 'this code is given twice' } }))
}

function codesIn(relation: IndicatorRelation): readonly string[] {
  if (relation.kind === 'all') return relation.parts
  return [relation.whole, ...(relation.kind === 'sum' ? relation.parts : [relation.part])]
}

/** The indicators that a criterion is fed from. */
export function fedFrom(leaf: IndicatorFeed['leaves'][number]): readonly string[] {
  if ('figures' in leaf) return leaf.figures
  return 'figure' in leaf ? [leaf.figure] : [leaf.numerator, leaf.denominator]
}

function dangling({ relations, feeds, byCode }: IndicatorList): FrameworkMistake[] {
  const named = [...relations.flatMap(codesIn), ...feeds.flatMap(({ leaves }) => leaves.flatMap(fedFrom))]
  const unknown = [...new Set(named.filter((code) => !byCode.has(code)))]
  return unknown.map((code) => ({
    path: code,
    message: sentence({ vi: 'không có chỉ tiêu {code}', en: 'there is no indicator {code}' }, { code }),
  }))
}

const lists = new Map<string, IndicatorList>()

/** The lists that come with parscore, oldest first. */
export function builtinIndicatorLists(): readonly IndicatorList[] {
  if (lists.size === 0) for (const [id, data] of Object.entries(indicatorListData)) lists.set(id, known(id, data))
  return [...lists.values()]
}

function known(id: string, data: unknown): IndicatorList {
  const parsed = parseIndicatorList(data)
  if (parsed.ok) return parsed.value
  throw new Error(`indicator list ${id}: ${parsed.error.map((m) => `${m.path}: ${m.message.en}`).join('; ')}`)
}
