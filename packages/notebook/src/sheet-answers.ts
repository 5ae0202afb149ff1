import { columnTotal, type Finding, formatNumber, lostPoints, type ScoreSheet } from '@parscore/scoring'
import { LossAnswers } from './loss-answers.js'
import type { Page } from './page.js'
import { Stop } from './stop.js'

/** Columns of points, from the one that counts most on. */
const ROLES = ['result', 'appraisal', 'self'] as const

/** What severities are called. */
export const SEVERITIES: Readonly<Record<Finding['severity'], string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Ghi chú',
}

/** A score sheet as a notebook asks it. */
export class SheetAnswers {
  constructor(
    private readonly page: Page,
    readonly sheet: ScoreSheet,
    readonly findings: readonly Finding[],
    /** The file and the sheet, for charts. */
    readonly source: string,
    /** The name of the sheet, where its answers stand beside those of others. */
    private readonly beside: string | null = null,
  ) {}

  /** The name of the framework, as far as one was recognised. */
  get title(): string {
    return this.sheet.framework?.title.vi ?? 'bộ tiêu chí chưa nhận ra'
  }

  /**
   * What a column comes to, with the sentence that says so.
   *
   * @param name as in the sheet; the result where it is left out, or else the last appraisal or self-assessment
   */
  total(name?: string) {
    const column = this.place(name)
    const total = columnTotal(this.sheet, column)
    if (!total) throw new Stop(`Cột «${this.columnName(column)}» chưa có điểm, hoặc không biết điểm tối đa.`)
    const words = [total.total, total.maximum, total.index].map((value) =>
      value === null ? '–' : formatNumber(value, 'vi'),
    )
    this.page.answer(`${this.columnName(column)}: ${words[0]} trên ${words[1]} điểm, chỉ số ${words[2]}.`)
    return total
  }

  /** Every finding with its cell, and how many there are. */
  showFindings(): void {
    const rows = this.findings.map(({ severity, cell, message }) => [SEVERITIES[severity], cell, message.vi])
    if (rows.length > 0) this.page.table(['Mức', 'Ô', 'Phát hiện'], rows)
    const count = (severity: Finding['severity']) => this.findings.filter((each) => each.severity === severity).length
    this.page.answer(`Bảng có ${count('error')} lỗi và ${count('warning')} cảnh báo.`)
  }

  /** The points that a column lost. */
  lost(name?: string): LossAnswers {
    const column = this.place(name)
    const lost = lostPoints(this.sheet, column)
    if (!lost) throw new Stop(`Cột «${this.columnName(column)}» chưa có điểm, hoặc không biết điểm tối đa.`)
    return new LossAnswers(this.page, lost, this.columnName(column), this.source)
  }

  /** Whether a column has points and maxima, also where none is lost. */
  hasPoints(): boolean {
    const column = this.lastFilled()
    return column >= 0 && lostPoints(this.sheet, column) !== null
  }

  private lastFilled(): number {
    const { columns } = this.sheet
    return ROLES.map((role) => columns.findLastIndex((each) => each.role === role)).find((place) => place >= 0) ?? -1
  }

  private columnName(column: number): string {
    const name = this.sheet.columns[column]?.name ?? ''
    return this.beside === null ? name : `${this.beside}, ${name}`
  }

  private place(name?: string): number {
    const { columns } = this.sheet
    const found = name === undefined ? this.lastFilled() : columns.findIndex((each) => each.name === name)
    if (found >= 0) return found
    const known = columns.map((each) => `«${each.name}»`).join(', ')
    throw new Stop(name === undefined ? 'Bảng không có cột điểm nào.' : `Không có cột «${name}». Có: ${known}.`)
  }
}
