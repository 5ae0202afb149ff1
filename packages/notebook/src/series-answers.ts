import { facts, notComputed } from '@parscore/analysis'
import { formatNumber, publishedIndexOf, roundHalfUp } from '@parscore/scoring'
import type { Page } from './page.js'

/** An index of other houses, of which single figures are published and no weights. */
export type PublishedSeries = 'pci' | 'sipas'

const NAMES: Readonly<Record<PublishedSeries, string>> = { pci: 'PCI', sipas: 'SIPAS' }
/** The unit of a national figure. */
const NATION = 'Việt Nam'
const INDEX = 'index'
const so = (value: number): string => formatNumber(roundHalfUp(value, 2), 'vi')

/** What is known of an index whose weights no source states. */
export class SeriesAnswers {
  constructor(
    private readonly page: Page,
    private readonly series: PublishedSeries,
  ) {}

  /** What is published of each year, and why the index cannot be computed from its parts. */
  known(): void {
    const name = NAMES[this.series]
    this.page.table(
      ['Năm', 'Số tỉnh biết điểm', 'Số tỉnh biết hạng', 'Có điểm thành phần', 'Vì sao chưa tính lại được'],
      this.years().map((year) => {
        const own = this.of(year).filter(({ unit, node }) => unit !== NATION && node === INDEX)
        return [
          String(year),
          own.filter(({ value }) => value !== null).length,
          own.filter(({ rank }) => rank !== null).length,
          this.withParts(year).join(', ') || null,
          this.reasons(year).join(' '),
        ]
      }),
    )
    for (const year of this.years()) for (const unit of this.withParts(year)) this.beside(unit, year)
    const reasons = [...new Set(this.years().flatMap((year) => this.reasons(year)))]
    this.page.answer(`${name} chưa tính lại được từ các phần của năm nào: ${reasons.join(' ')}`)
  }

  /** Parts that are known beside the index: what no weights but those that no source states could make of them. */
  private beside(unit: string, year: number): void {
    const figures = this.of(year).filter((each) => each.unit === unit && each.value !== null)
    const [whole] = figures.filter(({ node }) => node === INDEX)
    const parts = figures.flatMap(({ node, value }) => (node !== INDEX && value !== null ? [value] : []))
    if (whole?.value == null || parts.length === 0) return
    const mean = parts.reduce((sum, value) => sum + value, 0) / parts.length
    const isMean = roundHalfUp(mean, 2) === whole.value
    this.page.answer(
      `${NAMES[this.series]} ${year} của ${unit}: ${parts.length} phần từ ${so(Math.min(...parts))} đến ${so(Math.max(...parts))}, trung bình cộng ${so(mean)}; công bố ${so(whole.value)}${isMean ? '.' : ', không phải trung bình cộng của các phần.'}`,
    )
  }

  private years(): number[] {
    return [...new Set(facts(this.series).map(({ year }) => year))].sort((a, b) => a - b)
  }

  private of(year: number) {
    return facts(this.series).filter((fact) => fact.year === year)
  }

  /** Units of which parts are published too. */
  private withParts(year: number): string[] {
    return [...new Set(this.of(year).flatMap(({ unit, node }) => (node === INDEX ? [] : [unit])))]
  }

  private reasons(year: number): string[] {
    if (!publishedIndexOf(this.series, year)) return ['Nguồn không nêu các phần của năm này.']
    const none = this.withParts(year).length === 0 ? ['Điểm của từng phần nguồn không nêu.'] : []
    return [...none, ...notComputed(this.series, year).map(({ vi }) => vi)]
  }
}
