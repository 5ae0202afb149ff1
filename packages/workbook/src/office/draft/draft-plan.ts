import { addressOf, type DueDate, formatDay, formatNumber, type Loss, type ScoreSheet } from '@parscore/scoring'
import { type OfficeCell, type OfficeHead, type OfficeTable, OPEN } from '../office-table.js'
import { fieldRow } from './draft-parts.js'

const COLUMNS = [
  { title: 'Stt', share: 9 },
  { title: 'Nhiệm vụ', share: 52 },
  { title: 'Căn cứ, nguyên nhân mất điểm', share: 38 },
  { title: 'Sản phẩm', share: 20 },
  { title: 'Cơ quan chủ trì', share: 18 },
  { title: 'Cơ quan phối hợp', share: 14 },
  { title: 'Thời gian hoàn thành', share: 15 },
  { title: 'Kết quả thực hiện', share: 14 },
  { title: 'Ghi chú', share: 16 },
] as const

/** Last year's losses, of which next year's plan is drafted. */
export interface PlanDraft {
  readonly sheet: ScoreSheet
  /** Name of the column whose losses they are. */
  readonly column: number
  readonly losses: readonly Loss[]
  /** The year of the plan. */
  readonly year: number
  /** Days that the framework states, by the code of their criterion. */
  readonly dueDates: readonly DueDate[]
}

/**
 * Next year's plan: of each criterion that lost points a line with what it cost, why, what wins it back, who answers for it and by
 * when – each with the cell or the source that says so, and open where nothing does.
 */
export function draftPlanDocument(draft: PlanDraft, head: OfficeHead): OfficeTable {
  const fields = [...new Set(draft.losses.map(({ field }) => field))]
  return {
    head,
    title: ['KẾ HOẠCH (DỰ THẢO)', `Cải cách hành chính năm ${draft.year}`],
    columns: COLUMNS,
    rows: fields.flatMap((field, at) => [
      fieldRow(at, field.title, COLUMNS.length),
      ...draft.losses
        .filter((loss) => loss.field === field)
        .map((loss) => rowOf(loss, draft, draft.losses.indexOf(loss) + 1)),
    ]),
    notes: [
      `Lập từ điểm mất của cột «${draft.sheet.columns[draft.column]?.name ?? ''}», trang «${draft.sheet.name}»; ô nêu trong ngoặc là ô của bảng chấm. Chỗ «${OPEN}» là nội dung không tài liệu nào nêu, cần ghi tay.`,
    ],
    orientation: 'landscape',
  }
}

const text = (...lines: readonly string[]): OfficeCell => ({ lines: lines.filter((line) => line !== '') })

function rowOf(loss: Loss, draft: PlanDraft, number: number): OfficeCell[] {
  const { row, agency, remedy, reason } = loss
  const due = draft.dueDates.find(({ code }) => code === row.code)
  return [
    text(String(number)),
    text(
      `Khắc phục tiêu chí ${row.code} «${row.title}» (mất ${formatNumber(loss.lost, 'vi')} điểm)`,
      actionOf(loss, draft) ?? remedy?.vi ?? OPEN,
    ),
    text(reason.vi, `(ô ${placeOf(loss, draft)})`),
    text(evidenceOf(loss, draft) ?? OPEN),
    text(agency ?? OPEN),
    text(OPEN),
    text(due ? formatDay(due.day) : OPEN),
    text(''),
    text(due?.quote ? `«${due.quote}»${due.source ? ` – ${due.source}` : ''}` : ''),
  ]
}

/** The cell of the points that were lost. */
const placeOf = ({ row }: Loss, { column }: PlanDraft): string => row.cells[column]?.address ?? row.titleCell.address

/** The document that the sheet names for the row, with its cell. */
function evidenceOf({ row }: Loss, { sheet }: PlanDraft): string | null {
  const place = sheet.wordColumns.findIndex(({ role }) => role === 'evidence')
  const written = (row.words[place] ?? '').trim()
  const column = sheet.wordColumns[place]
  return written === '' || !column ? null : `${written} (ô ${addressOf(row.titleCell.row, column.col)})`
}

/** So much longer than the agency's name a cell says what it is to do. */
const MORE_THAN_A_NAME = 12

/** What the sheet's own column tells the agency to do, with its cell: «Sở Tư pháp tăng cường kiểm tra, rà soát …». */
function actionOf({ row, agency }: Loss, { sheet }: PlanDraft): string | null {
  const place = sheet.wordColumns.findIndex(({ role }) => role === 'agency')
  const column = sheet.wordColumns[place]
  for (let at: Loss['row'] | null = row; at && column; at = at.parent) {
    const written = (at.words[place] ?? '').trim()
    if (written.length > (agency ?? '').length + MORE_THAN_A_NAME)
      return `${written} (ô ${addressOf(at.titleCell.row, column.col)})`
    if (written !== '') return null
  }
  return null
}
