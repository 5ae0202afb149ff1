import type { Duty, FindingState, InspectionFinding, Register, SteeringDocument } from '@parscore/scoring'
import { type OfficeCell, type OfficeHead, type OfficePart, type OfficeReport, OPEN } from '../office-table.js'
import { fieldRow } from './draft-parts.js'

/** A register with the file that it was read from. */
export interface RegisterSource {
  readonly file: string
  readonly register: Register
}

const STATES: Readonly<Record<FindingState, string>> = {
  settled: 'Đã xử lý',
  open: 'Chưa xử lý',
  partly: 'Xử lý một phần',
  'not-said': OPEN,
}

/**
 * What documents oblige to, refer to and found, as three tables to keep: the first has the columns of a plan, which `progress` reads.
 * Every line names the file and the line that it was read from.
 */
export function draftRegisterDocument(
  sources: readonly RegisterSource[],
  year: number,
  head: OfficeHead,
): OfficeReport {
  const duties = sources.flatMap(({ file, register }) => register.duties.map((each) => ({ each, file })))
  const documents = sources.flatMap(({ file, register }) => register.documents.map((each) => ({ each, file })))
  const findings = sources.flatMap(({ file, register }) => register.findings.map((each) => ({ each, file })))
  return {
    head,
    title: ['SỔ THEO DÕI', `Nhiệm vụ, văn bản chỉ đạo và kết quả kiểm tra cải cách hành chính năm ${year}`],
    parts: [
      { kind: 'heading', text: `1. Nhiệm vụ được giao (${duties.length})` },
      dutyTable(duties),
      { kind: 'heading', text: `2. Văn bản chỉ đạo (${documents.length})` },
      documentTable(documents),
      { kind: 'heading', text: `3. Phát hiện qua kiểm tra (${findings.length})` },
      findingTable(findings),
    ],
    notes: [`Theo văn bản năm ${year}. Cột «Nguồn» ghi tệp và dòng. Chỗ «${OPEN}» là nội dung văn bản không nêu.`],
    orientation: 'landscape',
  }
}

interface Of<Item> {
  readonly each: Item
  readonly file: string
}

const cell = (...lines: readonly string[]): OfficeCell => ({ lines: [...lines] })
const placeOf = (file: string, line: number): string => `${file}, dòng ${line}`

const DUTY_COLUMNS = [
  { title: 'Stt', share: 6 },
  { title: 'Nội dung nhiệm vụ', share: 50 },
  { title: 'Cơ quan chủ trì', share: 18 },
  { title: 'Cơ quan phối hợp', share: 20 },
  { title: 'Thời gian hoàn thành', share: 13 },
  { title: 'Kết quả thực hiện', share: 13 },
  { title: 'Ghi chú (nguồn)', share: 18 },
] as const

function dutyTable(duties: readonly Of<Duty>[]): OfficePart {
  const fields = [...new Set(duties.map(({ each }) => each.field))]
  return {
    kind: 'table',
    columns: DUTY_COLUMNS,
    rows: fields.flatMap((field, at) => [
      ...(field === '' ? [] : [fieldRow(at, field, DUTY_COLUMNS.length)]),
      ...duties.flatMap((duty, index) => (duty.each.field === field ? [dutyRow(duty, index + 1)] : [])),
    ]),
  }
}

const dutyRow = ({ each, file }: Of<Duty>, number: number): OfficeCell[] => [
  cell(String(number)),
  cell(each.text),
  cell(each.lead.join('; ') || OPEN),
  cell(each.coordinating.join('; ') || OPEN),
  cell(each.due?.text ?? OPEN),
  cell(),
  cell(placeOf(file, each.line)),
]

const documentTable = (documents: readonly Of<SteeringDocument>[]): OfficePart => ({
  kind: 'table',
  columns: [
    { title: 'Stt', share: 6 },
    { title: 'Loại văn bản', share: 14 },
    { title: 'Số, ký hiệu', share: 20 },
    { title: 'Ngày ban hành', share: 14 },
    { title: 'Trích yếu', share: 56 },
    { title: 'Nguồn', share: 20 },
  ],
  rows: documents.map(({ each, file }, at) => [
    cell(String(at + 1)),
    cell(each.kind || OPEN),
    cell(each.number),
    cell(each.date ?? OPEN),
    cell(each.about || OPEN),
    cell(placeOf(file, each.line)),
  ]),
})

const findingTable = (findings: readonly Of<InspectionFinding>[]): OfficePart => ({
  kind: 'table',
  columns: [
    { title: 'Stt', share: 6 },
    { title: 'Nội dung (nguyên văn)', share: 80 },
    { title: 'Tình trạng', share: 18 },
    { title: 'Nguồn', share: 20 },
  ],
  rows: findings.map(({ each, file }, at) => [
    cell(String(at + 1)),
    cell(each.text),
    cell(STATES[each.state]),
    cell(placeOf(file, each.line)),
  ]),
})
