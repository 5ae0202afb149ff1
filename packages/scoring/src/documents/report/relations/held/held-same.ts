import { difference } from '../../../../values/decimal.js'
import type { StatedFigure } from '../../figures.js'
import { makes, valuesOf } from '../share-explained.js'
import { slipOf } from '../slip.js'
import type { Way } from './nearby.js'

/** One and two are found everywhere. */
const TELLING = 3

/** Of two digits or more a slip is likelier than another meaning. */
const isSlip = (again: StatedFigure, first: StatedFigure | undefined): boolean =>
  first !== undefined &&
  Math.min(again.value, first.value) >= 10 &&
  slipOf(again.value, first.value, again.decimals) !== null

/** «39 hồ sơ quá hạn (đất đai 33, hộ tịch 06)» and «quá hạn 39» above: what is said again stands beside what was taken for it. */
const isSaidBeside: Way = ([again, first], { own }) =>
  !!again &&
  !!first &&
  first.value >= TELLING &&
  own.some((each) => each.sentence === again.sentence && each.value === first.value)

/** «11/16 xã không có hồ sơ trễ hạn; 5 xã còn lại»: a rest of its own sentence. */
const isRestBeside: Way = ([again, first], { beside }) => {
  if (!again || isSlip(again, first) || !/còn|chưa|thiếu|khuyết/iu.test(again.sentence.text)) return false
  const values = beside
    .filter(({ sentence, kind }) => sentence === again.sentence && kind !== 'share')
    .flatMap(valuesOf)
  return values.some(({ value }) =>
    values.some((other) => difference(value, other.value) === again.value && other.value > 0),
  )
}

/** «đất đai còn 05 hồ sơ trễ hạn, chiếm 41,7% tổng số hồ sơ trễ hạn» of 12: a part, and its share of what was taken for it. */
const isShareOfFirst: Way = ([again, first], { beside }) =>
  !!again &&
  !!first &&
  beside.some(
    (share) =>
      share.kind === 'share' &&
      share.sentence === again.sentence &&
      share.at > again.at &&
      again.value < first.value &&
      !isSlip(again, first) &&
      makes(share, again.value, first.value),
  )

/** «trong 46 chỉ tiêu chưa tuyển được có 31 chỉ tiêu bác sĩ»: a part of what stands before it. */
const isPartOfNamed: Way = ([again]) =>
  !!again && /trong (?:tổng )?(?:số )?\d[\d.]*[^.;,]*\scó\s*$/iu.test(again.sentence.text.slice(0, again.at))

/** One misprint leaves a number near to what it was, or its digits where they were: 12.110 and 36 are of two things. */
const isOtherSize: Way = ([again, first]) => {
  if (!again || !first || again.kind === 'share' || first.kind === 'share') return false
  const values = valuesOf(first).flatMap((one) => valuesOf(again).map((other) => [one.value, other.value] as const))
  return values.every(([a, b]) => Math.max(a, b) > MUCH * Math.min(a, b) && slipOf(a, b, again.decimals) === null)
}
const MUCH = 1.6

/** The first figure is said to be what is left of others. */
export const restHeld: readonly Way[] = [isPartOfNamed, isSaidBeside, isRestBeside, isShareOfFirst]

/** Two figures are said to be one and the same. */
export const sameHeld: readonly Way[] = [isOtherSize, isPartOfNamed, isSaidBeside, isRestBeside, isShareOfFirst]
