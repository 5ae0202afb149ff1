import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { aggregate } from '../methods/aggregate.js'
import { formerOf, resolveProvince } from './resolve.js'

/**
 * How figures of former provinces become one of the new province; the caller names it, for none is right by itself.
 * `list` keeps them apart, `mean` counts each the same, `weighted` by weights that the caller states (people, files).
 */
export type CarryOver =
  | { readonly method: 'list' }
  | { readonly method: 'mean' }
  | {
      readonly method: 'weighted'
      readonly weights: ReadonlyMap<string, number>
      /** Where the weights come from; told with the figure. */
      readonly source?: string
    }

/** What figures of former provinces come to in a new one. */
export interface CarriedOver {
  readonly province: string
  /** The figures by former province, where they are known. */
  readonly figures: readonly { readonly former: string; readonly value: number }[]
  /** Former provinces without a figure. */
  readonly missing: readonly string[]
  /** The figure of the new province; `null` for `list`, and where a former province has none. */
  readonly value: number | null
  /** The least and the most of the former provinces: what the new one lies between, whatever the weights; `null` where one has no figure. */
  readonly bounds: { readonly least: number; readonly most: number } | null
}

const NO_WEIGHT: Text = {
  vi: 'chưa có trọng số lớn hơn 0 của {name}',
  en: '{name} has no weight above 0',
}
const TWO_FIGURES: Text = {
  vi: '«{first}» và «{second}» là một tỉnh mà có hai số: {one} và {other}',
  en: '“{first}” and “{second}” are one province that has two figures: {one} and {other}',
}
const NO_PROVINCE: Text = { vi: 'không có tỉnh «{name}»', en: 'there is no province “{name}”' }

/**
 * Carries figures of the former 63 provinces over to one of the 34, by a method that the caller names.
 *
 * @param asked one of the 34, by any of its usual names
 * @param values figures by former province, by any of their usual names; what is not finite is missing
 * @returns the figure with what it is made of; an error where a weight is missing or not above 0, for a name that is none of the
 * 63, and where two names of one province have different figures
 * @example carryOver('Cần Thơ', new Map([['Cần Thơ', 88], ['Sóc Trăng', 84], ['Hậu Giang', 86]]), { method: 'mean' }).value.value // 86
 */
export function carryOver(
  asked: string,
  values: ReadonlyMap<string, number>,
  how: CarryOver,
): Result<CarriedOver, Text> {
  const resolved = resolveProvince(asked, 'present')
  if (!resolved.ok) return fail(sentence(NO_PROVINCE, { name: asked }))
  const province = resolved.value
  const named = byOfficialName(values)
  if (!named.ok) return named
  const byName = named.value
  const former = formerOf(province).map(({ name }) => name)
  const figures = former.flatMap((name) => {
    const value = byName.get(name)
    return value === undefined ? [] : [{ former: name, value }]
  })
  const missing = former.filter((name) => !byName.has(name))
  const known = figures.map((figure) => figure.value)
  const bounds = missing.length > 0 ? null : { least: Math.min(...known), most: Math.max(...known) }
  if (how.method === 'list' || missing.length > 0) return ok({ province, figures, missing, value: null, bounds })
  const weights = how.method === 'mean' ? null : byOfficialName(how.weights)
  if (weights && !weights.ok) return weights
  const weightOf = (name: string) => (weights ? (weights.value.get(name) ?? 0) : 1)
  const unweighted = former.find((name) => !(weightOf(name) > 0))
  if (unweighted !== undefined) return fail(sentence(NO_WEIGHT, { name: unweighted }))
  const value = aggregate(
    known,
    figures.map((figure) => weightOf(figure.former)),
    'arithmetic',
  )
  return ok({ province, figures, missing, value, bounds })
}

/** Figures by the official name of a former province, those that are finite. */
function byOfficialName(values: ReadonlyMap<string, number>): Result<ReadonlyMap<string, number>, Text> {
  const found = new Map<string, { readonly written: string; readonly value: number }>()
  for (const [written, value] of values) {
    const province = resolveProvince(written, 'former')
    if (!province.ok) return province
    if (!Number.isFinite(value)) continue
    const first = found.get(province.value)
    if (first && first.value !== value)
      return fail(sentence(TWO_FIGURES, { first: first.written, second: written, one: first.value, other: value }))
    found.set(province.value, { written, value })
  }
  return ok(new Map([...found].map(([name, { value }]) => [name, value])))
}
