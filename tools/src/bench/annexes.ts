import { annexChecks, builtinIndicatorLists, type CellValue, type IndicatorList, runChecks } from '@parscore/scoring'
import { readAnnex, readFile } from '@parscore/workbook'
import { writeXlsx } from 'hucre'

/** Communes since July 2025. */
const COMMUNES = 3321

/** The statistical annexes of every commune: written as xlsx, read and checked, one after the other. */
export async function benchAnnexes(): Promise<string[]> {
  const [list] = builtinIndicatorLists()
  if (!list) throw new Error('there is no list of indicators')
  const times = { opening: 0, understanding: 0, checking: 0 }
  let findings = 0
  let peak = 0
  for (let commune = 0; commune < COMMUNES; commune += 1) {
    const bytes = await annexOf(list, commune)
    const start = performance.now()
    const file = await readFile(bytes, `${commune}.xlsx`)
    const opened = performance.now()
    const annex = file.ok ? readAnnex(file.value.grids[0] ?? nothing()) : null
    const understood = performance.now()
    if (!annex || annex.list?.id !== list.id) throw new Error(`annex ${commune} is not read`)
    findings += runChecks(annex, annexChecks).length
    times.opening += opened - start
    times.understanding += understood - opened
    times.checking += performance.now() - understood
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  return [
    `${COMMUNES} communes’ statistical annexes (${list.indicators.length} rows each)`,
    `  opening ${seconds(times.opening)}, understanding ${seconds(times.understanding)}, checking ${seconds(times.checking)}, ${findings} findings`,
    `  peak memory ${(peak / 1e6).toFixed(0)} MB`,
  ]
}

const nothing = (): never => {
  throw new Error('a workbook without sheets')
}

/** Figures that differ by commune, all that depend on others wrong in every tenth. */
function annexOf({ indicators }: IndicatorList, commune: number): Promise<Uint8Array> {
  const rows = indicators.map(({ code, kind, title, unit, options, assigned }, at): CellValue[] => {
    const units = unit ?? options.map(({ label, value }) => `${label} = ${value}`).join(' ')
    return [assigned ? null : `${code}.`, title.vi, units || null, figureOf(kind, commune, at), null]
  })
  return writeXlsx({
    sheets: [
      { name: 'Biểu thống kê', rows: [['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'], ...rows] },
    ],
  })
}

function figureOf(kind: string, commune: number, at: number): CellValue {
  if (kind === 'heading') return null
  if (kind === 'share') return `${90 + ((commune + at) % 10)},${at % 10}%`
  if (kind === 'count') return commune % 10 === 0 ? (commune + at * 7) % 2000 : 0
  return 1
}
