import { carryOver, type FactSeries, facts, formerOf, provinces } from '@parscore/analysis'
import { formatNumber, roundHalfUp } from '@parscore/scoring'
import { orStop } from './or-stop.js'
import type { Page } from './page.js'

const so = (value: number): string => formatNumber(value, 'vi')

/** The provinces of 1 July 2025 that were made of several. */
const merged = (): readonly string[] => provinces.filter((province) => formerOf(province).length > 1)

/** From 63 to 34 provinces, as a notebook asks it of a published series. */
export class MergerAnswers {
  constructor(
    private readonly page: Page,
    private readonly series: FactSeries,
  ) {}

  /** Which province is made of which. */
  members(): void {
    const rows = merged().map((province) => [
      province,
      formerOf(province)
        .map(({ name }) => name)
        .join(', '),
    ])
    this.page.table(['Tỉnh từ 1/7/2025', 'Gồm'], rows)
    this.page.answer(`${rows.length} tỉnh do sáp nhập, ${provinces.length - rows.length} tỉnh giữ nguyên.`)
  }

  /** Every year in which all former provinces of a new one are known: their mean, and the bounds that hold whatever the weights. */
  carried(): void {
    const rows = this.years().flatMap((year) =>
      merged().flatMap((province) => {
        const { value, figures, bounds } = orStop(carryOver(province, this.values(year), { method: 'mean' }))
        if (value === null || !bounds) return []
        const former = figures.map((each) => `${each.former} ${so(each.value)}`).join('; ')
        return [[String(year), province, former, roundHalfUp(value, 2), bounds.least, bounds.most]]
      }),
    )
    this.page.table(['Năm', 'Tỉnh mới', 'Các tỉnh cũ', 'Trung bình cộng', 'Thấp nhất', 'Cao nhất'], rows)
    this.page.answer(
      `Số liệu đã công bố cho phép tính ${rows.length} trường hợp; các tỉnh mới khác còn thiếu ít nhất một tỉnh cũ và không được đoán.`,
    )
  }

  /** Which former provinces are not known in a year. */
  missing(year: number): void {
    const values = this.values(year)
    const rows = merged().map((province) => {
      const { figures, missing } = orStop(carryOver(province, values, { method: 'list' }))
      return [province, figures.map(({ former }) => former).join(', ') || '–', missing.join(', ') || '–']
    })
    this.page.table(['Tỉnh mới', `Đã biết (${year})`, 'Còn thiếu'], rows)
    this.page.answer(`Năm ${year} biết điểm của ${values.size} tỉnh cũ.`)
  }

  private years(): number[] {
    return [...new Set(facts(this.series).map(({ year }) => year))].sort((a, b) => a - b)
  }

  private values(year: number): ReadonlyMap<string, number> {
    const known = facts(this.series).filter((fact) => fact.year === year && fact.node === 'index')
    return new Map(known.flatMap(({ unit, value }) => (value === null ? [] : [[unit, value] as const])))
  }
}
