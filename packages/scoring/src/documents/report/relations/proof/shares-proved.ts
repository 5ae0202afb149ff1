import { difference, product } from '../../../../values/decimal.js'
import type { StatedFigure } from '../../figures.js'
import { isPercentOf, printedOf } from '../../percents.js'
import { type Item, inOneUnit, type Passage } from './passage.js'

/** The part of a share stands so many figures before it. */
const PART = 3
/** Its whole stands so many figures before that, or behind. */
const WHOLE = 12
const BEHIND = 3
/** A whole percentage is made by chance by what stands further away. */
const NEAR = 4
/** To the hundredth nothing is made by chance. */
const SURE = 2

/** Shares with the part and the whole that make them. */
export const sharesProved = (passage: Passage): StatedFigure[] => proofsIn(passage).flatMap(({ figures }) => figures)

/** Those of two figures; a fraction and its share may have been misprinted together. */
export const sharesOfTwoProved = (passage: Passage): StatedFigure[] =>
  proofsIn(passage).flatMap(({ figures, isOfTwo }) => (isOfTwo ? figures : []))

/** What a share proves beside itself. */
interface ShareProof {
  readonly figures: readonly StatedFigure[]
  readonly isOfTwo: boolean
}

function proofsIn({ figures, items }: Passage): ShareProof[] {
  return figures.flatMap((share, at) => {
    if (share.kind !== 'share') return []
    const isWhole = share.decimals === 0
    const near = items.filter(({ place }) => place >= at - (isWhole ? NEAR : WHOLE) && place <= at + BEHIND)
    const isSide = (part: Item, whole: Item) => !isWhole || Math.abs(part.place - whole.place) <= 1 || whole.place > at
    const isNear = (each: Item) => share.decimals >= SURE || mayBePart(each, share, at)
    return near.flatMap((part) =>
      near.flatMap((whole) =>
        whole !== part &&
        whole.value !== part.value &&
        (isNear(part) || isNear(whole)) &&
        isSide(part, whole) &&
        inOneUnit(part.figure, whole.figure) &&
        isShareOf(share, part, whole)
          ? [
              {
                figures: [share, ...[part, whole].filter((each) => isToldBy(share, each)).map(({ figure }) => figure)],
                isOfTwo: part.figure !== whole.figure,
              },
            ]
          : [],
      ),
    )
  })
}

const mayBePart = ({ figure, place }: Item, share: StatedFigure, at: number): boolean =>
  figure.sentence === share.sentence && (place < at ? at - place <= PART : place - at <= 1)

const isShareOf = (share: StatedFigure, part: Item, whole: Item): boolean =>
  isPercentOf(share, part.value, whole.value) ||
  // «tăng từ 829 lên 897 dịch vụ, tức 8,2%» of what there was.
  (share.decimals > 0 &&
    OF_CHANGE.test(share.sentence.text.slice(Math.max(0, share.at - 40), share.at)) &&
    isPercentOf(share, Math.abs(difference(part.value, whole.value)), whole.value))

const OF_CHANGE = /(?:tăng|giảm|tức|tương ứng|tương đương)[^;.\d]*$/iu

/** A share tells a number as far as another number would make another share: 0,26% says little of 464.756. */
const isToldBy = (share: StatedFigure, { value }: Item): boolean =>
  value < product(printedOf(share), 2 * 10 ** share.decimals)

/** «đạt 72,0%, tăng 13,1 điểm phần trăm so với năm 2023 (58,9%)»: three shares of a sentence of which one parts the others. */
export function pointsProved({ figures }: Passage): StatedFigure[] {
  return figures.flatMap((one, at) => {
    const [second, third] = [figures[at + 1], figures[at + 2]]
    if (!second || !third || third.sentence !== one.sentence || second.sentence !== one.sentence) return []
    const three = [one, second, third]
    const values = three.map(printedOf).sort((a, b) => b - a)
    const [most = 0, middle = 0, least = 0] = values
    const isOfShares =
      three.filter(({ kind }) => kind === 'share').length >= 2 && three.some(({ decimals }) => decimals > 0)
    return isOfShares && least > 0 && difference(most, middle) === least ? three : []
  })
}
