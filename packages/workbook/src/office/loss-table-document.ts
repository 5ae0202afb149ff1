import {
  difference,
  formatNumber,
  isSettled,
  type LossCause,
  type LossField,
  type LossTable,
  type OlderRuleLoss,
  reconcile,
  statedPoints,
  sum,
} from '@parscore/scoring'
import type { OfficeCell, OfficeHead, OfficeTable } from './office-table.js'

const points = (value: number) => formatNumber(value, 'vi')

/**
 * The explanation of lost points as a document: field, what it got of what it could, every cause with its points, who answers for
 * it. Below the table stand the sum, the fields whose causes do not add up, and what the older rule of 80 % would have given.
 *
 * @param older losses under the rule “100 % for all points”, scored again
 * @param year the year that was scored, where it is known; the column of points may name it already
 */
export function lossTableDocument(
  table: LossTable,
  older: readonly OlderRuleLoss[],
  head: OfficeHead,
  year: number | null = null,
): OfficeTable {
  // A table that was made of a score sheet names the column of points.
  const isMade = table.fields.every(({ cell }) => cell === null)
  const subtitle = isMade && table.column !== '' ? [`(${table.column})`] : []
  const ofYear = year === null || subtitle.join(' ').includes(String(year)) ? '' : ` năm ${year}`
  return {
    head,
    title: ['BẢNG GIẢI TRÌNH', `Các tiêu chí bị mất điểm Chỉ số cải cách hành chính${ofYear}`, ...subtitle],
    columns: [
      { title: 'Stt', share: 7 },
      { title: 'Lĩnh vực giảm điểm', share: 22 },
      { title: 'Nguyên nhân', share: 48 },
      { title: 'Trách nhiệm', share: 23 },
    ],
    rows: table.fields.flatMap(fieldRows),
    notes: [...totals(table), ...unsettled(table, isMade), ...olderNotes(older)],
    orientation: 'portrait',
  }
}

/** A field has a row that states its points, then one for each agency. */
function fieldRows(field: LossField): OfficeCell[][] {
  const { number, title, points: got, maximum, causes } = field
  const stated = got === null || maximum === null ? '' : `Đạt ${points(got)}/${points(maximum)} điểm, nguyên nhân:`
  const first: OfficeCell[] = [
    { lines: [number], align: 'center' },
    { lines: [title] },
    { lines: stated === '' ? [] : [stated], bold: true },
    { lines: [] },
  ]
  return [
    first,
    ...byAgency(causes).map((own): OfficeCell[] => [
      { lines: [], goesOn: true },
      { lines: [], goesOn: true },
      { lines: own.flatMap(causeLines) },
      { lines: [own[0]?.agency ?? ''] },
    ]),
  ]
}

/** Causes in their order, those of one agency that follow each other together. */
function byAgency(causes: readonly LossCause[]): LossCause[][] {
  const groups: LossCause[][] = []
  for (const cause of causes) {
    const last = groups.at(-1)
    if (last && last[0]?.agency === cause.agency) last.push(cause)
    else groups.push([cause])
  }
  return groups
}

/** The points stand in brackets behind the words, unless the words state them. */
function causeLines(cause: LossCause): string[] {
  const [first = '', ...more] = cause.text.split('\n')
  const stated = statedPoints(cause.text).length > 0 ? '' : inBrackets(cause)
  return [`- ${first}${stated === '' ? '' : ` ${stated}`}`, ...more]
}

function inBrackets({ points: got, maximum, isDeduction }: LossCause): string {
  if (got === null || maximum === null) return ''
  return isDeduction ? `(trừ ${points(maximum)} điểm)` : `(đạt ${points(got)}/${points(maximum)} điểm)`
}

function totals({ fields }: LossTable): string[] {
  const known = fields.filter(({ points: got, maximum }) => got !== null && maximum !== null)
  if (known.length === 0) return []
  const got = sum(known.map((field) => field.points ?? 0))
  const maximum = sum(known.map((field) => field.maximum ?? 0))
  return [
    `Cộng các lĩnh vực nêu trên: đạt ${points(got)} trên ${points(maximum)} điểm, mất ${points(difference(maximum, got))} điểm.`,
  ]
}

/** The differences that remain are stated, not hidden. */
function unsettled({ fields }: LossTable, isMade: boolean): string[] {
  return fields.flatMap((field) => {
    const found = reconcile(field)
    if (!found || isSettled(field, found)) return []
    const { lost, listed, gap, unknown } = found
    const who = `Lĩnh vực ${field.number || `«${field.title}»`}`
    // Of a table that was made only contradictions have no points.
    const why = isMade ? 'dòng bảng chấm tự mâu thuẫn' : 'nguyên nhân chưa ghi điểm'
    const open = unknown > 0 ? ` (${unknown} ${why})` : ''
    return [
      `${who}: mất ${points(lost)} điểm, các nguyên nhân cộng lại ${points(listed)} điểm; chênh lệch ${points(Math.abs(gap))} điểm cần làm rõ${open}.`,
    ]
  })
}

function olderNotes(older: readonly OlderRuleLoss[]): string[] {
  if (older.length === 0) return []
  const gained = sum(older.map(({ gain }) => gain ?? 0))
  const open = sum(older.filter(({ gain }) => gain === null).map(({ lost }) => lost))
  const notes = [
    gained > 0 &&
      `Trong số điểm mất, ${points(gained)} điểm là do yêu cầu tăng từ 80% lên 100%: theo cách chấm trước năm 2016 (từ 80% trở lên đạt điểm tối đa) các tiêu chí này không mất điểm.`,
    open > 0 &&
      `Với ${points(open)} điểm mất vì chưa đạt 100%, nguồn không ghi tỷ lệ nên chưa rõ cách chấm trước năm 2016 cho bao nhiêu điểm.`,
  ]
  return notes.filter((note) => note !== false)
}
