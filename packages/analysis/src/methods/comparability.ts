import { quotient, roundHalfUp, sum, type Text } from '@parscore/scoring'

/** How fields of one framework are found in a later one. */
export interface FieldMapping {
  /** Fields of the earlier framework, by what documents call them; none for what is new. */
  readonly from: readonly string[]
  /** Fields of the later framework; none for what went. */
  readonly to: readonly string[]
  /** `same`: one field each. `merged`: several became one. `spread`: parts of it are in several. */
  readonly relation: 'same' | 'merged' | 'spread' | 'new' | 'gone'
  /** Why, with the source. */
  readonly because: Text
}

/** The fields of 2012–2015 and 2016 as Đắk Nông names them, in those of 2018 (numbers of Hà Nam’s sheet). */
export const fields2016To2018: readonly FieldMapping[] = [
  same('Chỉ đạo điều hành', '1'),
  same('VBQPPL', '2'),
  {
    from: ['TTHC', 'Một cửa'],
    to: ['3'],
    relation: 'merged',
    because: {
      vi: 'Năm 2018 «cơ chế một cửa» là tiêu chí 3.3 của lĩnh vực thủ tục hành chính (Hà Nam, phụ lục).',
      en: 'In 2018 the one-stop mechanism is criterion 3.3 of the field of procedures (Hà Nam’s annex).',
    },
  },
  same('Tổ chức bộ máy', '4'),
  same('CBCCVC', '5'),
  same('Tài chính công', '6'),
  same('Hiện đại hóa', '7'),
  {
    from: ['Điều tra XHH'],
    to: ['2', '4', '5', '6', '7', '8'],
    relation: 'spread',
    because: {
      vi: 'Nhóm tác động của 2016 (38,5 điểm) nằm rải ở các tiêu chí điều tra xã hội học của sáu lĩnh vực năm 2018.',
      en: 'The group of effects of 2016 (38.5 points) is found in the survey criteria of six fields of 2018.',
    },
  },
]

function same(from: string, to: string): FieldMapping {
  return {
    from: [from],
    to: [to],
    relation: 'same',
    because: { vi: 'Cùng tên lĩnh vực trong hai bộ tiêu chí.', en: 'The same name of the field in both frameworks.' },
  }
}

/** Points of a field with what was possible. */
export interface FieldPoints {
  readonly points: number
  readonly maximum: number
}

/** An index on what two frameworks have in common. */
export interface CommonIndex {
  /** 0 to 100, two decimals. */
  readonly before: number
  readonly after: number
  /** The mappings that it is taken on. */
  readonly on: readonly FieldMapping[]
  /** The mappings that it leaves out: spread, new, gone, or without points or maximum in one of the years. */
  readonly without: readonly FieldMapping[]
}

/**
 * The index of two years on the fields that both frameworks have: Σ points ÷ Σ maxima × 100 of what maps as the same or merged.
 *
 * @returns `null` where nothing maps
 * @throws RangeError with the field, for points and maxima that are not finite
 */
export function commonIndex(
  before: ReadonlyMap<string, FieldPoints>,
  after: ReadonlyMap<string, FieldPoints>,
  mappings: readonly FieldMapping[],
): CommonIndex | null {
  const isCommon = ({ from, to, relation }: FieldMapping) =>
    (relation === 'same' || relation === 'merged') &&
    from.every((field) => before.has(field)) &&
    to.every((field) => after.has(field))
  for (const [field, { points, maximum }] of [...before, ...after])
    if (!(Number.isFinite(points) && Number.isFinite(maximum)))
      throw new RangeError(`“${field}”: ${points} of ${maximum}: finite numbers`)
  const on = mappings.filter(isCommon)
  const index = (year: ReadonlyMap<string, FieldPoints>, side: 'from' | 'to') => {
    const own = on.flatMap((mapping) => mapping[side].flatMap((field) => year.get(field) ?? []))
    const maximum = sum(own.map((field) => field.maximum))
    return maximum === 0 ? null : roundHalfUp(quotient(sum(own.map(({ points }) => points)), maximum) * 100, 2)
  }
  const [earlier, later] = [index(before, 'from'), index(after, 'to')]
  if (earlier === null || later === null) return null
  return { before: earlier, after: later, on, without: mappings.filter((mapping) => !isCommon(mapping)) }
}
