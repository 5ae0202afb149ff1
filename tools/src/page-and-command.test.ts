// The page is written for a browser.
/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FileHost } from '../../packages/addin/src/host/file-host.js'
import { shownDocument, shownTables } from '../../packages/addin/src/pane/check/shown.js'
import { Checker } from '../../packages/addin/src/pane/checker.js'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const folderAt = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const templates = folderAt('../../templates/')
const layouts = folderAt('../../packages/workbook/src/testing/cases/layouts/')
const files = ['.', 'samples', 'examples'].flatMap((folder) =>
  readdirSync(`${templates}${folder}`)
    .filter((name) => /\.(?:xlsx|tsv|docx|txt)$/.test(name))
    .map((name) => `${folder}/${name}`),
)

interface Said {
  readonly sheet: string
  readonly totals: readonly string[]
  readonly findings: readonly string[]
}

const report = z.object({
  sheets: z.array(
    z.object({
      sheet: z.string(),
      columns: z.array(z.object({ name: z.string(), total: z.number().nullable(), maximum: z.number().nullable() })),
      findings: z.array(z.object({ check: z.string(), cell: z.string(), message: z.string() })),
    }),
  ),
})

interface Total {
  readonly column: { readonly name: string }
  readonly total: number | null
  readonly maximum: number | null
}
const lineOf = ({ column, total, maximum }: Total) => `${column.name}: ${total} of ${maximum}`

/** What the command says of each sheet of a file; nothing where it refuses the file. */
async function bySheetOfCommand(path: string): Promise<readonly Said[]> {
  const terminal = memoryTerminal()
  await run(['check', path, '--format', 'json'], terminal)
  const printed = terminal.said.join('\n')
  if (printed === '') return []
  const { sheets } = report.parse(JSON.parse(printed))
  // A sheet may hold several tables.
  return [...new Set(sheets.map(({ sheet }) => sheet))].map((name) => {
    const tables = sheets.filter(({ sheet }) => sheet === name)
    return {
      sheet: name,
      totals: tables.flatMap(({ columns }) => columns.map((each) => lineOf({ ...each, column: each }))),
      findings: tables.flatMap(({ findings }) =>
        findings.map(({ check, cell, message }) => `${check} ${cell} ${message}`),
      ),
    }
  })
}

/** What the pane of the page says of each sheet, when one after the other is in front. */
async function bySheetOfPage(path: string, name: string): Promise<readonly Said[]> {
  const host = new FileHost()
  const opened = await host.open(new Uint8Array(readFileSync(path)), name)
  if (!opened.ok) return []
  const said: Said[] = []
  for (const [front, grid] of (host.view()?.grids ?? []).entries()) {
    host.bringToFront(front)
    const checker = new Checker(host, 'sheet', { framework: null, previous: null })
    await checker.check()
    const { tables, document } = checker.state()
    const shown = document ? shownDocument(document) : shownTables(tables)
    if (shown)
      said.push({
        sheet: grid.name,
        totals: shown.tables.flatMap(({ totals }) => totals.map(lineOf)),
        findings: shown.findings.map(({ check, cell, message }) => `${check} ${cell} ${message.vi}`),
      })
  }
  return said
}

const sorted = (said: readonly Said[]) => [...said].sort((a, b) => a.sheet.localeCompare(b.sheet))

describe('the page and the command say the same', () => {
  it.each(files)('of %s', async (file) => {
    const path = templates + file
    const ofPage = await bySheetOfPage(path, file.slice(file.lastIndexOf('/') + 1))
    expect(sorted(ofPage)).toEqual(sorted(await bySheetOfCommand(path)))
  })
  it.each(['m3-hai-bang.xlsx', 'b51-two-tables-side-by-side.xlsx'])('of the two tables of %s', async (file) => {
    const ofPage = await bySheetOfPage(layouts + file, file)
    expect(ofPage.map(({ totals }) => totals.length)).toEqual([file.startsWith('m3') ? 2 : 4])
    expect(ofPage).toEqual(await bySheetOfCommand(layouts + file))
  })
  it('and most of these files have something to say', async () => {
    const counts = await Promise.all(files.map(async (file) => (await bySheetOfCommand(templates + file)).length))
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(files.length / 2)
  })
})
