import { bump, facts, papiIndex, papiRanks, reproduce, scoreIndex, type Table } from '@parscore/analysis'
import { formatNumber, roundHalfUp } from '@parscore/scoring'
import { orStop } from './or-stop.js'
import type { Page } from './page.js'

const so = (value: number): string => formatNumber(roundHalfUp(value, 2), 'vi')

/** Provinces that are named before the list is cut. */
const NAMED = 3

/** The yearly tables of PAPI as a notebook asks them. */
export class PapiAnswers {
  constructor(
    private readonly page: Page,
    readonly tables: ReadonlyMap<number, Table>,
  ) {}

  /** Every year: how many provinces have a total, who is first, and which have none, with what they miss. */
  totals(): void {
    if (this.isAbsent()) return
    let [ranked, without] = [0, 0]
    const rows = [...this.tables].map(([year, table]) => {
      const index = papiIndex(year)
      if (!index) throw new Error(`PAPI không có năm ${year}.`)
      const { ranks, incomplete } = orStop(scoreIndex(index, table))
      ranked += ranks.length
      without += incomplete.length
      const first = ranks.slice(0, NAMED).map(({ unit, score }) => `${unit} ${so(score)}`)
      const missing = incomplete.map(({ unit, leaves }) => `${unit} (thiếu ${leaves.join(', ')})`)
      return [String(year), ranks.length, first.join('; '), missing.join('; ') || '–']
    })
    this.page.table(['Năm', 'Số tỉnh có tổng', 'Đứng đầu', 'Không có tổng, vì sao'], rows)
    this.page.answer(
      `Tính được tổng và hạng cho ${formatNumber(ranked, 'vi')} lượt tỉnh; ${without} lượt không có tổng vì thiếu nội dung thành phần.`,
    )
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
    const same = rows.filter((row) => row[3] !== null && row[3] === row[2]).length
    this.page.answer(
      this.tables.size === 0
        ? `Biết ${rows.length} tổng đã công bố; có tệp PAPI thì tính lại được.`
        : `${same} trên ${rows.length} tổng đã công bố đúng đến chữ số cuối.`,
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
