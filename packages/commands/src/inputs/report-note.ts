import { sentence, type Text } from '@parscore/scoring'
import { areStatistics, type CheckedTables, runningTextOf } from '@parscore/workbook'
import { way } from '../report/ways.js'

const REPORT: Text = {
  vi: `{path}: văn bản có lời văn kèm nhiều bảng số liệu; ở đây chỉ các bảng được kiểm tra. Là báo cáo thì ${way('facts')} để đối chiếu cả số liệu trong lời văn.`,
  en: `{path}: a document of text with many tables of figures, of which only the tables are checked here. If it is a report, ${way('facts')} to compare the figures of its text too.`,
}

/** What is said of a report that was given to be checked as a table; `null` of a file that is none. */
export async function reportNote(
  bytes: Uint8Array,
  path: string,
  { sheets, documents, passedOver }: CheckedTables,
): Promise<Text | null> {
  const scored = new Set(sheets.map(({ grid }) => grid))
  const grids = new Set([...scored, ...[...documents, ...passedOver].map(({ grid }) => grid)])
  if (!areStatistics([...grids], scored.size)) return null
  return (await runningTextOf(bytes)) === null ? null : sentence(REPORT, { path })
}
