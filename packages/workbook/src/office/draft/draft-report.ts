import {
  type Annex,
  type AnnexRow,
  fold,
  formatCount,
  formatNumber,
  type PlanStanding,
  product,
  type ReformPlan,
  roundHalfUp,
} from '@parscore/scoring'
import { type OfficeCell, type OfficeHead, type OfficePart, type OfficeReport, OPEN } from '../office-table.js'

/** What a report is drafted from; each may be missing. */
export interface ReportDraft {
  readonly annex: { readonly annex: Annex; readonly file: string } | null
  readonly plan: { readonly plan: ReformPlan; readonly standing: PlanStanding; readonly file: string } | null
  /** The period as it is to stand in the title, such as `năm 2024`. */
  readonly period: string
}

/**
 * The figures of a report: of each field of the annex a heading, a sentence a figure with the cell that it stands in, and the table;
 * of the plan how much of it is done. What has no figure is open.
 */
export function draftReportDocument({ annex, plan, period }: ReportDraft, head: OfficeHead): OfficeReport {
  return {
    head,
    title: ['BÁO CÁO (DỰ THẢO)', `Kết quả công tác cải cách hành chính ${period}`],
    parts: [
      ...(plan ? planParts(plan, annex?.annex.year ?? null) : []),
      ...(annex ? annexParts(annex.annex, annex.file) : []),
    ],
    notes: [
      `Mỗi số liệu ghi kèm ô của tệp nguồn. Chỗ «${OPEN}» là số liệu chưa có trong tệp nguồn, cần ghi tay; phần nhận xét do đơn vị viết.`,
    ],
    orientation: 'portrait',
  }
}

function planParts({ plan, standing, file }: NonNullable<ReportDraft['plan']>, year: number | null): OfficePart[] {
  const { done, total, rate } = standing
  const told =
    rate === null
      ? `Kế hoạch có ${total} hoạt động; tệp «${file}» không có cột kết quả nên chưa rõ số đã hoàn thành: ${OPEN}.`
      : `Kế hoạch có ${total} hoạt động, đã hoàn thành ${done}, đạt ${formatNumber(roundHalfUp(product(rate, 100), 2), 'vi')}% (tệp «${file}», trang «${plan.name}»).`
  const open = standing.activities.filter(({ state }) => state === 'late')
  return [
    { kind: 'heading', text: 'Thực hiện kế hoạch cải cách hành chính' },
    { kind: 'paragraph', text: told },
    ...(year !== null && plan.year !== null && plan.year !== year
      ? [
          {
            kind: 'paragraph' as const,
            text: `Lưu ý: kế hoạch là của năm ${plan.year}, biểu thống kê là của năm ${year}.`,
          },
        ]
      : []),
    ...(open.length > 0
      ? [
          {
            kind: 'table' as const,
            columns: [
              { title: 'Stt', share: 8 },
              { title: 'Hoạt động chậm so với kế hoạch', share: 60 },
              { title: 'Cơ quan chủ trì', share: 22 },
              { title: 'Ô', share: 10 },
            ],
            rows: open.map(({ activity }): OfficeCell[] => [
              { lines: [activity.number] },
              { lines: [activity.title] },
              { lines: [activity.agencies.lead.join('; ') || OPEN] },
              { lines: [activity.titleCell.address] },
            ]),
          },
        ]
      : []),
  ]
}

/** The rows of an annex under the headings that stand above them. */
function annexParts({ rows, column, year }: Annex, file: string): OfficePart[] {
  const from = `Số liệu lấy từ tệp «${file}», cột «${column}»${year === null ? '' : `, năm ${year}`}; ô ghi trong ngoặc là ô của tệp này.`
  return [{ kind: 'paragraph', text: from }, ...sectionParts(rows, column)]
}

const sectionParts = (rows: readonly AnnexRow[], column: string): OfficePart[] =>
  sectionsOf(rows).flatMap(({ title, rows: own }): OfficePart[] =>
    own.length === 0
      ? []
      : [
          { kind: 'heading', text: title === '' ? `Số liệu (cột «${column}»)` : title },
          ...own.map((row): OfficePart => ({ kind: 'paragraph', text: `- ${sentenceOf(row)}` })),
          tableOf(own, column),
        ],
  )

interface Section {
  readonly title: string
  readonly rows: AnnexRow[]
}

function sectionsOf(rows: readonly AnnexRow[]): Section[] {
  const sections: Section[] = [{ title: '', rows: [] }]
  for (const row of rows) {
    if (isHeading(row))
      sections.push({ title: [row.printed, row.title].filter((part) => part !== '').join('. '), rows: [] })
    else sections.at(-1)?.rows.push(row)
  }
  return sections
}

/** A row that asks for no figure: a field of the form. */
const isHeading = ({ indicator, figure, unit }: AnnexRow): boolean =>
  indicator ? indicator.kind === 'heading' : unit === '' && figure.kind !== 'number'

/** «Số TTHC công bố mới: 35 thủ tục (ô D12).» */
function sentenceOf(row: AnnexRow): string {
  const { title, figureCell, figure } = row
  const said = figure.kind === 'number' ? `${figureText(row)} (ô ${figureCell.address})` : OPEN
  return `${title.replace(/[.:]\s*$/u, '')}: ${said}.`
}

/** The figure as the cell shows it, with its unit. */
function figureText(row: AnnexRow): string {
  const { figure, figureCell, unit } = row
  const option = figure.kind === 'number' ? optionOf(row, figure.value) : null
  if (option !== null) return `${option} (${figureCell.text})`
  const shown =
    typeof figureCell.value === 'number' && figure.kind === 'number' ? cellNumber(figure.value, unit) : figureCell.text
  const isBare = unit === '' || unit === '%' || fold(unit) === 'so luong'
  return isBare || shown.includes('%') ? shown : `${shown} ${unit.toLocaleLowerCase('vi')}`
}

const OPTION = /(?<![\p{L}\d])(\p{L}[\p{L}\d\s,.]{0,200}?)\s{0,9}=\s{0,9}(\d{1,9})/gu

/** What a number stands for where the form prints its options: «Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2». */
function optionOf({ indicator, unit }: AnnexRow, value: number): string | null {
  const listed = indicator?.options.find((option) => option.value === value)?.label
  const printed = [...unit.matchAll(OPTION)].find(([, , number]) => Number(number) === value)?.[1]
  const label = listed ?? printed
  return label === undefined ? null : label.trim().toLocaleLowerCase('vi')
}

const cellNumber = (value: number, unit: string): string =>
  unit === '%' ? `${formatNumber(product(value, 100), 'vi')}%` : counted(value)

const counted = (value: number): string => formatCount(value, 'vi')

const tableOf = (rows: readonly AnnexRow[], column: string): OfficePart => ({
  kind: 'table',
  columns: [
    { title: 'Stt', share: 10 },
    { title: 'Chỉ tiêu', share: 52 },
    { title: 'Đơn vị tính', share: 14 },
    { title: column || 'Số liệu', share: 12 },
    { title: 'Ô nguồn', share: 12 },
  ],
  rows: rows.map((row): OfficeCell[] => [
    { lines: [row.printed] },
    { lines: [row.title] },
    { lines: [row.unit] },
    row.figure.kind === 'number'
      ? { lines: [row.figureCell.text || counted(row.figure.value)], align: 'center' }
      : { lines: [OPEN], align: 'center' },
    { lines: [row.figureCell.address], align: 'center' },
  ]),
})
