import type { Check, Found } from '../../../checks/check.js'
import { COMPUTED } from '../../../checks/figure-names.js'
import { leastOutOfOrder } from '../least-out-of-order.js'
import { wrongOtherRanks } from '../other-ranks.js'
import { rivalsOf } from '../rivals.js'
import { printedRank, rankedFigure, type UnitList, type UnitRow } from '../unit-list.js'
import { onUnit, UNIT_HEADER } from './unit-remark.js'

interface Placed {
  readonly row: UnitRow
  readonly points: number
  readonly rank: number
}

/** A rank that the points contradict: more points behind fewer, or one rank for different points. */
export const unitRankMismatch: Check<UnitList> = {
  id: 'unit-rank-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Thứ hạng không theo điểm', en: 'Rank against the points' },
  help: {
    vi: 'Đơn vị nhiều điểm hơn phải đứng trên trong cùng nhóm, cùng năm; xếp lại hoặc xem lại điểm.',
    en: 'Within a group and year more points stand higher; rank again, or look at the points again.',
  },
  figures: COMPUTED,
  examples: {
    wrong: [[...UNIT_HEADER], ['1', 'Sở A', 90, 1], ['2', 'Sở B', 80, 2], ['3', 'Sở C', 70, 3], ['4', 'Sở D', 85, 4]],
    right: [[...UNIT_HEADER], ['1', 'Sở A', 90, 1], ['2', 'Sở B', 80, 2], ['3', 'Sở C', 70, 3]],
    findings: [
      {
        cell: 'D5',
        found: 4,
        expected: 2,
        vi: 'Thứ hạng không theo «Tổng điểm»: Sở D hạng 4 có 85, Sở B hạng 2 có 80.',
        en: 'The ranks do not follow “Tổng điểm”: Sở D has rank 4 with 85, Sở B rank 2 with 80.',
      },
    ],
  },
  run: (list) => [...inRanking(list), ...besideRanking(list)],
}

const besideRanking = (list: UnitList): Found[] =>
  wrongOtherRanks(list).map(({ row, column, rank, points, expected }) =>
    onUnit(list, row, column, {
      found: rank,
      expected,
      sentence: {
        vi: '«{column}»: {unit} ghi hạng {rank}, nhưng {points} của «{ranked}» là hạng {expected}.',
        en: '“{column}”: {unit} has rank {rank}, but {points} of “{ranked}” is rank {expected}.',
      },
      words: { ranked: list.columns[list.ranked]?.name ?? '', rank, points, expected },
    }),
  )

function inRanking(list: UnitList): Found[] {
  return rivalsOf(list).flatMap((rivals) => {
    const placed = rivals.flatMap((row): Placed[] => {
      const [points, rank] = [rankedFigure(list, row), printedRank(list, row)]
      return points === null || rank === null ? [] : [{ row, points, rank }]
    })
    const isWhole = placed.length === rivals.length && placed.some(({ rank }) => rank === 1)
    const descending = placed.map(({ points }) => points).sort((a, b) => b - a)
    const ranks = new Map(descending.toReversed().map((points, at) => [points, placed.length - at]))
    const rankOf = ({ points }: Placed) => (isWhole ? (ranks.get(points) ?? null) : null)
    const atFault = leastOutOfOrder(
      placed,
      (a, b) => a.points !== b.points && (a.points > b.points ? a.rank >= b.rank : b.rank >= a.rank),
    )
    // Of two that contradict only each other the one whose rank is as its points are is right.
    const told = atFault.map(([entry, other]) =>
      rankOf(entry) === entry.rank ? ([other, entry] as const) : ([entry, other] as const),
    )
    return told.map(([{ row, points, rank }, other]) =>
      onUnit(list, row, list.ranks, {
        found: rank,
        expected: rankOf({ row, points, rank }),
        sentence: {
          vi: 'Thứ hạng không theo «{ranked}»: {unit} hạng {rank} có {points}, {other} hạng {above} có {less}.',
          en: 'The ranks do not follow “{ranked}”: {unit} has rank {rank} with {points}, {other} rank {above} with {less}.',
        },
        words: {
          ranked: list.columns[list.ranked]?.name ?? '',
          rank,
          points,
          other: other.row.unit,
          above: other.rank,
          less: other.points,
        },
      }),
    )
  })
}
