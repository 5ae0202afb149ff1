import { fold } from '../../values/fold.js'
import type { Annex, AnnexRow } from './annex.js'
import { countIn, isAmong, rowsBelow } from './rows-below.js'

/** A row that cannot be more than another. */
export interface PartInWords {
  readonly part: AnnexRow
  readonly whole: AnnexRow
  /** `said`: the form says so («Trong đó»). `titles`: the titles mean it. */
  readonly because: 'said' | 'titles'
}

/** What there was, and what became of it, folded: a row of the second kind is a part of the nearest of the first before it. */
const PAIRS: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/de ra|duoc giao|theo ke hoach|phai thuc hien|trong ke hoach/, /hoan thanh(?! ke hoach)/],
  [/phat hien(?!.*xu ly)/, /da (?:duoc )?(?:xu ly|khac phuc|giai quyet)/],
  [/phat ra|phat di/, /thu ve|thu vao|hop le/],
  [/kien nghi xu ly(?!.*da (?:duoc )?xu ly)/, /kien nghi.*da (?:duoc )?xu ly/],
]
/** The two stand so near each other. */
const NEAR = 3

/** The rows of an annex of no known list that cannot be more than another: parts that the form marks, and what became of what there was. */
export function atMostInWords(annex: Annex): readonly PartInWords[] {
  if (annex.list !== null) return []
  const marked = rowsBelow(annex).flatMap(({ row: whole, below, isSaid }): PartInWords[] =>
    below
      .filter((part) => fold(part.unit) === fold(whole.unit) && (isAmong(part) || (isSaid && part.printed === '')))
      .map((part) => ({ part, whole, because: 'said' })),
  )
  const isMarked = new Set(marked.map(({ part }) => part))
  const paired = annex.rows.flatMap((part, at): PartInWords[] => {
    const whole = isMarked.has(part) ? undefined : pairedWith(part, annex.rows.slice(Math.max(0, at - NEAR), at))
    return whole ? [{ part, whole, because: 'titles' }] : []
  })
  return [...marked, ...paired].filter(({ part, whole }) => countIn(part) !== null && countIn(whole) !== null)
}

function pairedWith(part: AnnexRow, before: readonly AnnexRow[]): AnnexRow | undefined {
  const words = fold(part.title)
  const pair = PAIRS.find(([whole, own]) => own.test(words) && !whole.test(words))
  return pair && before.findLast(({ title, unit }) => pair[0].test(fold(title)) && fold(unit) === fold(part.unit))
}
