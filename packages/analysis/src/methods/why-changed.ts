import { difference, product, quotient, roundHalfUp, sum, type Text } from '@parscore/scoring'

/** A field of an index in one year. */
export interface FieldYear {
  /** The same in both years for what is the same field; parts of one field that stand apart are added up. */
  readonly field: string
  readonly points: number
  /** Points that were possible; `null` where it is not known. */
  readonly maximum: number | null
  /** The same performance scored by the rules of the year before, where the inputs are known. */
  readonly underOldRules?: number
}

/** An index in one year with what it is made of. */
export interface IndexYear {
  readonly year: number
  readonly fields: readonly FieldYear[]
  /** Sum of points as it was used; the fields may add up to something else. */
  readonly points: number
  /** Points that were assessed: 97.5 where 2.5 were left out. */
  readonly assessed: number
  /** Points of the whole framework. */
  readonly total: number
  /** The index as published. */
  readonly published: number
}

/**
 * What a part of a change is due to. `performance`: a larger or smaller share of the same points. `maxima`: more or fewer points
 * to be had. `rules`: the same work scored by other rules. `new-field` and `gone-field`: a field that only one year has.
 * `not-assessed`: points left out of the denominator. `contradiction`: fields that do not add up to the points that were used, and
 * an index that is not those points rounded. `rounding`: what rounding to two decimals does, at most 0.005 a year.
 * `not-attributed`: the change of a field whose maxima are not both known.
 */
export type ChangeCause =
  | 'performance'
  | 'maxima'
  | 'rules'
  | 'new-field'
  | 'gone-field'
  | 'not-assessed'
  | 'contradiction'
  | 'rounding'
  | 'not-attributed'

/** What causes are called. */
export const changeCauses: Readonly<Record<ChangeCause, Text>> = {
  performance: { vi: 'Kết quả thực hiện', en: 'Performance' },
  maxima: { vi: 'Điểm tối đa thay đổi', en: 'Other maxima' },
  rules: { vi: 'Quy tắc tính thay đổi', en: 'Other rules' },
  'new-field': { vi: 'Lĩnh vực mới', en: 'A new field' },
  'gone-field': { vi: 'Lĩnh vực không còn', en: 'A field that is gone' },
  'not-assessed': { vi: 'Phần không đánh giá', en: 'What was not assessed' },
  contradiction: { vi: 'Tài liệu tự mâu thuẫn', en: 'The document contradicts itself' },
  rounding: { vi: 'Làm tròn', en: 'Rounding' },
  'not-attributed': { vi: 'Chưa tách được', en: 'Not attributed' },
}

/** A part of a change, in points of the index. */
export interface ChangePart {
  readonly cause: ChangeCause
  /** The field; `null` for what is of the whole. */
  readonly field: string | null
  readonly points: number
}

/** A change with its parts, which add up to it exactly. */
export interface ExplainedChange {
  readonly from: number
  readonly to: number
  readonly change: number
  readonly parts: readonly ChangePart[]
}

/** Decimals that parts keep; what is beyond goes into the rounding. */
const DECIMALS = 8
/** Decimals of a published index. */
const PUBLISHED = 2
const round = (value: number): number => roundHalfUp(value, DECIMALS)

/**
 * Splits the change of an index. A field's change is split at the middle of both years: performance is the change of the rate
 * times the mean maximum, maxima the change of the maximum times the mean rate (Bennet 1920), so neither year is favoured.
 * What cannot be attributed is a part of its own and not spread.
 *
 * @returns the parts that are not 0; their sum is the published change, exactly
 * @throws RangeError with the place, for points that are not finite and for a year of which nothing was to be had
 * @example whyChanged(indexYear('Đắk Nông', 2015, { points: 82.41, assessed: 100, total: 100, published: 82.41 }), indexYear('Đắk Nông', 2016, { points: 66.43, assessed: 97.5, total: 100, published: 68.14 })).change // -14.27
 */
