import {
  type Index,
  type IndexUncertainty,
  indexRanks,
  indexSensitivity,
  intervals,
  leaveOneOut,
  type PublishedWhole,
  rankGroups,
  reproduce,
  type Table,
  tableOf,
} from '@parscore/analysis'
import { formatNumber, product } from '@parscore/scoring'
import { orStop } from './or-stop.js'
import type { Page } from './page.js'

const so = (value: number): string => formatNumber(Number(value.toFixed(2)), 'vi')
const range = ([low, high]: readonly [number, number]): string => `${so(low)} … ${so(high)}`

/** What is varied, the same for all units. */
export interface RanksAsked extends Omit<IndexUncertainty, 'standardErrors'> {
  /** Standard errors as a share of each figure: an assumption, where nobody publishes any. */
  readonly assumedError: number
}

/** An index with the figures of its units, as a notebook asks it. */
export class IndexAnswers {
  constructor(
    private readonly page: Page,
    private readonly index: Index,
    private readonly figures: Table,
  ) {}

  /** The published totals beside what their parts come to, and the sentence that names those that differ, with why. */
  compare(published: readonly PublishedWhole[]): void {
    const found = orStop(reproduce(this.index, this.figures, published))
    this.page.table(
      ['Tỉnh', 'Công bố', 'Tính lại', 'Hạng công bố', 'Hạng tính lại', 'Kết luận'],
      found.map((each) => [
        each.unit,
        each.published,
        each.computed,
        each.publishedRank,
        each.computedRank,
        each.because.vi,
      ]),
    )
    const others = found.filter(({ outcome }) => outcome !== 'same')
    const named = others.map(({ unit, because }) => `${unit} (${because.vi})`).join('; ')
    const same = `${found.length - others.length} trên ${found.length} tỉnh đúng đến chữ số cuối`
    this.page.answer(others.length === 0 ? `${same}.` : `${same}; còn lại: ${named}.`)
  }

  /** The interval of each rank as a chart, the widest in a sentence, and the groups that cannot be told apart. */
  ranks({ assumedError, ...asked }: RanksAsked): void {
    const rows = this.figures.rows.map((row) =>
      row.map((value) => (value === null ? null : product(value, assumedError))),
    )
    const standardErrors = orStop(tableOf({ ...this.names(), rows, source: 'giả định' }))
    const ranks = orStop(indexRanks(this.index, this.figures, { ...asked, standardErrors }))
    const source = `${this.figures.source}; sai số chuẩn giả định ${so(assumedError * 100)} %`
    const title = `${this.index.title.vi}: khoảng thứ hạng`
    this.page.picture(
      intervals(
        ranks.units.map((each) => ({ ...each, label: each.unit })),
        { lang: 'vi', title, source },
      ),
    )
    const [widest] = [...ranks.units].sort((a, b) => b.high - b.low - (a.high - a.low))
    if (widest)
      this.page.answer(
        `Khoảng rộng nhất: ${widest.unit}, công bố hạng ${widest.nominal}, có thể từ ${widest.low} đến ${widest.high}.`,
      )
    for (const { sentence } of rankGroups(ranks)) this.page.answer(sentence.vi)
  }

  /** What each rank depends on most, with a confidence interval. */
  sensitivity(asked: Parameters<typeof indexSensitivity>[2]): void {
    const found = orStop(indexSensitivity(this.index, this.figures, asked))
    const rows = found.map(({ unit, leaves, weights }) => {
      const named = weights.map((each, at) => ({ ...each, title: leaves[at]?.title.vi ?? '' }))
      const [most] = named.sort((a, b) => b.total - a.total)
      return [
        unit,
        most?.title ?? null,
        most ? Number(most.total.toFixed(2)) : null,
        most ? range(most.totalInterval) : null,
      ]
    })
    this.page.table(['Tỉnh', 'Phần quyết định nhất', 'Chỉ số Sobol toàn phần', 'Khoảng tin cậy 95 %'], rows)
    const fixed = this.figures.units.length - found.length
    const still = fixed > 0 ? `; ${fixed} đơn vị không đổi hạng` : ''
    this.page.answer(`Hạng của ${found.length} đơn vị đổi khi trọng số đổi ±${so(asked.leafSpread * 100)} %${still}.`)
  }

  /** What ranks become without each part. */
  leaveOneOut(): void {
    const found = orStop(leaveOneOut(this.index, this.figures))
    this.page.table(
      ['Bỏ phần', 'Trung bình mỗi đơn vị đổi (bậc)'],
      found.map(({ node, meanShift }) => [node.title.vi, Number(meanShift.toFixed(2))]),
    )
    const [most] = [...found].sort((a, b) => b.meanShift - a.meanShift)
    if (most) this.page.answer(`Phần làm đổi hạng nhiều nhất khi bỏ đi là «${most.node.title.vi}».`)
  }

  private names() {
    return { units: this.figures.units, nodes: this.figures.nodes }
  }
}
