// The workbook of a plan recalculated by LibreOffice comes to what the package computes: due dates, states, bars, counts by agency.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { activityStates } from '@parscore/analysis'
import { agencyKey, dayOf, type PlanActivity, planStanding } from '@parscore/scoring'
import { planWorkbook, readFile, readPlan } from '@parscore/workbook'
import { parseCsv } from 'hucre'
import { describe, expect, it } from 'vitest'
import { convert, everySheetAsCsv } from './testing/libreoffice.js'

const YEAR = 2018
const HEADER = 'Stt;Nội dung;Chủ trì;Bắt đầu;Kết thúc;Đã xong;Ngày hoàn thành;Minh chứng'
/** Everything that has a time of its own: the past, the far future, other years, days, words. */
const ACTIVITIES = [
  '1.1;Chậm;Sở Nội vụ;Tháng 1;Tháng 2;;;',
  '1.2;Xong đúng hạn;Sở Nội vụ (Thường trực Ban Chỉ đạo);Tháng 3;Tháng 5;Có;30/5/2018;BC 1',
  '1.3;Xong chậm;VP UBND tỉnh;Tháng 3;Trước ngày 15/6;Có;16/6/2018;BC 2',
  '1.4;Xong đúng ngày;Văn phòng UBND tỉnh; ;15/6/2018;Có;15/6/2018;BC 3',
  '1.5;Qua năm sau;Các sở, ban, ngành; Tháng 10;3/2099;;;',
  '1.6;Chưa đến;Các sở, ban, ngành\nUBND cấp huyện;1/2099;12/2099;;;',
  '1.7;Không rõ hạn;UBND cấp huyện;Theo quy định;;;;',
  '1.8;Từ năm trước;UBND cấp huyện, cấp xã;11/2017;Quý I;;;',
  '1.9;Chỉ có tháng cuối;Sở Tư pháp;;Tháng 8;;;',
].map((row) =>
  row
    .split(';')
    .map((cell) => (cell.includes('\n') ? `"${cell}"` : cell))
    .join(';'),
)

const sheetsOf = (folder: string) =>
  ['Tiến độ', 'Theo đơn vị'].map((name) => parseCsv(readFileSync(join(folder, `kh-${name}.csv`), 'utf8')))
const said = (text: string) => text.toLocaleLowerCase('vi')

describe('the workbook of a plan in LibreOffice', () => {
  it('has the dates, states, bars and counts of the package', async () => {
    const file = await readFile(Buffer.from([HEADER, ...ACTIVITIES].join('\n')), 'kh.csv')
    const plan = file.ok ? file.value.grids.map(readPlan).find((each) => each !== null) : null
    const now = new Date()
    const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
    if (!plan || !today.ok) throw new Error('no plan')
    const at = join(mkdtempSync(join(tmpdir(), 'parscore-plan-')), 'kh.xlsx')
    writeFileSync(at, await planWorkbook(plan, YEAR))
    const [progress = [], agencies = []] = sheetsOf(await convert([at], everySheetAsCsv))
    const standing = planStanding(plan, YEAR, today.value)

    const rows = progress.slice(4)
    expect(rows.map((row) => [row[0], said(String(row[4]))])).toEqual(
      standing.activities.map(({ activity, state }) => [activity.number, activityStates[state].vi]),
    )
    expect(rows.map((row) => row[3])).toEqual(
      standing.activities.map(({ due }) => (due ? [due.month, due.day, due.year].map(twoDigits).join('/') : '')),
    )
    expect(rows.map((row) => row.slice(5).flatMap((cell, month) => (cell ? [month + 1] : [])))).toEqual(
      standing.activities.map(({ activity }) => months(activity)),
    )
    const counts = new Map(
      agencies.slice(4).map(([name = '', ...numbers]) => [agencyKey(String(name)), numbers.slice(0, 3).map(Number)]),
    )
    for (const { agency, activities, done, late } of standing.agencies)
      expect(counts.get(agencyKey(agency)), agency).toEqual([activities.length, done, late])
    expect(counts.get(agencyKey('Cộng'))).toEqual([
      9,
      3,
      standing.activities.filter(({ state }) => state === 'late').length,
    ])
  }, 120_000)
})

const twoDigits = (part: number) => String(part).padStart(2, '0')

/** The months of the year that an activity touches; one without a beginning stands in its last. */
function months({ start, end }: PlanActivity): number[] {
  if (end.kind !== 'month' || start.kind === 'words') return []
  const place = (time: { readonly year: number | null; readonly month: number }) =>
    (time.year ?? YEAR) * 12 + time.month
  const [first, last] = [place(start.kind === 'month' ? start : end), place(end)]
  return Array.from({ length: 12 }, (_, at) => at + 1).filter(
    (month) => first <= YEAR * 12 + month && YEAR * 12 + month <= last,
  )
}
