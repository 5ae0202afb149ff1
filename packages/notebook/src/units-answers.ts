import { bars, bump, gap, type PublishedUnit, publishedUnits, rank } from '@parscore/analysis'
import { formatNumber } from '@parscore/scoring'
import type { Page } from './page.js'
import { Stop } from './stop.js'

const so = (value: number): string => formatNumber(Number(value.toFixed(2)), 'vi')

/** Whose figures they are, as a chart tells it. */
interface Origin {
  readonly title: string
  readonly source: string
}

/** Units that are drawn in colour where a notebook names none: those that stand first in the last year. */
const HIGHLIGHTED = 3

/** Departments, districts or communes by one figure, as a notebook asks them. */
export class UnitsAnswers {
  constructor(
    private readonly page: Page,
    private readonly scores: ReadonlyMap<string, number>,
    private readonly publishedRanks: ReadonlyMap<string, number>,
    private readonly origin: Origin,
    /** The scores of each year that is known. */
    private readonly years: ReadonlyMap<number, ReadonlyMap<string, number>>,
  ) {}

  /** The score of each unit, drawn from the best on. */
  chart(): void {
    const ranked = rank(this.scores)
    const given = ranked.map(({ unit, score }) => ({ label: unit, value: score }))
    this.page.picture(bars(given, { lang: 'vi', unit: 'điểm', ...this.origin }))
    const [first, last] = [ranked[0], ranked.at(-1)]
    if (first && last) this.page.answer(`Từ ${so(last.score)} (${last.unit}) đến ${so(first.score)} (${first.unit}).`)
  }

  /** Ranks year by year, and who went up and down most; of one year only that is said. @param named drawn in colour */
  overYears(named: readonly string[] = []): void {
    const years = [...this.years.keys()].sort((a, b) => a - b)
    const [from = 0, to = 0] = [years[0], years.at(-1)]
    if (years.length < 2) {
      this.page.answer(`Mới biết năm ${years.join()}: thêm tệp có nhiều năm thì so được các năm.`)
      return
    }
    const ranks = years.flatMap((year) =>
      rank(this.years.get(year) ?? new Map()).map((each) => ({ unit: each.unit, year, rank: each.rank })),
    )
    const first = ranks.filter((each) => each.year === to && each.rank <= HIGHLIGHTED).map(({ unit }) => unit)
    const { source } = this.origin
    const title = `Thứ hạng các đơn vị, ${from}–${to}`
    this.page.picture(bump(ranks, named.length > 0 ? named : first, { lang: 'vi', title, source }))
    const moves = ranks.flatMap(({ unit, year, rank: now }) => {
      const before = ranks.find((each) => each.unit === unit && each.year === from)
      return year === to && before ? [{ unit, before: before.rank, now }] : []
    })
    moves.sort((a, b) => a.now - a.before - (b.now - b.before))
    const [up, down] = [moves[0], moves.at(-1)]
    const told = (word: string, move: typeof up) =>
      move ? `${word} nhiều nhất: ${move.unit}, hạng ${move.before} → ${move.now}` : ''
    const both = [
      up && up.now < up.before ? told('lên', up) : '',
      down && down.now > down.before ? told('xuống', down) : '',
    ].filter((sentence) => sentence !== '')
    this.page.answer(
      `Từ ${from} đến ${to}, ${moves.length} đơn vị có hạng ở cả hai năm; ${both.join('; ') || 'không đơn vị nào đổi hạng'}.`,
    )
  }

  /** Ranks by the scores, beside those that were published, and whether they are the same. */
  ranks(): void {
    const ranked = rank(this.scores)
    const isPublished = this.publishedRanks.size > 0
    const rows = ranked.map((each) => [
      each.rank,
      ...(isPublished ? [this.published(each.unit)] : []),
      each.unit,
      each.score,
    ])
    this.page.table(['Hạng tính lại', ...(isPublished ? ['Hạng công bố'] : []), 'Đơn vị', 'Chỉ số'], rows)
    const other = ranked.filter(({ unit, rank: own }) => (this.published(unit) ?? own) !== own).map(({ unit }) => unit)
    if (!isPublished) this.page.answer(`Xếp hạng ${ranked.length} đơn vị; bằng điểm thì cùng hạng.`)
    else if (other.length === 0) this.page.answer('Mọi hạng đã công bố đúng với điểm.')
    else this.page.answer(`${other.length} hạng đã công bố khác với hạng tính theo điểm: ${other.join(', ')}.`)
  }

  /** How far each unit is from the first, and from the mean of the others. */
  gaps(): void {
    const ranked = rank(this.scores)
    const gaps = ranked.flatMap(({ unit }) => gap(this.scores, unit) ?? [])
    const rows = gaps.map(({ unit, score, toBest, toPeers }) => [
      unit,
      score,
      toBest,
      toPeers === null ? null : Number(toPeers.toFixed(2)),
    ])
    this.page.table(['Đơn vị', 'Chỉ số', 'Kém đơn vị dẫn đầu', 'So với trung bình các đơn vị khác'], rows)
    const [first] = ranked
    const most = Math.max(0, ...gaps.map(({ toBest }) => toBest))
    if (first) this.page.answer(`${first.unit} dẫn đầu; đơn vị cuối kém ${so(most)} điểm.`)
  }

  private published(unit: string): number | null {
    return this.publishedRanks.get(unit) ?? null
  }
}

/**
 * The published units of a province.
 *
 * @throws Error with one sentence in Vietnamese, where none are known
 */
export function publishedUnitsOf(page: Page, province: string, group: string): UnitsAnswers {
  const found = publishedUnits().filter((unit) => unit.province === province && unit.group === group)
  if (found.length === 0) {
    const known = [...new Set(publishedUnits().map((each) => `${each.province} (${each.group})`))].join(', ')
    throw new Stop(`Chưa có kết quả của ${province} (${group}). Có: ${known}.`)
  }
  const years = [...new Set(found.map(({ year }) => year))]
  const last = Math.max(...years)
  const own = (year: number) => found.filter((each) => each.year === year)
  return new UnitsAnswers(
    page,
    scoresOf(own(last)),
    new Map(own(last).flatMap((each) => rankOf(each))),
    {
      title: `${province} ${last}: chỉ số của các ${group}`,
      source: [...new Set(own(last).map(({ source }) => source))].join('; '),
    },
    new Map(years.map((year) => [year, scoresOf(own(year))])),
  )
}

const scoresOf = (units: readonly PublishedUnit[]) =>
  new Map(units.flatMap(({ unit, index }) => (index === null ? [] : [[unit, index] as const])))
const rankOf = ({ unit, publishedRank }: PublishedUnit) =>
  publishedRank === null ? [] : [[unit, publishedRank] as const]
