// The page is written for a browser.
/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FileHost } from '../../packages/addin/src/host/file-host.js'
import { Checker } from '../../packages/addin/src/pane/checker.js'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const templates = fileURLToPath(new URL('../../templates/', import.meta.url))
const files = ['.', 'samples', 'examples'].flatMap((folder) =>
  readdirSync(`${templates}${folder}`)
    .filter((name) => /\.(?:xlsx|tsv|docx|txt)$/.test(name))
    .map((name) => `${folder}/${name}`),
)

interface Said {
  readonly sheet: string
  readonly findings: readonly string[]
}

const report = z.object({
  sheets: z.array(
    z.object({
      sheet: z.string(),
      findings: z.array(z.object({ check: z.string(), cell: z.string(), message: z.string() })),
    }),
  ),
})

/** What the command says of each sheet of a file; nothing where it refuses the file. */
async function bySheetOfCommand(path: string): Promise<readonly Said[]> {
  const terminal = memoryTerminal()
  await run(['check', path, '--format', 'json'], terminal)
  const printed = terminal.said.join('\n')
  if (printed === '') return []
  return report.parse(JSON.parse(printed)).sheets.map(({ sheet, findings }) => ({
    sheet,
    findings: findings.map(({ check, cell, message }) => `${check} ${cell} ${message}`),
  }))
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
    const { checked, document } = checker.state()
    const found = checked ?? document
    if (found)
      said.push({
        sheet: grid.name,
        findings: found.findings.map(({ check, cell, message }) => `${check} ${cell} ${message.vi}`),
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
  it('and most of these files have something to say', async () => {
    const counts = await Promise.all(files.map(async (file) => (await bySheetOfCommand(templates + file)).length))
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(files.length / 2)
  })
})
