// Whatever a command writes is opened by Excel and Word: Microsoft's validator and what Excel refuses beyond the schema, on each file.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ooxmlErrors } from '../../packages/workbook/src/testing/validate-ooxml.js'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sample = (name: string) => join(root, 'templates/samples', name)
const example = (name: string) => join(root, 'templates/examples', name)
const folder = mkdtempSync(join(tmpdir(), 'parscore-written-'))
const out = (name: string) => join(folder, name)

/** Every command that writes a workbook or a document, over the samples; the later ones over what the earlier ones wrote. */
const LINES: readonly (readonly string[])[] = [
  ['check', sample('hanam-2018.xlsx'), '--fix', out('fixed.xlsx')],
  ['check', sample('hanam-2018.tsv'), '--fix', out('fixed-text.xlsx')],
  ['check', sample('daknong-2021-thong-ke.xlsx'), '--fix', out('fixed-annex.xlsx')],
  ['check', sample('daknong-2018-ke-hoach.xlsx'), '--fix', out('fixed-plan.xlsx')],
  ['template', 'par-2016', out('template.xlsx'), '--unit', 'Tỉnh Đắk Nông'],
  ['template', example('xa-2026.yaml'), out('commune.xlsx')],
  ['split', out('template.xlsx'), out('agencies')],
  ['merge', out('agencies'), out('merged.xlsx')],
  ['lock', out('merged.xlsx'), out('final.xlsx')],
  ['framework', 'export', example('so-2026.yaml'), out('framework.xlsx')],
  ['rank', sample(''), out('ranking.xlsx')],
  ['progress', sample('daknong-2018-ke-hoach.xlsx'), '--out', out('progress.xlsx')],
  ['explain', sample('daknong-2016.tsv'), '--out', out('losses.docx')],
  ['explain', sample('daknong-2016.tsv'), '--out', out('losses.xlsx')],
  ['explain', sample('hanam-2018.xlsx'), '--form', 'targets', '--target', '80', '--out', out('targets.docx')],
  ['explain', sample('hanam-2018.xlsx'), '--form', 'targets', '--target', '80', '--out', out('targets.xlsx')],
  ['draft', 'plan', sample('daknong-2016.tsv'), out('plan.docx')],
  ['draft', 'plan', sample('daknong-2016.tsv'), out('plan.xlsx')],
  [
    'draft',
    'report',
    sample('daknong-2021-thong-ke.xlsx'),
    out('report.docx'),
    '--plan',
    sample('daknong-2018-ke-hoach.xlsx'),
  ],
  ['draft', 'register', out('register.docx'), sample('daknong-2016-giai-trinh.docx')],
  ['draft', 'register', out('register.xlsx'), sample('daknong-2016-giai-trinh.docx')],
]

it('nothing that a command writes is refused by Excel or Word', { timeout: 240_000 }, async () => {
  for (const line of LINES) {
    const terminal = memoryTerminal()
    expect(await run([...line], terminal), `${line.join(' ')}: ${terminal.errors.join(' ')}`).toBeLessThan(2)
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:xlsx|docx)$/.test(name),
  )
  // One file for each line but the one that writes a folder of them, whose first is like the others.
  const [part = '', ...others] = names.filter((name) => name.startsWith('agencies'))
  const looked = names.filter((name) => !others.includes(name))
  expect(looked).toHaveLength(LINES.length)
  expect(part).not.toBe('')
  const files = new Map(
    looked.map((name) => [name.replace(/[/\\]/g, '-'), new Uint8Array(readFileSync(join(folder, name)))]),
  )
  const errors = [...(await ooxmlErrors(files))].filter(([, told]) => told.length > 0)
  expect(errors).toEqual([])
})
