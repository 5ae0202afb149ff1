import { isPoints } from '../sheet/column.js'
import { numberIn, type PointsCell, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { columnTotal } from '../sheet/total.js'
import { COMPUTED } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Fewer units are no ranking. */
const FEWEST = 3

/** A rank under the total of a unit's column that the totals of the units contradict. */
export const rankMismatch: SheetCheck = {
  id: 'rank-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Xếp hạng không theo tổng điểm', en: 'Rank and totals disagree' },
  help: {
    vi: 'Khi mỗi đơn vị là một cột, dòng xếp hạng phải theo tổng điểm của các cột; đơn vị bằng điểm thì cùng hạng.',
    en: 'Where each unit is a column, the row of ranks follows the totals of the columns; equal totals share a rank.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      columns: ['maximum', 'result', 'result', 'result'],
      rows: [
        ['1', 'A', 10, 9, 7, 8],
        ['', 'Tổng', 10, 9, 7, 8],
        ['', 'Xếp hạng', null, 1, 2, 3],
      ],
    },
    right: {
      columns: ['maximum', 'result', 'result', 'result'],
      rows: [
        ['1', 'A', 10, 9, 7, 8],
        ['', 'Tổng', 10, 9, 7, 8],
        ['', 'Xếp hạng', null, 1, 3, 2],
      ],
    },
    findings: [
      {
        cell: 'E4',
        found: 2,
        expected: 3,
        vi: 'Ghi hạng 2, nhưng theo tổng điểm 7 là hạng 3 trong 3 cột.',
        en: 'Rank 2 is printed, but the total of 7 is rank 3 of 3 columns.',
      },
      {
        cell: 'F4',
        found: 3,
        expected: 2,
        vi: 'Ghi hạng 3, nhưng theo tổng điểm 8 là hạng 2 trong 3 cột.',
        en: 'Rank 3 is printed, but the total of 8 is rank 2 of 3 columns.',
      },
    ],
  },
  run(sheet) {
    return sheet.rows.flatMap((row) => {
      if (row.kind !== 'rank') return []
      const bases = basesOf(sheet, row)
      // Where as many ranks follow the index as the points, an index that is given ranks.
      const [base] = [...bases].reverse().sort((a, b) => agreeing(b) - agreeing(a))
      if (
        !base ||
        bases.some(({ ranked }) => ranked.length < FEWEST || isDense(ranked) || isAmongOthers(sheet, ranked))
      )
        return []
      const { name, ranked } = base
      return wrongIn(base).map((each) => {
        const expected = rankOf(each, ranked)
        return {
          cell: each.cell,
          ...inSheet(row, sheet.columns[each.column] ?? null),
          found: each.rank,
          expected,
          sentence: name === '' ? BY_TOTAL : BY_INDEX,
          words: { rank: each.rank, name, total: each.total, expected, n: ranked.length },
        }
      })
    })
  },
}

const BY_TOTAL = {
  vi: 'Ghi hạng {rank}, nhưng theo tổng điểm {total} là hạng {expected} trong {n} cột.',
  en: 'Rank {rank} is printed, but the total of {total} is rank {expected} of {n} columns.',
}
const BY_INDEX = {
  vi: 'Ghi hạng {rank}, nhưng theo «{name}» {total} là hạng {expected} trong {n} cột.',
  en: 'Rank {rank} is printed, but {total} of “{name}” is rank {expected} of {n} columns.',
}

/** What the columns may have been ranked by. */
interface Base {
  /** Of the row of the index, as the sheet has it; empty for the totals. */
  readonly name: string
  readonly ranked: readonly Ranked[]
  /** The same with what the columns add up to: a rank that follows from it is right, and the total is told. */
  readonly added: readonly Ranked[]
}

/** The totals, and each row of an index above the ranks: where maxima differ by unit, the index ranks and not the points. */
function basesOf(sheet: ScoreSheet, row: ScoreRow): Base[] {
  const totals = rankedIn(sheet, row)
  const added = totals.map((each) => ({ ...each, total: addedIn(sheet, each.column) ?? each.total }))
  const indexes = sheet.rows.filter((each) => each.kind === 'index' && each.position < row.position)
  return [
    { name: '', ranked: totals, added },
    ...indexes.flatMap((index): Base[] => {
      const ranked = totals.flatMap((each) => {
        const total = numberIn(index, each.column)
        return total === null ? [] : [{ ...each, total }]
      })
      return ranked.length === totals.length ? [{ name: index.title, ranked, added: ranked }] : []
    }),
  ]
}

const wrongIn = ({ ranked, added }: Base): Ranked[] =>
  ranked.filter((each, at) => each.rank !== rankOf(each, ranked) && each.rank !== rankOf(added[at] ?? each, added))

const agreeing = (base: Base): number => base.ranked.length - wrongIn(base).length

interface Ranked {
  readonly column: number
  readonly cell: PointsCell
  readonly rank: number
  readonly total: number
}

/** The columns that have a rank, each with its printed total, else with what it adds up to. */
function rankedIn(sheet: ScoreSheet, row: ScoreRow): Ranked[] {
  const total = sheet.rows.findLast((each) => each.kind === 'total' && each.position < row.position)
  return sheet.columns.flatMap((each, column): Ranked[] => {
    const [cell, rank] = [row.cells[column], numberIn(row, column)]
    const points = (total && numberIn(total, column)) ?? addedIn(sheet, column)
    return cell && rank !== null && points !== null && isPoints(each) ? [{ column, cell, rank, total: points }] : []
  })
}

const addedIn = (sheet: ScoreSheet, column: number): number | null => columnTotal(sheet, column)?.total ?? null

/** Whether the ranks are among units that have no column here: most are beyond the columns, or each is of a year of its own. */
function isAmongOthers(sheet: ScoreSheet, all: readonly Ranked[]): boolean {
  const years = all.map(({ column }) => sheet.columns[column]?.year ?? null)
  const areYears = !years.includes(null) && new Set(years).size === years.length
  return areYears || all.filter(({ rank }) => rank > all.length).length * 2 > all.length
}

/** Equal totals share a rank, and the next is counted on. */
const rankOf = ({ total }: Ranked, all: readonly Ranked[]): number =>
  1 + all.filter((each) => each.total > total).length

/** Whether the ranks are counted without gaps after a tie, as some offices do: 1, 2, 2, 3. */
function isDense(all: readonly Ranked[]): boolean {
  const totals = [...new Set(all.map(({ total }) => total))].sort((a, b) => b - a)
  return all.every(({ rank, total }) => rank === totals.indexOf(total) + 1)
}
