// The notebooks run top to bottom and say what stands in them.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { indexLeaves, papiIndex } from '@parscore/analysis'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runNotebooks } from '../scripts/notebooks.mjs'
import { isLongRun } from './testing/long-run.js'

const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ipynb'))
  .sort()
/** Those that take PAPI too, which is not the project's to ship. */
const WITH_PAPI = ['03-nhieu-tinh.ipynb', '08-tu-63-den-34-tinh.ipynb']

const notebook = z.object({
  cells: z.array(
    z.object({
      cell_type: z.string(),
      source: z.array(z.string()),
      outputs: z
        .array(z.object({ text: z.array(z.string()).optional(), data: z.record(z.string(), z.unknown()).optional() }))
        .optional(),
    }),
  ),
})
const cellsOf = (name: string) => notebook.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).cells
/** What a notebook shows, tables and sentences without their markup. */
const textOf = (name: string) =>
  cellsOf(name)
    .flatMap(({ outputs }) => outputs?.flatMap(({ text, data }) => [...(text ?? []), ...htmlOf(data)]) ?? [])
    .join('')
    .replace(/<[^>]*>/g, ' ')
const htmlOf = (data: Readonly<Record<string, unknown>> | undefined): string[] =>
  z.array(z.string()).catch([]).parse(data?.['text/html'])

/** Files shaped like PAPI's, with figures of no meaning: 63 provinces, the sub-dimensions of each year. */
function shapedLikePapi(): string {
  const place = mkdtempSync(join(tmpdir(), 'parscore-papi-'))
  for (let year = 2011; year <= 2024; year += 1) {
    const nodes = indexLeaves(papiIndex(year)?.nodes ?? []).map(({ code }) => code)
    const rows = Array.from({ length: 63 }, (_, unit) => [
      `P${String(unit + 1).padStart(2, '0')}`,
      ...nodes.map((_, node) => ((unit * 7 + node * 3 + year) % 20) / 10),
    ])
    writeFileSync(join(place, `${year}.csv`), [['Province', ...nodes], ...rows].map((row) => row.join(',')).join('\n'))
  }
  return place
}

describe('the notebooks', () => {
  it('come to the outputs that stand in them, each in under a minute', async () => {
    expect(names).toHaveLength(8)
    delete process.env.PARSCORE_PAPI
    // The first one shows that they run; all do where a notebook, or a package that one uses, has changed.
    expect(await runNotebooks(isLongRun('notebooks') ? names : names.slice(0, 1), 'check')).toEqual([])
  }, 600_000)

  it.each(isLongRun('notebooks') ? WITH_PAPI : [])(
    '%s takes files shaped like PAPI',
    async (name) => {
      process.env.PARSCORE_PAPI = shapedLikePapi()
      expect(await runNotebooks([name], 'run')).toEqual([])
      delete process.env.PARSCORE_PAPI
    },
    120_000,
  )

  it('say what the documents say', () => {
    expect(textOf('01-mot-bang-cham.ipynb')).toContain('75,66483 trên 100 điểm, chỉ số 75,66')
    expect(textOf('01-mot-bang-cham.ipynb')).toMatch(/Bảng có \d+ lỗi và \d+ cảnh báo/)
    expect(textOf('02-nhieu-nam.ipynb')).toContain('Chỉ số giảm 14,27')
    expect(textOf('03-nhieu-tinh.ipynb')).toContain('7 trên 10 tỉnh đúng đến chữ số cuối')
    expect(textOf('04-mat-diem-nhu-the-nao.ipynb')).toContain('0,5 trên 1 điểm. Trước năm 2016')
    expect(textOf('05-muon-len-hang.ipynb')).toContain('còn thiếu 4,33517 điểm')
    expect(textOf('07-hang-chac-den-dau.ipynb')).toContain('không phân biệt được')
    expect(textOf('08-tu-63-den-34-tinh.ipynb')).toContain('23 tỉnh do sáp nhập, 11 tỉnh giữ nguyên')
  })

  it('have short code: no line is cut on paper, and what can go wrong is the package’s', () => {
    for (const name of names) {
      const code = cellsOf(name).flatMap(({ cell_type: kind, source }) => (kind === 'code' ? source : []))
      for (const line of code) expect(line.trimEnd().length, `${name}: ${line}`).toBeLessThanOrEqual(120)
      expect(code.join('')).not.toMatch(/valueOrThrow|findIndex|<td|innerHTML/)
    }
  })

  it('have their outputs, charts with a text alternative, and an English summary at the head', () => {
    for (const name of names) {
      const cells = cellsOf(name)
      expect(cells[0]?.source.join(''), name).toContain('*English summary:')
      // The first cell of code may only fetch what the others use.
      const code = cells.filter(({ cell_type: kind }) => kind === 'code').slice(1)
      expect(code.length, name).toBeGreaterThan(0)
      for (const { outputs } of code) expect(outputs?.length, name).toBeGreaterThan(0)
      const charts = cells.flatMap(
        ({ outputs }) =>
          outputs?.flatMap(({ data }) =>
            data?.['text/html'] === undefined ? [] : [JSON.stringify(data['text/html'])],
          ) ?? [],
      )
      for (const chart of charts.filter((each) => each.includes('<svg'))) expect(chart, name).toContain('<desc>')
    }
  })
})
