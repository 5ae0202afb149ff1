import {
  bump,
  facts,
  formerProvinces,
  papiIndex,
  papiRanks,
  reproduce,
  scoreIndex,
  type Table,
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
    return { ranks, without: orStop(withoutTotal(index, table, PROVINCES)) }
  }

  /** The totals that a document prints beside what the sub-dimensions add up to. */
  published(): void {
    const known = facts('papi').filter(({ node, value }) => node === 'index' && value !== null)
    const rows = known.map(({ unit, year, value, rank }) => {
      const [index, table] = [papiIndex(year), this.tables.get(year)]
      const found = index && table ? orStop(reproduce(index, table, [{ unit, value, rank }])) : []
      const computed = found[0]
      const because = computed?.because.vi ?? 'chưa có tệp PAPI của năm này'
      return [unit, String(year), value, computed?.computed ?? null, rank, computed?.computedRank ?? null, because]
    })
    this.page.table(['Tỉnh', 'Năm', 'Công bố', 'Tính lại', 'Hạng công bố', 'Hạng tính lại', 'Kết luận'], rows)
    if (this.tables.size === 0) {
      this.page.answer(`Biết ${rows.length} tổng đã công bố; có tệp PAPI thì tính lại được.`)
      return
    }
    const others = rows.filter((row) => row[3] === null || row[3] !== row[2])
    const named = others.map(([unit, year, , , , , because]) => `${unit} ${year} (${because})`).join('; ')
    this.page.answer(
      `${rows.length - others.length} trên ${rows.length} tổng đã công bố đúng đến chữ số cuối${named && `; còn lại: ${named}`}.`,
    )
  }

  /** Ranks over the years, each by the design of its year. */
  ranks(named: readonly string[]): void {
    if (this.isAbsent()) return
    const title = 'Thứ hạng PAPI, mỗi năm theo thiết kế của năm đó'
    this.page.picture(bump(papiRanks(this.tables), named, { lang: 'vi', title, source: 'papi.org.vn' }))
  }

  private isAbsent(): boolean {
    if (this.tables.size === 0) this.page.answer('Chưa có tệp PAPI nên chưa tính lại được.')
    return this.tables.size === 0
  }
}
