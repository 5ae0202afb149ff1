import {
  builtinFramework,
  builtinFrameworks,
  checks,
  type Framework,
  type FrameworkNode,
  runChecks,
} from '@parscore/scoring'
import { readFile, readSheet } from '@parscore/workbook'
import { type CellValue, writeXlsx } from 'hucre'

const PROVINCES = 1000
const FILES_KEPT = 50
const MB = 1024 * 1024

/** A sheet of a province: the tree of 2018 with points that add up, one mistake in every tenth, a total. */
async function province(framework: Framework, seed: number): Promise<Uint8Array> {
  const points = (node: FrameworkNode): number =>
    node.children.length > 0
      ? node.children.reduce((total, child) => total + points(child), 0)
      : Math.round((node.maximum ?? 0) * (((seed * 31 + node.code.length * 17) % 10) / 9) * 1e4) / 1e4
  const row = (node: FrameworkNode): CellValue[] => {
    const own = Math.round(points(node) * 1e4) / 1e4
    const wrong = seed % 10 === 0 && node.code === '6.2' ? 0.1 : 0
    return [node.code, node.title.vi, node.maximum, own, own + wrong, 'Sở Nội vụ']
  }
  const nodes = framework.nodes
  const total = Math.round(framework.roots.reduce((all, root) => all + points(root), 0) * 1e4) / 1e4
  const padding = Array.from({ length: 150 - nodes.length - 1 }, () => [null])
  const rows: CellValue[][] = [
    ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Đơn vị'],
    ...nodes.map(row),
    ...padding,
    [null, 'TỔNG ĐIỂM', 100, total, total],
  ]
  return writeXlsx({ sheets: [{ name: 'Bảng chấm', rows }] })
}

/** 1 000 synthetic provinces × 150 rows in one process: opening files, understanding tables and checking told apart. */
export async function benchNation(): Promise<string[]> {
  const framework = builtinFramework('par-2018')
  if (!framework) throw new Error('no par-2018')
  const frameworks = builtinFrameworks()
  const files: Uint8Array[] = []
  for (let seed = 0; seed < FILES_KEPT; seed += 1) files.push(await province(framework, seed))
  const spent = { open: 0, understand: 0, check: 0 }
  let findings = 0
  let peak = 0
  for (let n = 0; n < PROVINCES; n += 1) {
    const start = performance.now()
    const file = await readFile(files[n % FILES_KEPT] ?? new Uint8Array(), `${n}.xlsx`)
    const opened = performance.now()
    if (!file.ok || !file.value.grids[0]) throw new Error('synthetic file not read')
    const sheet = readSheet(file.value.grids[0], { frameworks })
    const understood = performance.now()
    if (!sheet.ok) throw new Error('synthetic sheet not read')
    findings += runChecks(sheet.value, checks).length
    spent.open += opened - start
    spent.understand += understood - opened
    spent.check += performance.now() - understood
    if (n % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss)
  }
  const reading = spent.open + spent.understand
  const ms = (value: number) => `${value.toFixed(0)} ms (${(value / PROVINCES).toFixed(3)} ms a sheet)`
  return [
    `${PROVINCES} provinces × 150 rows, ${findings} findings`,
    `  opening files        ${ms(spent.open)}`,
    `  understanding tables ${ms(spent.understand)}`,
    `  checking             ${ms(spent.check)}, ${((spent.check / reading) * 100).toFixed(1)} % of reading`,
    `  peak memory          ${(peak / MB).toFixed(0)} MB`,
  ]
}
