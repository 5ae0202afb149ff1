import { builtinFramework, type CellValue, type Framework, leavesOf } from '@parscore/scoring'
import {
  buildTemplate,
  emptyFilling,
  type FilledColumn,
  type FilledTemplate,
  type MergePart,
  mergeTemplates,
  readFile,
  readTemplate,
  splitTemplate,
} from '@parscore/workbook'

const PROVINCES = 34
const AGENCIES = 20

/** Split and merge for the whole country: every province, every agency. */
export async function benchAgencies(): Promise<string[]> {
  const framework = builtinFramework('par-2018')
  if (!framework) throw new Error('par-2018 is missing')
  const times = { making: 0, splitting: 0, reading: 0, merging: 0 }
  let peak = 0
  for (let province = 0; province < PROVINCES; province += 1) {
    const whole = await opened(await timed('making', times, () => provinceTemplate(framework, province)))
    const files = await timed('splitting', times, () =>
      Promise.all(splitTemplate(whole).map(async (part) => ({ name: part.fileName, bytes: await part.build() }))),
    )
    const parts = await timed('reading', times, () =>
      Promise.all(
        files.map(
          async ({ name, bytes }): Promise<MergePart> => ({ file: name, changed: '', template: await opened(bytes) }),
        ),
      ),
    )
    await timed('merging', times, async () => {
      const merged = mergeTemplates(parts, null)
      if (!merged || merged.notes.length > 0) throw new Error('the merge has something to say')
      return buildTemplate(merged.options)
    })
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  return [
    `${PROVINCES} provinces × ${AGENCIES} agencies (par-2018, ${leavesOf(framework).length} leaves)`,
    `  templates made and read ${seconds(times.making)}, split into ${PROVINCES * AGENCIES} workbooks ${seconds(times.splitting)}`,
    `  workbooks read back     ${seconds(times.reading)}, merged and written ${seconds(times.merging)}`,
    `  peak memory             ${(peak / 1e6).toFixed(0)} MB`,
  ]
}

async function timed<T>(step: string, times: Record<string, number>, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  times[step] = (times[step] ?? 0) + performance.now() - start
  return result
}

/** Points and agencies that differ by province. */
function provinceTemplate(framework: Framework, province: number): Promise<Uint8Array> {
  const rows = leavesOf(framework).map((leaf, index) => {
    const points = ((province * 7 + index * 3) % 100) / 100
    const values = new Map<FilledColumn, CellValue>([
      ['agency', `Sở số ${(index % AGENCIES) + 1}`],
      [leaf.measure === 'survey' ? 'survey' : 'input1', points * Math.min(1, leaf.maximum ?? 1)],
      ['evidence', `Báo cáo số ${index}/BC`],
    ])
    return [leaf.code, { values, comments: new Map<FilledColumn, string>() }] as const
  })
  const filling = { ...emptyFilling, rows: new Map(rows) }
  return buildTemplate({ framework, year: 2018, unit: `Tỉnh ${province + 1}`, part: null, filling })
}

async function opened(bytes: Uint8Array): Promise<FilledTemplate> {
  const file = await readFile(bytes, 'x.xlsx')
  const template = file.ok ? readTemplate(file.value.grids) : null
  if (!template?.ok) throw new Error('a template is not read')
  return template.value
}