export function whyChanged(earlier: IndexYear, later: IndexYear): ExplainedChange {
  for (const year of [earlier, later]) refuse(year)
  const [before, after] = [withFieldsOnce(earlier), withFieldsOnce(later)]
  const change = difference(after.published, before.published)
  const told = [
    ...before.fields.flatMap((field) => ofField(field, before, after)),
    ...after.fields
      .filter(({ field }) => !find(before, field))
      .map((own) => part('new-field', own.field, scaled(own.points, after))),
    part('not-assessed', null, difference(leftOut(after), leftOut(before))),
    part('contradiction', null, difference(contradiction(after), contradiction(before))),
  ]
  const rest = difference(change, sum(told.map(({ points }) => points)))
  const parts = [...told, part('rounding', null, rest)].filter(({ points }) => points !== 0)
  return { from: before.published, to: after.published, change, parts }
}

function refuse({ year, fields, points, assessed, total, published }: IndexYear): void {
  const given: readonly (readonly [name: string, value: number | null | undefined])[] = [
    ['points', points],
    ['published', published],
    ...fields.flatMap((own) => [
      [`points of “${own.field}”`, own.points] as const,
      [`maximum of “${own.field}”`, own.maximum] as const,
      [`underOldRules of “${own.field}”`, own.underOldRules] as const,
    ]),
  ]
  for (const [name, value] of given)
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new RangeError(`${year}: ${name} is ${value}: a finite number`)
  for (const [name, value] of Object.entries({ assessed, total }))
    if (!(Number.isFinite(value) && value > 0)) throw new RangeError(`${year}: ${name} is ${value}: above 0`)
}

/** A year in which each field stands once, with what its parts come to. */
function withFieldsOnce(year: IndexYear): IndexYear {
  const fields = new Map<string, FieldYear>()
  for (const own of year.fields) {
    const other = fields.get(own.field)
    fields.set(own.field, other ? together(other, own) : own)
  }
  return { ...year, fields: [...fields.values()] }
}

function together(a: FieldYear, b: FieldYear): FieldYear {
  const isRescored = a.underOldRules !== undefined || b.underOldRules !== undefined
  return {
    field: a.field,
    points: sum([a.points, b.points]),
    maximum: a.maximum === null || b.maximum === null ? null : sum([a.maximum, b.maximum]),
    ...(isRescored ? { underOldRules: sum([a.underOldRules ?? a.points, b.underOldRules ?? b.points]) } : {}),
  }
}

const part = (cause: ChangeCause, field: string | null, points: number): ChangePart => ({
  cause,
  field,
  points: round(points),
})
const find = ({ fields }: IndexYear, wanted: string) => fields.find(({ field }) => field === wanted)
/** Points on a scale of 100. */
const scaled = (points: number, { total }: IndexYear): number => quotient(product(points, 100), total)

function ofField(own: FieldYear, before: IndexYear, after: IndexYear): ChangePart[] {
  const later = find(after, own.field)
  if (!later) return [part('gone-field', own.field, -scaled(own.points, before))]
  const asBefore = later.underOldRules ?? later.points
  const rules = part('rules', own.field, scaled(difference(later.points, asBefore), after))
  const [from, to] = [scaled(own.points, before), scaled(asBefore, after)]
  if (own.maximum === null || later.maximum === null || own.maximum <= 0 || later.maximum <= 0)
    return [part('not-attributed', own.field, difference(to, from)), rules]
  const [least, most] = [scaled(own.maximum, before), scaled(later.maximum, after)]
  const performance = ((to / most - from / least) * (least + most)) / 2
  return [
    part('performance', own.field, performance),
    part('maxima', own.field, difference(difference(to, from), round(performance))),
    rules,
  ]
}

/** What leaving points out of the denominator adds to the index. */
const leftOut = (year: IndexYear): number => difference(exact(year), scaled(year.points, year))

/** The index that the points that were used come to. */
const exact = ({ points, assessed }: IndexYear): number => quotient(product(points, 100), assessed)

/**
 * What the points that were used have more than the fields add up to, and what the published index has more than those points
 * rounded.
 */
const contradiction = (year: IndexYear): number =>
  sum([
    scaled(difference(year.points, sum(year.fields.map(({ points }) => points))), year),
    difference(year.published, roundHalfUp(exact(year), PUBLISHED)),
  ])
