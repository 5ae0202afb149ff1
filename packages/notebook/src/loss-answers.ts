import { pareto, waterfall } from '@parscore/analysis'
import {
  costliest,
  formatNumber,
  groupLosses,
  type LossGroup,
  type LossGrouping,
  type LostPoints,
} from '@parscore/scoring'
import type { Page } from './page.js'
import { PlanAnswers } from './plan-answers.js'

const so = (value: number): string => formatNumber(value, 'vi')

const BY: Readonly<Record<LossGrouping, string>> = {
  field: 'theo lĩnh vực',
  agency: 'theo cơ quan chủ trì',
  cause: 'theo nguyên nhân',
}

/** The points that a column lost, as a notebook asks for them. */
export class LossAnswers {
  constructor(
    private readonly page: Page,
    readonly lost: LostPoints,
    private readonly column: string,
    private readonly source: string,
  ) {}

  /** The losses summed by field, agency or cause. */
  by(grouping: LossGrouping): LossGroupAnswers {
    const groups = groupLosses(this.lost.losses, grouping)
    return new LossGroupAnswers(this.page, this.lost, groups, `${this.column}: mất điểm ${BY[grouping]}`, this.source)
  }

  /** The leaves that cost most, as bars with their share of all losses and a table with the reason of each. */
  costliest(count: number): void {
    const found = costliest(this.lost.losses, count)
    if (found.length === 0) {
      this.page.answer(`${this.column}: không tiêu chí nào mất điểm.`)
      return
    }
    const bars = found.map(({ row, lost }) => ({ label: `${row.code} ${row.title}`, value: lost }))
    const title = `${this.column}: ${found.length} tiêu chí mất điểm nhiều nhất`
    const whole = this.lost.lost
    this.page.picture(pareto(bars, { lang: 'vi', title, unit: 'điểm', source: this.source, whole }))
    const rows = found.map(({ row, points, maximum, reason }) => [row.code, row.title, points, maximum, reason.vi])
    this.page.table(['Mã', 'Tiêu chí', 'Điểm', 'Tối đa', 'Vì sao'], rows)
    const sum = found.reduce((total, { lost }) => total + lost, 0)
    const share = whole > 0 ? ` (${so(Math.round((sum / whole) * 100))} % tổng số điểm mất)` : ''
    this.page.answer(`${found.length} tiêu chí này mất ${so(Number(sum.toFixed(5)))} trong ${so(whole)} điểm${share}.`)
  }

  /**
   * The cheapest set of leaves that reaches a target.
   *
   * @param difficulty of winning a leaf back, 0 or more; 1 for each where it is left out
   */
  plan(target: number, difficulty: (leaf: LostPoints['losses'][number]) => number = () => 1): PlanAnswers {
    return new PlanAnswers(this.page, this.lost, { target, difficulty, column: this.column, source: this.source })
  }
}

/** Losses by group. */
export class LossGroupAnswers {
  constructor(
    private readonly page: Page,
    private readonly lost: LostPoints,
    readonly groups: readonly LossGroup[],
    private readonly title: string,
    private readonly source: string,
  ) {}

  /** From the maximum down to the result, a step a group, and the sentence that names the largest. */
  waterfall(): void {
    const steps = this.groups.map(({ name, lost }) => ({ label: name.vi, change: -lost }))
    const from = { label: 'Điểm tối đa', value: this.lost.maximum }
    const options = { lang: 'vi', title: this.title, unit: 'điểm', source: this.source } as const
    this.page.picture(waterfall(from, steps, 'Kết quả', options))
    this.tellLargest()
  }

  /** The groups as a table, and the sentence that names the largest. */
  table(): void {
    this.page.table(
      ['Nhóm', 'Mất (điểm)', 'Số tiêu chí'],
      this.groups.map(({ name, lost, losses }) => [name.vi, lost, losses.length]),
    )
    this.tellLargest()
  }

  private tellLargest(): void {
    const [first] = [...this.groups].sort((a, b) => b.lost - a.lost)
    const lost = `Mất ${so(this.lost.lost)} điểm, từ ${so(this.lost.maximum)} còn ${so(this.lost.total)}`
    // A field may win and lose the same, where its rows contradict it.
    this.page.answer(
      first && first.lost > 0 ? `${lost}; nhiều nhất ở «${first.name.vi}» (${so(first.lost)} điểm).` : `${lost}.`,
    )
  }
}
