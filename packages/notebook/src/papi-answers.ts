import {
  bump,
  carryOver,
  type Fact,
  facts,
  formerProvinces,
  papiIndex,
  papiRanks,
  provinces,
  type Reproduced,
  reproduce,
  scoreIndex,
  type Table,
  tileMap,
  withoutTotal,
} from '@parscore/analysis'
import { formatNumber, roundHalfUp } from '@parscore/scoring'
import { orStop } from './or-stop.js'
import type { Page } from './page.js'
import { Stop } from './stop.js'

const so = (value: number): string => formatNumber(roundHalfUp(value, 2), 'vi')

/** The 63 provinces of the years in which PAPI is known. */
const PROVINCES = formerProvinces.map(({ name }) => name)

/** Provinces that are named before the list is cut. */
const NAMED = 3

/** The yearly tables of PAPI as a notebook asks them. */
export class PapiAnswers {
  constructor(
    private readonly page: Page,
    readonly tables: ReadonlyMap<number, Table>,
  ) {}

  /** Every year: how many provinces have a total and who is first; then those that have none, each with the reason. */
  totals(): void {
    if (this.isAbsent()) return
    const years = [...this.tables].map(([year, table]) => ({ year, ...this.totalsOf(year, table) }))
    this.page.table(
      ['Năm', 'Số tỉnh có tổng', 'Đứng đầu', 'Số tỉnh không có tổng'],
      years.map(({ year, ranks, without }) => {
        const first = ranks.slice(0, NAMED).map(({ unit, score }) => `${unit} ${so(score)}`)
        return [String(year), ranks.length, first.join('; '), without.length]
      }),
    )
    const without = years.flatMap(({ year, without: own }) => own.map((each) => ({ year, ...each })))
    this.page.table(
      ['Tỉnh không có tổng', 'Năm', 'Vì sao'],
      without.map(({ unit, year, because }) => [unit, String(year), because.vi]),
    )
    const ranked = years.reduce((count, { ranks }) => count + ranks.length, 0)
    const named = without.map(({ unit, year }) => `${unit} ${year}`).join(', ')
    this.page.answer(
      `Tính được tổng và hạng cho ${formatNumber(ranked, 'vi')} lượt tỉnh; ${without.length} lượt không có tổng${named && `: ${named}`}.`,
    )
  }

  private totalsOf(year: number, table: Table) {
    const index = papiIndex(year)
    if (!index) throw new Stop(`PAPI không có năm ${year}.`)
    const { ranks } = orStop(scoreIndex(index, table))
    return { ranks, without: orStop(withoutTotal(index, table, PROVINCES, leftOut(year))) }
  }

  /** The totals and ranks that a document prints beside what the sub-dimensions add up to: by year, then one by one. */
  published(): void {
    const known = facts('papi').filter(({ node, value, rank }) => node === 'index' && (value !== null || rank !== null))
    const found = known.map((fact) => ({ fact, again: this.again(fact) }))
    this.page.table(
      ['Năm', 'Tổng đã công bố', 'Tính lại đúng', 'Hạng đã công bố', 'Tính lại đúng'],
      [...new Set(known.map(({ year }) => year))].map((year) => {
        const own = found.filter(({ fact }) => fact.year === year)
        return [
          String(year),
          own.filter(hasTotal).length,
          own.filter(isSame).length,
          own.filter(hasRank).length,
          own.filter(isRankSame).length,
        ]
      }),
    )
    this.page.table(
      ['Tỉnh', 'Năm', 'Công bố', 'Tính lại', 'Hạng công bố', 'Hạng tính lại', 'Kết luận', 'Nguồn'],
      found.map(({ fact, again }) => [
        fact.unit,
        String(fact.year),
        fact.value,
        again?.computed ?? null,
        fact.rank,
        again?.computedRank ?? null,
        conclusion(fact, again),
        siteOf(fact.source),
      ]),
    )
    if (this.tables.size === 0) {
      this.page.answer(
        `Biết ${found.filter(hasTotal).length} tổng và ${found.filter(hasRank).length} thứ hạng đã công bố; có tệp PAPI thì tính lại được.`,
      )
      return
    }
    const counted = (has: typeof hasTotal, is: typeof isSame) =>
      `${found.filter(is).length} trên ${found.filter(has).length}`
    const others = found.filter((each) => (hasTotal(each) && !isSame(each)) || (hasRank(each) && !isRankSame(each)))
    const named = others.map(({ fact, again }) => `${fact.unit} ${fact.year} (${conclusion(fact, again)})`).join('; ')
    this.page.answer(
      `${counted(hasTotal, isSame)} tổng đúng đến chữ số cuối và ${counted(hasRank, isRankSame)} thứ hạng đúng${named && `; còn lại: ${named}`}.`,
    )
  }

