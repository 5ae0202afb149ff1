import { pareto } from '@parscore/analysis'
import { checksNamed, type Finding, formatNumber } from '@parscore/scoring'
import type { CheckedDocument, CheckedWorkbook } from '@parscore/workbook'
import type { Page } from './page.js'
import { SEVERITIES, SheetAnswers } from './sheet-answers.js'
import { unitGroups } from './unit-groups.js'
import type { UnitsAnswers } from './units-answers.js'

/** What a table is that is no score sheet. */
const KINDS: Readonly<Record<CheckedDocument['document']['kind'], string>> = {
  annex: 'biểu thống kê',
  plan: 'kế hoạch cải cách hành chính',
  'loss-table': 'bảng giải trình mất điểm',
  'unit-list': 'kết quả của các đơn vị',
}

/** A check as a person calls it. */
const nameOf = (id: string): string => checksNamed(id)[0]?.check.title.vi ?? id

const say = (value: number | null): string => (value === null ? '–' : formatNumber(value, 'vi'))

/** Any file that `parscore check` can read, as a notebook asks it. */
export class WorkbookAnswers {
  /** Its score sheets. */
  readonly sheets: readonly SheetAnswers[]

  constructor(
    private readonly page: Page,
    readonly checked: CheckedWorkbook,
    private readonly file: string,
  ) {
    const isOne = checked.sheets.length === 1
    this.sheets = checked.sheets.map(
      ({ sheet, findings, grid }) =>
        new SheetAnswers(page, sheet, findings, `${file}, trang «${grid.name}»`, isOne ? null : grid.name),
    )
  }

  /** What each sheet of the file is, what its columns come to, and why a sheet was passed over. */
  contents(): void {
    const { sheets, documents, passedOver, notes } = this.checked
    const scored = sheets.map(({ grid, sheet, totals, unchecked }) => [
      grid.name,
      `bảng chấm điểm${sheet.framework ? `: ${sheet.framework.title.vi}` : ''}`,
      totals.map(({ column, total, maximum }) => `${column.name}: ${say(total)} trên ${say(maximum)}`).join('\n') ||
        (unchecked?.vi ?? null),
    ])
    const others = documents.map(({ grid, document, findings }) => [
      grid.name,
      KINDS[document.kind],
      [
        document.kind === 'unit-list' ? `${document.list.rows.length} đơn vị` : null,
        findings.length === 0 ? 'không có phát hiện' : null,
      ]
        .filter(Boolean)
        .join(', '),
    ])
    const left = passedOver.map(({ grid, problem }) => [grid.name, 'không kiểm tra', problem.message.vi])
    this.page.table(['Trang', 'Là gì', 'Điểm, hoặc vì sao không'], [...scored, ...others, ...left])
    for (const note of notes) this.page.answer(note.vi)
    this.page.answer(
      `${this.file} có ${sheets.length} bảng chấm điểm và ${documents.length} bảng khác kiểm tra được; ${passedOver.length} trang không kiểm tra.`,
    )
  }

  /** Every finding of the file with its sheet and cell, and how many there are. */
  showFindings(): void {
    const found = this.found()
    const rows = found.map(({ page, finding }) => [
      page,
      SEVERITIES[finding.severity],
      finding.cell,
      finding.message.vi,
    ])
    if (rows.length > 0) this.page.table(['Trang', 'Mức', 'Ô', 'Phát hiện'], rows)
    const count = (severity: Finding['severity']) => found.filter(({ finding }) => finding.severity === severity).length
    this.page.answer(`Tệp có ${count('error')} lỗi, ${count('warning')} cảnh báo và ${count('info')} ghi chú.`)
  }

  /** Where points were lost, of each score sheet that has any, and the units of each list; of a file without, which findings are most. */
  charts(): void {
    const drawable = this.sheets.filter((sheet) => sheet.hasPoints())
    for (const sheet of drawable) sheet.lost().by('field').waterfall()
    const lists = this.unitLists()
    for (const list of lists) {
      list.chart()
      list.ranks()
    }
    if (drawable.length + lists.length === 0) this.findingsChart()
  }

  /** The lists of units, each group for itself. */
  private unitLists(): readonly UnitsAnswers[] {
    return this.checked.documents.flatMap(({ document, grid }) =>
      document.kind === 'unit-list' ? unitGroups(this.page, document.list, this.file, grid.name) : [],
    )
  }

  private findingsChart(): void {
    const counts = new Map<string, number>()
    for (const { page, finding } of this.found()) {
      const label = `${page}: ${nameOf(finding.check)} (${SEVERITIES[finding.severity].toLowerCase()})`
      counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    if (counts.size === 0) {
      this.page.answer('Không có phát hiện nào để vẽ.')
      return
    }
    const bars = [...counts].map(([label, value]) => ({ label, value }))
    const options = { lang: 'vi', title: 'Phát hiện theo phép kiểm tra', unit: 'phát hiện', source: this.file } as const
    this.page.picture(pareto(bars, options))
    const [most] = bars.sort((a, b) => b.value - a.value)
    if (most) this.page.answer(`Nhiều nhất là «${most.label}», ${most.value} phát hiện.`)
  }

  private found(): readonly { readonly page: string; readonly finding: Finding }[] {
    return [...this.checked.sheets, ...this.checked.documents].flatMap(({ grid, findings }) =>
      findings.map((finding) => ({ page: grid.name, finding })),
    )
  }
}
