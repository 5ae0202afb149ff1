import {
  type ColumnTotal,
  cellAddress,
  type Finding,
  type Lang,
  type Loss,
  type Severity,
  sentence,
  type Text,
} from '@parscore/scoring'
import { onePageWide } from './page-setup.js'
import { type CellStyle, writeWorkbook } from './write-workbook.js'

/** What a report is made of. */
export interface ReportContents {
  /** Name of the file or workbook. */
  readonly file: string
  readonly sheet: string
  /** The framework's title, or `null`. */
  readonly framework: Text | null
  readonly totals: readonly ColumnTotal[]
  readonly findings: readonly Finding[]
  /** The losses of a column, or none. */
  readonly losses: readonly Loss[]
}

const WORDS = {
  findings: { vi: 'Phát hiện', en: 'Findings' },
  losses: { vi: 'Mất điểm', en: 'Lost points' },
  summary: { vi: 'Tổng hợp', en: 'Summary' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  code: { vi: 'Mã', en: 'Code' },
  title: { vi: 'Tiêu chí', en: 'Criterion' },
  column: { vi: 'Cột', en: 'Column' },
  cell: { vi: 'Ô', en: 'Cell' },
  found: { vi: 'Đang ghi', en: 'Stands' },
  expected: { vi: 'Đối chiếu với', en: 'Compared with' },
  difference: { vi: 'Lệch', en: 'Difference' },
  message: { vi: 'Nội dung', en: 'Finding' },
  file: { vi: 'Tệp', en: 'File' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  framework: { vi: 'Bộ tiêu chí', en: 'Framework' },
  unknown: { vi: 'Không nhận ra', en: 'Not recognised' },
  total: { vi: 'Tổng điểm', en: 'Total' },
  maximum: { vi: 'Điểm tối đa được đánh giá', en: 'Assessed maximum' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  filled: { vi: 'Tiêu chí đã có điểm', en: 'Criteria with points' },
  lost: { vi: 'Điểm mất', en: 'Lost' },
  points: { vi: 'Điểm đạt', en: 'Points' },
  agency: { vi: 'Đơn vị chủ trì', en: 'Lead agency' },
  reason: { vi: 'Vì sao', en: 'Why' },
} as const satisfies Record<string, Text>

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
}

const FONT = { name: 'Times New Roman', size: 12 }
const BODY: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } }
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
}

type Row = readonly (string | number | null)[]

/**
 * A workbook that reports a check: summary, findings, lost points. Texts that a sheet brought are written as texts, so none of
 * them becomes a formula.
 */
export async function reportWorkbook(contents: ReportContents, lang: Lang): Promise<Uint8Array> {
  const word = (name: keyof typeof WORDS) => WORDS[name][lang]
  const { findings, losses } = contents
  const sheets = [
    sheetOf(word('summary'), [28, 48, 16, 16, 16], summaryRows(contents, lang), 3),
    sheetOf(
      word('findings'),
      [11, 8, 9, 22, 9, 12, 12, 10, 70],
      [
        (['severity', 'field', 'code', 'column', 'cell', 'found', 'expected', 'difference', 'message'] as const).map(
          word,
        ),
        ...findings.map((each) => findingRow(each, lang)),
      ],
      0,
    ),
    sheetOf(
      word('losses'),
      [9, 44, 26, 10, 10, 10, 60],
      [
        (['code', 'title', 'agency', 'maximum', 'points', 'lost', 'reason'] as const).map(word),
        ...losses.map((each) => lossRow(each, lang)),
      ],
      0,
    ),
  ]
  return writeWorkbook({ sheets })
}

function summaryRows({ file, sheet, framework, totals }: ReportContents, lang: Lang): Row[] {
  const word = (name: keyof typeof WORDS) => WORDS[name][lang]
  return [
    [word('file'), file],
    [word('sheet'), sheet],
    [word('framework'), framework?.[lang] ?? word('unknown')],
    [word('column'), word('total'), word('maximum'), word('index'), word('filled')],
    ...totals.map(({ column, total, maximum, index, filled: { done, all } }) => [
      column.name,
      total,
      maximum,
      index,
      sentence({ vi: '{done} trên {all}', en: '{done} of {all}' }, { done, all })[lang],
    ]),
  ]
}

const findingRow = (
  { severity, field, code, column, cell, found, expected, difference, message }: Finding,
  lang: Lang,
): Row => [
  SEVERITIES[severity][lang],
  field,
  code,
  column,
  cellAddress(cell),
  found,
  expected,
  difference,
  message[lang],
]

const lossRow = ({ row, agency, maximum, points, lost, reason }: Loss, lang: Lang): Row => [
  row.code,
  row.title,
  agency,
  maximum,
  points,
  lost,
  reason[lang],
]

function sheetOf(name: string, widths: readonly number[], rows: readonly Row[], header: number) {
  const cells = new Map(
    rows.flatMap((row, y) =>
      row.map((value, x) => [`${y},${x}`, { value, style: y === header ? HEAD : BODY }] as const),
    ),
  )
  return {
    name,
    rows: rows.map((row) => [...row]),
    cells,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: header + 1 },
    pageSetup: onePageWide('landscape'),
  }
}
