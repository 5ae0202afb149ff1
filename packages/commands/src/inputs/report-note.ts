import { sentence, type Text } from '@parscore/scoring'
import { areStatistics, type CheckedTables, isMostlyText, runningTextOf } from '@parscore/workbook'
import { way } from '../report/ways.js'

const REPORT: Text = {
  vi: `{path}: văn bản có lời văn kèm bảng số liệu; ở đây chỉ các bảng được kiểm tra. Là báo cáo thì ${way('facts')} để đối chiếu cả số liệu trong lời văn.`,
  en: `{path}: a document of text with tables of figures, of which only the tables are checked here. If it is a report, ${way('facts')} to compare the figures of its text too.`,
}

/** What is said of a report that was given to be checked as a table; `null` of a file that is none. */
export async function reportNote(
  bytes: Uint8Array,
  path: string,
  { sheets, documents, passedOver }: CheckedTables,
): Promise<Text | null> {
  const scored = new Set(sheets.map(({ grid }) => grid))
  const checked = new Set([...scored, ...documents.map(({ grid }) => grid)])
  const grids = new Set([...checked, ...passedOver.map(({ grid }) => grid)])
  const text = await runningTextOf(bytes)
  if (text === null) return null
  const isReport = areStatistics([...grids], scored.size) || (checked.size > 0 && isMostlyText(text, [...checked]))
  return isReport ? sentence(REPORT, { path }) : null
}
