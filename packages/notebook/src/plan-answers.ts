import { cheapestPlan, waterfall } from '@parscore/analysis'
import { difference, formatNumber, type Loss, type LostPoints, sum } from '@parscore/scoring'
import type { Page } from './page.js'

const so = (value: number): string => formatNumber(value, 'vi')

/** What a plan is asked. */
export interface PlanAsked {
  readonly target: number
  readonly difficulty: (leaf: Loss) => number
  readonly column: string
  readonly source: string
}

/** The cheapest way to a target, as a notebook shows it. */
export class PlanAnswers {
  /** The leaves to win back, from the sheet’s first on; `null` where the target is out of reach. */
  readonly leaves: readonly Loss[] | null

  constructor(
    private readonly page: Page,
    private readonly lost: LostPoints,
    private readonly asked: PlanAsked,
  ) {
    const winnable = lost.losses.filter((leaf) => leaf.cause !== 'contradiction' && leaf.lost > 0)
    const moves = winnable.map((leaf) => ({ code: leaf.row.code, gain: leaf.lost, difficulty: asked.difficulty(leaf) }))
    const plan = asked.target > lost.maximum ? null : cheapestPlan(moves, difference(asked.target, lost.total))
    const codes = new Set(plan?.moves.map(({ code }) => code))
    this.leaves = plan ? winnable.filter(({ row }) => codes.has(row.code)) : null
  }

  /** The plan as an office’s table. */
  table(): void {
    const head = ['Mã', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được', 'Mục tiêu', 'Đơn vị thực hiện']
    const rows = (this.leaves ?? []).map(({ row, maximum, points, lost, agency }) => [
      row.code,
      row.title,
      maximum,
      points,
      points === null ? null : sum([points, lost]),
      agency ?? 'chưa giao',
    ])
    this.page.table(head, rows)
    this.tell()
  }

  /** From the result to the target, a step a leaf. */
  waterfall(): void {
    const steps = (this.leaves ?? []).map(({ row, lost }) => ({ label: `${row.code} ${row.title}`, change: lost }))
    const { column, source, target } = this.asked
    const title = `Từ ${so(this.lost.total)} lên ${so(target)} điểm`
    const from = { label: column, value: this.lost.total }
    this.page.picture(waterfall(from, steps, 'Sau kế hoạch', { lang: 'vi', title, unit: 'điểm', source }))
    this.tell()
  }

  private tell(): void {
    const { target } = this.asked
    if (!this.leaves) {
      this.page.answer(`Mục tiêu ${so(target)} không đạt được, kể cả khi giành lại mọi điểm đã mất.`)
      return
    }
    if (this.leaves.length === 0) {
      this.page.answer(`Đã đạt ${so(target)} điểm.`)
      return
    }
    const reached = Math.min(this.lost.maximum, sum([this.lost.total, ...this.leaves.map(({ lost }) => lost)]))
    this.page.answer(
      `Để đạt ${so(target)} điểm cần giành lại ${this.leaves.length} tiêu chí, thành ${so(reached)} điểm.`,
    )
  }
}