  private again({ unit, year, value, rank }: Fact): Reproduced | null {
    const [index, table] = [papiIndex(year), this.tables.get(year)]
    return (index && table && orStop(reproduce(index, table, [{ unit, value, rank }]))[0]) ?? null
  }

  /** Ranks over the years, each by the design of its year. */
  ranks(named: readonly string[]): void {
    if (this.isAbsent()) return
    const title = 'Thứ hạng PAPI, mỗi năm theo thiết kế của năm đó'
    this.page.picture(bump(papiRanks(this.tables), named, { lang: 'vi', title, source: 'papi.org.vn' }))
  }

  /**
   * What the totals of a year say of the provinces since July 2025: the mean of the former ones as a map, with the bounds that hold
   * whatever their weights, and how far the order of the new ones is sure.
   */
  carriedOver(year: number): void {
    if (this.isAbsent()) return
    const table = this.tables.get(year)
    if (!table) throw new Stop(`Không có tệp PAPI năm ${year}.`)
    const totals = new Map(this.totalsOf(year, table).ranks.map(({ unit, score }) => [unit, score]))
    const carried = provinces.map((province) => orStop(carryOver(province, totals, { method: 'mean' })))
    const known = carried
      .flatMap(({ province, value, bounds, figures }) =>
        value === null || !bounds ? [] : [{ province, value, ...bounds, former: figures.length }],
      )
      .sort((a, b) => b.value - a.value)
    const title = `PAPI ${year}: trung bình cộng các tỉnh cũ của mỗi tỉnh mới`
    const means = new Map(known.map(({ province, value }) => [province, roundHalfUp(value, 2)]))
    this.page.picture(tileMap(means, 'present', { lang: 'vi', title, unit: 'điểm', source: 'papi.org.vn' }))
    this.page.table(
      ['Tỉnh mới', 'Số tỉnh cũ', 'Trung bình cộng', 'Thấp nhất', 'Cao nhất'],
      known.map(({ province, former, ...each }) => [
        province,
        former,
        ...[each.value, each.least, each.most].map((figure) => roundHalfUp(figure, 2)),
      ]),
    )
    const lacking = carried.filter(({ missing }) => missing.length > 0).map(({ province }) => province)
    const unsure = known.filter((each, place) => known.slice(place + 1).some(({ most }) => most > each.least))
    const [widest] = [...known].sort((a, b) => b.most - b.least - (a.most - a.least))
    this.page.answer(
      [
        `Năm ${year} đủ tổng của mọi tỉnh cũ cho ${known.length} trên ${provinces.length} tỉnh${lacking.length > 0 ? `; còn thiếu: ${lacking.join(', ')}` : ''}.`,
        widest ? `Khoảng rộng nhất: ${widest.province}, từ ${so(widest.least)} đến ${so(widest.most)}.` : '',
        `${unsure.length} tỉnh có thể đứng sau một tỉnh xếp dưới mình nếu trọng số khác đi.`,
      ].join(' '),
    )
  }

  private isAbsent(): boolean {
    if (this.tables.size === 0) this.page.answer('Chưa có tệp PAPI nên chưa tính lại được.')
    return this.tables.size === 0
  }
}

/** A published figure beside what the files come to. */
interface Beside {
  readonly fact: Fact
  readonly again: Reproduced | null
}

const hasTotal = ({ fact }: Beside): boolean => fact.value !== null
const isSame = ({ again }: Beside): boolean => again?.outcome === 'same'
const hasRank = ({ fact }: Beside): boolean => fact.rank !== null
const isRankSame = ({ fact, again }: Beside): boolean => fact.rank !== null && fact.rank === again?.computedRank

function conclusion({ value, rank, note }: Fact, again: Reproduced | null): string {
  if (!again) return 'chưa có tệp PAPI của năm này'
  const ofRank = rank !== null && rank !== again.computedRank ? 'hạng khác' : 'hạng khớp'
  const said = value === null ? ofRank : again.because.vi
  return again.outcome === 'different' && note !== '' ? `${said}; ${note}` : said
}

/** The site of an address; what is no address stays as it is. */
const siteOf = (source: string): string => /^[a-z\d.-]+(?=\/)/.exec(source)?.[0] ?? source

/** Why provinces were left out of a year, as the sources say it. */
function leftOut(year: number): Map<string, { vi: string; en: string }> {
  const own = facts('papi').filter((fact) => fact.year === year && fact.value === null && fact.rank === null)
  return new Map(
    own.map(({ unit, note, source }) => {
      const said = `${note} (${siteOf(source)})`
      return [unit, { vi: said, en: said }]
    }),
  )
}
